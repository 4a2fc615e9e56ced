import type { Send } from '../../domain/policy.ts';
import { counter, instant, optionalInstant, optionalText, recordedAt, table, text } from './columns.ts';

/**
 * What was delivered to people: mails, letters and entries of work queues. Personal (names, addresses, words), so it is
 * kept apart from the outbox and can be deleted. One row per outbox row at most.
 */
export type MailboxRow = {
  readonly id: string;
  /** Outbox row it delivers. */
  readonly outboxId: string;
  /** `<stream>/<clock>/<subject>/…`: the key it was handed over under (C14). */
  readonly businessKey: string;
  readonly stream: string;
  readonly organizationId: string | null;
  readonly kind: Send['as'];
  /** Whom the program addresses, or `OFFICER` where the chain of addressees ended there (8.3). */
  readonly toRole: Send['to'];
  readonly toContactId: string | null;
  /** E-mail address, or postal address as lines; null for work queues. */
  readonly toAddress: string | null;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  readonly template: string;
  /** In which language and format its reader wants to be written to; null for work queues and what has no such reader. */
  readonly language: string | null;
  readonly format: 'PLAIN_TEXT' | 'HTML' | null;
  /** The instant it was due at, in product time. */
  readonly dueAt: string;
  /** When it was delivered: technical, not product time. */
  readonly deliveredAt: string;
  readonly state: 'DELIVERED' | 'READ' | 'DONE';
  readonly readAt: string | null;
  readonly doneAt: string | null;
  readonly doneBy: string | null;
};
export const mailbox = table<MailboxRow>(
  'mailbox',
  {
    id: { ...counter, primary: true },
    outboxId: { type: 'bigint' },
    businessKey: text,
    stream: text,
    organizationId: optionalText,
    kind: text,
    toRole: text,
    toContactId: optionalText,
    toAddress: optionalText,
    subject: text,
    body: text,
    template: text,
    language: optionalText,
    format: optionalText,
    dueAt: instant,
    deliveredAt: recordedAt,
    state: text,
    readAt: optionalInstant,
    doneAt: optionalInstant,
    doneBy: optionalText,
  },
  {
    indices: [
      { name: 'mailbox_outbox', columns: ['outboxId'], unique: true },
      { name: 'mailbox_stream', columns: ['stream', 'dueAt'] },
      { name: 'mailbox_organization', columns: ['organizationId', 'dueAt'] },
      { name: 'mailbox_queue', columns: ['toRole', 'state', 'dueAt'] },
      { name: 'mailbox_due', columns: ['dueAt', 'id'] },
    ],
  },
);
