import type { Entity } from '../../domain/entity.ts';
import type { Deadline } from '../../domain/types.ts';
import type { DeadlineRow } from '../../database/entities/engine.ts';
import { instantText, instantTextOrNull } from './instant.ts';

/** One row per running clock, with its next step if one is left. */
export function deadlineRows(stream: string, { clocks }: Entity, next: readonly Deadline[]): readonly DeadlineRow[] {
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
      movedTo: instantTextOrNull(clock.movedTo),
      step: step?.step ?? null,
      stepIndex: step?.stepIndex ?? null,
      dueOn: step?.dueOn ?? null,
      dueAt: instantTextOrNull(step?.dueAt),
      firesAt: instantTextOrNull(step?.firesAt),
    };
  });
}

/** Promises that ended without anybody acting. */
export function overdueCount({ clocks }: Entity): number {
  return Object.values(clocks).filter(({ fired }) => fired).length;
}
