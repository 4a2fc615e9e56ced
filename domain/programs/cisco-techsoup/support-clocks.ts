import type { ClockSpec, Policy } from '../../policy.ts';
import { escalation, recipient, task } from '../sends.ts';

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
    steps: [{ name: 'due', after: { days: 30 }, kind: 'DUE', ends: true, sends: [recipient('case-question')] }],
    repeat: { every: { days: 30 }, sends: [recipient('case-question')] },
  },
  rmaDelivery: {
    kind: 'soft',
    zone: 'SITE',
    steps: [
      {
        name: 'due',
        after: { businessDays: 1 },
        kind: 'DUE',
        ends: true,
        sends: [recipient('replacement-late'), task('replacement-late-task')],
      },
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
      { name: '3', after: { days: 3 }, kind: 'REMIND', sends: [recipient('return-reminder')] },
      { name: '7', after: { days: 7 }, kind: 'REMIND', sends: [recipient('return-reminder')] },
      { name: '9', after: { days: 9 }, kind: 'REMIND', sends: [recipient('return-reminder')] },
      {
        name: 'due',
        after: { days: 10 },
        kind: 'DUE',
        ends: true,
        sends: [recipient('return-overdue'), task('return-overdue-task')],
      },
    ],
    repeat: { every: { days: 5 }, sends: [recipient('return-overdue'), task('return-overdue-task')] },
  },
  rmaLiability: {
    kind: 'hard',
    zone: 'ORGANIZATION',
    steps: [
      { name: '20', after: { days: 20 }, kind: 'REMIND', sends: [recipient('liability-warning')] },
      { name: '27', after: { days: 27 }, kind: 'REMIND', sends: [recipient('liability-warning')] },
      { name: 'due', after: { days: 30 }, kind: 'DUE', ends: true, sends: [escalation('liability-task')] },
    ],
    repeat: { every: { days: 14 }, sends: [escalation('liability-task')] },
  },
};
