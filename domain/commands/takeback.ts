import { z } from 'zod';
import type { Role } from '../types.ts';
import { code, command, date, fileId, instant, personal, ref, statement, text, upperCode } from './define.ts';

const reporters: readonly Role[] = ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT', 'INTEGRATION'];
const staff: readonly Role[] = ['ADMINISTRATOR', 'PROGRAM_OFFICER'];
/** Without it, the only takeback that fits. */
const takebackId = ref('takeback').optional();

/** Takeback and the end of a donation (7.6, 7.7). */
export const takebackCommands = {
  requestTakeback: command({
    stream: 'donation',
    who: [...staff, 'RECIPIENT'],
    expires: true,
    occurredAt: 'requestedAt',
    summary: 'Ask for the return of units by one route; the list of pieces is frozen.',
    input: z.object({
      takebackId,
      /** Without them, the idle units of the due takeback that the route takes. */
      unitIds: z.array(ref('unit')).min(1).optional(),
      /** Without it, the first route of the program for the country and condition of the first unit. */
      route: code(40).optional(),
      routeReference: code().optional(),
      requesterEmail: personal(z.email()).optional(),
      pickupAddress: text(500).optional(),
      requestedAt: instant().optional(),
      titleClear: z.boolean().optional(),
      dataErased: z.boolean().optional(),
    }),
  }),
  recordCtb: command({
    stream: 'donation',
    who: reporters,
    occurredAt: 'receivedAt',
    summary: 'Record the CTB number of the first mail, the case number of the second, or both.',
    input: z.object({
      takebackId,
      ctbNumber: code().optional(),
      takebackCaseNumber: code().optional(),
      receivedAt: instant().optional(),
    }),
  }),
  schedulePickup: command({
    stream: 'donation',
    who: reporters,
    summary: 'Record the agreed pickup day, or a new one, and who will be on site.',
    input: z.object({ takebackId, pickupOn: date(), representative: statement(200).optional() }),
  }),
  recordPickup: command({
    stream: 'donation',
    who: reporters,
    occurredAt: 'pickedUpAt',
    summary: 'Record what was handed over; without units everything. The rest becomes due again.',
    input: z.object({
      takebackId,
      pickedUpAt: instant().optional(),
      unitIds: z.array(ref('unit')).min(1).optional(),
      representative: statement(200).optional(),
    }),
  }),
  recordTakebackReceipt: command({
    stream: 'donation',
    who: [...staff, 'INTEGRATION'],
    occurredAt: 'receivedAt',
    summary: 'Record that the recycler or donor has received the pieces.',
    input: z.object({ takebackId, receivedAt: instant().optional() }),
  }),
  recordCertificate: command({
    stream: 'donation',
    who: [...staff, 'INTEGRATION'],
    summary: 'Record evidence of what became of the pieces; without units every piece still open.',
    input: z.object({
      takebackId,
      evidence: z.object({
        kind: z.enum(['CERTIFICATE_OF_DESTRUCTION', 'RECYCLING_CERTIFICATE', 'RETURN_RECEIPT', 'PROGRAM_STATEMENT']),
        number: code().optional(),
        fileId: fileId().optional(),
        /** The text of a PROGRAM_STATEMENT. */
        statement: statement().optional(),
        /** By id, or as the paper names them. The outcome is RECYCLED unless told. */
        units: z
          .array(
            z.object({
              unitId: ref('unit').optional(),
              productId: upperCode().optional(),
              serialNumber: upperCode().optional(),
              outcome: z.enum(['RECYCLED', 'REUSED', 'LOST']).optional(),
            }),
          )
          .min(1)
          .optional(),
      }),
    }),
  }),
  recordRecipientReply: command({
    stream: 'donation',
    who: reporters,
    summary: 'Record an answer of the recipient; the reminders start again. Without a takeback for all that wait.',
    input: z.object({ takebackId, text: text(4000).optional() }),
  }),
  closeDonation: command({
    stream: 'donation',
    who: staff,
    expires: true,
    summary: 'Close the donation: every unit accounted for, every compliance case decided.',
    input: z.object({}),
  }),
} as const;
