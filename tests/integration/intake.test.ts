import { describe, expect, test } from 'vitest';
import { expireCommands } from '../../database/command-queue.ts';
import { listCommands, readCommand, readListedCommand } from '../../database/commands.ts';
import { expired } from '../../api/commands/refusals.ts';
import { cancelCommand, submitCommand, type CommandRequest, type Outcome } from '../../api/commands/submit.ts';
import type { Actor } from '../../domain/types.ts';
import { codesOf, openPlace, person, type Place } from './place.ts';

const officer: Actor = { id: 'usr_officer', role: 'PROGRAM_OFFICER' };
const administrator: Actor = { id: 'usr_admin', role: 'ADMINISTRATOR' };
const addContact = (stream: string, more: Partial<CommandRequest> = {}): CommandRequest => {
  const base = { actor: officer, type: 'addContact', stream, input: person('Ben'), idempotencyKey: 'key-1' };
  return { ...base, receivedAt: Date.now(), ...more };
};
const codes = (outcome: Outcome) => (outcome.kind === 'refused' ? codesOf(outcome.refusal) : []);
const idOf = ({ command }: Outcome): string => command?.id ?? 'none';
const rows = async ({ db }: Place) => await db.query<readonly { id: string }[]>('SELECT id FROM command ORDER BY id');

/** An organization that came in as everything does. */
async function organization(place: Place): Promise<string> {
  const input = { legalName: 'Food Bank', country: 'US', programId: 'cisco-techsoup', contact: person('Ana') };
  const request = { actor: officer, type: 'registerOrganization', stream: null, input, idempotencyKey: 'register' };
  const outcome = await submitCommand(place.counter, { ...request, receivedAt: Date.now() });
  expect(outcome).toMatchObject({ kind: 'applied', command: { state: 'APPLIED', principal: officer.id } });
  return outcome.command?.stream ?? '';
}

/** Without an engine a command waits where it was stored. */
const away = (place: Place) => ({ ...place.counter, engine: null });

describe('7.1: a key stands for one command', () => {
  test('a new stream gets its id at intake; the same key gives the same stream and answer', async () => {
    const place = await openPlace();
    const org = await organization(place);
    expect(org).toMatch(/^org_[0-9a-f-]{36}$/);
    expect(await organization(place)).toBe(org);
    expect(await rows(place)).toHaveLength(1);
  });

  test('a repeat is answered with what came first, whatever the stream would say now', async () => {
    const place = await openPlace();
    const org = await organization(place);
    const ask = (key: string) => addContact(org, { type: 'submitValidation', input: {}, idempotencyKey: key });
    const first = await submitCommand(place.counter, ask('a'));
    expect(first.kind).toBe('applied');
    const refused = await submitCommand(place.counter, ask('b'));
    expect(codes(refused)).toEqual(['INVALID_TRANSITION']);
    const decide = {
      type: 'recordValidation',
      input: { outcome: 'INELIGIBLE' },
      idempotencyKey: 'c',
      reason: 'closed',
    };
    expect((await submitCommand(place.counter, addContact(org, decide))).kind).toBe('applied');
    expect(await submitCommand(place.counter, ask('a'))).toEqual(first);
    expect(await submitCommand(place.counter, ask('b'))).toEqual(refused); // it would be possible now
    const demoted = { ...ask('a'), actor: { ...officer, role: 'AUDITOR' } } as const;
    expect(await submitCommand(place.counter, demoted)).toEqual(first); // intake would not let it pass now
    expect(await rows(place)).toHaveLength(4);
  });

  test('the same key with anything else in it is refused, and nothing of it is kept', async () => {
    const place = await openPlace();
    const org = await organization(place);
    await submitCommand(place.counter, addContact(org));
    const others: readonly Partial<CommandRequest>[] = [
      { input: person('Eva') },
      { type: 'updateContact' },
      { stream: 'org_other' },
      { reason: 'because' },
      { note: 'by phone' },
      { occurredAt: 1_000 },
      { expectedVersion: 1 },
      { graceSeconds: 5 },
    ];
    for (const other of others) {
      const outcome = await submitCommand(place.counter, addContact(org, other));
      expect(codes(outcome), JSON.stringify(other)).toEqual(['IDEMPOTENCY_CONFLICT']);
      expect(outcome.command).toBeNull();
    }
    expect(await rows(place)).toHaveLength(2);
    const records = await place.db.query('SELECT id FROM record');
    expect(records).toHaveLength(2);
    // The order of fields is nothing, another principal has keys of his own.
    const { firstName, ...rest } = person('Ben');
    expect(await submitCommand(place.counter, addContact(org, { input: { ...rest, firstName } }))).toMatchObject({
      kind: 'applied',
    });
    const own = await submitCommand(place.counter, addContact(org, { actor: administrator, input: person('Eva') }));
    expect(own.kind).toBe('applied');
    expect(await rows(place)).toHaveLength(3);
  });

  test('twenty at once are one row and one effect, and all hear of it', async () => {
    const place = await openPlace();
    const org = await organization(place);
    const all = await Promise.all(
      Array.from({ length: 20 }, async () => await submitCommand(place.counter, addContact(org))),
    );
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['applied']));
    expect(new Set(all.map(idOf)).size).toBe(1);
    expect((await place.journal(org)).filter(({ type }) => type === 'ContactAdded')).toHaveLength(2);
  });

  test('a key that is too long or empty, and a command without its stream, are refused at intake', async () => {
    const place = await openPlace();
    for (const idempotencyKey of ['', 'k'.repeat(256)]) {
      const outcome = await submitCommand(place.counter, addContact('org_1', { idempotencyKey }));
      expect(outcome).toMatchObject({ kind: 'refused', command: null });
      expect(codes(outcome)).toEqual(['VALIDATION_FAILED']);
    }
    const homeless = await submitCommand(place.counter, { ...addContact(''), stream: null });
    expect(codes(homeless)).toEqual(['VALIDATION_FAILED']);
    const secret = await submitCommand(place.counter, addContact('org_1', { input: { password: 'x' } }));
    expect(secret).toMatchObject({ kind: 'refused', command: null });
    expect(codes(secret)).toEqual(['SECRET_NOT_ACCEPTED']);
    expect(await rows(place)).toEqual([]);
    expect((await submitCommand(away(place), addContact('org_1', { idempotencyKey: 'k'.repeat(255) }))).kind).toBe(
      'accepted',
    );
  });
});

