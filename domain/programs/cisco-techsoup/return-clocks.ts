import type { ClockSpec } from '../../policy.ts';
import { due, recipient, task } from '../sends.ts';
import { takebackClocks } from './end-clocks-1.ts';

const { takebackFollowUp, pickupDay } = takebackClocks;

/**
 * What an answer about lost equipment asks for, reminders that start again with every reply, and a pickup that is told
 * again for its new day; since version 2.
 */
export const returnClocks: Readonly<Record<string, ClockSpec>> = {
  ...(takebackFollowUp === undefined ? {} : { takebackFollowUp: { ...takebackFollowUp, restarts: true } }),
  ...(pickupDay === undefined ? {} : { pickupDay: { ...pickupDay, restarts: true } }),
  lossReport: {
    kind: 'ladder',
    zone: 'ORGANIZATION',
    steps: [
      {
        name: '0',
        after: { days: 0 },
        kind: 'REMIND',
        atOnce: true,
        sends: [recipient('loss-report-request'), task('loss-report-task')],
      },
      due({ days: 14 }, task('loss-report-task')),
    ],
    repeat: { every: { days: 14 }, sends: [task('loss-report-task')] },
  },
};
