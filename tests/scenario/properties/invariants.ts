import { addYears } from '../../../domain/calendar.ts';
import { isSame } from '../../../domain/canonical.ts';
import { codes } from '../../../domain/codes.ts';
import { lastSupportOf } from '../../../domain/donation/renewal/eox.ts';
import { frozenLineIds, isCounted } from '../../../domain/donation/shipment/incident-state.ts';
import { isKnownTransition, rollUp } from '../../../domain/donation/stage.ts';
import type { Donation, Stage } from '../../../domain/donation/state.ts';
import { brokenRepairs } from './repairs.ts';
import { donationModule } from '../../../domain/donation/donation.ts';
import { emptyEntity, isDeadlineEvent, type Entity } from '../../../domain/entity.ts';
import { kindOf, type Recorded } from '../../../domain/journal.ts';
import { rulesOf } from '../../../domain/modules.ts';
import { canary } from '../../fixtures/random-inputs.ts';
import type { Answered, Taken, Walk } from '../../fixtures/walk.ts';

/** What must hold after every message and at the end of every walk. A violation is a sentence; seeds lead back to it. */

const leavingStates: readonly string[] = ['IDLE', 'TAKEBACK_REQUESTED', 'PICKED_UP'];
const allCodes: ReadonlySet<string> = new Set(Object.values(codes).flat());

/** Watches one walk. Violations are collected, so that one walk tells all of them. */
export class Watch {
  readonly violations: string[] = [];
  readonly journals = new Map<string, { readonly event: Recorded; readonly actorId: string }[]>();
  messages = 0;
  readonly transitions: (readonly [Stage, string, Stage])[] = [];
  private readonly lastAt = new Map<string, number>();
  private readonly handovers = new Set<string>();
  private readonly reported = new Map<string, Set<string>>();
  private readonly ladders = new Map<string, Set<string>>();

  readonly see = (taken: Taken): void => {
    const { stream, message, before, after, events, refusal } = taken;
    this.messages += 1;
    const tell = (text: string) => this.tell(`${stream} #${after.seq} ${message.command.type}: ${text}`);
    if (events.length === 0 && before !== after) tell('a message without events changed the stream');
    if (refusal !== null) this.checkCodes(refusal.findings, tell);
    if (events.some(({ at }) => at !== message.at)) tell('an event does not carry the instant of its message');
    if (after.seq !== before.seq + events.length) tell('seq does not count the events');
    if (message.at < (this.lastAt.get(stream) ?? -Infinity)) tell('a message goes back in time');
    this.lastAt.set(stream, message.at);
    if (message.command.type === 'Tick' && events.length === 0) tell('a Tick did nothing');
    if (JSON.stringify(message).toLowerCase().includes(canary)) tell('the message holds a personal value');
    if (this.messages % 50 === 0 && !isJudgedAlike(taken)) tell('the stored state is judged differently');
    const journal = this.journals.get(stream) ?? [];
    this.journals.set(stream, journal);
    journal.push(...events.map((event) => ({ event, actorId: message.actor.id })));
    for (const event of events) this.checkClock(stream, event, tell);
    if (kindOf(stream) !== 'donation' || events.length === 0) return;
    this.checkStages(taken, tell);
    this.checkOrder(events, tell);
    this.checkFacts(taken, tell);
  };

  private tell(text: string): void {
    if (this.violations.length < 20) this.violations.push(text);
  }

  private checkCodes(findings: readonly { readonly code: string }[], tell: (text: string) => void): void {
    if (findings.length === 0) tell('a refusal without a finding');
    for (const { code } of findings) if (!allCodes.has(code)) tell(`the code ${code} is not in the list of 7.9`);
  }

  /** I8: within one opening each step is told once, nothing while closed, and every handover has a key of its own. */
  private checkClock(stream: string, event: Recorded, tell: (text: string) => void): void {
    if (!isDeadlineEvent(event)) return;
    const key = `${stream} ${event.key}`;
    const told = this.ladders.get(key);
    if (event.type === 'DeadlineOpened') {
      if (told !== undefined) tell(`${event.key} opened twice`);
      this.ladders.set(key, new Set());
    } else if (told === undefined) tell(`${event.type} of ${event.key}, which does not run`);
    else if (event.type === 'DeadlineClosed') this.ladders.delete(key);
    else if (event.type === 'DeadlineRescheduled') {
      if (event.reopened || event.cause === 'FACT') told.clear();
    } else if (event.type !== 'ReminderSnoozed' && event.type !== 'ReminderAcknowledged') {
      if (told.has(event.step)) tell(`step ${event.step} of ${event.key} told twice`);
      told.add(event.step);
    }
    for (const { key: handover } of 'sends' in event ? event.sends : []) {
      if (this.handovers.has(handover)) tell(`handover ${handover} made twice`);
      this.handovers.add(handover);
    }
  }

