import type { ClockState } from '../../domain/clock.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Deadline, Instant } from '../../domain/types.ts';
import { isPromise } from '../../domain/waiting.ts';
import type { DeadlineRow } from '../../database/entities/engine.ts';
import { instantText, instantTextOrNull } from './instant.ts';

/** One row per running clock, with its next step if one is left. */
export function deadlineRows(
  stream: string,
  { clocks }: Entity,
  next: readonly Deadline[],
  promises: ReadonlyMap<string, Instant>,
): readonly DeadlineRow[] {
  const upcoming = new Map(next.map((deadline) => [deadline.key, deadline]));
  return Object.entries(clocks).map(([key, clock]) => {
    const step = upcoming.get(key);
    const slash = key.indexOf('/');
    return {
      stream,
      key,
      clock: key.slice(0, slash),
      subject: key.slice(slash + 1),
      state: clock.fired ? 'FIRED' : 'RUNNING',
      openedAt: instantText(clock.openedAt),
      baseAt: 'at' in clock.base ? instantText(clock.base.at) : null,
      baseOn: 'on' in clock.base ? clock.base.on : null,
      promisedUntil: instantTextOrNull(promises.get(key)),
      movedTo: instantTextOrNull(clock.movedTo),
      snoozedUntil: instantTextOrNull(clock.snoozedUntil),
      acknowledged: isAcknowledged(clock, step),
      step: step?.step ?? null,
      stepIndex: step?.stepIndex ?? null,
      dueOn: step?.dueOn ?? null,
      dueAt: instantTextOrNull(step?.dueAt),
      firesAt: instantTextOrNull(step?.firesAt),
    };
  });
}

/** Somebody has seen what was told last, and nothing has been told since. */
function isAcknowledged({ acknowledged }: ClockState, step: Deadline | undefined): boolean {
  return acknowledged !== undefined && (step === undefined || step.stepIndex === acknowledged + 1);
}

/** Promises that ended without anybody acting; dates that only pass are nobody's promise. */
export function overdueCount({ clocks }: Entity): number {
  return Object.entries(clocks).filter(([key, { fired }]) => fired && isPromise(key.slice(0, key.indexOf('/')))).length;
}
