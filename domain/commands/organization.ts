import { z } from 'zod';
import type { Role } from '../types.ts';
import { contactFields } from './contact.ts';
import { amount, code, command, country, date, fileId, instant, ref, statement, text, zoneName } from './define.ts';

const staff: readonly Role[] = ['ADMINISTRATOR', 'PROGRAM_OFFICER'];
const people: readonly Role[] = [...staff, 'RECIPIENT'];

/** What an organization is called, and what may be known of it. */
const names = {
  legalName: text(200).optional(),
  /** The company name that vendors put on contracts; without it the legal name. */
  entitledCompanyName: text(200).optional(),
  taxId: text(60).optional(),
  registrationId: text(60).optional(),
};
const particulars = {
  timeZone: zoneName().optional(),
  orgType: code().optional(),
  subType: code().optional(),
  annualBudget: amount().optional(),
  email: text(254).optional(),
  shippingAddress: text(500).optional(),
  associationCode: code().optional(),
};

/** Recipient organizations: validation, changes, mergers, closing (7.7). */
export const organizationCommands = {
  registerOrganization: command({
    stream: 'organization',
    creates: true,
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    summary: 'Register an organization with its first contact, the primary one unless told otherwise.',
    input: z.strictObject({
      ...names,
      country: country(),
      ...particulars,
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
  changeOrganization: command({
    stream: 'organization',
    who: people,
    reason: true,
    summary: 'Change what is known of the organization; a new name, address, budget or type needs a new validation.',
    input: z.strictObject({ ...names, ...particulars }),
  }),
  reportMerger: command({
    stream: 'organization',
    who: staff,
    summary: 'The organization merges into another one: everything that asks for more is frozen until that is decided.',
    input: z.strictObject({ successorId: ref('organization') }),
  }),
  decideMerger: command({
    stream: 'organization',
    who: ['ADMINISTRATOR'],
    expires: true,
    reason: true,
    summary:
      'The merger is approved by the donor, and donations and contacts pass to the successor; or it is rejected.',
    input: z.strictObject({
      outcome: z.enum(['APPROVED', 'REJECTED']),
      /** Where the approval of the donor is filed; an approved merger needs it. */
      donorApprovalRef: code(120).optional(),
    }),
  }),
  reportClosing: command({
    stream: 'organization',
    who: people,
    reason: true,
    summary: 'The organization closes: no new requests and renewals, takeback and reports stay possible.',
    input: z.strictObject({ date: date().optional() }),
  }),
  withdrawClosing: command({
    stream: 'organization',
    who: people,
    reason: true,
    summary: 'The organization goes on after all; it is validated anew.',
    input: z.strictObject({}),
  }),
  recordDissolution: command({
    stream: 'organization',
    who: staff,
    summary: 'The organization does not exist any more: everything it holds goes back.',
    input: z.strictObject({
      /** The day of the dissolution; today when left out. */
      date: date().optional(),
      evidence: z.array(fileId()).max(50).optional(),
      statement: statement().optional(),
      /** The last contact or the liquidator: whom messages reach from now on. */
      lastContactId: ref('contact').optional(),
    }),
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
