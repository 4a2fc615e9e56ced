import type { Code } from '../../domain/codes.ts';
import type { CommandDefinition } from '../../domain/commands/define.ts';
import type { Finding, Refusal } from '../../domain/types.ts';
import type { Changed, CommandRef, InvalidTransition, Refused, Stale } from '../models.ts';
import type { Outcome } from './submit.ts';

/** What became of a command, as a member of its mutation's union. */

type Said = { readonly code: string; readonly message: string; readonly path: string | null };
type Is<Name extends string> = { readonly __typename: Name };

export type Success =
  | 'DonationChanged'
  | 'VendorAccountChanged'
  | 'OrganizationChanged'
  | 'StreamChanged'
  | 'EoxRecordChanged';
export type RefusedAnswer =
  | (Is<'NotFoundError' | 'ForbiddenError' | 'IdempotencyConflictError'> & Said)
  | (Is<'ValidationError'> & Said & { readonly findings: readonly Finding[] })
  | (Is<'InvalidTransitionError'> & InvalidTransition)
  | (Is<'StaleVersionError'> & Stale)
  | (Is<'RefusedError'> & Refused);
export type CommandAnswer = RefusedAnswer | (Is<Success> & Changed) | (Is<'CommandAccepted'> & CommandRef);

const successes: Readonly<Record<CommandDefinition['stream'], Success>> = {
  donation: 'DonationChanged',
  account: 'VendorAccountChanged',
  organization: 'OrganizationChanged',
  any: 'StreamChanged',
  eox: 'EoxRecordChanged',
};

/** Errors that say no more than what every error says. */
const plainErrors: Readonly<Partial<Record<Code, 'NotFoundError' | 'ForbiddenError' | 'IdempotencyConflictError'>>> = {
  NOT_FOUND: 'NotFoundError',
  FORBIDDEN: 'ForbiddenError',
  IDEMPOTENCY_CONFLICT: 'IdempotencyConflictError',
};

/** The union member for an outcome. */
export function answerOf(definition: CommandDefinition, outcome: Outcome): CommandAnswer {
  if (outcome.kind === 'accepted') return { __typename: 'CommandAccepted', commandId: outcome.command.id };
  if (outcome.kind === 'refused') return refusedAnswer(outcome.refusal, outcome.command);
  const { id: commandId, stream } = outcome.command;
  return { __typename: successes[definition.stream], commandId, stream };
}

/** The union member for a refusal; `command` null when nothing was stored. */
export function refusedAnswer(
  { findings }: Refusal,
  command: { readonly id: string; readonly state: string } | null,
): RefusedAnswer {
  const [first] = findings;
  const said = saidBy(first);
  const commandId = command?.id ?? null;
  const recorded = command?.state === 'APPLIED';
  const plain = plainErrors[first.code];
  if (plain !== undefined) return { __typename: plain, ...said };
  if (first.code === 'STALE_VERSION')
    return { __typename: 'StaleVersionError', ...said, commandId, ...staleness(first) };
  if (first.code === 'INVALID_TRANSITION' && !recorded) {
    return { __typename: 'InvalidTransitionError', ...said, commandId, ...transition(first) };
  }
  const isInput = first.code === 'VALIDATION_FAILED' || findings.every(({ path }) => path !== undefined);
  if (isInput && !recorded) return { __typename: 'ValidationError', ...said, findings };
  return { __typename: 'RefusedError', ...said, commandId, findings, recorded };
}

const saidBy = ({ code, message, path }: Finding): Said => ({ code, message, path: path ?? null });

function transition({ detail }: Finding): Pick<InvalidTransition, 'from' | 'allowed'> {
  const { from, allowed } = detail ?? {};
  return { from: typeof from === 'string' ? from : null, allowed: Array.isArray(allowed) ? allowed.map(String) : [] };
}

function staleness({ detail }: Finding): Pick<Stale, 'actualVersion' | 'event'> {
  const { actual, event } = detail ?? {};
  return {
    actualVersion: typeof actual === 'number' ? actual : null,
    event: typeof event === 'string' ? event : null,
  };
}
