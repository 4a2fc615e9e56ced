import type { Policy } from '../../domain/policy.ts';
import type { ProgramDocument } from '../../domain/programs/document.ts';
import type { Role } from '../../domain/types.ts';
import {
  counter,
  document,
  flag,
  id,
  integer,
  optionalDocument,
  optionalInstant,
  optionalText,
  recordedAt,
  table,
  text,
  texts,
} from './columns.ts';

/** Programs and their versions, resellers, what changed outside of streams, and work on many streams. */

export type ProgramRow = {
  readonly id: string;
  readonly name: string;
  /** Null: it ships with the product. */
  readonly createdBy: string | null;
  readonly createdAt: string;
};
export const program = table<ProgramRow>('program', {
  id,
  name: text,
  createdBy: optionalText,
  createdAt: recordedAt,
});

/** What of a program's document is not its policy. */
export type ProgramContent = Omit<ProgramDocument, 'policy' | 'programId' | 'version'>;

/** One numbered version of a program; never edited. */
export type PolicyVersionRow = {
  readonly programId: string;
  readonly version: number;
  /** What rules need. */
  readonly document: Policy;
  /** The rest; null for a version that an earlier build stored. */
  readonly content: ProgramContent | null;
  readonly state: 'DRAFT' | 'PUBLISHED';
  readonly createdBy: string | null;
  readonly createdAt: string;
  readonly publishedAt: string | null;
  readonly publishedBy: string | null;
};
export const policyVersion = table<PolicyVersionRow>('policy_version', {
  programId: id,
  version: { ...integer, primary: true },
  document,
  content: optionalDocument,
  state: { ...text, default: 'PUBLISHED' },
  createdBy: optionalText,
  createdAt: recordedAt,
  publishedAt: optionalInstant,
  publishedBy: optionalText,
});

/** Somebody who sells renewals: a business, with its public address. */
export type ResellerRow = {
  readonly id: string;
  readonly name: string;
  /** Country codes it serves; empty: everywhere. */
  readonly countries: readonly string[];
  /** Parts of those countries, in its own words; empty: all of them. */
  readonly areas: readonly string[];
  readonly website: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly active: boolean;
  /** Counted up with every change. */
  readonly version: number;
  readonly createdAt: string;
};
export const reseller = table<ResellerRow>('reseller', {
  id,
  name: text,
  countries: texts,
  areas: texts,
  website: optionalText,
  email: optionalText,
  phone: optionalText,
  active: flag,
  version: integer,
  createdAt: recordedAt,
});

/** One change outside of every stream: who, when, what it was before and is after, why. Written once. */
export type AuditRow = {
  readonly position: string;
  readonly at: string;
  readonly actor: string;
  readonly role: Role;
  /** Name of the command: `savePolicy`. */
  readonly action: string;
  /** What was changed: `program/<id>/<version>`, `reseller/<id>`, `batch/<id>`. */
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
};
export const audit = table<AuditRow>(
  'audit',
  {
    position: { ...counter, primary: true },
    at: recordedAt,
    actor: text,
    role: text,
    action: text,
    subject: text,
    before: optionalDocument,
    after: optionalDocument,
    reason: optionalText,
  },
  { indices: [{ name: 'audit_subject', columns: ['subject', 'position'] }] },
);

export type BatchState = 'RUNNING' | 'PAUSED' | 'CANCELLED' | 'DONE';

/** One command to many streams: a selection frozen when it was ordered. */
export type BatchRow = {
  readonly id: string;
  readonly kind: 'ADOPT_POLICY_VERSION';
  readonly state: BatchState;
  /** Who ordered it: every command of it is his. */
  readonly actor: string;
  readonly role: Role;
  readonly reason: string;
  readonly input: { readonly programId: string; readonly policyVersion: number };
  readonly total: number;
  readonly createdAt: string;
  readonly finishedAt: string | null;
};
export const batch = table<BatchRow>(
  'batch',
  {
    id,
    kind: text,
    state: text,
    actor: text,
    role: text,
    reason: text,
    input: document,
    total: integer,
    createdAt: recordedAt,
    finishedAt: optionalInstant,
  },
  { indices: [{ name: 'batch_running', columns: ['createdAt'], where: "state = 'RUNNING'" }] },
);

/** PENDING: not sent. SENT: the command is on its way. DONE, FAILED: answered. LEFT: the batch was cancelled before. */
export type BatchItemState = 'PENDING' | 'SENT' | 'DONE' | 'FAILED' | 'LEFT';
export type BatchItemRow = {
  readonly batchId: string;
  /** The place in the selection, from 1. */
  readonly position: number;
  readonly stream: string;
  readonly state: BatchItemState;
  /** How often it was retried by hand. */
  readonly attempt: number;
  readonly commandId: string | null;
  /** Why it failed. */
  readonly code: string | null;
  readonly message: string | null;
  /** Somebody is sending it; free again after this. */
  readonly claimedUntil: string | null;
};
export const batchItem = table<BatchItemRow>(
  'batch_item',
  {
    batchId: id,
    position: { ...integer, primary: true },
    stream: text,
    state: text,
    attempt: { ...integer, default: 0 },
    commandId: optionalText,
    code: optionalText,
    message: optionalText,
    claimedUntil: optionalInstant,
  },
  {
    indices: [
      { name: 'batch_item_stream', columns: ['batchId', 'stream'], unique: true },
      { name: 'batch_item_state', columns: ['batchId', 'state', 'position'] },
    ],
  },
);
