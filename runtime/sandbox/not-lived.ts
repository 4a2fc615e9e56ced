import type { Standing } from '../../database/sandboxes.ts';
import { isoInstant } from '../../domain/calendar.ts';
import type { Instant } from '../../domain/types.ts';
import { SandboxProblem } from './problem.ts';
import { donationIn, type SandboxView } from './session.ts';

/** What would be lived, and cannot be here: how it stands is known, so that its forecast can be told. */
export class NotLived extends SandboxProblem {
  readonly standing: Omit<Standing, 'state'>;

  constructor(problem: string, now: Instant, streams: SandboxView['streams']) {
    super(problem);
    const donationId = donationIn({ streams });
    const view: SandboxView = { streams, comparison: null };
    this.standing = { now: isoInstant(now), view, ...(donationId === undefined ? {} : { donationId }) };
  }
}
