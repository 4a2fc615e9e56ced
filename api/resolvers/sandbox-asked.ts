import { randomUUIDv7 } from 'node:crypto';
import {
  askSandbox,
  countOpenSandboxes,
  insertSandbox,
  lockSandbox,
  readSandbox,
  stopSandbox,
  type NewStep,
  type OpenedSandbox,
} from '../../database/sandboxes.ts';
import { readEntities } from '../../database/known.ts';
import { addDays, instantAt, localDate } from '../../domain/calendar.ts';
import { catalogue } from '../../domain/commands/catalogue.ts';
import type { CommandDefinition } from '../../domain/commands/define.ts';
import { readWritten } from '../../domain/commands/written.ts';
import { finding } from '../../domain/decision.ts';
import { isSandboxTemplate, sandboxTemplates } from '../../domain/sandbox-templates.ts';
import { secretFields } from '../../domain/secrets.ts';
import type { Finding, Instant } from '../../domain/types.ts';
import type { Context } from '../context.ts';
import type { AdvanceSandboxInput, MutationResolvers, OpenSandboxInput } from '../generated/resolvers.ts';
import { nowOf, streamsIn, zoneIn } from '../sandbox-view.ts';

/** What can be asked of the time machine: written down here, done by the simulator. */

/** Each open sandbox has a database and a worker of its own. */
const MOST_OPEN = 10;
const MOST_YEARS_MS = 3_653 * 24 * 3_600_000;
const LONGEST_TITLE = 120;

const nobody = {
  __typename: 'NotFoundError',
  code: 'NOT_FOUND',
  message: 'There is no such sandbox; check its id.',
  path: 'sandboxId',
} as const;

function invalid(...findings: readonly [Finding, ...Finding[]]) {
  const [{ code, message, path = null }] = findings;
  return { __typename: 'ValidationError', code, message, path, findings } as const;
}
const bad = (path: string, message: string) => invalid(finding('VALIDATION_FAILED', '7.1', message, { path }));

function notFrom({ state, problem }: OpenedSandbox, allowed: readonly string[]) {
  const why = state === 'FAILED' && problem !== null ? ` ${problem}` : '';
  const message = `The sandbox is ${state}; this goes from ${allowed.join(' or ')} only.${why}`;
  return {
    __typename: 'InvalidTransitionError',
    ...{ code: 'INVALID_TRANSITION', message, path: null },
    commandId: null,
    from: state,
    allowed,
  } as const;
}

const success = (sandboxId: string) => ({ __typename: 'SandboxSuccess', sandboxId }) as const;

const open: NonNullable<MutationResolvers['openSandbox']> = async (_, { input }, { db, principal }) => {
  const { donationId = null, template = null } = input;
  if ((donationId === null) === (template === null)) {
    return bad('donationId', 'Name either a donation to copy or a template.');
  }
  if (template !== null && !isSandboxTemplate(template)) {
    return bad('template', `There is no such template; there are ${Object.keys(sandboxTemplates).join(', ')}.`);
  }
  if (donationId !== null && !(await readEntities(db.manager, [donationId])).has(donationId)) {
    const missing = { ...nobody, message: 'There is no such donation; check its id.', path: 'donationId' };
    return missing;
  }
  if ((await countOpenSandboxes(db.manager)) >= MOST_OPEN) {
    return bad('title', `${MOST_OPEN} sandboxes are open, more are not possible; close one first.`);
  }
  const id = `sbx_${randomUUIDv7()}`;
  const title = titleOf(input);
  const sandbox = { id, title, copyOf: donationId, template, createdBy: principal.id };
  await db.transaction(async (tx) => await insertSandbox(tx, sandbox));
  return success(id);
};

function titleOf({ title, template }: OpenSandboxInput): string {
  const given = title?.trim() ?? '';
  if (given !== '') return given.slice(0, LONGEST_TITLE);
  return template !== null && template !== undefined && isSandboxTemplate(template)
    ? sandboxTemplates[template]
    : 'Copy of a donation';
}