  /** I2: the stage is a path of the published graph, and never anything but the roll-up. */
  private checkStages({ before, after, events }: Taken, tell: (text: string) => void): void {
    for (const event of events) {
      if (event.type !== 'DonationStageChanged') continue;
      const change = [event['from'], event['cause'], event['to']] as [Stage, string, Stage]; // as the event declares
      this.transitions.push(change);
      if (!isKnownTransition(...change)) {
        const types = events.map(({ type }) => type).filter((type) => !/Deadline|Reminder/.test(type));
        tell(`no transition ${change.join(' > ')} (${types.join(' ')})`);
      }
    }
    const { core } = after as Entity<Donation>; // the id says so
    if (core !== null && core.stage !== rollUp(core)) tell(`stage ${core.stage}, roll-up ${rollUp(core)}`);
    if (core !== null && before.core !== null && donationModule.react(core, this.lastAt.get(core.id) ?? 0).length > 0) {
      tell('a reaction is still open');
    }
  }

  /** The fixed orders of 6.3. */
  private checkOrder(events: readonly Recorded[], tell: (text: string) => void): void {
    const first = (...types: readonly string[]) => events.findIndex(({ type }) => types.includes(type));
    const last = (...types: readonly string[]) => events.findLastIndex(({ type }) => types.includes(type));
    const ordered = (earlier: readonly string[], later: readonly string[]) => {
      if (first(...later) !== -1 && last(...earlier) > first(...later))
        tell(`${earlier.join('/')} after ${later.join('/')}`);
    };
    ordered(['AllShippedWithdrawn'], ['ContractWithdrawn']);
    ordered(['ContractExtended', 'ContractActivated'], ['RenewalReinstated']);
    ordered(['ContractExtended'], ['RenewalConfirmed']);
    ordered(['ContractExpired', 'ContractTerminated', 'ContractSuperseded'], ['RenewalLapsed']);
    ordered(['RenewalLapsed'], ['AssociationRevoked']);
    const shipped = first('AllProductsShipped');
    if (
      shipped !== -1 &&
      events.slice(shipped).some((event) => event.type === 'ContractExpected') &&
      first('ContractExpected') > shipped
    ) {
      tell('ContractExpected after AllProductsShipped');
    }
  }

  /** I6, I7. */
  private checkFacts({ after, events, message }: Taken, tell: (text: string) => void): void {
    const { core } = after as Entity<Donation>;
    if (core === null) return;
    for (const event of events) {
      if (event.type === 'ContractActivated' && event['termNumber'] === 0) {
        const start = String(event['startOn']);
        const given: unknown = Reflect.get(message.command, 'endDate');
        const end = typeof given === 'string' ? given : addYears(start, core.termYears);
        if (event['endOn'] !== end) tell(`the term ends on ${String(event['endOn'])}, not on ${end}`);
      }
      if (event.type === 'RenewalConfirmed') this.checkRenewal(core, event, tell);
      if (event.type === 'UnitReportedNotInUse' || event.type === 'UnitKeptAfterRma') {
        this.reported.set(core.id, (this.reported.get(core.id) ?? new Set()).add(String(event['unitId'])));
      }
    }
    this.checkUnits(core, tell);
    this.checkLines(core, tell);
    brokenRepairs(core).forEach(tell);
    for (const { id, state, contractId } of Object.values(core.associations)) {
      const contract = core.contracts[contractId]?.state;
      if (state !== 'REVOKED' && contract !== 'ACTIVE') tell(`${id} is ${state} on a contract that is ${contract}`);
    }
  }

  /** R25: what leaves was reported not in use, and is on one takeback. */
  private checkUnits(core: Donation, tell: (text: string) => void): void {
    const leaving = Object.values(core.units).filter(({ state }) => leavingStates.includes(state));
    if (leaving.length === 0) return;
    const reported = this.reported.get(core.id) ?? new Set();
    const open = Object.values(core.takebacks).filter(({ state }) => state !== 'CERTIFIED' && state !== 'CANCELLED');
    for (const { id, state } of leaving) {
      const lists = open.filter(({ unitIds }) => unitIds.includes(id)).length;
      if (lists !== 1) tell(`${id} is ${state} on ${lists} takebacks`);
      if (!reported.has(id)) tell(`${id} is ${state} without a report that it is not in use`);
    }
  }

