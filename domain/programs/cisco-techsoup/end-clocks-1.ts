import type { ClockSpec } from '../../policy.ts';
import { alternates, due, recipient, rung, task } from '../sends.ts';

/** From half a year before a contract ends until it is renewed, lapsed or out of support. */
export const renewalClocks: Readonly<Record<string, ClockSpec>> = {
  renewalWindow: {
    kind: 'date',
    zone: 'ORGANIZATION',
    steps: [{ name: '-90', after: { days: -90 }, kind: 'DUE', sends: [] }],
  },
  expiryReminders: {
    kind: 'ladder',
    zone: 'ORGANIZATION',
    steps: [
      rung(-180, recipient('expiry-early-notice')),
      rung(-90, recipient('expiry-window-open')),
      rung(-60, recipient('expiry-reminder')),
      rung(-30, recipient('expiry-reminder')),
      rung(-15, recipient('expiry-reminder'), alternates('expiry-reminder')),
      rung(-5, recipient('expiry-last-days'), alternates('expiry-last-days')),
      {
        name: '0',
        after: { days: 0 },
        kind: 'DUE',
        sends: [recipient('expiry-today'), alternates('expiry-today'), task('expiry-task')],
      },
      {
        name: '+7',
        after: { days: 7 },
        kind: 'ESCALATE',
        sends: [recipient('expiry-passed'), alternates('expiry-passed'), task('expiry-passed-task')],
      },
    ],
    ifNoneLeft: [task('expiry-task')],
  },
  endNotices: {
    kind: 'ladder',
    zone: 'ORGANIZATION',
    steps: [
      rung(-90, recipient('support-ends-notice')),
      rung(-30, recipient('support-ends-notice')),
      { name: '0', after: { days: 0 }, kind: 'DUE', sends: [recipient('support-ends-today')] },
    ],
    ifNoneLeft: [task('support-ends-task')],
  },
  quoteAnswer: {
    kind: 'soft',
    zone: 'ORGANIZATION',
    steps: [due({ businessDays: 10 }, task('quote-answer-task'))],
    repeat: { every: { businessDays: 5 }, sends: [task('quote-answer-task')] },
  },
  quoteValidity: {
    kind: 'date',
    zone: 'ORGANIZATION',
    followsFact: true,
    steps: [due({ days: 0 }, recipient('quote-expired'), task('quote-expired-task'))],
  },
  renewalStep: {
    kind: 'soft',
    zone: 'ORGANIZATION',
    steps: [due({ days: 14 }, recipient('renewal-step-reminder'), task('renewal-step-task'))],
    repeat: { every: { days: 14 }, sends: [recipient('renewal-step-reminder'), task('renewal-step-task')] },
  },
  renewalOrderGrace: {
    kind: 'hard',
    zone: 'ORGANIZATION',
    steps: [due({ days: 30 }, task('renewal-lapsed-task'))],
  },
  eoxMilestone: {
    kind: 'date',
    zone: 'ORGANIZATION',
    followsFact: true,
    steps: [due({ days: 0 })],
  },
};

/** From "no longer in use" until the certificate. */
export const takebackClocks: Readonly<Record<string, ClockSpec>> = {
  takebackRequest: {
    kind: 'soft',
    zone: 'ORGANIZATION',
    steps: [due({ days: 30 }, task('takeback-request-task'))],
  },
  takebackFollowUp: {
    kind: 'ladder',
    zone: 'ORGANIZATION',
    steps: [
      { name: '0', after: { days: 0 }, kind: 'REMIND', atOnce: true, sends: [recipient('takeback-steps')] },
      rung(7, recipient('takeback-reminder')),
      rung(14, recipient('takeback-reminder')),
      rung(28, recipient('takeback-reminder'), alternates('takeback-reminder')),
      rung(35, { name: 'takeback-phone-call', to: 'OFFICER', as: 'PHONE_TASK' }),
      rung(42, { name: 'takeback-letter', to: 'RECIPIENT', as: 'LETTER' }),
      { name: '60', after: { days: 60 }, kind: 'DUE', ends: true, sends: [task('takeback-unresponsive-task')] },
    ],
  },
  takebackContact: {
    kind: 'soft',
    zone: 'SITE',
    steps: [due({ businessDays: 3 }, task('takeback-contact-task'))],
    repeat: { every: { businessDays: 3 }, sends: [task('takeback-contact-task')] },
  },
  takebackCaseMail: {
    kind: 'soft',
    zone: 'SITE',
    steps: [due({ businessDays: 3 }, task('takeback-no-case-task'))],
  },
  pickupDay: {
    kind: 'date',
    zone: 'SITE',
    steps: [
      { name: '-1bd', after: { businessDays: -1 }, kind: 'REMIND', sends: [recipient('pickup-tomorrow')] },
      due({ days: 0 }, recipient('pickup-outcome-question'), task('pickup-outcome-task')),
    ],
  },
  takebackCertificate: {
    kind: 'soft',
    zone: 'PROGRAM',
    steps: [due({ days: 30 }, task('certificate-task'))],
    repeat: { every: { days: 14 }, sends: [task('certificate-task')] },
  },
};
