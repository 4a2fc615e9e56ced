import { z } from 'zod';
import type { Role } from '../types.ts';
import { command, country, instant, ref, statement, zoneName } from './define.ts';

const reporters: readonly Role[] = ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT', 'INTEGRATION'];

/** Use of units, prohibited dispositions, compliance cases and attestations (7.4, 7.7). */
export const useCommands = {
  recordUnitUse: command({
    stream: 'donation',
    who: reporters,
    summary: 'Record that a unit is installed or in use; without a unit the only one that fits.',
    input: z.object({
      unitId: ref('unit').optional(),
      use: z.enum(['INSTALLED', 'IN_USE']),
      installSite: z
        .object({
          name: statement(200).optional(),
          address: statement(500).optional(),
          city: statement(200).optional(),
          /** Without it, the country of the organization. */
          country: country().optional(),
          zone: zoneName().optional(),
        })
        .optional(),
      custodianContactId: ref('contact').optional(),
    }),
  }),
  reportNotInUse: command({
    stream: 'donation',
    who: reporters,
    occurredAt: 'since',
    summary: 'Report units as no longer in use; they go to a takeback. Without units the only one that fits.',
    input: z.object({
      unitIds: z.array(ref('unit')).min(1).optional(),
      since: instant().optional(),
      powersOn: z.boolean().optional(),
    }),
  }),
  declareDisposition: command({
    stream: 'donation',
    who: reporters,
    summary: 'Declare a sale, exchange or other disposition of units or parts. Always refused and recorded.',
    input: z.object({
      kind: z.enum(['SELL', 'EXCHANGE', 'TRANSFER', 'GIVE_AWAY', 'DISPOSE']),
      /** Without them, everything that is still with the recipient. */
      unitIds: z.array(ref('unit')).optional(),
      /** A portion of the units; true when a part is described. */
      part: z.boolean().optional(),
      partDescription: statement(500).optional(),
    }),
  }),
  reviewComplianceCase: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER'],
    expires: true,
    summary: 'Start the review of a compliance case; without a case the only open one.',
    input: z.object({ caseId: ref('case').optional() }),
  }),
  decideComplianceCase: command({
    stream: 'donation',
    who: ['ADMINISTRATOR'],
    reason: true,
    summary: 'Decide a compliance case with a statement; without a case the only undecided one.',
    input: z.object({
      caseId: ref('case').optional(),
      outcome: z.enum(['CLEARED', 'VIOLATION_CONFIRMED']),
      /** Units that a confirmed violation took away for good. */
      goneUnitIds: z.array(ref('unit')).optional(),
      statement: statement().optional(),
    }),
  }),
  attest: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT'],
    summary: 'Answer for every held unit whether it is still in use; without a question all open ones.',
    input: z.object({
      attestationId: ref('attestation').optional(),
      answers: z
        .array(z.object({ unitId: ref('unit'), answer: z.enum(['IN_USE', 'NOT_IN_USE', 'LOST', 'STOLEN', 'GONE']) }))
        .optional(),
      /** The answer for every held unit that `answers` does not name: "we still have and use everything". */
      remaining: z.enum(['IN_USE', 'NOT_IN_USE']).optional(),
    }),
  }),
} as const;