  /** 6.3, 6.4: a line counts its pieces, and nothing missing is behind what counts as all shipped. */
  private checkLines(core: Donation, tell: (text: string) => void): void {
    const pieces = new Map<string, number>();
    for (const unit of Object.values(core.units)) {
      if (isCounted(core, unit) && unit.replacesUnitId === undefined)
        pieces.set(unit.lineId, (pieces.get(unit.lineId) ?? 0) + 1);
    }
    const frozen = frozenLineIds(core);
    for (const line of Object.values(core.lines)) {
      const { id, state, quantity, shippedQuantity, supplementary } = line;
      const counted = pieces.get(id) ?? 0;
      if (shippedQuantity !== counted) tell(`${id} counts ${shippedQuantity} pieces and has ${counted}`);
      if (shippedQuantity > quantity) tell(`${id} has shipped ${shippedQuantity} of ${quantity}`);
      const complete = state === 'SHIPPED' || state === 'DELIVERED';
      if (state !== 'CANCELLED' && complete !== (shippedQuantity === quantity))
        tell(`${id} is ${state} with ${shippedQuantity} of ${quantity}`);
      const awaited = ['AWAITING_CONTRACT', 'CONTRACT_OVERDUE', 'SUPPORT_NOT_INCLUDED'].includes(core.stage);
      if (awaited && state !== 'CANCELLED' && !supplementary && frozen.has(id))
        tell(`${id} is missing pieces in ${core.stage}`);
    }
  }

  private checkRenewal(core: Donation, event: Recorded, tell: (text: string) => void): void {
    const { contractId } = core.renewals[String(event['renewalId'])] ?? {};
    for (const line of Object.values(core.coverage)) {
      const unit = core.units[line.unitId];
      const lastSupport = unit === undefined ? null : lastSupportOf(core, unit);
      const fresh = line.contractId === contractId && line.endOn === event['newEndOn'] && !line.ended;
      if (fresh && lastSupport !== null && line.endOn > lastSupport)
        tell(`renewed to ${line.endOn}, past ${lastSupport}`);
    }
  }

  /** At the end of a walk: the journal gives the state, clocks are right, nothing personal anywhere. */
  finish(walk: Walk): readonly string[] {
    walk.pass(0);
    for (const stream of walk.world.streams()) {
      const entity = walk.world.entity(stream);
      const rules = rulesOf(stream);
      const tell = (text: string) => this.tell(`${stream}: ${text}`);
      const rows = this.journals.get(stream) ?? [];
      const folded = rows.reduce<Entity>((state, { event, actorId }) => rules.fold(state, event, actorId), emptyEntity);
      if (!isSame(folded, entity)) tell('fold(journal) is not the state');
      const text = JSON.stringify(entity);
      const stored: Entity = JSON.parse(text);
      if (!isSame(stored, entity)) tell('the state does not survive JSON');
      if (!isSame(rules.deadlines(stream, stored), rules.deadlines(stream, entity)))
        tell('deadlines differ after JSON');
      if (text.toLowerCase().includes(canary) || JSON.stringify(rows).toLowerCase().includes(canary))
        tell('a personal value is in the stream');
      this.checkRunning(walk, stream, entity, tell);
    }
    return this.violations;
  }

  private checkRunning(walk: Walk, stream: string, entity: Entity, tell: (text: string) => void): void {
    const rules = rulesOf(stream);
    const due = rules.deadlines(stream, entity);
    if (due.some(({ firesAt }) => !Number.isFinite(firesAt) || firesAt <= walk.now)) tell('something due was not run');
    const open = Object.keys(entity.clocks);
    if (rules.isFinal(entity) && open.length > 0) tell(`it is final, yet ${open.join(', ')} runs`);
    const { core } = entity as Entity<{
      readonly donations?: Readonly<Record<string, { readonly wantsAccount: boolean }>>;
      readonly byHand?: boolean;
    }>;
    if (kindOf(stream) !== 'account' || core === null || core.byHand === true || open.length === 0) return;
    if (Object.values(core.donations ?? {}).every(({ wantsAccount }) => !wantsAccount))
      tell('a clock runs for an account nobody needs');
  }
}

/** Judged again, on the state as a database gives it back: the same answer. */
function isJudgedAlike({ stream, message, before }: Taken): boolean {
  const { judge } = rulesOf(stream);
  const stored: Entity = JSON.parse(JSON.stringify(before));
  return isSame(judge(stream, stored, message, []), judge(stream, before, message, []));
}

/** Edge refusals never reach a stream: their codes and texts are looked at here. */
export function checkAnswers(sent: readonly Answered[], tell: (text: string) => void): void {
  for (const { submission, answer } of sent) {
    const findings = answer.refusal?.findings ?? [];
    for (const { code } of findings)
      if (!allCodes.has(code)) tell(`${submission.type}: the code ${code} is not in the list of 7.9`);
    if (JSON.stringify(answer).toLowerCase().includes(canary))
      tell(`${submission.type}: the answer holds a personal value`);
  }
}
