import type { Ack, Message } from '../../domain/journal.ts';
import type { CalendarDate, Role } from '../../domain/types.ts';
import type { EoxView } from '../../domain/views.ts';
import {
  counter,
  document,
  id,
  instant,
  integer,
  json,
  optionalDate,
  optionalInstant,
  optionalInteger,
  optionalDocument,
  optionalText,
} from './columns.ts';
import { recordedAt, table, text } from './columns.ts';

/** Tables that intake writes: commands, records with personal data, reference data. */

/** The personal part of a command: names, addresses, e-mails. Deletable; streams hold the id only. */
export type RecordRow = {
  readonly id: string;
  readonly stream: string;
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
};
export const record = table<RecordRow>(
  'record',
  { id, stream: text, type: text, body: json, createdAt: recordedAt },
  { indices: [{ name: 'record_stream', columns: ['stream'] }] },
);

export type CommandState = 'ACCEPTED' | 'APPLIED' | 'REJECTED' | 'EXPIRED';

/**
 * A command as it was taken in. `reason` and `note` are personal; `message` is what goes to the engine. `notBefore`,
 * `expiresAt`, `claimedUntil` and `nextAttemptAt` are instants of the database's own clock, not of the product's time.
 */
export type CommandRow = {
  readonly id: string;
  /** The order in which commands were taken in; a stream's are sent in this order. */
  readonly position: string;
  /** Receiving stream, or `eox/<product id>`. */
  readonly stream: string;
  readonly type: string;
  readonly principal: string;
  readonly role: Role;
  readonly idempotencyKey: string;
  /** SHA-256 of the request as given, so that a key used again with other content is noticed. */
  readonly hash: string;
  /** Whose turn it takes: the organization concerned, when it is known. */
  readonly organization: string | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly input: unknown;
  readonly recordId: string | null;
  readonly message: Message | null;
  readonly expectedVersion: number | null;
  readonly receivedAt: string;
  readonly occurredAt: string;
  readonly state: CommandState;
  readonly answer: Ack | null;
  /** How often it was handed to the engine; a command that never was can be cancelled. */
  readonly attempts: number;
  /** The end of the grace period; null: none was asked for. */
  readonly notBefore: string | null;
  /** When a request that nobody took is given up; null: a fact, which never is. */
  readonly expiresAt: string | null;
  /** Somebody is sending it; free again after this. */
  readonly claimedUntil: string | null;
  /** After a failure: not before this. */
  readonly nextAttemptAt: string | null;
  /** Code of the last failure to hand it over. */
  readonly lastFailure: string | null;
  readonly createdAt: string;
};
export const command = table<CommandRow>(
  'command',
  {
    id,
    position: counter,
    stream: text,
    type: text,
    principal: text,
    role: text,
    idempotencyKey: text,
    hash: text,
    organization: optionalText,
    reason: optionalText,
    note: optionalText,
    input: json,
    recordId: optionalText,
    message: optionalDocument,
    expectedVersion: optionalInteger,
    receivedAt: instant,
    occurredAt: instant,
    state: text,
    answer: optionalDocument,
    attempts: { ...integer, default: 0 },
    notBefore: optionalInstant,
    expiresAt: optionalInstant,
    claimedUntil: optionalInstant,
    nextAttemptAt: optionalInstant,
    lastFailure: optionalText,
    createdAt: recordedAt,
  },
  {
    indices: [
      { name: 'command_key', columns: ['principal', 'idempotencyKey'], unique: true },
      { name: 'command_open', columns: ['stream', 'position'], where: "state = 'ACCEPTED'" },
      { name: 'command_expiring', columns: ['expiresAt'], where: "state = 'ACCEPTED'" },
      { name: 'command_listed', columns: ['createdAt', 'id'] },
      { name: 'command_principal', columns: ['principal', 'createdAt'] },
      { name: 'command_stream', columns: ['stream', 'createdAt'] },
    ],
  },
);

/** The vendor's end-of-life record of a product in force; `seq` is its version (section 10). */
export type EoxRecordRow = {
  readonly productId: string;
  readonly seq: number;
  readonly view: EoxView;
  readonly lastDateOfSupportOn: CalendarDate | null;
  readonly at: string;
};
export const eoxRecord = table<EoxRecordRow>(
  'eox_record',
  { productId: id, seq: integer, view: document, lastDateOfSupportOn: optionalDate, at: instant },
  { indices: [{ name: 'eox_record_last_support', columns: ['lastDateOfSupportOn'] }] },
);

/** Every version an end-of-life record ever had. */
export type EoxHistoryRow = {
  readonly productId: string;
  readonly seq: number;
  readonly view: EoxView;
  readonly commandId: string | null;
  readonly at: string;
};
export const eoxHistory = table<EoxHistoryRow>('eox_history', {
  productId: id,
  seq: { ...integer, primary: true },
  view: document,
  commandId: optionalText,
  at: instant,
});
