import { z } from 'zod';
import { amount, code, command, currency, date, fileId, instant, ref, text, upperCode } from './define.ts';

/** What a line says. `quantity` is judged by the rules (QUANTITY_INVALID); eligible for a contract unless said otherwise. */
export const lineFields = {
  productId: upperCode(),
  description: text(200).optional(),
  quantity: z.number().int(),
  smartnetEligible: z.boolean().optional(),
};

/** The request until it is approved, and its lines (7.2). Dates left out are the common `occurredAt`. */
export const requestCommands = {
  recordRequest: command({
    stream: 'donation',
    creates: true,
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    occurredAt: 'requestedAt',
    summary: 'Record a request with its lines; term and service level come from the program unless given.',
    input: z.object({
      requestNumber: code(),
      organizationId: ref('organization'),
      programId: code(),
      requestedAt: instant().optional(),
      lines: z.array(z.object(lineFields)).min(1).max(200),
      adminFee: amount().optional(),
      currency: currency().optional(),
      termYears: z.number().int().min(1).max(25).optional(),
      serviceLevel: code().optional(),
    }),
  }),
  startDonorReview: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    summary: 'The donor has begun to review the request.',
    input: z.object({}),
  }),
  recordAgreement: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT', 'INTEGRATION'],
    occurredAt: 'signedAt',
    summary: 'The equipment donation agreement was signed.',
    input: z.object({ signedAt: instant().optional(), documentId: fileId().optional() }),
  }),
  approveDonation: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    occurredAt: 'approvedAt',
    summary: 'The donor approved the request.',
    input: z.object({ approvedAt: instant().optional() }),
  }),
  denyDonation: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    reason: true,
    summary: 'The donor denied the request; possible until something has shipped.',
    input: z.object({}),
  }),
  cancelDonation: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT'],
    expires: true,
    reason: true,
    summary: 'The request was withdrawn; a recipient can do so until approval.',
    input: z.object({}),
  }),
  addLine: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    expires: true,
    summary: 'Add a line; after everything has shipped it is supplementary, with a contract clock of its own.',
    input: z.object(lineFields),
  }),
  backorderLine: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    summary: 'The donor cannot ship a line yet, or expects it on another day. Without a line: the only one that waits.',
    input: z.object({ lineId: ref('line').optional(), expectedOn: date().optional() }),
  }),
  substituteLine: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    reason: true,
    summary: 'Another product ships instead; the one that was asked for stays known.',
    input: z.object({
      lineId: ref('line').optional(),
      productId: upperCode(),
      description: text(200).optional(),
      /** Without it, as the line was. */
      smartnetEligible: z.boolean().optional(),
    }),
  }),
  correctLine: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER'],
    reason: true,
    summary:
      'Correct what was typed wrongly about a line; its pieces follow. Contracts are expected or withdrawn by it.',
    input: z.object({
      lineId: ref('line').optional(),
      productId: upperCode().optional(),
      description: text(200).optional(),
      smartnetEligible: z.boolean().optional(),
    }),
  }),
  cancelLine: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    expires: true,
    reason: true,
    summary: 'Cancel what has not shipped of a line; without a line, the only one that still waits.',
    input: z.object({ lineId: ref('line').optional() }),
  }),
} as const;
