import { z } from 'zod';
import { code, command, date, fileId, instant, ref, text, upperCode } from './define.ts';

/** A line of the vendor's list. Without `endDate` the contract's end stands. */
const listedSerial = z.object({
  productId: upperCode(),
  serialNumber: upperCode(),
  endDate: date().optional(),
});

/** What people and programs report about contracts (7.3). Left-out dates, lines and service level follow D6 and R1. */
export const contractCommands = {
  activateContract: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    occurredAt: 'activatedAt',
    summary: 'The vendor activated the contract and gave its number.',
    input: z.object({
      contractNumber: upperCode(),
      activatedAt: instant().optional(),
      startDate: date().optional(),
      endDate: date().optional(),
      serviceLevel: code().optional(),
      lineIds: z.array(ref('line')).min(1).max(500).optional(),
      serials: z.array(listedSerial).min(1).max(2000).optional(),
      entitledCompanyName: text(200).optional(),
      vendorStatus: text(60).optional(),
      sharedContract: z.boolean().optional(),
    }),
  }),
  correctContract: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER'],
    reason: true,
    summary: 'Corrects what was recorded about a contract, or takes an activation back.',
    input: z.object({
      /** Left out: the only contract that is ACTIVE or EXPIRED. */
      contractId: ref('contract').optional(),
      contractNumber: upperCode().optional(),
      startDate: date().optional(),
      endDate: date().optional(),
      serviceLevel: code().optional(),
      lineEnds: z
        .array(z.object({ unitId: ref('unit'), endDate: date() }))
        .max(2000)
        .optional(),
      entitledCompanyName: text(200).optional(),
      vendorStatus: text(60).optional(),
      void: z.boolean().optional(),
    }),
  }),
} as const;

/** What people report about the vendor's list of serials (7.4). */
export const correctionCommands = {
  confirmSerialCorrection: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT'],
    summary: "The vendor's list was corrected: the serial is on the contract now.",
    input: z.object({
      /** Left out: the only open correction. */
      correctionId: ref('correction').optional(),
      correctedOn: date().optional(),
      evidenceId: fileId().optional(),
      statement: text(2000).optional(),
    }),
  }),
  dismissSerialCorrection: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER'],
    expires: true,
    reason: true,
    summary: 'Ends a serial correction without a confirmation.',
    input: z.object({ correctionId: ref('correction').optional() }),
  }),
} as const;
