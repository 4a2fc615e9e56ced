import { z } from 'zod';
import type { Role } from '../types.ts';
import { amount, code, command, country, fileId, instant, ref, text, zoneName } from './define.ts';

const anybody: readonly Role[] = ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT', 'INTEGRATION'];

/** Names and e-mail are optional in shape only: their absence is answered with NAME_MISSING, EMAIL_INVALID. */
const contactFields = {
  firstName: text(100).optional(),
  lastName: text(100).optional(),
  email: text(254).optional(),
  phone: text(40).optional(),
  postalAddress: text(500).optional(),
  role: z.enum(['PRIMARY', 'ALTERNATE', 'CUSTODIAN']).optional(),
  isResellerEmployee: z.boolean().optional(),
};

/** Recipient organizations and their contacts (7.3, 7.7). */
export const organizationCommands = {
  registerOrganization: command({
    stream: 'organization',
    creates: true,
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    summary: 'Register an organization with its first contact, the primary one unless told otherwise.',
    input: z.strictObject({
      legalName: text(200).optional(),
      /** The company name that vendors put on contracts; without it the legal name. */
      entitledCompanyName: text(200).optional(),
      taxId: text(60).optional(),
      registrationId: text(60).optional(),
      country: country(),
      timeZone: zoneName().optional(),
      orgType: code().optional(),
      subType: code().optional(),
      annualBudget: amount().optional(),
      email: text(254).optional(),
      shippingAddress: text(500).optional(),
      associationCode: code().optional(),
      /** Whose clocks it runs by; without it the installation's default program. */
      programId: code().optional(),
      contact: z.strictObject(contactFields),
    }),
  }),
  submitValidation: command({
    stream: 'organization',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT'],
    summary: 'The documents for the validation of the organization are in.',
    input: z.strictObject({ documents: z.array(fileId()).max(50).optional() }),
  }),
  recordValidation: command({
    stream: 'organization',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    summary: 'The outcome of the validation; ineligible needs a reason.',
    input: z.strictObject({
      outcome: z.enum(['VALIDATED', 'INELIGIBLE']),
      requalificationDueAt: instant().optional(),
    }),
  }),
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
    input: z.strictObject({ contactId: ref('contact').optional(), ...contactFields }),
  }),
  clearUnresponsive: command({
    stream: 'organization',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER'],
    expires: true,
    reason: true,
    summary: 'The organization can be reached again; new requests are possible.',
    input: z.strictObject({}),
  }),
} as const;
