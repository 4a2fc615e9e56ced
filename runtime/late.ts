import type { DataSource } from 'typeorm';
import type { Engine } from '../api/engine.ts';
import { lateStreamsAfter } from '../database/late.ts';
import type { Healer } from './healing.ts';
import { faultOf, log } from './log.ts';

/**
 * A stream in trouble that gets neither command nor fact would only be noticed by the reminder that does not come. So
 * the streams whose next step is long due are looked for, and those in need get a new run or a nudge (C10).
 */

export type LateParts = { readonly db: DataSource; readonly engine: Engine; readonly healer: Healer };
export type Late = {
  /** Streams whose next step is long due. */
  readonly late: number;
  /** Of these, those that got a new run: theirs was gone, or its task failed again and again. */
  readonly renewed: number;
  /** Of these, those that slept although a step was due, and were told to look. */
  readonly nudged: number;
  /** Of these, those that could not be looked at; the next look finds them again. */
  readonly failed: number;
};

const PAGE = 200;

/**
 * Looks at every stream whose next step is long due. One whose run has work to do is left to its worker. Safe at any
 * time, beside others that do the same, and to repeat; says in one line what it found (`relay.late`).
 */
export async function lookAtLate(parts: LateParts, isOver: () => boolean = () => false): Promise<Late> {
  const found = { late: 0, renewed: 0, nudged: 0, failed: 0 };
  for (let after = ''; ;) {
    const page = await lateStreamsAfter(parts.db.manager, after, PAGE);
    for (const stream of page) {
      if (isOver() || !(await parts.engine.isThere())) return told(found);
      found.late += 1;
      const what = await lookAt(parts, stream);
      if (what !== 'busy') found[what] += 1;
    }
    after = page.at(-1) ?? after;
    if (page.length < PAGE) return told(found);
  }
}

async function lookAt(
  { engine, healer }: LateParts,
  stream: string,
): Promise<'renewed' | 'nudged' | 'busy' | 'failed'> {
  try {
    if (await healer.heal(stream, 'LATE')) return 'renewed';
    const described = await engine.describe(stream);
    if (described?.status.name !== 'RUNNING') return 'failed';
    const { pendingWorkflowTask, pendingActivities } = described.raw;
    const hasWork = (pendingWorkflowTask ?? null) !== null || (pendingActivities ?? []).length > 0;
    if (hasWork) return 'busy';
    await engine.nudge(stream);
    return 'nudged';
  } catch (error) {
    log('relay.not-looked-at', { stream, ...faultOf(error) });
    return 'failed';
  }
}

function told(found: Late): Late {
  log('relay.late', found);
  return found;
}
