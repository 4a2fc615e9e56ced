import { organizationIn, type Known } from './assess.ts';
import { inputsOf, leafAt, optionsAt, type Scenery } from './available-inputs.ts';
import { catalogue } from './commands/catalogue.ts';
import type { CommandDefinition } from './commands/define.ts';
import { isFields, type Fields } from './commands/split.ts';
import type { Code } from './codes.ts';
import { emptyEntity, type Entity } from './entity.ts';
import { intake } from './intake.ts';
import { kindOf } from './journal.ts';
import { rulesOf } from './modules.ts';
import { rolesFor } from './programs/rights.ts';
import { usualNext } from './suggestions.ts';
import type { Finding, Instant, Refusal, Role } from './types.ts';

/** What a command would be answered now: the buttons of a stream, and why one cannot be pressed. */
export type AvailableAction = {
  readonly command: string;
  /** Some input would be accepted, or would be refused only for what a person still has to type. */
  readonly allowed: boolean;
  /** The decider's own sentence; null when allowed. */
  readonly reason: string | null;
  readonly code: Code | null;
  /** When allowed: an input that was tried and went through, or is refused only for what is to be typed. */
  readonly example: Fields | null;
};

/** With its place among what usually comes next and is allowed: 1 is the most usual; null: not suggested. */
export type SuggestedAction = AvailableAction & { readonly suggested: number | null };

/** Only begin a stream, so that one which exists always refuses them. */
const beginnings: ReadonlySet<string> = new Set(['recordRequest', 'importDonation', 'registerOrganization']);

const definitions: readonly (readonly [name: string, definition: CommandDefinition])[] = Object.entries(catalogue);

/** Commands that this kind of stream takes and this role may send. */
function offered(stream: string, entity: Entity, role: Role) {
  const kind = kindOf(stream);
  const policy = rulesOf(stream).calendar(entity)?.policy ?? null;
  return definitions.filter(
    ([name, definition]) =>
      (definition.stream === kind || definition.stream === 'any') &&
      rolesFor(name, definition, policy).includes(role) &&
      !beginnings.has(name),
  );
}

/**
 * For every command that the role may send to an existing stream: would it be accepted? Found out by asking intake and
 * decider, with nothing written: each thing the command could be about is tried, the rest is filled in as somebody would.
 * `known` needs the state of the organization beside the stream's own. `now` as in `Context`.
 */
export function availableActions(
  stream: string,
  entity: Entity,
  role: Role,
  known: Known,
  now: Instant,
): readonly SuggestedAction[] {
  const dryRun = new DryRun(stream, entity, role, known, now);
  const actions = offered(stream, entity, role).map(([name, definition]) => dryRun.actionOf(name, definition));
  const allowed = new Set(actions.flatMap((action) => (action.allowed ? [action.command] : [])));
  const next: readonly string[] = usualNext(stream, dryRun.entity).filter((name) => allowed.has(name));
  return actions.map((action) => ({ ...action, suggested: next.indexOf(action.command) + 1 || null }));
}

/** The same for one command; null when the stream does not take it from this role. */
export function availableAction(
  command: string,
  ...[stream, entity, role, known, now]: Parameters<typeof availableActions>
): AvailableAction | null {
  const found = offered(stream, entity, role).find(([name]) => name === command);
  return found === undefined ? null : new DryRun(stream, entity, role, known, now).actionOf(...found);
}

/** What new streams are tried as. */
const NEW_DONATION = 'don_dry_run';

/**
 * Would a new request of this organization be taken? The same for `recordRequest`, which no stream takes: asked of intake
 * and decider. Null when this role may not send it. `known` needs the state of the organization.
 */
export function newRequest(organizationId: string, role: Role, known: Known, now: Instant): AvailableAction | null {
  const programId = organizationIn(known, organizationId)?.policy.programId;
  const policy = programId === undefined ? null : known.policies(programId);
  if (!rolesFor('recordRequest', catalogue.recordRequest, policy).includes(role)) return null;
  const dryRun = new DryRun(NEW_DONATION, emptyEntity, role, known, now);
  return dryRun.actionOf('recordRequest', catalogue.recordRequest, { organizationId, programId });
}

/** What a command is answered: the inputs that lead to something, else why none does. */
export type EveryAnswer = {
  readonly command: string;
  /** All that were tried and are accepted, or refused and recorded; none when all are refused. */
  readonly inputs: readonly Fields[];
  /** The last refusal, when there is no such input. */
  readonly refusal: Refusal | null;
};

/** The same for all inputs that are tried, not only for the first that goes through: where can this stream get to? */
export function everyAnswer(
  ...[stream, entity, role, known, now]: Parameters<typeof availableActions>
): readonly EveryAnswer[] {
  const dryRun = new DryRun(stream, entity, role, known, now);
  return offered(stream, entity, role).map(([name, definition]) => dryRun.everyAnswerOf(name, definition));
}

