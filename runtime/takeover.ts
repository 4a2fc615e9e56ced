import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import proto from '@temporalio/proto';
import { Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { streamsAfter } from '../activities/rehydrate.ts';
import type { Engine } from '../api/engine.ts';
import { readEntities } from '../database/known.ts';
import { rulesOf } from '../domain/modules.ts';
import { faultOf } from './log.ts';
import { rehydrate } from './rehydration.ts';

/**
 * New code, old runs (C10): when the workflow code has changed since the last start, every open run is replayed on the new
 * code, and what does not fit, or has no run at all, gets a new one from the database.
 */

export type TakeOver = {
  readonly db: DataSource;
  readonly client: Client;
  readonly engine: Engine;
  readonly bundle: WorkflowBundleWithSourceMap;
  /** Where it is kept how far this came. */
  readonly stateFolder: string;
  readonly log: (event: string, details: Readonly<Record<string, string | number | boolean | null>>) => void;
  /** True when the process is told to stop: the next start goes on from there. */
  readonly isOver?: () => boolean;
};
export type TakenOver = {
  /** Open streams that were looked at by this call. */
  readonly looked: number;
  /** Of these, those that got a new run. */
  readonly rehydrated: number;
  /** False: it was cut off and goes on with the next start. */
  readonly complete: boolean;
};

const { EVENT_TYPE_WORKFLOW_TASK_COMPLETED } = proto.temporal.api.enums.v1.EventType;

/** How many streams are looked at between two notes of how far it came. */
const PAGE = 100;
const TOLD_EVERY_MS = 5_000;

/** How far the streams have been looked at with this code in this namespace of this engine; `after` the last one. */
const noteSchema = z.object({
  bundle: z.string(),
  namespaceId: z.string(),
  after: z.string(),
  complete: z.boolean(),
});
type Note = z.infer<typeof noteSchema>;

const fileIn = (stateFolder: string): string => path.join(stateFolder, 'takeover.json');

async function readNote(stateFolder: string): Promise<Note | null> {
  const text = await readFile(fileIn(stateFolder), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return noteSchema.parse(JSON.parse(text));
  } catch {
    return null; // cut off while it was written: everything is looked at again
  }
}

async function writeNote(stateFolder: string, note: Note): Promise<void> {
  const file = fileIn(stateFolder);
  await mkdir(stateFolder, { recursive: true });
  const half = `${file}.${randomUUID()}.new`; // several workers may share this folder
  try {
    await writeFile(half, JSON.stringify(note));
    await rename(half, file);
  } finally {
    await rm(half, { force: true });
  }
}

/** Has the next worker look at every open run, whatever its code: for a database that was filled past the engine. */
export async function forgetTakeOver(stateFolder: string): Promise<void> {
  await rm(fileIn(stateFolder), { force: true });
}

/**
 * Looks at every open stream unless that was done with this code before. Safe to interrupt, to repeat, and beside another
 * worker that does the same. @throws TAKEOVER_INCOMPLETE after all others were looked at, when a stream got no new run.
 */
export async function takeOver(parts: TakeOver): Promise<TakenOver> {
  const { db, stateFolder, log, isOver = () => false } = parts;
  const bundle = createHash('sha256').update(parts.bundle.code).digest('hex');
  const namespaceId = await namespaceIdOf(parts.client);
  const noted = await readNote(stateFolder);
  const known = noted?.namespaceId === namespaceId ? noted : null; // a new store of the engine has no runs at all
  if (known?.bundle === bundle && known.complete) return { looked: 0, rehydrated: 0, complete: true };
  let after = known?.bundle === bundle ? known.after : '';
  const done = { looked: 0, rehydrated: 0 };
  let failed = 0;
  log('takeover.started', {
    reason: known === null ? 'nothing known of this engine' : 'changed code',
    resumed: after !== '',
  });
  let told = performance.now();
  for (;;) {
    const page = await streamsAfter(db, after, PAGE);
    const open = await openOf(db, page);
    for (const stream of await misfits(parts, open)) {
      if (isOver()) return { ...done, complete: false };
      if (await renewed(parts, stream)) done.rehydrated += 1;
      else failed += 1;
    }
    done.looked += open.length;
    after = page.at(-1) ?? after;
    const isLast = page.length < PAGE;
    if (isLast && failed > 0) await forgetTakeOver(stateFolder);
    else await writeNote(stateFolder, { bundle, namespaceId, after, complete: isLast });
    if (isLast) break;
    if (isOver()) return { ...done, complete: false };
    if (performance.now() - told < TOLD_EVERY_MS) continue;
    told = performance.now();
    log('takeover.progress', done);
  }
  if (failed > 0) throw new Error(`TAKEOVER_INCOMPLETE ${failed} streams have no run that this code can go on with`);
  log('takeover.done', done);
  return { ...done, complete: true };
}

/** One stream in trouble leaves the others behind it no worse. */
async function renewed(parts: TakeOver, stream: string): Promise<boolean> {
  try {
    await rehydrate(parts, { stream, all: true });
    return true;
  } catch (error) {
    parts.log('takeover.not-rehydrated', { stream, ...faultOf(error) });
    return false;
  }
}

const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [60_000, 3_600_000];

/**
 * Takes over until it is done or `signal` ends it. What fails on the way (a service that is away, a full disk) is tried
 * again after a minute, later after up to an hour.
 */
export async function takeOverAtLast(parts: TakeOver, signal: AbortSignal, pauseMs = FIRST_PAUSE_MS): Promise<void> {
  for (let pause = pauseMs; !signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      await takeOver(parts);
      return;
    } catch (error) {
      parts.log('takeover.failed', faultOf(error));
      await sleep(pause, undefined, { signal }).catch(() => undefined);
    }
  }
}

