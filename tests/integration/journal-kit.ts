import { onTestFinished } from 'vitest';
import type { DataSource } from 'typeorm';
import { createJournal, type Journal, type JournalParts } from '../../activities/journal.ts';
import { connectionTo } from '../../database/data-source.ts';
import type { ProjectedRows } from '../../database/projections.ts';
import { emptyEntity, fold, type Entity } from '../../domain/entity.ts';
import { kindOf, type AppendInput, type Recorded } from '../../domain/journal.ts';
import type { StreamRules } from '../../domain/stream.ts';
import type { Claim, Need } from '../../domain/types.ts';
import type { View } from '../../domain/views.ts';
import { createTestDatabase } from '../setup/databases.ts';

/** A stream that is whatever its events say: `Set` replaces its needs, claims and the word it shows to others. */
export type Toy = { readonly word: string; readonly needs: readonly Need[]; readonly claims: readonly Claim[] };
export const toy = (change: Partial<Toy> = {}): Recorded => {
  return { type: 'Set', at: noon, ...{ word: '', needs: [], claims: [], ...change } };
};
export const noon = Date.parse('2026-03-01T12:00:00.123Z');

const coreOf = ({ core }: Entity): Toy | null => core as Toy | null;
const evolve = (core: unknown, event: unknown): unknown => {
  const { type, at: _at, ...said } = event as Recorded;
  return type === 'Set' ? said : core;
};

/** Rules of the toy streams: only what the journal asks for. */
export const toyRules = (stream: string): StreamRules => {
  const never = (): never => {
    throw new Error('not asked by the journal');
  };
  return {
    kind: kindOf(stream),
    schema: 1,
    noted: stream.startsWith('acc_') ? 'AccountStateNoted' : 'OrganizationNoted',
    judge: never,
    catchUp: never,
    calendar: () => null,
    phase: () => '',
    isFinal: () => false,
    deadlines: () => [],
    promises: () => new Map(),
    fold: (entity, event, actorId) => fold({ evolve } as never, entity, event, actorId),
    view: (entity) => (entity.core === null ? null : ({ id: stream, word: coreOf(entity)?.word } as unknown as View)),
    needs: (entity) => coreOf(entity)?.needs ?? [],
    claimsOf: (entity) => coreOf(entity)?.claims ?? [],
  };
};

const contactOf = (stream: string, word: string) => {
  const here = { leavingOn: null, leftAt: null, successorId: null };
  const none = { isResellerEmployee: false, recordId: null, emailStatus: 'OK', ...here };
  return { id: `con_${stream}`, organizationId: stream, role: word, current: true, ...none };
};
export const toyParts: JournalParts = {
  rulesOf: toyRules,
  rowsOf: (stream, _rules, entity): ProjectedRows => {
    const word = coreOf(entity)?.word ?? '';
    return word === '' ? {} : { contact: [contactOf(stream, word)] };
  },
};

export type Kit = { readonly db: DataSource; readonly url: string; readonly journal: Journal };

/** A database of its own with a journal over toy streams; both are gone when the test ends. */
export async function kit(parts: JournalParts = toyParts): Promise<Kit> {
  const database = await createTestDatabase();
  const db = await connectionTo(database.url).initialize();
  onTestFinished(async () => {
    await db.destroy();
    await database.drop();
  });
  return { db, url: database.url, journal: createJournal(db, parts) };
}

/** What the shell of a toy stream would append after `before`. */
export function appending(
  stream: string,
  id: string,
  events: readonly Recorded[],
  before: Entity = emptyEntity,
  more: Partial<AppendInput> = {},
): AppendInput & { readonly next: Entity } {
  const next = events.reduce((entity, event) => toyRules(stream).fold(entity, event, 'usr_1'), before);
  const actor = { id: 'usr_1', role: 'ADMINISTRATOR' } as const;
  const message = { id, at: noon, occurredAt: noon, actor, hash: `hash of ${id}`, command: { type: 'set' } };
  const fixed = { stream, kind: kindOf(stream), epoch: 1, schema: 1, refusal: null };
  return { ...fixed, message, fromSeq: before.seq, events, ...more, next };
}

export async function all<Row>(db: DataSource, sql: string, parameters: unknown[] = []): Promise<Row[]> {
  return await db.query<Row[]>(sql, parameters);
}
