import { z } from 'zod';
import type { Role } from '../types.ts';
import { code, command, fileId, instant, ref, statement, text, upperCode } from './define.ts';

const staff: readonly Role[] = ['ADMINISTRATOR', 'PROGRAM_OFFICER'];
const reporters: readonly Role[] = [...staff, 'RECIPIENT', 'INTEGRATION'];
/** Without it, the only replacement that fits. */
const rmaId = ref('rma').optional();

/** Defects, support cases, replacements and the return of what is defective (7.4). */
export const supportCommands = {
  reportDefect: command({
    stream: 'donation',
    who: reporters,
    summary: 'Report a unit as defective; without a unit the only one that fits.',
    input: z.object({
      unitId: ref('unit').optional(),
      description: text(2000).optional(),
      powersOn: z.boolean().optional(),
    }),
  }),
  openCase: command({
    stream: 'donation',
    who: reporters,
    occurredAt: 'openedAt',
    summary: 'Record that a support case was opened with the vendor; warns when the unit is not entitled.',
    input: z.object({
      unitId: ref('unit').optional(),
      caseNumber: code(),
      channel: z.enum(['ONLINE', 'PHONE']),
      /** 1: nothing works; 4: a question. */
      severity: z.number().int().min(1).max(4).optional(),
      openedAt: instant().optional(),
    }),
  }),
  closeCase: command({
    stream: 'donation',
    who: reporters,
    occurredAt: 'closedAt',
    summary: 'Record that a support case is closed; without a case the only open one.',
    input: z.object({ caseId: ref('supportCase').optional(), closedAt: instant().optional() }),
  }),
  openRma: command({
    stream: 'donation',
    who: reporters,
    occurredAt: 'createdAt',
    summary: 'Record that the vendor agreed to replace a unit; needs an open case about it.',
    input: z.object({
      caseId: ref('supportCase').optional(),
      /** Without it, the unit of the case. */
      unitId: ref('unit').optional(),
      rmaNumber: code(),
      createdAt: instant().optional(),
    }),
  }),
  recordRmaStatus: command({
    stream: 'donation',
    who: [...staff, 'INTEGRATION'],
    summary: 'Record what the vendor says of a replacement.',
    input: z.object({ rmaId, vendorStatus: z.enum(['OPEN', 'BOOKED', 'HOLD', 'CLOSED', 'CANCELLED']) }),
  }),
  recordReplacement: command({
    stream: 'donation',
    who: reporters,
    occurredAt: 'receivedAt',
    summary: 'Record that the replacement has arrived, with its serial number.',
    input: z.object({
      rmaId,
      /** Without it, the product of the defective unit. */
      productId: upperCode().optional(),
      serialNumber: upperCode(),
      receivedAt: instant().optional(),
    }),
  }),
  recordReturn: command({
    stream: 'donation',
    who: reporters,
    occurredAt: 'returnedAt',
    summary: 'Record that the defective unit went back, with its data erased or its drives destroyed.',
    input: z.object({
      rmaId,
      serialNumber: upperCode(),
      returnedAt: instant().optional(),
      trackingNumber: code().optional(),
      dataErased: z.boolean().optional(),
      destructionCertificateId: fileId().optional(),
    }),
  }),
  closeRma: command({
    stream: 'donation',
    who: staff,
    summary: 'Close a replacement: the defective unit was returned, its return was waived, or it was charged.',
    input: z.object({
      rmaId,
      outcome: z.enum(['RETURNED', 'RETURN_WAIVED', 'CHARGED']),
      evidence: z.object({ fileId: fileId().optional(), statement: statement().optional() }).optional(),
    }),
  }),
  cancelRma: command({
    stream: 'donation',
    who: reporters,
    reason: true,
    summary: 'Record that no replacement will come; the unit stays defective.',
    input: z.object({ rmaId }),
  }),
} as const;
