import { setTimeout as sleep } from 'node:timers/promises';
import { availableActions, newRequest, type SuggestedAction } from '../../domain/available.ts';
import { rulesOf } from '../../domain/modules.ts';
import type { AvailableAction, EngineView } from '../generated/resolvers.ts';
import type { Context } from '../context.ts';
import { askedOf, listed, type PageArguments } from '../paging.ts';
import type { Order, Place } from '../../database/reads/page.ts';
import type { TimelineKind } from '../generated/resolvers.ts';
import type { MessagePage, TimelinePage } from '../read-models.ts';
import { deadlineTypes, factTypes, nameFields, organizationBehind, toldEntry } from './timeline.ts';

/** What every stream has: a timeline, messages, actions, and the engine's own word. */

const timelineOrder = { key: 'timeline' };
const newestFirst: Order = { key: 'timeline', sql: 'seq', type: 'int', direction: 'DESC' };
const messagesNewestFirst: Order = { key: 'messagesOf', sql: 'id', type: 'bigint', direction: 'DESC' };

type TimelineArguments = PageArguments & { readonly kinds?: readonly TimelineKind[] | null | undefined };

/** Event types of the wanted kinds: all of some, or all but some. */
function typesOf(kinds: readonly TimelineKind[] | null | undefined) {
  if (kinds === null || kinds === undefined) return { types: null, but: null };
  const told = { DEADLINE: deadlineTypes, FACT: factTypes };
  if (kinds.includes('EVENT')) {
    const but = (['DEADLINE', 'FACT'] as const).filter((kind) => !kinds.includes(kind)).flatMap((kind) => told[kind]);
    return { types: null, but: but.length === 0 ? null : but };
  }
  return { types: kinds.flatMap((kind) => (kind === 'EVENT' ? [] : told[kind])), but: null };
}

/** What happened to a stream, newest first, told with the names of today. */
export async function timelineOf(stream: string, args: TimelineArguments, context: Context): Promise<TimelinePage> {
  const { loaders } = context;
  const asked = askedOf(args, timelineOrder, 50);
  const before = asked.after === null ? null : Number(asked.after.id);
  const part = { limit: asked.limit + 1, before, ...typesOf(args.kinds) };
  const found = await loaders.journalOf(part).load(stream);
  const entries = found.slice(0, asked.limit);
  const names = await nameFields(stream, context);
  const page = {
    rows: entries.map((entry) => toldEntry(entry, names)),
    places: entries.map(({ seq }): Place => ({ value: String(seq), id: String(seq) })),
    hasNext: found.length > asked.limit,
    hasPrevious: asked.after !== null,
  };
  return listed(page, newestFirst, async () => {
    const [any] = found.length > 0 ? found : await loaders.journalOf({ ...part, limit: 1, before: null }).load(stream);
    return any?.total ?? 0;
  });
}

/** What was handed over to people about a stream, newest first. */
export async function messagesOf(stream: string, args: PageArguments, { loaders }: Context): Promise<MessagePage> {
  const asked = askedOf(args, messagesNewestFirst);
  const part = { limit: asked.limit + 1, before: asked.after?.id ?? null };
  const found = await loaders.messagesOf(part).load(stream);
  const rows = found.slice(0, asked.limit);
  const page = {
    rows,
    places: rows.map(({ outboxId }): Place => ({ value: null, id: outboxId })),
    hasNext: found.length > asked.limit,
    hasPrevious: asked.after !== null,
  };
  return listed(page, messagesNewestFirst, async () => {
    const [any] = found.length > 0 ? found : await loaders.messagesOf({ limit: 1, before: null }).load(stream);
    return any?.total ?? 0;
  });
}

/** Every command that the caller's role may send to it: would it be accepted now, and if not, why. */
export async function actionsOf(stream: string, context: Context): Promise<readonly AvailableAction[]> {
  const { loaders, principal, receivedAt, commands } = context;
  const entity = await loaders.entity.load(stream);
  if (entity === null) return [];
  const behind = organizationBehind(stream, entity.core);
  const organization = behind === null ? null : await loaders.entity.load(behind);
  const states = behind === null ? {} : { [behind]: organization?.core ?? null };
  const known = { states, records: {}, policies: commands.policies };
  return availableActions(stream, entity, principal.role, known, receivedAt).map(plainAction);
}

/** Without the input that was tried. */
export function plainAction({ example: _tried, ...action }: SuggestedAction): AvailableAction {
  return action;
}

/** `recordRequest` for an organization: would it be taken now? Null when the caller's role may not send it. */
export async function newRequestOf(organization: string, context: Context): Promise<AvailableAction | null> {
  const { loaders, principal, receivedAt, commands } = context;
  const entity = await loaders.entity.load(organization);
  const known = { states: { [organization]: entity?.core ?? null }, records: {}, policies: commands.policies };
  const action = newRequest(organization, principal.role, known, receivedAt);
  return action === null ? null : plainAction({ ...action, suggested: null });
}

/** How long the engine has to say where it stands. */
const ENGINE_MS = 1_500;

/** Where the workflow says the stream stands, beside what the read model says; null when it does not answer. */
export async function engineViewOf(stream: string, { loaders, commands }: Context): Promise<EngineView | null> {
  const { engine } = commands;
  if (engine === null) return null;
  const stored = await loaders.entity.load(stream);
  const snapshot = await engine.snapshot(stream, ENGINE_MS).catch(() => null);
  if (snapshot === null) return null;
  const run = engine.describe(stream).catch(() => null);
  const described = await Promise.race([run, sleep(ENGINE_MS, null, { ref: false })]);
  const storedSeq = stored?.seq ?? 0;
  const due =
    stored === null
      ? []
      : rulesOf(stream)
          .deadlines(stream, stored)
          .map(({ key }) => key);
  const dueKeys = snapshot.due.map(({ key }) => key);
  const difference = differenceOf(snapshot.seq, storedSeq, dueKeys, due);
  return {
    answered: true,
    now: snapshot.now,
    seq: snapshot.seq,
    storedSeq,
    agrees: difference === null,
    difference,
    runId: described?.runId ?? null,
    historyLength: described?.historyLength ?? null,
    dueKeys,
    state: snapshot.entity,
  };
}

function differenceOf(
  seq: number,
  stored: number,
  due: readonly string[],
  storedDue: readonly string[],
): string | null {
  if (seq < stored) return `The engine knows ${seq} events, the journal has ${stored}: nudge it to look again.`;
  if (seq > stored) return `The engine knows ${seq} events, the read model ${stored}: it is being written just now.`;
  const [a, b] = [due.toSorted().join(', '), storedDue.toSorted().join(', ')];
  return a === b ? null : `The engine waits for ${a || 'nothing'}, the read model for ${b || 'nothing'}.`;
}
