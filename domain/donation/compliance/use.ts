import { isZone } from '../../calendar.ts';
import type { StreamCommand } from '../../commands/define.ts';
import type { useCommands } from '../../commands/use.ts';
import { accept, inFuture, refuse, refuseFuture } from '../../decision.ts';
import type { Context, Decision } from '../../types.ts';
import type { DonationDraft, UseEvent } from '../events.ts';
import { mint } from '../ids.ts';
import { withoutLossReport } from './loss.ts';
import { pickOne, pickUnits } from '../pick.ts';
import { put, unitsOf } from '../read.ts';
import type { Donation, Unit, UnitState } from '../state.ts';
import { leaveTakeback } from '../takeback/takeback-state.ts';
import type { Track } from '../track.ts';

type RecordUnitUse = StreamCommand<'recordUnitUse', typeof useCommands.recordUnitUse>;
type ReportNotInUse = StreamCommand<'reportNotInUse', typeof useCommands.reportNotInUse>;
export type UnitUseCommand = RecordUnitUse | ReportNotInUse;

type UnitSettled = Extract<UseEvent, { readonly type: 'UnitInstalled' | 'UnitPutInUse' }>;
type UnitUseEvent =
  | UnitSettled
  | Extract<UseEvent, { readonly type: 'UnitReportedNotInUse' }>
  | Extract<UseEvent, { readonly type: 'UnitReportedLost' }>;

/** From where a unit may be installed or put in use (6.5). */
const settledFrom: Readonly<Record<RecordUnitUse['use'], readonly UnitState[]>> = {
  INSTALLED: ['DELIVERED'],
  IN_USE: ['DELIVERED', 'INSTALLED', 'IDLE', 'DEFECTIVE', 'TAKEBACK_REQUESTED'],
};

/** From where a unit may be reported as no longer in use (6.5). */
export const reportableStates: readonly UnitState[] = ['DELIVERED', 'INSTALLED', 'IN_USE', 'DEFECTIVE'];

/**
 * R20, 6.5: a unit is installed or in use. Back in use it leaves its takeback; a site that differs from the one on an
 * active contract opens a serial correction. Codes: INSTALL_SITE_MISSING, CONTACT_NOT_CURRENT and the general ones.
 */
function recordUnitUse(state: Donation, command: RecordUnitUse): Decision<DonationDraft> {
  const zone = command.installSite?.zone;
  if (zone !== undefined && !isZone(zone)) {
    return refuse('VALIDATION_FAILED', '8.2', `${zone} is not a known time zone.`, { path: 'installSite.zone' });
  }
  const picked = pickOne(state.units, command.unitId, settledFrom[command.use], 'unitId');
  if ('refusal' in picked) return picked.refusal;
  const unit = picked.found;
  const site = siteOf(state, command);
  if (command.use === 'INSTALLED' && site === null && unit.site === null) {
    return refuse('INSTALL_SITE_MISSING', '6.5', 'Say where the unit is installed.', { path: 'installSite' });
  }
  const custodianContactId = command.custodianContactId ?? null;
  if (custodianContactId !== null && !isCurrent(state, custodianContactId)) {
    const message = 'The custodian is not a current contact of the organization.';
    return refuse('CONTACT_NOT_CURRENT', '6.2', message, { path: 'custodianContactId' });
  }
  const type = command.use === 'INSTALLED' ? 'UnitInstalled' : 'UnitPutInUse';
  return accept<DonationDraft>(
    { type, unitId: unit.id, site, custodianContactId },
    ...leaveTakeback(state, [unit.id]),
    ...siteCorrection(state, unit, site),
  );
}

function isCurrent(state: Donation, contactId: string): boolean {
  return state.organization.contacts.some(({ id, current }) => current && id === contactId);
}

/** The site a command tells, or null when it tells none. The country defaults to the organization's. */
function siteOf(state: Donation, { installSite, assessed }: RecordUnitUse): Unit['site'] {
  if (installSite === undefined) return null;
  const { country, zone } = installSite;
  if (assessed.recordId === null && country === undefined && zone === undefined) return null;
  return { recordId: assessed.recordId, country: country ?? state.organization.country, zone: zone ?? null };
}

