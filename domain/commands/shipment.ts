import { z } from 'zod';
import { code, command, instant, ref, upperCode } from './define.ts';

/** Shipping, delivery and serial numbers (7.2). Dates left out are the common `occurredAt`. */
export const shipmentCommands = {
  recordShipment: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    occurredAt: 'shippedAt',
    summary: 'Pieces have shipped. Without lines: everything that still waits. Serial numbers may follow later.',
    input: z.object({
      salesOrderNumber: code(),
      carrier: code().optional(),
      trackingNumber: code().optional(),
      shippedAt: instant().optional(),
      lines: z
        .array(
          z.object({
            lineId: ref('line'),
            /** Left out: as many as serials are given, else the rest of the line. */
            quantity: z.number().int().optional(),
            serials: z.array(upperCode()).max(1_000).optional(),
          }),
        )
        .min(1)
        .max(200)
        .optional(),
    }),
  }),
  correctShipment: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    reason: true,
    summary:
      'Correct what was recorded of a shipment, or void one recorded by mistake. Without a shipment: the only one.',
    input: z.object({
      shipmentId: ref('shipment').optional(),
      shippedAt: instant().optional(),
      carrier: code().optional(),
      trackingNumber: code().optional(),
      salesOrderNumber: code().optional(),
      void: z.boolean().optional(),
    }),
  }),
  recordDelivery: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT', 'INTEGRATION'],
    occurredAt: 'deliveredAt',
    summary: 'Pieces have arrived. Without units: all of the shipment, or of all shipments, that are under way.',
    input: z.object({
      shipmentId: ref('shipment').optional(),
      deliveredAt: instant().optional(),
      unitIds: z.array(ref('unit')).min(1).max(1_000).optional(),
    }),
  }),
  recordSerial: command({
    stream: 'donation',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT', 'INTEGRATION'],
    summary: 'The serial number of a piece. Without unit: the only piece that has none yet.',
    input: z.object({
      unitId: ref('unit').optional(),
      /** Optional in shape only: its absence is answered with SERIAL_MISSING. */
      serialNumber: upperCode().optional(),
    }),
  }),
} as const;
