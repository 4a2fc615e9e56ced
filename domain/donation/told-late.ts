import type { DonationEvent } from './events.ts';

/**
 * D25: what opens a promise counts from when it happened, also when it is told later. By event, the field that then says
 * so; it is left out of what is told on its day. Facts with a date of their own (a pickup, an activation) are not here.
 *
 * Not here either is what mails are counted from: nobody is called silent for days on which nobody asked, so the reminders
 * of a takeback begin when it is recorded (8.1, takebackFollowUp).
 */
export const toldLate = {
  TakebackDue: 'dueFrom',
  ComplianceCaseOpened: 'openedAt',
  SerialCorrectionOpened: 'openedAt',
  AssociationRejected: 'decidedAt',
} as const satisfies Partial<Record<DonationEvent['type'], string>>;
