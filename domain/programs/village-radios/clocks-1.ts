import type { ClockSpec } from '../../policy.ts';
import { due, escalation, recipient, task } from '../sends.ts';

/** The clocks of the village radios, version 1: few, short and in business days. What is not here is off. */
export const villageClocks1: Readonly<Record<string, ClockSpec>> = {
  organizationValidation: {
    kind: 'soft',
    zone: 'PROGRAM',
    steps: [due({ businessDays: 3 }, task('visit-village-task'))],
    repeat: { every: { businessDays: 3 }, sends: [task('visit-village-task')] },
  },
  deliveryExpected: {
    kind: 'soft',
    zone: 'ORGANIZATION',
    steps: [
      due({ businessDays: 4 }, recipient('parcel-question')),
      { name: '+3bd', after: { businessDays: 7 }, kind: 'ESCALATE', sends: [task('parcel-task')] },
    ],
  },
  contractActivation: {
    kind: 'hard',
    zone: 'ORGANIZATION',
    steps: [
      due({ businessDays: 5 }, task('certificate-late-task')),
      { name: '+5bd', after: { businessDays: 10 }, kind: 'ESCALATE', sends: [escalation('certificate-late-task')] },
    ],
    repeat: { every: { businessDays: 5 }, sends: [task('certificate-late-task')] },
  },
  coverageEnd: {
    kind: 'date',
    zone: 'ORGANIZATION',
    followsFact: true,
    steps: [due({ days: 0 })],
  },
  renewalWindow: {
    kind: 'date',
    zone: 'ORGANIZATION',
    steps: [{ name: '-1m', after: { months: -1 }, kind: 'DUE', sends: [] }],
  },
  expiryReminders: {
    kind: 'ladder',
    zone: 'ORGANIZATION',
    steps: [
      { name: '-1m', after: { months: -1 }, kind: 'REMIND', sends: [recipient('season-ends')] },
      { name: '-2bd', after: { businessDays: -2 }, kind: 'REMIND', sends: [recipient('season-ends-soon')] },
      { name: '0', after: { days: 0 }, kind: 'DUE', sends: [recipient('season-ends-today'), task('season-task')] },
    ],
    ifNoneLeft: [task('season-task')],
  },
  attestation: { kind: 'loop', zone: 'ORGANIZATION', steps: [], repeat: { every: { months: 6 }, sends: [] } },
  attestationAnswer: {
    kind: 'ladder',
    zone: 'ORGANIZATION',
    steps: [
      { name: '0', after: { days: 0 }, kind: 'REMIND', atOnce: true, sends: [recipient('still-on-air')] },
      { name: '10bd', after: { businessDays: 10 }, kind: 'DUE', sends: [task('still-on-air-task')] },
    ],
  },
  takebackFollowUp: {
    kind: 'ladder',
    zone: 'ORGANIZATION',
    steps: [
      { name: '0', after: { days: 0 }, kind: 'REMIND', atOnce: true, sends: [recipient('bring-it-back')] },
      { name: '6bd', after: { businessDays: 6 }, kind: 'REMIND', sends: [recipient('bring-it-back')] },
      { name: '24bd', after: { businessDays: 24 }, kind: 'DUE', ends: true, sends: [task('bring-it-back-task')] },
    ],
  },
  pickupDay: {
    kind: 'date',
    zone: 'SITE',
    restarts: true,
    steps: [
      { name: '-1bd', after: { businessDays: -1 }, kind: 'REMIND', sends: [recipient('van-tomorrow')] },
      due({ days: 0 }, task('van-task')),
    ],
  },
  takebackCertificate: {
    kind: 'soft',
    zone: 'PROGRAM',
    steps: [due({ businessDays: 12 }, task('workshop-slip-task'))],
    repeat: { every: { businessDays: 6 }, sends: [task('workshop-slip-task')] },
  },
};
