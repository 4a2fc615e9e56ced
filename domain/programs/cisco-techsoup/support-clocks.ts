import type { ClockSpec, Policy } from '../../policy.ts';
import { due, escalation, recipient, rung, task } from '../sends.ts';

/** What an RMA number looks like, and until when it counts as made the same day, since version 2. */
export const supportPolicy = {
  rmaNumberPattern: '^[0-9]{1,10}$',
  rmaCutOffHour: 15,
} as const satisfies Partial<Policy>;

/** Support cases, replacements and the return of what is defective, since version 2. */
export const supportClocks: Readonly<Record<string, ClockSpec>> = {
  caseReview: {
    kind: 'loop',
    zone: 'ORGANIZATION',
    steps: [due({ days: 30 }, recipient('case-question'))],
    repeat: { every: { days: 30 }, sends: [recipient('case-question')] },
  },
  rmaDelivery: {
    kind: 'soft',
    zone: 'SITE',
    steps: [
      due({ businessDays: 1 }, recipient('replacement-late'), task('replacement-late-task')),
      // The due step is told on the morning after its day, which is mostly the morning of the second business day.
      {
        name: '+2bd',
        after: { businessDays: 3 },
        kind: 'ESCALATE',
        sends: [recipient('replacement-late'), task('replacement-late-task')],
      },
    ],
    repeat: { every: { businessDays: 1 }, sends: [recipient('replacement-late'), task('replacement-late-task')] },
  },
  rmaReturn: {
    kind: 'hard',
    zone: 'ORGANIZATION',
    steps: [
      rung(3, recipient('return-reminder')),
      rung(7, recipient('return-reminder')),
      rung(9, recipient('return-reminder')),
      due({ days: 10 }, recipient('return-overdue'), task('return-overdue-task')),
    ],
    repeat: { every: { days: 5 }, sends: [recipient('return-overdue'), task('return-overdue-task')] },
  },
  rmaLiability: {
    kind: 'hard',
    zone: 'ORGANIZATION',
    steps: [
      rung(20, recipient('liability-warning')),
      rung(27, recipient('liability-warning')),
      due({ days: 30 }, escalation('liability-task')),
    ],
    repeat: { every: { days: 14 }, sends: [escalation('liability-task')] },
  },
};