/** Asks something of a sandbox that is in one of these states; two that ask at one moment do so one after the other. */
async function ask(
  sandboxId: string,
  { db, principal }: Context,
  states: readonly OpenedSandbox['state'][],
  step: (sandbox: OpenedSandbox) => Pick<NewStep, 'kind' | 'input'> | ReturnType<typeof invalid>,
) {
  return await db.transaction(async (tx) => {
    const sandbox = await lockSandbox(tx, sandboxId);
    if (sandbox === null) return nobody;
    if (!states.includes(sandbox.state)) return notFrom(sandbox, states);
    const wanted = step(sandbox);
    if ('__typename' in wanted) return wanted;
    await askSandbox(tx, { sandboxId, requestedBy: principal.id, ...wanted });
    return success(sandboxId);
  });
}

const advance: NonNullable<MutationResolvers['advanceSandbox']> = async (_, { input }, context) =>
  await ask(input.sandboxId, context, ['READY'], (sandbox) => {
    const to = goalOf(input, sandbox);
    if (to === null) return bad('days', 'Say how far in exactly one way: days, toDate, to or toNext.');
    if (to === 'NEXT') return { kind: 'ADVANCE', input: { to } };
    const now = nowOf(sandbox);
    if (to <= now) return bad('to', 'Time goes forward only: name a later instant.');
    if (to > now + MOST_YEARS_MS) return bad('to', 'At most ten years at once.');
    return { kind: 'ADVANCE', input: { to } };
  });

function goalOf(input: AdvanceSandboxInput, sandbox: OpenedSandbox): Instant | 'NEXT' | null {
  const { days = null, toDate = null, to = null, toNext = null } = input;
  const zone = zoneIn(sandbox);
  const now = nowOf(sandbox);
  const ways: (Instant | 'NEXT')[] = [];
  if (days !== null)
    ways.push(days < 1 ? now : instantAt(addDays(localDate(now, zone), Math.min(days, 4_000)), zone, 12));
  if (toDate !== null) ways.push(instantAt(toDate, zone, 12));
  if (to !== null) ways.push(to);
  if (toNext === true) ways.push('NEXT');
  const [only] = ways;
  return only === undefined || ways.length > 1 ? null : only;
}

const definitions: Readonly<Record<string, CommandDefinition>> = catalogue;

const act: NonNullable<MutationResolvers['actInSandbox']> = async (_, { input }, context) =>
  await ask(input.sandboxId, context, ['READY'], (sandbox) => {
    const { command, streamId, fields = null, reason = null, note = null } = input;
    const definition = Object.hasOwn(definitions, command) ? definitions[command] : undefined;
    if (definition === undefined) return bad('command', 'There is no such command.');
    if (!Object.hasOwn(streamsIn(sandbox), streamId)) return bad('streamId', 'The sandbox has no such stream.');
    const [secret] = secretFields(fields);
    if (secret !== undefined) {
      const message = 'Passwords and other secrets are never asked for; leave this out.';
      return invalid(finding('SECRET_NOT_ACCEPTED', 'R32', message, { path: `fields.${secret}` }));
    }
    const { id, role } = context.principal;
    const given = readWritten(definition.input, fields ?? {}, streamId);
    const step = { command, stream: streamId, input: given, actor: { id, role } };
    const said = { ...(reason === null ? {} : { reason }), ...(note === null ? {} : { note }) };
    return { kind: 'ACT', input: { ...step, ...said } };
  });

const stop: NonNullable<MutationResolvers['stopSandbox']> = async (_, { input: { sandboxId } }, { db }) => {
  const sandbox = await readSandbox(db.manager, sandboxId);
  if (sandbox === null) return nobody;
  return (await stopSandbox(db.manager, sandboxId)) ? success(sandboxId) : notFrom(sandbox, ['BUSY']);
};

/** From any state but the last: what is being done in it ends first, a stretch of time at its next step. */
const close: NonNullable<MutationResolvers['closeSandbox']> = async (_, { input: { sandboxId } }, context) => {
  await stopSandbox(context.db.manager, sandboxId);
  return await ask(sandboxId, context, ['READY', 'FAILED', 'OPENING', 'BUSY'], () => ({ kind: 'CLOSE', input: null }));
};

export const sandboxMutations: Pick<
  MutationResolvers,
  'openSandbox' | 'advanceSandbox' | 'actInSandbox' | 'stopSandbox' | 'closeSandbox'
> = {
  openSandbox: open,
  advanceSandbox: advance,
  actInSandbox: act,
  stopSandbox: stop,
  closeSandbox: close,
};
