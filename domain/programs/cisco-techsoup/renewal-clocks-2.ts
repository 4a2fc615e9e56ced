import type { ClockSpec } from '../../policy.ts';
import { task } from '../sends.ts';

/**
 * End-of-life dates, since version 2. Renewals themselves run by the clocks of version 1: reinstatement, purchase orders
 * and reported lapses only come by commands.
 */
export const eoxClocks: Readonly<Record<string, ClockSpec>> = {
  // Of products, not of donations: a daily job asks which reviews are due (domain/eox-review.ts).
  eoxReview: {
    kind: 'loop',
    zone: 'PROGRAM',
    steps: [],
    repeat: { every: { days: 90 }, sends: [task('eox-review-task')] },
  },
};