/** Another one for every store and every namespace that was made anew. */
async function namespaceIdOf({ connection, options }: Client): Promise<string> {
  const { namespaceInfo } = await connection.workflowService.describeNamespace({ namespace: options.namespace });
  return namespaceInfo?.id ?? '';
}

async function openOf(db: DataSource, streams: readonly string[]): Promise<readonly string[]> {
  const entities = await readEntities(db.manager, streams);
  return streams.filter((stream) => {
    const entity = entities.get(stream);
    return entity !== undefined && !rulesOf(stream).isFinal(entity);
  });
}

/** Streams without a run that the code can go on with, in their order. One replaying worker serves the whole page. */
async function misfits(
  { client, engine, bundle, log }: TakeOver,
  streams: readonly string[],
): Promise<readonly string[]> {
  const found = new Set<string>();
  const note = (stream: string, reason: string) => {
    found.add(stream);
    log('takeover.misfit', { stream, reason });
  };
  const byWorkflow = new Map(streams.map((stream) => [engine.workflowId(stream), stream]));
  const histories = async function* () {
    for (const [workflowId, stream] of byWorkflow) {
      const handle = client.workflow.getHandle(workflowId);
      const isRunning = (await engine.describe(stream))?.status.name === 'RUNNING';
      const history = isRunning ? await handle.fetchHistory().catch(absent) : null;
      if (history === null) note(stream, 'no run');
      else if (hasBegun(history)) yield { workflowId, history };
    }
  };
  if (streams.length === 0) return [];
  const results = Worker.runReplayHistories({ workflowBundle: bundle }, histories());
  for await (const { workflowId, error } of results) {
    const stream = byWorkflow.get(workflowId);
    if (error !== undefined && stream !== undefined) note(stream, error.name);
  }
  return streams.filter((stream) => found.has(stream));
}

/** Before its first task is done nothing binds a run to any code; a replay of it would wait for ever. */
function hasBegun({ events }: proto.temporal.api.history.v1.IHistory): boolean {
  return (events ?? []).some(({ eventType }) => eventType === EVENT_TYPE_WORKFLOW_TASK_COMPLETED);
}

/** It ended between two questions. */
function absent(error: unknown): null {
  if (error instanceof WorkflowNotFoundError) return null;
  throw error;
}