describe('1.2: a command that nobody has taken yet can be taken back', () => {
  test('within its grace period, by its sender or an administrator, and its record goes with it', async () => {
    const place = await openPlace();
    const org = await organization(place);
    const before = await place.db.query('SELECT id FROM record');
    const waiting = await submitCommand(place.counter, addContact(org, { graceSeconds: 60 }));
    expect(waiting).toMatchObject({ kind: 'accepted', command: { state: 'ACCEPTED', attempts: 0 } });
    const ask = async (actor: Actor) => codes(await cancelCommand(place.counter, { actor, commandId: idOf(waiting) }));
    expect(await ask({ id: 'usr_other', role: 'PROGRAM_OFFICER' })).toEqual(['FORBIDDEN']);
    expect(await ask({ id: 'con_x', role: 'RECIPIENT' })).toEqual(['NOT_FOUND']);
    expect(await ask(officer)).toEqual(['CANCELLED_BY_ACTOR']);
    expect(await ask(administrator)).toEqual(['CANCELLED_BY_ACTOR']);
    expect(await readCommand(place.db.manager, idOf(waiting))).toMatchObject({ state: 'REJECTED' });
    expect(await place.db.query('SELECT id FROM record')).toEqual(before);
    const again = await submitCommand(place.counter, addContact(org, { graceSeconds: 60 }));
    expect(codes(again)).toEqual(['CANCELLED_BY_ACTOR']);
    const unknown = await cancelCommand(place.counter, { actor: administrator, commandId: 'cmd_none' });
    expect(codes(unknown)).toEqual(['NOT_FOUND']);
  });

  test('while the engine is away; not once it was handed over, and not when it is answered', async () => {
    const place = await openPlace();
    const org = await organization(place);
    const stored = await submitCommand(away(place), addContact(org));
    expect(stored.kind).toBe('accepted');
    const cancel = async (outcome: Outcome) =>
      codes(await cancelCommand(place.counter, { actor: officer, commandId: idOf(outcome) }));
    expect(await cancel(stored)).toEqual(['CANCELLED_BY_ACTOR']);

    await place.stopWorker(); // the engine has it, but nobody works
    const sent = await submitCommand({ ...place.counter, patienceMs: 300 }, addContact(org, { idempotencyKey: 'k2' }));
    expect(sent).toMatchObject({ kind: 'accepted', command: { attempts: 1 } });
    expect(await cancel(sent)).toEqual(['INVALID_TRANSITION']);
    await place.startWorker();
    const done = await submitCommand(place.counter, addContact(org, { idempotencyKey: 'k2' }));
    expect(done).toMatchObject({ kind: 'applied', command: { id: idOf(sent) } });
    expect(await cancel(done)).toEqual(['INVALID_TRANSITION']);
  });
});

