import type { GraphQLFieldResolver } from 'graphql';
import { WorkflowNotFoundError } from '@temporalio/client';
import { readEox } from '../../database/eox.ts';
import { readEventsOf } from '../../database/reads/journal.ts';
import { catalogue } from '../../domain/commands/catalogue.ts';
import type { CommandDefinition } from '../../domain/commands/define.ts';
import { isFields, type Fields } from '../../domain/commands/split.ts';
import { outOfOrder } from '../../domain/eox.ts';
import { eventsThatWarn, warningsOf } from '../../domain/warnings.ts';
import { refusedAnswer, answerOf, type CommandAnswer, type RefusedAnswer } from '../commands/answers.ts';
import { failureOf } from '../commands/failures.ts';
import { givenOf } from '../commands/given.ts';
import { malformed, unknownStream } from '../commands/refusals.ts';
import { cancelCommand, submitCommand, type CommandRequest } from '../commands/submit.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers, Resolvers, ResolversTypes } from '../generated/resolvers.ts';
import type { CommandRef } from '../models.ts';
import { asked } from './asked.ts';

/** Every command of the catalogue as a mutation, and what can be done with a command. No rules. */

const GRACE_SECONDS = 60;

/** Ids as this product makes them; anything else names nothing. */
const isStreamId = (id: string): boolean => /^(don|acc|org)_[\w.-]{1,120}$/.test(id);

/** Takes one command in; the rule book says what becomes of it. */
async function send(
  name: string,
  definition: CommandDefinition,
  fields: Fields,
  context: Context,
): Promise<CommandAnswer> {
  const { stream, input } = givenOf(definition, fields);
  if (stream !== null && definition.stream !== 'eox' && !isStreamId(stream)) return refusedAnswer(unknownStream, null);
  const { graceSeconds } = fields;
  if (typeof graceSeconds === 'number' && (graceSeconds < 0 || graceSeconds > GRACE_SECONDS)) {
    return refusedAnswer(malformed('graceSeconds', `A grace period has 0 to ${GRACE_SECONDS} seconds.`), null);
  }
  const { principal, receivedAt, commands } = context;
  const actor = { id: principal.id, role: principal.role };
  const idempotencyKey = String(fields['idempotencyKey']);
  const request = { actor, type: name, stream, input, idempotencyKey, receivedAt, ...common(fields) };
  const outcome = await submitCommand(commands, request);
  context.forget();
  return answerOf(definition, outcome);
}

type Common = Pick<CommandRequest, 'reason' | 'note' | 'occurredAt' | 'expectedVersion' | 'graceSeconds'>;

/** What every command may say beside its own fields; null is the same as left out. */
function common({ reason, note, occurredAt, expectedVersion, graceSeconds }: Fields): Common {
  return {
    ...(typeof reason === 'string' ? { reason } : {}),
    ...(typeof note === 'string' ? { note } : {}),
    ...(typeof occurredAt === 'number' ? { occurredAt } : {}),
    ...(typeof expectedVersion === 'number' ? { expectedVersion } : {}),
    ...(typeof graceSeconds === 'number' ? { graceSeconds } : {}),
  };
}

const definitions: readonly (readonly [name: string, definition: CommandDefinition])[] = Object.entries(catalogue);

/** One resolver for each command, made from the catalogue. */
export const commandMutations: Readonly<Record<string, GraphQLFieldResolver<unknown, Context>>> = Object.fromEntries(
  definitions.map(([name, definition]) => {
    const resolve: GraphQLFieldResolver<unknown, Context> = async (_parent, args: Fields, context) => {
      const { input } = args;
      return await send(name, definition, isFields(input) ? input : {}, context);
    };
    return [name, resolve];
  }),
);

