import type { ClockSpec } from '../../policy.ts';
import { renewalClocks, takebackClocks } from './end-clocks-1.ts';
import { donorTeam, due, escalation, recipient, rung, task } from '../sends.ts';

/**
 * The clocks of the Cisco-through-TechSoup program (domain reference 8.1), version 1. Every length counts from the base
 * of its clock. A due day lasts until its end, so `due` steps fire on the morning after; rungs and escalations on the
 * morning of their day.
 */

const requestClocks: Readonly<Record<string, ClockSpec>> = {
  donorReview: {
    kind: 'soft',
    zone: 'PROGRAM',
    steps: [due({ days: 30 }, task('donor-review-task'))],
    repeat: { every: { days: 14 }, sends: [task('donor-review-task')] },
  },
  fulfilment: {
    kind: 'soft',
    zone: 'PROGRAM',
    steps: [due({ days: 56 }, task('fulfilment-task'))],
    repeat: { every: { days: 14 }, sends: [task('fulfilment-task')] },
  },
  // F01 expects the first task on day 29, so the first period is a promise that lasts through day 28.
  lineWait: {
    kind: 'loop',
    zone: 'PROGRAM',
    steps: [due({ days: 28 }, task('line-wait-task'))],
    repeat: { every: { days: 28 }, sends: [task('line-wait-task')] },
  },
  deliveryExpected: {
    kind: 'soft',
    zone: 'ORGANIZATION',
    steps: [
      due({ days: 21 }, recipient('delivery-question')),
      { name: '+7', after: { days: 28 }, kind: 'ESCALATE', sends: [task('delivery-task')] },
    ],
  },
  organizationValidation: {
    kind: 'soft',
    zone: 'PROGRAM',
    steps: [due({ businessDays: 7 }, task('validation-task'))],
    repeat: { every: { businessDays: 5 }, sends: [task('validation-task')] },
  },
};

const contractClocks: Readonly<Record<string, ClockSpec>> = {
  contractActivation: {
    kind: 'hard',
    zone: 'ORGANIZATION',
    steps: [
      due({ days: 21 }, task('contract-overdue-task')),
      { name: '+7', after: { days: 28 }, kind: 'ESCALATE', sends: [donorTeam('contract-overdue-donor')] },
      { name: '+21', after: { days: 42 }, kind: 'ESCALATE', sends: [donorTeam('contract-overdue-donor')] },
    ],
    repeat: { every: { days: 14 }, sends: [task('contract-overdue-task')] },
  },
  welcomeKit: {
    kind: 'ladder',
    zone: 'ORGANIZATION',
    steps: [
      rung(28, recipient('welcome-kit-question')),
      { name: '42', after: { days: 42 }, kind: 'DUE', sends: [recipient('welcome-kit-check-email')] },
    ],
  },
  coverageEnd: {
    kind: 'date',
    zone: 'ORGANIZATION',
    followsFact: true,
    steps: [due({ days: 0 })],
  },
  serialCorrection: {
    kind: 'hard',
    zone: 'ORGANIZATION',
    steps: [due({ days: 14 }, recipient('serial-correction-overdue'), task('serial-correction-task'))],
    repeat: { every: { days: 14 }, sends: [recipient('serial-correction-overdue'), task('serial-correction-task')] },
  },
};

const accountClocks: Readonly<Record<string, ClockSpec>> = {
  registrationNudge: {
    kind: 'ladder',
    zone: 'ORGANIZATION',
    steps: [
      rung(3, recipient('registration-next-step')),
      rung(7, recipient('registration-next-step')),
      rung(14, recipient('registration-next-step')),
      { name: '28', after: { days: 28 }, kind: 'DUE', sends: [task('registration-task')] },
    ],
  },
  activationEmail: {
    kind: 'hard',
    zone: 'ORGANIZATION',
    steps: [
      { name: 'due', after: { hours: 24 }, kind: 'DUE', sends: [recipient('activation-email-checklist')] },
      { name: '+24h', after: { hours: 48 }, kind: 'ESCALATE', sends: [recipient('activation-email-web-help')] },
      { name: '+72h', after: { hours: 96 }, kind: 'ESCALATE', sends: [task('activation-email-task')] },
    ],
  },
  activationClick: {
    kind: 'soft',
    zone: 'ORGANIZATION',
    steps: [
      { name: 'due', after: { hours: 72 }, kind: 'DUE', sends: [recipient('activation-click-reminder')] },
      { name: '+72h', after: { hours: 144 }, kind: 'ESCALATE', sends: [task('activation-click-task')] },
    ],
  },
  associationNudge: {
    kind: 'ladder',
    zone: 'ORGANIZATION',
    steps: [
      rung(3, recipient('association-steps')),
      rung(7, recipient('association-steps')),
      rung(14, recipient('association-steps')),
      { name: '28', after: { days: 28 }, kind: 'DUE', sends: [task('association-task')] },
    ],
  },
  // Late only marks (R15): the mark falls at its instant, people are bothered on business days (F13).
  associationConfirmation: {
    kind: 'soft',
    zone: 'PROGRAM',
    steps: [
      { name: 'due', after: { hours: 6 }, kind: 'DUE', sends: [] },
      {
        name: '+1bd',
        after: { hours: 6, businessDays: 1 },
        kind: 'ESCALATE',
        sends: [task('association-confirmation-task')],
      },
      {
        name: '+5bd',
        after: { hours: 6, businessDays: 5 },
        kind: 'ESCALATE',
        sends: [escalation('association-confirmation-escalation')],
      },
    ],
  },
};

const useClocks: Readonly<Record<string, ClockSpec>> = {
  // The mails belong to the answer's ladder, whose first rung fires together with the request.
  attestation: {
    kind: 'loop',
    zone: 'ORGANIZATION',
    steps: [],
    repeat: { every: { months: 12 }, sends: [] },
  },
  attestationAnswer: {
    kind: 'ladder',
    zone: 'ORGANIZATION',
    steps: [
      { name: '0', after: { days: 0 }, kind: 'REMIND', atOnce: true, sends: [recipient('attestation-request')] },
      rung(14, recipient('attestation-reminder')),
      rung(28, recipient('attestation-reminder')),
      {
        name: '42',
        after: { days: 42 },
        kind: 'DUE',
        sends: [recipient('attestation-last-reminder'), task('attestation-unanswered-task')],
      },
    ],
  },
  complianceReview: {
    kind: 'soft',
    zone: 'PROGRAM',
    steps: [due({ days: 30 }, escalation('compliance-review-overdue'))],
    repeat: { every: { days: 14 }, sends: [escalation('compliance-review-overdue')] },
  },
};

export const clocks1: Readonly<Record<string, ClockSpec>> = {
  ...requestClocks,
  ...contractClocks,
  ...accountClocks,
  ...useClocks,
  ...renewalClocks,
  ...takebackClocks,
};
