import type { CommandForm } from './metadata.ts';
import { ask, Unanswered } from '../providers/graphql.ts';
import type { Operation } from '../generated/operations.ts';
import { commandDocument } from './document.ts';

/** Sends a command and reads its answer. */

export type Finding = { readonly code: string; readonly message: string; readonly path: string | null };

type Sentence = {
  readonly seq: number;
  readonly kind: string;
  readonly type: string;
  readonly sentence: string;
  readonly commandId: string | null;
};
type Changed = {
  readonly id: string;
  readonly version?: number;
  readonly timeline?: { readonly nodes: readonly Sentence[] };
};

/** Every member of every union of commands, in one shape. */
type Reply = {
  readonly __typename: string;
  readonly command?: { readonly id: string; readonly cancellable?: boolean } | null;
  readonly donation?: Changed;
  readonly account?: Changed;
  readonly organization?: Changed;
  readonly node?: Changed;
  readonly eoxRecord?: Changed;
  readonly warnings?: readonly Finding[];
  readonly code?: string;
  readonly message?: string;
  readonly path?: string | null;
  readonly findings?: readonly Finding[];
  readonly recorded?: boolean;
  readonly allowed?: readonly string[];
  readonly actualVersion?: number | null;
  readonly event?: string | null;
};

/** Said when the form has closed. */
export type Told = {
  readonly kind: 'done' | 'stored';
  readonly text: string;
  readonly warnings: readonly string[];
  /** A command that can still be taken back. */
  readonly cancellable: string | null;
  /** Page of what was made. */
  readonly to: string | null;
};

export type Outcome =
  | { readonly kind: 'told'; readonly told: Told }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly message: string;
      readonly findings: readonly Finding[];
      readonly recorded: boolean;
    }
  | { readonly kind: 'stale'; readonly message: string; readonly actualVersion: number | null }
  /** Not known whether it arrived: the same key again is safe. */
  | { readonly kind: 'unanswered'; readonly message: string };

export type Input = Readonly<Record<string, unknown>> & { readonly idempotencyKey: string };

/** Sends `input`; every way it can end is a value. */
export async function sendCommand(form: CommandForm, input: Input): Promise<Outcome> {
  const { name, stream } = form;
  const operation: Operation<Readonly<Record<string, Reply>>, { readonly input: Input }> = {
    name,
    text: commandDocument(name, stream),
  };
  try {
    const reply = (await ask(operation, { input }))[name];
    return reply === undefined ? unknownAnswer : outcomeOf(form, reply, 'graceSeconds' in input);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const isClear = !(error instanceof Unanswered) && statusOf(error) < 500;
    return isClear
      ? { kind: 'refused', code: 'BAD_REQUEST', message, findings: [], recorded: false }
      : { kind: 'unanswered', message };
  }
}

const unknownAnswer: Outcome = {
  kind: 'unanswered',
  message: 'The server gave no answer that can be read. Send again.',
};

function statusOf(error: unknown): number {
  return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
}

function outcomeOf(form: CommandForm, reply: Reply, waits: boolean): Outcome {
  const { __typename: type, code = 'UNKNOWN', message = '', findings = [], path = null } = reply;
  if (type === 'CommandAccepted') return { kind: 'told', told: storedOf(reply, waits) };
  if (type === 'StaleVersionError') return { kind: 'stale', message, actualVersion: reply.actualVersion ?? null };
  if (!type.endsWith('Error')) return { kind: 'told', told: doneOf(form, reply) };
  const all = findings.length > 0 || path === null ? findings : [{ code, message, path }];
  return { kind: 'refused', code, message, findings: all, recorded: reply.recorded === true };
}

/** `waits`: it was sent with a moment to change one's mind; otherwise it is the engine that is waited for. */
function storedOf({ command }: Reply, waits: boolean): Told {
  const text = waits
    ? 'Stored. It is sent in a few seconds and can be taken back until then.'
    : 'Stored, waiting for the engine. It is applied by itself; you find it under Commands.';
  return {
    kind: 'stored',
    text,
    warnings: [],
    cancellable: command?.cancellable === true ? command.id : null,
    to: null,
  };
}

const stageChanged = 'DonationStageChanged';

const pages: Readonly<Record<string, string>> = {
  donation: 'donations',
  account: 'accounts',
  organization: 'organizations',
};

function doneOf({ stream, creates }: CommandForm, reply: Reply): Told {
  const { command, warnings = [] } = reply;
  const changed = reply.donation ?? reply.account ?? reply.organization ?? reply.node ?? reply.eoxRecord;
  // The new stage is seen on the page; its sentence is for those who look closer.
  const sentences = (changed?.timeline?.nodes ?? [])
    .filter(({ commandId, kind, type }) => kind === 'EVENT' && commandId === command?.id && type !== stageChanged)
    .toSorted((one, other) => one.seq - other.seq)
    .map(({ sentence }) => sentence);
  const page = pages[stream];
  return {
    kind: 'done',
    text: sentences.join(' ') || 'Done. It is recorded.',
    warnings: warnings.map(({ message }) => message),
    cancellable: null,
    to: creates && page !== undefined && changed !== undefined ? `/${page}/${changed.id}` : null,
  };
}
