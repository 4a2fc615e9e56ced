import { z } from 'zod';
import { behaviorNames } from '../../domain/behaviors.ts';
import { defaultProgram } from '../../domain/programs/registry.ts';

/** The outer shape of a life file; the fields of commands are judged by the commands themselves. */

const label = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,59}$/, 'A label has letters, digits and hyphens');
const moment = z.string().describe('Date, date-time (local, or with offset), or `+Nd` / `+Nd HH:MM` from the start.');
const fields = z.record(z.string(), z.unknown());

/** Kinds of inner things that may be named where they come into being. */
export const nameable = [
  ...(['line', 'shipment', 'unit', 'contract', 'association', 'correction'] as const),
  ...(['renewal', 'takeback', 'attestation', 'case', 'contact', 'supportCase', 'rma', 'incident'] as const),
] as const;

export const roles = {
  officer: 'PROGRAM_OFFICER',
  administrator: 'ADMINISTRATOR',
  recipient: 'RECIPIENT',
  integration: 'INTEGRATION',
} as const;
const roleName = z.enum(['officer', 'administrator', 'recipient', 'integration']);

const fact = z
  .strictObject({
    on: moment.describe('When it happened, and when we were told unless `receivedAt` says otherwise.'),
    do: z.string().describe('The command.'),
    by: z.string().optional().describe('Who: a role, or a label of `actors`. Default: officer.'),
    in: label.optional().describe('Label of the stream; a contact stands for its account. Default: the only one.'),
    name: label.optional().describe('Label of the stream that this creates.'),
    names: z
      .partialRecord(z.enum(nameable), z.array(label))
      .optional()
      .describe('Labels of inner things this creates.'),
    with: fields.optional().describe('Fields of the command.'),
    receivedAt: moment.optional().describe('When we were told, if later than it happened.'),
    reason: z.string().min(1).optional(),
    note: z.string().min(1).optional(),
    expect: z
      .array(z.string().regex(/^[A-Z][A-Z0-9_]+$/, 'A code is in capitals'))
      .min(1)
      .optional()
      .describe('Exactly these codes refuse it.'),
  })
  .describe('Something that happens.');

const behavior = z
  .strictObject({
    after: z.string().describe('Name of an event.'),
    where: fields.optional().describe('Only events whose fields have these values.'),
    do: z.string().describe('The command, or `nothing`.'),
    days: z.number().int().min(0).max(20_000).optional().describe('Days after the event, at noon. Default 0: at once.'),
    by: z.string().optional(),
    with: fields.optional().describe('Fields; `+Nd` counts from the day of the command.'),
    reason: z.string().min(1).optional(),
    atMost: z.number().int().min(1).optional(),
  })
  .describe('What people do by habit after an event.');

const namedBehavior = z.enum(behaviorNames).describe('A behavior that forecasts know too.');

export const lifeSchema = z
  .strictObject({
    $schema: z.string().optional(),
    title: z.string().min(1).max(200),
    description: z.string().optional(),
    seed: z.string().min(1).optional().describe('What ids are made from. Default: the title.'),
    program: z.string().default(defaultProgram),
    policyVersion: z.number().int().min(1).optional().describe('Default: the newest.'),
    start: z.string().describe('Date, or date-time with offset.'),
    zone: z.string().describe('IANA zone in which days without a time mean noon.'),
    until: moment.describe('How far to run.'),
    actors: z.record(label, roleName).optional(),
    facts: z.array(fact).min(1),
    behaviors: z.array(z.union([namedBehavior, behavior])).optional(),
  })
  .describe('A life: what happens to donations, when, and who does it.');

export type LifeDocument = z.output<typeof lifeSchema>;
export type FactDocument = LifeDocument['facts'][number];
export type BehaviorDocument = z.output<typeof behavior>;
