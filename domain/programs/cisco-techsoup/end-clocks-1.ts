import type { ClockSpec } from '../../policy.ts';
import { alternates, recipient, task } from '../sends.ts';

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
      { name: '-180', after: { days: -180 }, kind: 'REMIND', sends: [recipient('expiry-early-notice')] },
      { name: '-90', after: { days: -90 }, kind: 'REMIND', sends: [recipient('expiry-window-open')] },
      { name: '-60', after: { days: -60 }, kind: 'REMIND', sends: [recipient('expiry-reminder')] },
      { name: '-30', after: { days: -30 }, kind: 'REMIND', sends: [recipient('expiry-reminder')] },
      {
        name: '-15',
        after: { days: -15 },
        kind: 'REMIND',
        sends: [recipient('expiry-reminder'), alternates('expiry-reminder')],
      },
      {
        name: '-5',
        after: { days: -5 },
        kind: 'REMIND',
        sends: [recipient('expiry-last-days'), alternates('expiry-last-days')],
      },
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
      { name: '-90', after: { days: -90 }, kind: 'REMIND', sends: [recipient('support-ends-notice')] },
      { name: '-30', after: { days: -30 }, kind: 'REMIND', sends: [recipient('support-ends-notice')] },
      { name: '0', after: { days: 0 }, kind: 'DUE', sends: [recipient('support-ends-today')] },
    ],
    ifNoneLeft: [task('support-ends-task')],
  },
  quoteAnswer: {
    kind: 'soft',
    zone: 'ORGANIZATION',
    steps: [{ name: 'due', after: { businessDays: 10 }, kind: 'DUE', ends: true, sends: [task('quote-answer-task')] }],
    repeat: { every: { businessDays: 5 }, sends: [task('quote-answer-task')] },
  },
  quoteValidity: {
    kind: 'date',
    zone: 'ORGANIZATION',
    followsFact: true,
    steps: [
      {
        name: 'due',
        after: { days: 0 },
        kind: 'DUE',
        ends: true,
        sends: [recipient('quote-expired'), task('quote-expired-task')],
      },
    ],
  },
  renewalStep: {
    kind: 'soft',
    zone: 'ORGANIZATION',
    steps: [
      {
        name: 'due',
        after: { days: 14 },
        kind: 'DUE',
        ends: true,
        sends: [recipient('renewal-step-reminder'), task('renewal-step-task')],
      },
    ],
    repeat: { every: { days: 14 }, sends: [recipient('renewal-step-reminder'), task('renewal-step-task')] },
  },
  renewalOrderGrace: {
    kind: 'hard',
    zone: 'ORGANIZATION',
    steps: [{ name: 'due', after: { days: 30 }, kind: 'DUE', ends: true, sends: [task('renewal-lapsed-task')] }],
  },
  eoxMilestone: {
    kind: 'date',
    zone: 'ORGANIZATION',
    followsFact: true,
    steps: [{ name: 'due', after: { days: 0 }, kind: 'DUE', ends: true, sends: [] }],
  },
};

/** From "no longer in use" until the certificate. */
export const takebackClocks: Readonly<Record<string, ClockSpec>> = {
  takebackRequest: {
    kind: 'soft',
    zone: 'ORGANIZATION',
    steps: [{ name: 'due', after: { days: 30 }, kind: 'DUE', ends: true, sends: [task('takeback-request-task')] }],
  },
  takebackFollowUp: {
    kind: 'ladder',
    zone: 'ORGANIZATION',
    steps: [
      { name: '0', after: { days: 0 }, kind: 'REMIND', atOnce: true, sends: [recipient('takeback-steps')] },
      { name: '7', after: { days: 7 }, kind: 'REMIND', sends: [recipient('takeback-reminder')] },
      { name: '14', after: { days: 14 }, kind: 'REMIND', sends: [recipient('takeback-reminder')] },
      {
        name: '28',
        after: { days: 28 },
        kind: 'REMIND',
        sends: [recipient('takeback-reminder'), alternates('takeback-reminder')],
      },
      {
        name: '35',
        after: { days: 35 },
        kind: 'REMIND',
        sends: [{ name: 'takeback-phone-call', to: 'OFFICER', as: 'PHONE_TASK' }],
      },
      {
        name: '42',
        after: { days: 42 },
        kind: 'REMIND',
        sends: [{ name: 'takeback-letter', to: 'RECIPIENT', as: 'LETTER' }],
      },
      { name: '60', after: { days: 60 }, kind: 'DUE', ends: true, sends: [task('takeback-unresponsive-task')] },
    ],
  },
  takebackContact: {
    kind: 'soft',
    zone: 'SITE',
    steps: [
      { name: 'due', after: { businessDays: 3 }, kind: 'DUE', ends: true, sends: [task('takeback-contact-task')] },
    ],
    repeat: { every: { businessDays: 3 }, sends: [task('takeback-contact-task')] },
  },
  takebackCaseMail: {
    kind: 'soft',
    zone: 'SITE',
    steps: [
      { name: 'due', after: { businessDays: 3 }, kind: 'DUE', ends: true, sends: [task('takeback-no-case-task')] },
    ],
  },
  pickupDay: {
    kind: 'date',
    zone: 'SITE',
    steps: [
      { name: '-1bd', after: { businessDays: -1 }, kind: 'REMIND', sends: [recipient('pickup-tomorrow')] },
      {
        name: 'due',
        after: { days: 0 },
        kind: 'DUE',
        ends: true,
        sends: [recipient('pickup-outcome-question'), task('pickup-outcome-task')],
      },
    ],
  },
  takebackCertificate: {
    kind: 'soft',
    zone: 'PROGRAM',
    steps: [{ name: 'due', after: { days: 30 }, kind: 'DUE', ends: true, sends: [task('certificate-task')] }],
    repeat: { every: { days: 14 }, sends: [task('certificate-task')] },
  },
};
