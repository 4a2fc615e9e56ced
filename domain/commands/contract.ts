import { z } from 'zod';
import { code, command, date, fileId, instant, ref, text, upperCode } from './define.ts';

/** The vendor's own word for a state, as it stands there (D16): `QA_HOLD`, `Signed`. Words only, no sentences. */
const vendorWord = () =>
  code(40)
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} _/-]*$/u, 'Give the word as the vendor shows it, without further text.')
    .optional();
/** What the vendor's data says about a contract beside its dates (6.2). */
const contractFacts = {
  serviceProgram: code(40).optional(),
  billToSiteId: code(40).optional(),
  customerId: code(40).optional(),
};

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
      vendorStatus: vendorWord(),
      ...contractFacts,
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
      vendorStatus: vendorWord(),
      ...contractFacts,
      void: z.boolean().optional(),
    }),
  }),
  reconcileContract: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    summary: "Compares a contract with the vendor's list; each difference becomes a task.",
    input: z.object({
      /** Left out: the only contract that is ACTIVE. */
      contractId: ref('contract').optional(),
      /** The whole list. An empty one says that the vendor lists nothing; left out, only the word is compared. */
      vendorLines: z
        .array(
          z.object({
            productId: upperCode(),
            serialNumber: upperCode(),
            startDate: date().optional(),
            endDate: date().optional(),
            warrantyType: code(40).optional(),
            warrantyEndDate: date().optional(),
            vendorStatus: vendorWord(),
          }),
        )
        .max(2000)
        .optional(),
      vendorStatus: vendorWord(),
    }),
  }),
  terminateContract: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    reason: true,
    summary: 'The vendor ended the contract before its time.',
    input: z.object({
      /** Left out: the only contract that is ACTIVE. */
      contractId: ref('contract').optional(),
      /** Its last covered day; left out: today. */
      endedOn: date().optional(),
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
