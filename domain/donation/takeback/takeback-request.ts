import type { StreamCommand } from '../../commands/define.ts';
import type { takebackCommands } from '../../commands/takeback.ts';
import { accept, finding, futureFinding, inFuture, refuse, refuseAll } from '../../decision.ts';
import type { TakebackRoute } from '../../policy.ts';
import type { Context, Decision, Finding, Instant } from '../../types.ts';
import type { DonationDraft } from '../events.ts';
import { mint } from '../ids.ts';
import { pickOne, pickUnits, type Picked } from '../pick.ts';
import { countryOf, routeFor, takes } from './routes.ts';
import type { Donation, Takeback, Unit } from '../state.ts';
import { leaveTakeback, requestable, takebacksOf } from './takeback-state.ts';
import { reportableStates } from '../compliance/use.ts';

export type RequestTakeback = StreamCommand<'requestTakeback', typeof takebackCommands.requestTakeback>;

/** What would be asked for: the takeback to use (null: a new one), its pieces and the way they go. */
type Plan = {
  readonly takeback: Takeback | null;
  readonly units: readonly [Unit, ...Unit[]];
  readonly route: TakebackRoute;
};

/**
 * R25, R27, 11.5: asks for the return of units and freezes the list, one takeback per route. Held units are reported not
 * in use first; what is not named becomes due anew by a reaction. Codes: TITLE_NOT_CLEAR, DATA_ERASURE_NOT_STATED,
 * ROUTE_NOT_AVAILABLE, REQUESTER_EMAIL_UNKNOWN, RMA_STILL_OPEN and the general ones.
 */
export function requestTakeback(state: Donation, command: RequestTakeback, context: Context): Decision<DonationDraft> {
  const requestedAt = command.requestedAt ?? context.occurredAt;
  const findings = statements(command, inFuture(requestedAt, context.now));
  if (findings.length > 0) return refuseAll(findings);
  const planned = plan(state, command);
  if ('refusal' in planned) return planned.refusal;
  const plans = planned.found;
  const closed = plans.find(({ takeback, route }) => route.officerOnly && !mayArrange(takeback, context));
  if (closed !== undefined) {
    const { route } = closed.route;
    const message = `The route ${route} is chosen by an officer after a refusal or when nobody answers.`;
    return refuse('ROUTE_NOT_AVAILABLE', '11.5', message, { path: 'route', detail: { route } });
  }
  if (plans.some(({ route }) => route.needsCase) && !requesterKnown(state, command)) {
    const message = 'The request must come from the e-mail address of an active vendor account of this donation.';
    return refuse('REQUESTER_EMAIL_UNKNOWN', '11.5', message, { path: 'requesterEmail' });
  }
  return accept<DonationDraft>(...asked(state, command, plans, requestedAt));
}

/** The events of one request for each route: first what leaves where it was, then what is asked for. */
function asked(
  state: Donation,
  { routeReference, assessed }: RequestTakeback,
  plans: readonly Plan[],
  requestedAt: Instant,
): readonly DonationDraft[] {
  let fresh = 0;
  const requests = plans.map(({ takeback, units, route }, index) => ({
    isNew: takeback === null,
    takebackId: takeback?.id ?? mint(state, 'tkb', fresh++),
    unitIds: units.map(({ id }) => id),
    units,
    route: route.route,
    routeReference: index === 0 ? (routeReference ?? null) : null, // a reference belongs to one route
  }));
  return [
    ...requests
      .flatMap(({ units }) => units)
      .filter((unit) => unit.state !== 'IDLE')
      .map(({ id }) => ({ type: 'UnitReportedNotInUse', unitId: id, since: requestedAt, powersOn: null }) as const),
    ...requests
      .filter(({ isNew }) => isNew)
      .map(({ takebackId, unitIds }) => ({ type: 'TakebackDue', takebackId, unitIds }) as const),
    ...requests.flatMap(({ takebackId, unitIds }) => leaveTakeback(state, unitIds, takebackId)),
    ...requests.map(({ takebackId, unitIds, units: [first], route, routeReference: reference }): DonationDraft => ({
      type: 'TakebackRequested',
      takebackId,
      route,
      routeReference: reference,
      requestedAt,
      unitIds,
      siteCountry: countryOf(state, first),
      siteZone: first.site?.zone ?? null,
      recordId: assessed.recordId,
    })),
  ];
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

function plan(state: Donation, command: RequestTakeback): Picked<readonly Plan[]> {
  return command.unitIds === undefined ? planWhole(state, command) : planNamed(state, command, command.unitIds);
}

/**
 * The units named, all of them or none: their takeback, or the one that is due, or a new one. Where no route is named and
 * one does not take them all, the rest goes by the next: one takeback per route.
 */
function planNamed(state: Donation, command: RequestTakeback, unitIds: readonly string[]): Picked<readonly Plan[]> {
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
  const split = splitByRoute(state, command, [first, ...rest]);
  if ('refusal' in split) return split;
  return { found: split.found.map((each, index) => ({ ...each, takeback: index === 0 ? takeback : null })) };
}

function splitByRoute(
  state: Donation,
  command: RequestTakeback,
  units: readonly [Unit, ...Unit[]],
): Picked<readonly Omit<Plan, 'takeback'>[]> {
  const route = routeFor(state, command.route, units[0]);
  const [first, ...more] = route === undefined ? [] : units.filter((unit) => takes(route, state, unit));
  const left = units.filter((unit) => unit !== first && !more.includes(unit));
  if (route === undefined || first === undefined) return { refusal: notTaken(command, left) };
  const own = { units: [first, ...more] as const, route };
  const [next, ...others] = left;
  if (next === undefined) return { found: [own] };
  const rest = command.route === undefined ? splitByRoute(state, command, [next, ...others]) : null;
  return rest === null || 'refusal' in rest ? { refusal: notTaken(command, left) } : { found: [own, ...rest.found] };
}

function standingTakeback(state: Donation, units: readonly Unit[]): Takeback | null {
  const waiting = takebacksOf(state).filter((takeback) => requestable.includes(takeback.state));
  const holding = waiting.find(({ unitIds }) => units.some(({ id }) => unitIds.includes(id)));
  return holding ?? waiting.find((takeback) => takeback.state === 'DUE') ?? null;
}

/** Everything on the due takeback that the route takes: both kinds in one batch become one takeback per route. */
function planWhole(state: Donation, command: RequestTakeback): Picked<readonly Plan[]> {
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
  return { found: [{ takeback, units: [first, ...rest], route }] };
}

function notTaken({ route }: RequestTakeback, units: readonly Unit[]): Decision<never> {
  const message =
    'This route does not take these units, by their country or because they do (not) power on. ' +
    'Choose another route, or split the batch.';
  const unitIds = units.map(({ id }) => id);
  return refuse('ROUTE_NOT_AVAILABLE', '11.5', message, { path: 'route', detail: { route: route ?? '', unitIds } });
}