describe('1.2: a command waits for the older ones of its stream', () => {
  test('inline sending never overtakes', async () => {
    const place = await openPlace();
    const org = await organization(place);
    const older = await submitCommand(away(place), addContact(org));
    const impatient = { ...place.counter, patienceMs: 300 };
    const newer = await submitCommand(impatient, addContact(org, { idempotencyKey: 'k2', input: person('Eva') }));
    expect(newer).toMatchObject({ kind: 'accepted', command: { attempts: 0 } });
    expect((await submitCommand(place.counter, addContact(org))).kind).toBe('applied'); // the repeat sends it
    const second = addContact(org, { idempotencyKey: 'k2', input: person('Eva') });
    expect((await submitCommand(place.counter, second)).kind).toBe('applied');
    const order = (await place.journal(org)).slice(-2).map(({ commandId }) => commandId);
    expect(order).toEqual([idOf(older), idOf(newer)]);
  });
});

describe('1.2: requests expire, facts do not', () => {
  test('a request that waited a week is answered EXPIRED; a fact of the same age is applied', async () => {
    const place = await openPlace();
    const org = await organization(place);
    const request = { type: 'adoptPolicyVersion', input: { policyVersion: 1 }, reason: 'new', actor: administrator };
    const asked = await submitCommand(away(place), addContact(org, { ...request, idempotencyKey: 'k2' }));
    const told = await submitCommand(away(place), addContact(org));
    const lives = `SELECT round(extract(epoch FROM expires_at - created_at) / 86400)::int AS days FROM command
      WHERE id = ANY($1) ORDER BY position`;
    expect(await place.db.query(lives, [[idOf(asked), idOf(told)]])).toEqual([{ days: 7 }, { days: null }]);

    await place.db.query(
      "UPDATE command SET expires_at = expires_at - interval '8 days', created_at = created_at - interval '8 days'",
    );
    expect(await expireCommands(place.db.manager, { seq: 0, refusal: expired })).toBe(1);
    const repeated = await submitCommand(place.counter, addContact(org, { ...request, idempotencyKey: 'k2' }));
    expect(repeated).toMatchObject({ kind: 'refused', command: { state: 'EXPIRED' } });
    expect(codes(repeated)).toEqual(['EXPIRED']);
    expect((await submitCommand(place.counter, addContact(org))).kind).toBe('applied');
  });
});

describe('1.2: what the engine will never take', () => {
  test('is rejected as UNDELIVERABLE, with its record kept, and holds up nothing', async () => {
    const place = await openPlace();
    const org = await organization(place);
    const stored = await submitCommand(away(place), addContact(org));
    const effect = `INSERT INTO effect (key, stream, hash, result, at) VALUES ($1, $2, 'other', '{}', now())`;
    await place.db.query(effect, [`${org}/${idOf(stored)}`, org]); // its id was used for something else
    const outcome = await submitCommand(place.counter, addContact(org));
    expect(outcome).toMatchObject({ kind: 'refused', command: { state: 'REJECTED', id: idOf(stored) } });
    expect(codes(outcome)).toEqual(['UNDELIVERABLE']);
    expect(await place.db.query('SELECT id FROM record')).toHaveLength(2);
    const next = await submitCommand(place.counter, addContact(org, { idempotencyKey: 'k2', input: person('Eva') }));
    expect(next.kind).toBe('applied');
  });
});

describe('commands can be looked through', () => {
  test('the newest first, by state, stream and sender, a page at a time', async () => {
    const place = await openPlace();
    const org = await organization(place);
    const more = { reason: 'asked by phone', note: 'Ben is new' };
    await submitCommand(place.counter, addContact(org, more));
    await submitCommand(away(place), addContact('org_other', { idempotencyKey: 'k2', graceSeconds: 30 }));
    const { manager } = place.db;
    const all = await listCommands(manager, {}, { limit: 10 });
    expect(all.total).toBe(3);
    expect(all.commands.map(({ type, state }) => `${type} ${state}`)).toEqual([
      'addContact ACCEPTED',
      'addContact APPLIED',
      'registerOrganization APPLIED',
    ]);
    const [waiting, done] = all.commands;
    expect(done).toMatchObject({
      ...more,
      role: 'PROGRAM_OFFICER',
      principal: officer.id,
      organization: org,
      attempts: 1,
    });
    expect((waiting?.notBefore ?? 0) - (waiting?.createdAt ?? 0)).toBe(30_000);
    expect(await listCommands(manager, { states: ['ACCEPTED'] }, { limit: 10 })).toEqual({
      commands: [waiting],
      total: 1,
    });
    expect((await listCommands(manager, { stream: org }, { limit: 10 })).total).toBe(2);
    expect((await listCommands(manager, { principal: 'nobody' }, { limit: 10 })).commands).toEqual([]);
    if (waiting === undefined) return;
    expect(await readListedCommand(manager, waiting.id)).toEqual(waiting);
    const next = await listCommands(manager, {}, { limit: 1, after: waiting });
    expect(next.commands).toEqual([done]);
    expect((await listCommands(manager, {}, { limit: 1, offset: 1 })).commands).toEqual([done]);
  });
});
