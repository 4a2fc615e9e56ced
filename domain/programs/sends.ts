import type { Length, Send, StepSpec } from '../policy.ts';

/** The kinds of messages and steps that programs use, so that a clock table reads like the one in the domain reference. */

/** Mail to the recipient: primary contact first, the chain of 8.3 otherwise. */
export const recipient = (name: string): Send => ({ name, to: 'RECIPIENT', as: 'MAIL' });
/** Mail to the alternate contacts too. */
export const alternates = (name: string): Send => ({ name, to: 'ALTERNATES', as: 'MAIL' });
/** Mail to the organization's own address too. */
export const organization = (name: string): Send => ({ name, to: 'ORGANIZATION', as: 'MAIL' });
/** Mail to the donor's own team. */
export const donorTeam = (name: string): Send => ({ name, to: 'DONOR_TEAM', as: 'MAIL' });
/** Entry in the officer's work queue. */
export const task = (name: string): Send => ({ name, to: 'OFFICER', as: 'TASK' });
/** Escalation: entry in the administrator's work queue. */
export const escalation = (name: string): Send => ({ name, to: 'ADMINISTRATOR', as: 'TASK' });

/** The end of a promise. Its last day counts until its end. */
export const due = (after: Length, ...sends: readonly Send[]): StepSpec => ({
  name: 'due',
  after,
  kind: 'DUE',
  ends: true,
  sends,
});
/** A reminder so many days after the base (before it: negative), named after them. */
export const rung = (days: number, ...sends: readonly Send[]): StepSpec => ({
  name: String(days),
  after: { days },
  kind: 'REMIND',
  sends,
});