/** How often what is asked for is filled in and tried again. */
const ROUNDS = 16;

type Tried = { readonly input: Fields; readonly refusal: Refusal | null; readonly recorded: boolean };

class DryRun {
  private readonly stream: string;
  private readonly role: Role;
  private readonly known: Known;
  private readonly now: Instant;
  /** As it stands now. */
  readonly entity: Entity;
  private readonly scenery: Scenery;

  constructor(stream: string, entity: Entity, role: Role, known: Known, now: Instant) {
    this.stream = stream;
    this.role = role;
    this.now = now;
    this.entity = rulesOf(stream).catchUp(stream, entity, now); // a command is judged after what was due before it (C4)
    this.known = { ...known, states: { ...known.states, [stream]: this.entity.core } };
    this.scenery = { stream, entity: this.entity, now, policies: known.policies };
  }

  /** `about`: what the command is about, when that is given and nothing else is to be tried. */
  actionOf(command: string, definition: CommandDefinition, about?: Fields): AvailableAction {
    let telling: Finding | null = null;
    const isOpen = ({ path = '' }: Finding) => isTyped(definition, path) && !Object.hasOwn(about ?? {}, path);
    for (const input of about === undefined ? inputsOf(definition, this.scenery) : [about]) {
      const { refusal, recorded, input: example } = this.complete(command, definition, input);
      const open = refusal === null || (!recorded && refusal.findings.every(isOpen));
      if (refusal === null || open) return { command, allowed: true, reason: null, code: null, example };
      const first = refusal.findings.find((each) => recorded || !isOpen(each)) ?? refusal.findings[0];
      if (telling === null || weightOf(first) > weightOf(telling)) telling = first;
    }
    return { command, allowed: false, reason: telling?.message ?? null, code: telling?.code ?? null, example: null };
  }

  everyAnswerOf(command: string, definition: CommandDefinition): EveryAnswer {
    const inputs: Fields[] = [];
    let last: Refusal | null = null;
    for (const begin of inputsOf(definition, this.scenery)) {
      const { refusal, recorded, input } = this.complete(command, definition, begin);
      if (refusal === null || recorded) inputs.push(input);
      else last = refusal;
    }
    return { command, inputs, refusal: inputs.length > 0 ? null : last };
  }

  /** Sends an input, fills in what the answer asks for, tries the next value of what it does not like. */
  private complete(command: string, definition: CommandDefinition, begin: Fields): Tried {
    let tried = this.send(command, begin);
    const turns = new Map<string, number>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const { refusal, recorded } = tried;
      if (refusal === null || (recorded && !isWarning(refusal))) return tried;
      let { input } = tried;
      let changed = false;
      for (const { path } of refusal.findings) {
        if (path === undefined) continue;
        const options = optionsAt(definition, path, this.scenery);
        const turn = turns.get(path) ?? 0;
        const option = options[turn];
        if (option === undefined) continue;
        turns.set(path, turn + 1);
        input = withValue(input, path.split('.'), option);
        changed = true;
      }
      if (!changed) return tried;
      tried = this.send(command, input);
    }
    return tried;
  }

  private send(type: string, input: Fields): Tried {
    const { stream, role, now, entity, known } = this;
    const actor = { id: 'usr_dry_run', role };
    const submission = { id: 'cmd_dry_run', stream, type, input, actor, receivedAt: now, reason: '-', note: '-' };
    const taken = intake(submission, known);
    if (taken.kind === 'refused') return { input, refusal: taken.refusal, recorded: false };
    const { refusal, events } = rulesOf(stream).judge(stream, entity, taken.message, []);
    return { input, refusal, recorded: refusal !== null && events.length > 0 };
  }
}

/** A warning is refused and recorded until it is acknowledged. */
const isWarning = ({ findings }: Refusal): boolean => findings.every(({ path }) => path === 'acknowledgeWarnings');

/** Whether the finding is about something that a person types; what there is to choose from has been tried. */
function isTyped(definition: CommandDefinition, path: string): boolean {
  return path !== '' && leafAt(definition, path) === 'typed';
}

/** The more a refusal tells of the stream, the better: not "say which one", not "there is none". */
function weightOf({ code }: Finding): number {
  const place = ['VALIDATION_FAILED', 'NOT_FOUND', 'INVALID_TRANSITION'].indexOf(code);
  return place === -1 ? 3 : place;
}

function withValue(input: Fields, [name = '', ...rest]: readonly string[], value: unknown): Fields {
  if (rest.length === 0) return { ...input, [name]: value };
  const inner = input[name];
  if (Array.isArray(inner)) {
    const items: readonly unknown[] = inner;
    const [index = '', ...under] = rest;
    const next = items.map((item, at) => {
      if (String(at) !== index) return item;
      return under.length === 0 ? value : withValue(isFields(item) ? item : {}, under, value);
    });
    return { ...input, [name]: next };
  }
  return { ...input, [name]: withValue(isFields(inner) ? inner : {}, rest, value) };
}
