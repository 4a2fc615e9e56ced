import { z } from 'zod';
import { command, instant, ref, text, upperCode } from './define.ts';

/** Left out: the only association that the command fits. */
const associationId = ref('association').optional();
const anybody = ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT', 'INTEGRATION'] as const;

/** Why the vendor rejected an association (6.8). NO_ANSWER is set by a person only. */
export const rejectionReasons = [
  'CONTRACT_NOT_FOUND',
  'COMPANY_MISMATCH',
  'CONTRACT_LOCKED',
  'USER_BLOCKED',
  'CONTRACT_EXPIRED',
  'ALREADY_ASSOCIATED',
  'SERIAL_OR_PO_GIVEN',
  'ACCOUNT_NOT_ACTIVE',
  'GENERIC_ACCOUNT',
  'NO_ANSWER',
  'OTHER',
] as const;

/** The way of a contract number into a person's vendor account (7.3). */
export const associationCommands = {
  submitAssociation: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT'],
    occurredAt: 'submittedAt',
    summary: 'The contract number was submitted in the profile of a vendor account.',
    input: z.object({
      associationId,
      contractId: ref('contract').optional(),
      accountId: ref('account').optional(),
      /** Left out: the number of the contract. */
      typedNumber: upperCode().optional(),
      submittedAt: instant().optional(),
      acknowledgeWarnings: z
        .array(z.enum(['COMPANY_MISMATCH', 'PUBLIC_EMAIL_DOMAIN', 'GENERIC_ACCOUNT']))
        .max(3)
        .optional(),
    }),
  }),
  recordAssociationReview: command({
    stream: 'donation',
    who: anybody,
    summary: 'The vendor is reviewing the association.',
    input: z.object({ associationId }),
  }),
  confirmAssociation: command({
    stream: 'donation',
    who: anybody,
    occurredAt: 'decidedAt',
    summary: 'The vendor confirmed the association.',
    input: z.object({ associationId, decidedAt: instant().optional() }),
  }),
  rejectAssociation: command({
    stream: 'donation',
    who: anybody,
    summary: 'The vendor rejected the association.',
    input: z.object({
      associationId,
      rejectionReason: z.enum(rejectionReasons).optional(),
      vendorMessage: text(2000).optional(),
    }),
  }),
  revokeAssociation: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    reason: true,
    summary: 'The vendor withdrew a contract number from an account.',
    input: z.object({ associationId }),
  }),
} as const;
