import type { ClockSpec } from '../../policy.ts';
import { alternates, escalation, organization, recipient, task } from '../sends.ts';

/** Organizations that change and people who leave, since version 2 (domain reference 8.1). */
export const partyClocks: Readonly<Record<string, ClockSpec>> = {
  requalification: {
    kind: 'soft',
    zone: 'ORGANIZATION',
    steps: [
      {
        name: 'due',
        after: { days: 30 },
        kind: 'DUE',
        ends: true,
        sends: [recipient('requalification-due'), task('requalification-task')],
      },
    ],
    repeat: { every: { days: 14 }, sends: [recipient('requalification-due'), task('requalification-task')] },
  },
  requalificationDate: {
    kind: 'date',
    zone: 'ORGANIZATION',
    followsFact: true,
    // It opens something, so it fires on the morning of its day.
    steps: [{ name: 'due', after: { days: 0 }, kind: 'DUE', sends: [recipient('requalification-question')] }],
  },
  contactLastDay: {
    kind: 'date',
    zone: 'ORGANIZATION',
    followsFact: true,
    steps: [{ name: 'due', after: { days: 0 }, kind: 'DUE', ends: true, sends: [] }],
  },
  successor: {
    kind: 'soft',
    zone: 'ORGANIZATION',
    steps: [
      {
        name: 'ask',
        after: { days: 0 },
        kind: 'REMIND',
        atOnce: true,
        sends: [recipient('successor-question'), alternates('successor-question'), organization('successor-question')],
      },
      { name: 'due', after: { days: 14 }, kind: 'DUE', ends: true, sends: [task('successor-task')] },
      { name: '+14', after: { days: 28 }, kind: 'ESCALATE', sends: [escalation('successor-escalation')] },
    ],
  },
};
