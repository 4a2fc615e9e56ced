import { lastChanceOf } from './donation/renewal/eox.ts';
import { renewalsOf } from './donation/read.ts';
import { fixOf, type RejectionFix } from './donation/association/rejection.ts';
import { isAbout, isLapsed, isOrdered } from './donation/renewal/renewal-read.ts';
import type { Contract, CoverageLine, Donation, Unit } from './donation/state.ts';
import type { CalendarDate } from './types.ts';

/** From a failing link of the entitlement chain to the one next step: what, whose, where, until when (9.1). */

/** Why a link of the chain fails (9.1). */
export type LinkFailure =
  | 'NOT_INCLUDED'
  | 'WAITING_SHIPMENT'
  | 'EXPECTED'
  | 'OVERDUE'
  | 'STARTS_LATER'
  | 'EXPIRED'
  | 'TERMINATED'
  | 'NOT_REGISTERED'
  | 'MAIL_AWAITED'
  | 'LINK_NOT_CLICKED'
  | 'DISABLED'
  | 'NOT_SUBMITTED'
  | 'IN_REVIEW'
  | 'LATE'
  | 'REJECTED'
  | 'REVOKED'
  | 'SERIAL_MISSING'
  | 'NOT_LISTED'
  | 'LINE_ENDED';

export type NextStep = {
  readonly step: Step;
  readonly owner: 'RECIPIENT' | 'OFFICER' | 'NOBODY';
  /** Key of the help route to show, or null. */
  readonly helpRoute: string | null;
  /** The day to wait for, or the last chance to buy cover again; null when there is none or it is not known. */
  readonly on: CalendarDate | null;
  /** The running deadline that says until when to wait. */
  readonly deadline: string | null;
  /** After a rejection: what the vendor's reason asks for, for programs and in words (6.8). */
  readonly fix?: Pick<RejectionFix, 'step' | 'fix'>;
};
type Step =
  | 'USE_WARRANTY'
  | 'WAIT_FOR_SHIPMENT'
  | 'WAIT_FOR_CONTRACT'
  | 'SEARCH_CONTRACT'
  | 'WAIT_FOR_START'
  | 'RENEW'
  | 'WAIT_FOR_RENEWAL'
  | 'REINSTATE'
  | 'FINISH_REGISTRATION'
  | 'LOOK_FOR_MAIL'
  | 'CLICK_LINK'
  | 'ASK_VENDOR_ABOUT_ACCOUNT'
  | 'SUBMIT_ASSOCIATION'
  | 'WAIT_FOR_REVIEW'
  | 'CHASE_ASSOCIATION'
  | 'FIX_REJECTION'
  | 'SUBMIT_AGAIN'
  | 'RECORD_SERIAL'
  | 'CORRECT_LIST';

/** What a unit's chain hangs on: a line of a contract, a contract that should list it, or nothing yet. */
export type Cover = { readonly contract: Contract | null; readonly line: CoverageLine | null };

type Plan = readonly [step: Step, owner: NextStep['owner'], helpRoute: string | null];
/** Who does what next, per failing link (9.1), with the help route of 3.3. Ended cover: see `afterTheEnd`. */
const plans: Readonly<Record<Exclude<LinkFailure, 'EXPIRED' | 'TERMINATED' | 'LINE_ENDED' | 'REJECTED'>, Plan>> = {
  NOT_INCLUDED: ['USE_WARRANTY', 'RECIPIENT', 'SUPPORT_DOWNLOADS'],
  WAITING_SHIPMENT: ['WAIT_FOR_SHIPMENT', 'OFFICER', null],
  EXPECTED: ['WAIT_FOR_CONTRACT', 'OFFICER', 'REQUEST_HISTORY'],
  OVERDUE: ['SEARCH_CONTRACT', 'OFFICER', 'REQUEST_HISTORY'],
  STARTS_LATER: ['WAIT_FOR_START', 'NOBODY', null],
  NOT_REGISTERED: ['FINISH_REGISTRATION', 'RECIPIENT', 'REGISTRATION_PAGE'],
  MAIL_AWAITED: ['LOOK_FOR_MAIL', 'RECIPIENT', 'REGISTRATION_HELP_FAQ'],
  LINK_NOT_CLICKED: ['CLICK_LINK', 'RECIPIENT', 'REGISTRATION_HELP_FAQ'],
  DISABLED: ['ASK_VENDOR_ABOUT_ACCOUNT', 'OFFICER', 'WEB_HELP'],
  NOT_SUBMITTED: ['SUBMIT_ASSOCIATION', 'RECIPIENT', 'PROFILE_MANAGER'],
  IN_REVIEW: ['WAIT_FOR_REVIEW', 'RECIPIENT', 'PROFILE_MANAGER'],
  LATE: ['CHASE_ASSOCIATION', 'RECIPIENT', 'PROFILE_MANAGER'],
  REVOKED: ['SUBMIT_AGAIN', 'RECIPIENT', 'PROFILE_MANAGER'],
  SERIAL_MISSING: ['RECORD_SERIAL', 'RECIPIENT', null],
  NOT_LISTED: ['CORRECT_LIST', 'RECIPIENT', 'SERVICE_CONTRACT_CENTER'],
};

/** Every help route that a next step points to. */
export const nextStepRoutes: readonly string[] = [
  ...Object.values(plans).flatMap(([, , helpRoute]) => helpRoute ?? []),
  'PARTNER_LOCATOR',
];

/** What to do about the weakest link of a unit's chain, and who does it. */
export function nextStep(state: Donation, unit: Unit, { contract, line }: Cover, failure: LinkFailure): NextStep {
  if (failure === 'EXPIRED' || failure === 'TERMINATED' || failure === 'LINE_ENDED') {
    return afterTheEnd(state, unit, contract, line);
  }
  if (failure === 'REJECTED') return afterRejection(state, contract);
  const [step, owner, helpRoute] = plans[failure];
  const waits = failure === 'EXPECTED' || failure === 'OVERDUE';
  return {
    step,
    owner,
    helpRoute,
    on: failure === 'STARTS_LATER' ? later(contract?.startOn ?? null, line?.startOn ?? null) : null,
    deadline: waits && contract !== null ? `contractActivation/${contract.id}` : null,
  };
}

/** Fix what the newest rejection on this contract was about, and submit again (F12). */
function afterRejection(state: Donation, contract: Contract | null): NextStep {
  const rejected = Object.values(state.associations).findLast(
    ({ contractId, state: stands }) => contractId === contract?.id && stands === 'REJECTED',
  );
  const { step, fix, owner, helpRoute } = fixOf(rejected?.attempts.at(-1)?.rejectionReason ?? null);
  return { step: 'FIX_REJECTION', owner, helpRoute, on: null, deadline: null, fix: { step, fix } };
}

const later = (a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null => ((a ?? '') >= (b ?? '') ? a : b);

/** Cover has ended: wait for what is ordered, renew while that is possible, otherwise buy cover again (11.2). */
function afterTheEnd(state: Donation, unit: Unit, contract: Contract | null, line: CoverageLine | null): NextStep {
  const renewal = renewalsOf(state).findLast(
    ({ contractId, coverageEndOn }) => contractId === contract?.id && coverageEndOn === line?.endOn,
  );
  const step =
    renewal !== undefined && isOrdered(renewal) && isAbout(state, renewal, unit)
      ? 'WAIT_FOR_RENEWAL'
      : renewal !== undefined && isLapsed(renewal)
        ? 'REINSTATE'
        : 'RENEW';
  return { step, owner: 'RECIPIENT', helpRoute: 'PARTNER_LOCATOR', on: lastChanceOf(state, unit), deadline: null };
}
