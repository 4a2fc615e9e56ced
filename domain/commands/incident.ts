import { z } from 'zod';
import { incidentClasses, incidentResolutions } from '../donation/shipment/incident-state.ts';
import type { Role } from '../types.ts';
import { command, fileId, instant, ref, statement } from './define.ts';
import { lineFields } from './request.ts';

const reporters: readonly Role[] = ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT', 'INTEGRATION'];
/** Without it, the only incident that fits. */
const incidentId = ref('incident').optional();
/** Photos and papers. */
const evidence = z.array(fileId()).min(1).max(50).optional();

/** What went wrong with a shipment (7.2, 6.4). */
export const incidentCommands = {
  reportShipmentIncident: command({
    stream: 'donation',
    who: reporters,
    summary:
      'Report what is wrong with a shipment: lost, short, damaged, dead on arrival, wrong, too much, or a part missing.',
    input: z.object({
      class: z.enum(incidentClasses),
      /** Without it, the shipment of the units. */
      shipmentId: ref('shipment').optional(),
      /** Without them, all units of the named shipment that fit, else the only one that fits. */
      unitIds: z.array(ref('unit')).min(1).max(1_000).optional(),
      evidence,
      statement: statement().optional(),
    }),
  }),
  confirmShipmentIncident: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    occurredAt: 'confirmedAt',
    summary: 'The forwarder or the donor agrees that it happened; what was lost in transit is lost now.',
    input: z.object({ incidentId, confirmedAt: instant().optional() }),
  }),
  resolveShipmentIncident: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    summary: 'Say how the incident ended, with evidence or a statement; pieces to ship again wait on their line.',
    input: z.object({
      incidentId,
      resolution: z.enum(incidentResolutions),
      evidence,
      statement: statement().optional(),
      /** What came too much and is kept; without it, one more piece for each unit of the incident. */
      lines: z.array(z.object(lineFields)).min(1).max(200).optional(),
    }),
  }),
  withdrawShipmentIncident: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT'],
    reason: true,
    summary: 'The incident was reported by mistake.',
    input: z.object({ incidentId }),
  }),
} as const;