const cancel: NonNullable<MutationResolvers['cancelCommand']> = async (_parent, { input }, context) => {
  const { principal, commands } = context;
  const actor = { id: principal.id, role: principal.role };
  const { commandId } = input;
  const outcome = await cancelCommand(commands, { actor, commandId });
  context.forget();
  if (outcome.kind !== 'refused') throw new Error(`CANCEL_NOT_ANSWERED ${commandId}`);
  const { refusal, command } = outcome;
  if (refusal.findings[0].code === 'CANCELLED_BY_ACTOR') return { __typename: 'CancelCommandSuccess', commandId };
  const answer = refusedAnswer(refusal, command === null ? null : { id: command.id, state: 'REJECTED' });
  return isCancelAnswer(answer) ? answer : { __typename: 'NotFoundError', ...only(answer) };
};

type CancelAnswer = Extract<
  RefusedAnswer,
  { readonly __typename: 'NotFoundError' | 'ForbiddenError' | 'InvalidTransitionError' | 'RefusedError' }
>;

function isCancelAnswer(answer: RefusedAnswer): answer is CancelAnswer {
  const { __typename: member } = answer;
  return ['NotFoundError', 'ForbiddenError', 'InvalidTransitionError', 'RefusedError'].includes(member);
}

const only = ({ code, message, path }: RefusedAnswer) => ({ code, message, path });

const away = {
  __typename: 'EngineUnavailableError',
  code: 'ENGINE_UNAVAILABLE',
  message: 'The engine does not answer. Nothing is lost; try again in a minute.',
  path: null,
} as const;

const nudge: NonNullable<MutationResolvers['nudge']> = async (_parent, { input }, { commands }) => {
  const { streamId } = input;
  const { engine } = commands;
  const nobody = { __typename: 'NotFoundError', code: 'NOT_FOUND', path: 'streamId' } as const;
  if (!isStreamId(streamId)) return { ...nobody, message: 'There is no such stream; check its id.' };
  if (engine === null || !(await engine.isThere())) return away;
  try {
    await engine.nudge(streamId);
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) {
      return { ...nobody, message: 'The engine knows no run of this stream; it has ended, or never began.' };
    }
    if (failureOf(error).kind === 'OWN') throw error;
    return away;
  }
  return { __typename: 'NudgeSuccess', streamId };
};

type CommandModel = Awaited<ResolversTypes['Command']>;

const commandOf = {
  command: async ({ commandId }: CommandRef, _args: unknown, context: Context, info: Parameters<typeof asked>[3]) =>
    await asked<CommandModel>('command', commandId, context, info),
};
const commandIfAny = {
  command: async (
    { commandId }: { readonly commandId: string | null },
    _args: unknown,
    context: Context,
    info: Parameters<typeof asked>[3],
  ) => (commandId === null ? null : await asked<CommandModel>('command', commandId, context, info)),
};
const noWarnings = { warnings: () => [] };

/** What a command has changed is fetched when it is asked for. */
export const commandResolvers: Resolvers = {
  Mutation: { cancelCommand: cancel, nudge },
  CommandAccepted: commandOf,
  CancelCommandSuccess: commandOf,
  RefusedError: commandIfAny,
  InvalidTransitionError: commandIfAny,
  StaleVersionError: commandIfAny,
  DonationChanged: {
    ...commandOf,
    warnings: async ({ commandId }, _args, { db }) =>
      (await readEventsOf(db.manager, commandId, eventsThatWarn)).flatMap(warningsOf),
    donation: async ({ stream }, _args, context, info) => await asked('donation', stream, context, info),
  },
  VendorAccountChanged: {
    ...commandOf,
    ...noWarnings,
    account: async ({ stream }, _args, context, info) => await asked('account', stream, context, info),
  },
  OrganizationChanged: {
    ...commandOf,
    ...noWarnings,
    organization: async ({ stream }, _args, context, info) => await asked('organization', stream, context, info),
  },
  StreamChanged: {
    ...commandOf,
    ...noWarnings,
    node: async ({ stream }, _args, context, info) => await asked('node', stream, context, info),
  },
  EoxRecordChanged: {
    ...commandOf,
    eoxRecord: async ({ stream }, _args, context, info) => await asked('node', stream, context, info),
    warnings: async ({ stream }, _args, { db }) => {
      const record = await readEox(db.manager, stream.slice('eox/'.length));
      return record === null ? [] : outOfOrder(record.view);
    },
  },
};
