import { z } from 'zod';
import { amount, code, command, currency, date, instant, ref, text, upperCode } from './define.ts';

/** What people and programs report about renewals and the vendor's end-of-life dates (7.5). */

/** Left out: the only renewal that runs, else the only one for which the command fits. */
const renewalId = ref('renewal').optional();

/**
 * A vendor date as it comes: a date, nothing, or the blank text that means unknown (10.3). Whether the day exists is
 * judged by the rules, which name the field (EOX_DATE_INVALID).
 */
const milestone = () => z.string().max(32).nullable().optional().meta({ kind: 'date' });

/** What the vendor writes beside the dates, as it comes; blank means that it says nothing. */
const vendorText = (max: number) => z.string().max(max).nullable().optional().meta({ kind: 'code' });
/** A page of the vendor; anything else than a web address would be a trap behind a link. */
const webAddress = () =>
  z
    .string()
    .max(500)
    .refine((address) => /^\s*(https?:\/\/\S+)?\s*$/iu.test(address), 'Give a web address (https://…).')
    .nullable()
    .optional()
    .meta({ kind: 'code' });

export const renewalCommands = {
  recordResellerContact: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT'],
    summary: 'A reseller was asked about the renewal.',
    input: z.object({ renewalId, resellerId: ref('reseller').optional() }),
  }),
  requestQuote: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT'],
    expires: true,
    summary: 'A quote was asked for.',
    input: z.object({
      renewalId,
      resellerId: ref('reseller').optional(),
      /** Left out: every unit that can be renewed. */
      includedUnitIds: z.array(ref('unit')).min(1).max(2000).optional(),
    }),
  }),
  recordQuote: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT', 'INTEGRATION'],
    occurredAt: 'quotedAt',
    summary: 'A quote came in. The last one recorded is the current one.',
    input: z.object({
      renewalId,
      resellerId: ref('reseller').optional(),
      /** Left out: renewal id and running number. */
      quoteNumber: code().optional(),
      quotedAt: instant().optional(),
      /** Left out: as many days after the quote as the program says. */
      validUntil: date().optional(),
      amount: amount().optional(),
      currency: currency().optional(),
    }),
  }),
  approveRenewal: command({
    stream: 'donation',
    who: ['RECIPIENT', 'ADMINISTRATOR', 'PROGRAM_OFFICER'],
    summary: 'The recipient accepts the current quote.',
    input: z.object({ renewalId }),
  }),
  declineRenewal: command({
    stream: 'donation',
    who: ['RECIPIENT', 'ADMINISTRATOR', 'PROGRAM_OFFICER'],
    reason: true,
    summary: 'The recipient does not renew; after an order: the order was cancelled.',
    input: z.object({ renewalId }),
  }),
  reopenRenewal: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT'],
    expires: true,
    summary: 'Takes a decline back.',
    input: z.object({ renewalId }),
  }),
  recordOrder: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT', 'INTEGRATION'],
    occurredAt: 'orderedAt',
    summary: 'The renewal was ordered.',
    input: z.object({ renewalId, orderedAt: instant().optional() }),
  }),
  confirmRenewal: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT', 'INTEGRATION'],
    summary: 'The vendor confirmed the renewed period, under the same or a new contract number.',
    input: z.object({
      renewalId,
      /** Left out: the number stays. */
      contractNumber: upperCode().optional(),
      /** Left out: the day after the old end, or the day it was confirmed when that is later. */
      startDate: date().optional(),
      /** Left out: per unit one period after the old end, at most until its last date of support (D7). */
      newEndDate: date().optional(),
      includedUnitIds: z.array(ref('unit')).min(1).max(2000).optional(),
      entitledCompanyName: text(200).optional(),
    }),
  }),
  recordPurchaseOrder: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT'],
    occurredAt: 'sentAt',
    summary: "The recipient's purchase order went to the reseller.",
    input: z.object({ renewalId, poNumber: code(), sentAt: instant().optional() }),
  }),
  recordLapse: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    reason: true,
    summary: 'Cover has lapsed: an order fell through, or the vendor ended it.',
    input: z.object({
      renewalId,
      /** First day without cover. Left out: the day after the end, or today when that is earlier. */
      lapsedOn: date().optional(),
    }),
  }),
  reinstate: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    summary: 'Cover was bought again after a lapse, under the same or a new contract number.',
    input: z.object({
      renewalId,
      /** Left out: the number stays. */
      contractNumber: upperCode().optional(),
      /** Left out: the day it is back-dated to, else the day it was reinstated. */
      startDate: date().optional(),
      /** Left out: one period, at most until the last date of support. */
      endDate: date().optional(),
      /** The vendor charges cover back to this day. */
      backdatedFrom: date().optional(),
      reinstatementFee: amount().optional(),
      /** Of the fee. */
      currency: currency().optional(),
      inspectionRequired: z.boolean().optional(),
      /** Left out: every unit that can be covered again. */
      includedUnitIds: z.array(ref('unit')).min(1).max(2000).optional(),
      entitledCompanyName: text(200).optional(),
    }),
  }),
  setCoTermination: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER'],
    expires: true,
    summary: 'Proposes one end date for several renewals; what the vendor confirms decides.',
    input: z.object({ renewalIds: z.array(ref('renewal')).min(1).max(200), targetDate: date() }),
  }),
} as const;

/** The vendor's end-of-life record of one product. Field names as in the vendor's interface (10.1). */
export const eoxCommands = {
  recordEox: command({
    stream: 'eox',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    summary: 'End-of-life dates of a product, as the vendor publishes them. Unknown dates stay empty.',
    input: z.object({
      productId: upperCode(),
      productIDDescription: vendorText(300),
      productBulletinNumber: vendorText(40),
      linkToProductBulletinURL: webAddress(),
      eoxExternalAnnouncementDate: milestone(),
      endOfSaleDate: milestone(),
      lastShipDate: milestone(),
      endOfSWMaintenanceReleases: milestone(),
      endOfSecurityVulSupportDate: milestone(),
      endOfRoutineFailureAnalysisDate: milestone(),
      endOfSvcAttachDate: milestone(),
      endOfServiceContractRenewal: milestone(),
      lastDateOfSupport: milestone(),
      updatedTimeStamp: milestone(),
      /** What the vendor's interface echoes of the question. */
      eoxInputType: vendorText(40),
      eoxInputValue: vendorText(300),
      /** What to buy instead. The product counts only with the option "Enter PID(s)". */
      eoxMigrationDetails: z
        .object({
          pidActiveFlag: vendorText(20),
          migrationInformation: vendorText(500),
          migrationOption: vendorText(60),
          migrationProductId: vendorText(120),
          migrationProductName: vendorText(300),
          migrationStrategy: vendorText(500),
          migrationProductInfoURL: webAddress(),
        })
        .optional(),
      source: z.enum(['MANUAL', 'CSV', 'API']).optional(),
    }),
  }),
} as const;

/** What may be reported of a product, as it comes. */
export type EoxInput = z.input<typeof eoxCommands.recordEox.input>;
