import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import { emptyEntity, type Entity } from '../domain/entity.ts';
import type { Ack, Message } from '../domain/journal.ts';
import type { Deadline, Instant } from '../domain/types.ts';

/** What can be said to a stream's workflow. Importable by the API and the runtime: pulls in no activities. */

/** A request or a reported fact: accepted, refused by a typed rejection, or refused and recorded (in the answer). */
export const commandUpdate = defineUpdate<Ack, [Message]>('command');
/** What another stream lets this one know; never refused, repeats have no effect. */
export const factSignal = defineSignal<[Message]>('fact');
/** Look at journal and due list again: after a release, to heal a lost timer or a lost update. */
export const nudgeSignal = defineSignal('nudge');
/**
 * Where the stream stands right now, for the cross-check with the read model. An update that is always turned down, with
 * the answer in its failure (`SNAPSHOT`): it leaves nothing in the history, and unlike a query it may be asked while the
 * run is at work (ADR 0013).
 */
export const snapshotUpdate = defineUpdate<never>('snapshot');
/** The same as a query, for people at the engine's own tools. Only of a run that is at rest (ADR 0013). */
export const snapshotQuery = defineQuery<Snapshot>('snapshot');

/** Type of the failure by which a plain refusal reaches the caller; its details are the `Refusal` and the version. */
export const REFUSED = 'REFUSED';
/** Type of the failure that answers `snapshotUpdate`; its details are the `Snapshot`. */
export const SNAPSHOT = 'SNAPSHOT';
/** Type of the failure that a run gives which `rehydrate` has replaced: send the message again (C10). */
export const SUPERSEDED = 'SUPERSEDED';

export type Snapshot = {
  readonly streamId: string;
  readonly epoch: number;
  /** The stream's clock: the workflow's plus the offset of a simulation. Milliseconds UTC. */
  readonly now: Instant;
  /** What a simulation adds to the workflow's clock; 0 in real life. */
  readonly offset: number;
  readonly seq: number;
  readonly phase: string;
  readonly due: readonly Deadline[];
  /** Messages in work. */
  readonly busy: number;
  readonly entity: Entity;
};

/** What one run hands to the next, and what `rehydrate` starts with: one versioned document (docs/architecture.md). */
export type Carried = {
  readonly schema: typeof carriedSchema;
  readonly streamId: string;
  /** Raised by every rehydrate: the journal refuses an older run (C10). */
  readonly epoch: number;
  readonly entity: Entity;
  /** The last answered messages: update ids are unique only within one run (C7). Oldest first. */
  readonly seen: readonly (readonly [id: string, ack: Ack])[];
  /** A simulation's now = the workflow's clock + offset, because fast-forward goes forward only (C11). 0 in real life. */
  readonly offset: number;
  /** Longest single wait, so that a lost nudge heals. A simulation lifts it: every wake costs a skip. */
  readonly longestWaitMs: number;
};
export const carriedSchema = 1;

/** How many answered messages a run remembers. */
export const SEEN_LIMIT = 256;
const THIRTY_DAYS_MS = 30 * 24 * 3_600_000;

/** The document of a stream that does not exist yet. */
export function newborn(streamId: string, more: Partial<Pick<Carried, 'offset' | 'longestWaitMs'>> = {}): Carried {
  const fresh = { schema: carriedSchema, streamId, epoch: 1, entity: emptyEntity, seen: [] } as const;
  return { ...fresh, offset: 0, longestWaitMs: THIRTY_DAYS_MS, ...more };
}

/** Reads the document of this or an earlier release. @throws for a document of a later one. */
export function upcast(document: Carried | { readonly schema: number }): Carried {
  if (isCurrent(document)) return document;
  throw new Error(`CARRIED_SCHEMA ${document.schema}: this release reads up to ${carriedSchema}`);
}

function isCurrent(document: { readonly schema: number }): document is Carried {
  return document.schema === carriedSchema;
}

/** Name of the workflow that delivers one message; its input is the id of the outbox row, its id `delivery/<that>`. */
export const DELIVERY = 'delivery';
