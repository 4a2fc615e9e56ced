import type { Send } from './policy.ts';

/**
 * 8.1: a hold stops no clock, it stops the mail to the recipient. Whoever was to be written to, the officer gets one task
 * with the same words instead.
 */
export function heldMail(sends: readonly Send[]): readonly Send[] {
  const held = sends.map((send) => heldSend(send));
  return held.filter(({ name, to, as }, index) => index === held.findIndex((other) => isSame(other, { name, to, as })));
}

/** The same of one message, which may have been handed over before the hold (8.1). */
export function heldSend(send: Send): Send {
  return isForRecipient(send) ? { ...send, to: 'OFFICER', as: 'TASK' } : send;
}

/** Does it go to people of the organization, or to its own address? */
export const isForRecipient = ({ to }: Send): boolean =>
  to === 'RECIPIENT' || to === 'ALTERNATES' || to === 'ORGANIZATION';

const isSame = (one: Send, other: Send): boolean =>
  one.name === other.name && one.to === other.to && one.as === other.as;