/** The contract lists the old place: one open correction per unit is enough to have it changed. */
function siteCorrection(state: Donation, unit: Unit, site: Unit['site']): readonly DonationDraft[] {
  if (site === null || unit.site === null || state.policy.clocks['serialCorrection'] === undefined) return [];
  const { country, zone, recordId } = unit.site;
  if (site.country === country && site.zone === zone && site.recordId === recordId) return [];
  const line = Object.values(state.coverage).find(
    ({ unitId, contractId }) => unitId === unit.id && state.contracts[contractId]?.state === 'ACTIVE',
  );
  const asked = Object.values(state.corrections).some(
    (correction) =>
      correction.unitId === unit.id &&
      correction.cause === 'INSTALL_SITE' &&
      (correction.state === 'DUE' || correction.state === 'OVERDUE'),
  );
  if (line === undefined || asked) return [];
  return [
    {
      type: 'SerialCorrectionOpened',
      correctionId: mint(state, 'cor'),
      contractId: line.contractId,
      unitId: unit.id,
      before: unit.serialNumber,
      after: unit.serialNumber,
      cause: 'INSTALL_SITE',
    },
  ];
}

/** R25: units no longer in use; that they go to a takeback follows as a reaction. Codes: RMA_STILL_OPEN, DATE_IN_FUTURE. */
function reportNotInUse(state: Donation, command: ReportNotInUse, context: Context): Decision<DonationDraft> {
  const since = command.since ?? context.occurredAt;
  if (inFuture(since, context.now)) return refuseFuture('since');
  const picked = reported(state, command.unitIds);
  if ('refusal' in picked) return picked.refusal;
  const powersOn = command.powersOn ?? null;
  return accept<DonationDraft>(
    ...picked.found.map(({ id }) => ({ type: 'UnitReportedNotInUse', unitId: id, since, powersOn }) as const),
  );
}

function reported(state: Donation, unitIds: readonly string[] | undefined) {
  if (unitIds !== undefined) return pickUnits(state, unitIds, reportableStates);
  const picked = pickOne(state.units, undefined, reportableStates, 'unitIds');
  if (!('refusal' in picked)) return { found: [picked.found] };
  const units = unitsOf(state);
  const inRepair = units.find((unit) => unit.state === 'RMA_OPEN');
  const isOnly = inRepair !== undefined && !units.some((unit) => reportableStates.includes(unit.state));
  return isOnly ? pickUnits(state, [inRepair.id], reportableStates) : picked; // says that the repair stands in the way
}

function settle(state: Donation, event: UnitSettled): Donation {
  const to: UnitState = event.type === 'UnitInstalled' ? 'INSTALLED' : 'IN_USE';
  const units = put(state.units, event.unitId, (unit) => ({
    ...unit,
    state: to,
    // Whatever did not power on does so in use.
    powersOn: to === 'IN_USE' && unit.powersOn === false ? null : unit.powersOn,
    site: event.site ?? unit.site,
    custodianContactId: event.custodianContactId ?? unit.custodianContactId,
  }));
  return { ...withoutLossReport(state, [event.unitId]), units };
}

/** What becomes of a unit in the recipient's hands (6.5). */
export const useTrack: Track<UnitUseCommand, UnitUseEvent> = {
  decide: { recordUnitUse, reportNotInUse },
  evolve: {
    UnitInstalled: settle,
    UnitPutInUse: settle,
    UnitReportedNotInUse: (state, event) => ({
      ...state,
      units: put(state.units, event.unitId, (unit) => ({
        ...unit,
        state: 'IDLE',
        powersOn: event.powersOn ?? unit.powersOn,
      })),
    }),
    UnitReportedLost: (state, event) => ({
      ...state,
      units: put(state.units, event.unitId, (unit) => ({
        ...unit,
        state: 'LOST',
        lossKind: event.lossKind,
        ...(event.on === undefined ? {} : { lostOn: event.on }),
      })),
    }),
  },
  clocks: () => [],
  onStep: {},
};
