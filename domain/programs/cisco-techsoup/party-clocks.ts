import type { ClockSpec, Policy } from '../../policy.ts';
import { alternates, due, escalation, organization, recipient, task } from '../sends.ts';

/** Organizations that change and people who leave, since version 2 (domain reference 8.1). */
export const partyClocks: Readonly<Record<string, ClockSpec>> = {
  requalification: {
    kind: 'soft',
    zone: 'ORGANIZATION',
    steps: [due({ days: 30 }, recipient('requalification-due'), task('requalification-task'))],
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
    steps: [due({ days: 0 })],
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
      due({ days: 14 }, task('successor-task')),
      { name: '+14', after: { days: 28 }, kind: 'ESCALATE', sends: [escalation('successor-escalation')] },
    ],
  },
};

/** What has to be done by hand, since version 2 (11.7, 11.8). */
export const partyChecklists: NonNullable<Policy['checklists']> = {
  contactReplaced: [task('contact-told-task')],
  organizationRenamed: [task('contract-data-task')],
  organizationMerged: [task('merged-profiles-task')],
};
