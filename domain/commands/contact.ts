import { z } from 'zod';
import type { Role } from '../types.ts';
import { command, date, instant, ref, text } from './define.ts';

const people: readonly Role[] = ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT'];
const anybody: readonly Role[] = [...people, 'INTEGRATION'];

/** Names and e-mail are optional in shape only: their absence is answered with NAME_MISSING, EMAIL_INVALID. */
export const contactFields = {
  firstName: text(100).optional(),
  lastName: text(100).optional(),
  email: text(254).optional(),
  phone: text(40).optional(),
  postalAddress: text(500).optional(),
  role: z.enum(['PRIMARY', 'ALTERNATE', 'CUSTODIAN']).optional(),
  isResellerEmployee: z.boolean().optional(),
};
const { role: _taken, ...newPerson } = contactFields;

/** The people of an organization (7.3). */
export const contactCommands = {
  addContact: command({
    stream: 'organization',
    who: anybody,
    summary: 'Add a person. A new primary contact makes the one before an alternate.',
    input: z.strictObject(contactFields),
  }),
  updateContact: command({
    stream: 'organization',
    who: anybody,
    summary: 'Change what is known of a person; fields left out stay as they are. Without a contact: the only one.',
    input: z.strictObject({
      contactId: ref('contact').optional(),
      ...contactFields,
      /** An announced leaving is off. */
      staysAfterAll: z.boolean().optional(),
    }),
  }),
  reportContactLeft: command({
    stream: 'organization',
    who: anybody,
    summary: 'A person leaves the organization, now or after a last day. Their vendor account ends with it.',
    input: z.strictObject({
      contactId: ref('contact').optional(),
      /** The last day in the organization, which still counts; without it the person has left already. */
      lastDay: date().optional(),
    }),
  }),
  replaceContact: command({
    stream: 'organization',
    who: people,
    summary:
      'Somebody takes the place of a person who leaves or has left: a new contact, or one that is known already.',
    input: z.strictObject({
      oldContactId: ref('contact').optional(),
      lastDay: date().optional(),
      newContactId: ref('contact').optional(),
      newContact: z.strictObject(newPerson).optional(),
    }),
  }),
  recordBounce: command({
    stream: 'organization',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    occurredAt: 'at',
    summary: 'Mail to this address came back: nothing is sent there until the address is changed.',
    input: z.strictObject({ email: text(254), at: instant().optional() }),
  }),
} as const;
