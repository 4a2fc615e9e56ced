import type { StreamCommand } from '../commands/define.ts';
import type { takebackCommands } from '../commands/takeback.ts';
import { accept, finding, futureFinding, inFuture, refuse, refuseAll } from '../decision.ts';
import type { TakebackRoute } from '../policy.ts';
import type { Context, Decision, Finding } from '../types.ts';
import type { DonationDraft } from './events.ts';
import { mint } from './ids.ts';
import { pickOne, pickUnits, type Picked } from './pick.ts';
import { countryOf, routeFor, takes } from './routes.ts';
import type { Donation, Takeback, Unit } from './state.ts';
import { leaveTakeback, requestable, takebacksOf } from './takeback-state.ts';
import { reportableStates } from './use.ts';

export type RequestTakeback = StreamCommand<'requestTakeback', typeof takebackCommands.requestTakeback>;

/** What would be asked for: the takeback to use (null: a new one), its pieces and the way they go. */
type Plan = {
  readonly takeback: Takeback | null;
  readonly units: readonly [Unit, ...Unit[]];
  readonly route: TakebackRoute;
};

/**
 * R25, R27, 11.5: asks for the return of units by one route and freezes the list. Held units are reported not in use
 * first; what is not named becomes due anew by a reaction. Codes: TITLE_NOT_CLEAR, DATA_ERASURE_NOT_STATED,
 * ROUTE_NOT_AVAILABLE, REQUESTER_EMAIL_UNKNOWN, RMA_STILL_OPEN and the general ones.
 */
export function requestTakeback(state: Donation, command: RequestTakeback, context: Context): Decision<DonationDraft> {
  const requestedAt = command.requestedAt ?? context.occurredAt;
  const findings = statements(command, inFuture(requestedAt, context.now));
  if (findings.length > 0) return refuseAll(findings);
  const planned = plan(state, command);
  if ('refusal' in planned) return planned.refusal;
  const { takeback, units, route } = planned.found;
  if (route.officerOnly && !mayArrange(takeback, context)) {
    const message = `The route ${route.route} is chosen by an officer after a refusal or when nobody answers.`;
    return refuse('ROUTE_NOT_AVAILABLE', '11.5', message, { path: 'route', detail: { route: route.route } });
  }
  if (route.needsCase && !requesterKnown(state, command)) {
    const message = 'The request must come from the e-mail address of an active vendor account of this donation.';
    return refuse('REQUESTER_EMAIL_UNKNOWN', '11.5', message, { path: 'requesterEmail' });
  }
  const unitIds = units.map(({ id }) => id);
  const takebackId = takeback?.id ?? mint(state, 'tkb');
  return accept<DonationDraft>(
    ...units
      .filter((unit) => unit.state !== 'IDLE')
      .map(({ id }) => ({ type: 'UnitReportedNotInUse', unitId: id, since: requestedAt, powersOn: null }) as const),
    ...(takeback === null ? [{ type: 'TakebackDue', takebackId, unitIds } as const] : []),
    ...leaveTakeback(state, unitIds, takebackId),
    {
      type: 'TakebackRequested',
      takebackId,
      route: route.route,
      routeReference: command.routeReference ?? null,
      requestedAt,
      unitIds,
      siteCountry: countryOf(state, units[0]),
      siteZone: units[0].site?.zone ?? null,
      recordId: command.assessed.recordId,
    },
  );
}

function statements(command: RequestTakeback, future: boolean): readonly Finding[] {
  const findings: Finding[] = future ? [futureFinding('requestedAt')] : [];
  if (command.titleClear !== true) {
    const message = 'State that the title to the equipment is clear: nobody else has rights in it.';
    findings.push(finding('TITLE_NOT_CLEAR', '11.5', message, { path: 'titleClear' }));
  }
  if (command.dataErased !== true) {
    const message = 'State that all data on the equipment is erased.';
    findings.push(finding('DATA_ERASURE_NOT_STATED', '11.5', message, { path: 'dataErased' }));
  }
  return findings;
}

function mayArrange(takeback: Takeback | null, { actor }: Context): boolean {
  const officer = actor.role === 'ADMINISTRATOR' || actor.role === 'PROGRAM_OFFICER';
  return officer && (takeback?.state === 'REFUSED' || takeback?.state === 'UNRESPONSIVE');
}

function requesterKnown(state: Donation, { assessed }: RequestTakeback): boolean {
  return assessed.emailOfAccounts.some((id) => {
    const account = Object.hasOwn(state.accounts, id) ? state.accounts[id] : undefined;
    return account?.state === 'ACTIVE' || account?.state === 'REGISTERED_GUEST';
  });
}

function plan(state: Donation, command: RequestTakeback): Picked<Plan> {
  return command.unitIds === undefined ? planWhole(state, command) : planNamed(state, command, command.unitIds);
}

/** The units named, all of them or none: their takeback, or the one that is due, or a new one. */
function planNamed(state: Donation, command: RequestTakeback, unitIds: readonly string[]): Picked<Plan> {
  const picked = pickUnits(state, unitIds, [...reportableStates, 'IDLE']);
  if ('refusal' in picked) return picked;
  const [first, ...rest] = picked.found;
  if (first === undefined) return { refusal: refuse('VALIDATION_FAILED', '7.6', 'Name a unit.', { path: 'unitIds' }) };
  let takeback = standingTakeback(state, picked.found);
  if (command.takebackId !== undefined) {
    const named = pickOne(state.takebacks, command.takebackId, requestable, 'takebackId');
    if ('refusal' in named) return named;
    takeback = named.found;
  }
  const route = routeFor(state, command.route, first);
  const left = picked.found.filter((unit) => route === undefined || !takes(route, state, unit));
  if (route === undefined || left.length > 0) return { refusal: notTaken(command, left) };
  return { found: { takeback, units: [first, ...rest], route } };
}

function standingTakeback(state: Donation, units: readonly Unit[]): Takeback | null {
  const waiting = takebacksOf(state).filter((takeback) => requestable.includes(takeback.state));
  const holding = waiting.find(({ unitIds }) => units.some(({ id }) => unitIds.includes(id)));
  return holding ?? waiting.find((takeback) => takeback.state === 'DUE') ?? null;
}

/** Everything on the due takeback that the route takes: both kinds in one batch become one takeback per route. */
function planWhole(state: Donation, command: RequestTakeback): Picked<Plan> {
  const due = takebacksOf(state).filter((takeback) => takeback.state === 'DUE');
  const id = command.takebackId ?? (due.length === 1 ? due[0]?.id : undefined);
  const picked = pickOne(state.takebacks, id, requestable, 'takebackId');
  if ('refusal' in picked) return picked;
  const takeback = picked.found;
  const pieces = takeback.unitIds.flatMap((unitId) => state.units[unitId] ?? []);
  const lead = pieces[0];
  const route = lead === undefined ? undefined : routeFor(state, command.route, lead);
  const [first, ...rest] = route === undefined ? [] : pieces.filter((unit) => takes(route, state, unit));
  if (route === undefined || first === undefined) return { refusal: notTaken(command, pieces) };
  return { found: { takeback, units: [first, ...rest], route } };
}

function notTaken({ route }: RequestTakeback, units: readonly Unit[]): Decision<never> {
  const message =
    'This route does not take these units, by their country or because they do (not) power on. ' +
    'Choose another route, or split the batch.';
  const unitIds = units.map(({ id }) => id);
  return refuse('ROUTE_NOT_AVAILABLE', '11.5', message, { path: 'route', detail: { route: route ?? '', unitIds } });
}
