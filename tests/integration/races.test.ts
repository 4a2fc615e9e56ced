import { setTimeout as sleep } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { readCommand } from '../../database/commands.ts';
import { intake } from '../../domain/intake.ts';
import type { Message } from '../../domain/journal.ts';
import { policyOf } from '../../domain/programs/registry.ts';
import { rehydrate } from '../../runtime/rehydration.ts';
import { dispatch, submit } from '../../runtime/submit.ts';
import { ensureNamespace, startTemporal } from '../../runtime/temporal-server.ts';
import { fastForward } from '../../runtime/time-skipping.ts';
import { freshStart } from '../../activities/rehydrate.ts';
import { newborn, type Snapshot } from '../../workflows/messages.ts';
import { codesOf, openPlace, person, registered, type Place } from './place.ts';

const hour = 3_600_000;
const day = 24 * hour;

const form = (email: string, userId: string) => ({
  sections: { login: true, contact: true, security: true },
  formLanguage: 'en',
  languagePreference: 'en',
  firstName: 'Ana',
  lastName: 'Lopez',
  email,
  emailRetyped: email,
  userId,
  company: {
    companyName: 'Food Bank',
    addressLine1: '12 Rose Street',
    city: 'Portland',
    postalCode: '97201',
    country: 'US',
    phone: '+1 503 555 0100',
  },
  consents: { privacyAccepted: 'YES', emailFormat: 'HTML' },
  confirmationShown: true,
});

/** Adds a person: changes the stream but not its phase. */
const addContact = (place: Place, org: string): Message => {
  const taken = intake(place.submission(org, 'addContact', person('Ben')), {
    states: {},
    records: {},
    policies: policyOf,
  });
  if (taken.kind === 'refused') throw new Error(codesOf(taken.refusal).join());
  return taken.message;
};

const runOf = async ({ engine }: Place, stream: string) => {
  const run = await engine.describe(stream);
  if (run === null) throw new Error(`${stream} has no run`);
  return run;
};
const until = async (what: () => Promise<boolean>): Promise<void> => {
  for (let waited = 0; !(await what()); waited += 50) {
    if (waited > 20_000) throw new Error('did not come about within 20 s');
    await sleep(50);
  }
};
const waiting = async ({ db }: Place): Promise<number> =>
  (await db.query<readonly unknown[]>(`SELECT FROM outbox WHERE kind = 'FACT' AND state = 'PENDING'`)).length;
/** What a restart must not change. */
const standing = ({ seq, phase, due, entity }: Snapshot) => ({ seq, phase, due, entity });
const parts = ({ db, engine }: Place) => ({ db, engine });

describe('C1, T03: two streams want one thing at the same moment', () => {
  test('of two registrations with one e-mail exactly one is accepted', async () => {
    const place = await openPlace();
    const accounts = [await registered(place, 'one'), await registered(place, 'two')].map(({ acc }) => acc);
    for (const acc of accounts) expect(await place.say(acc, 'startRegistration')).toEqual([]);
    const answers = await Promise.all(
      accounts.map(
        async (acc, index) => await place.say(acc, 'submitRegistration', form('Same@Example.org', `u${index}`)),
      ),
    );
    expect(answers.toSorted((a, b) => a.length - b.length)).toEqual([[], ['EMAIL_ALREADY_USED']]);
    const claims = await place.db.query(`SELECT stream FROM claim WHERE kind = 'ACCOUNT_EMAIL'`);
    expect(claims).toEqual([{ stream: accounts[answers.findIndex((codes) => codes.length === 0)] }]);
    const states = await place.db.query(`SELECT state FROM command WHERE type = 'submitRegistration' ORDER BY state`);
    expect(states).toEqual([{ state: 'APPLIED' }, { state: 'REJECTED' }]);
  });
});

describe('C7: a repeat has one effect and one answer', () => {
  test('within a run, after continue-as-new, after a rehydrate, and when even the new run has forgotten it', async () => {
    const place = await openPlace();
    const { engine } = place;
    const { org } = await registered(place, 'rep');
    const message = addContact(place, org);
    const first = await engine.send(org, message, false);
    expect(first).toEqual({ seq: 3, refusal: null });
    expect(await engine.send(org, message, false)).toEqual(first);

    const { runId } = await runOf(place, org);
    expect(await place.say(org, 'submitValidation')).toEqual([]);
    await until(async () => (await runOf(place, org)).runId !== runId);
    expect(await engine.send(org, message, false)).toEqual(first);

    expect(await rehydrate(parts(place), { all: true })).toMatchObject({ restarted: 1 });
    expect(await engine.send(org, message, false)).toEqual(first);

    const fresh = await freshStart(place.db, org);
    if (fresh === null) throw new Error('the organization is gone');
    await engine.restart(org, { ...newborn(org), epoch: fresh.epoch, entity: fresh.entity });
    expect(await engine.send(org, message, false)).toEqual(first);
    const written = (await place.journal(org)).filter(({ commandId }) => commandId === message.id);
    expect(written.map(({ type }) => type)).toEqual(['ContactAdded']);
    expect((await engine.snapshot(org)).seq).toBe((await place.journal(org)).length);
  });

  test('twenty at once are one', async () => {
    const place = await openPlace();
    const { org } = await registered(place, 'many');
    const command = place.submission(org, 'addContact', person('Ben'));
    const answers = await Promise.all(Array.from({ length: 20 }, async () => await submit(place.counter, command)));
    expect(answers.every((answer) => answer === null)).toBe(true);
    expect((await place.journal(org)).filter(({ type }) => type === 'ContactAdded')).toHaveLength(2);
  });

  test('the same key for other content is refused, and nothing of it is kept', async () => {
    const place = await openPlace();
    const { org } = await registered(place, 'key');
    expect(await place.say(org, 'addContact', person('Ben'), 'cmd_key')).toEqual([]);
    const before = await place.db.query('SELECT count(*) FROM record');
    expect(await place.say(org, 'addContact', person('Eva'), 'cmd_key')).toEqual(['IDEMPOTENCY_CONFLICT']);
    expect(await place.db.query('SELECT count(*) FROM record')).toEqual(before);
  });
});

describe('a plain refusal leaves no trace', () => {
  test('no event in the history, none in the journal; the command is REJECTED and its record deleted', async () => {
    const place = await openPlace();
    const { org } = await registered(place, 'plain');
    await place.engine.snapshot(org); // the run that follows the first event has begun
    const [{ historyLength }, journal] = [await runOf(place, org), await place.journal(org)];
    const input = { contactId: 'con_nobody', ...person('Eva') };
    expect(await place.say(org, 'updateContact', input, 'cmd_no')).toEqual(['NOT_FOUND']);
    expect((await runOf(place, org)).historyLength).toBe(historyLength);
    expect(await place.journal(org)).toEqual(journal);
    expect(await readCommand(place.db.manager, 'cmd_no')).toMatchObject({ state: 'REJECTED' });
    expect(await place.db.query(`SELECT id FROM record WHERE id = 'rec_no'`)).toEqual([]);
    expect(await place.db.query(`SELECT key FROM effect WHERE key LIKE '%/cmd_no'`)).toEqual([]);
  });

  test('a stream whose first command was refused does not exist, and its run ends by itself', async () => {
    const [namespace] = inject('simNamespaces');
    const place = await openPlace({ namespace: namespace ?? 'sim' });
    const refused = { legalName: 'X', country: 'US', programId: 'no-such-program', contact: person('Ana') };
    expect(await place.say('org_still', 'registerOrganization', refused, 'cmd_still')).toEqual(['NOT_FOUND']);
    expect(await place.db.query('SELECT stream FROM stream_state')).toEqual([]);
    expect(await place.db.query('SELECT id FROM record')).toEqual([]);
    const { connection, engine } = place.linked;
    const jump = fastForward(connection, place.options.namespace, engine.workflowId('org_still'), 61_000);
    await expect(jump).rejects.toThrow('the execution ended');
    expect((await runOf(place, 'org_still')).status.name).toBe('COMPLETED');
  });
});

describe('C4: outages change nothing that is recorded', () => {
  test('a deadline that passed while no worker ran is journalled at its own instant, before the command', async () => {
    const place = await openPlace();
    const { engine } = place;
    const { org } = await registered(place, 'late');
    expect(await place.say(org, 'submitValidation')).toEqual([]);
    const firesAt = (await engine.snapshot(org)).due[0]?.firesAt ?? 0;
    // The same stream a second before its deadline: a run whose clock is ahead of the wall.
    const fresh = await freshStart(place.db, org);
    if (fresh === null) throw new Error('the organization is gone');
    const { epoch, entity, seen } = fresh;
    await engine.restart(org, { ...newborn(org, { offset: firesAt - 1_000 - Date.now() }), epoch, entity, seen });
    await place.stopWorker();
    await sleep(1_500);
    place.now = firesAt + 3 * hour;
    const answer = place.say(org, 'recordValidation', { outcome: 'VALIDATED' }, 'cmd_late');
    await sleep(200);
    await place.startWorker();
    expect(await answer).toEqual([]);
    const events = (await place.journal(org)).slice(fresh.entity.seq);
    const fired = events.findIndex(({ type }) => type === 'DeadlineFired' || type === 'DeadlineEscalated');
    const decided = events.findIndex(({ type }) => type === 'OrganizationValidated');
    expect(fired).toBe(0);
    expect(fired).toBeLessThan(decided);
    expect(events[fired]?.at.getTime()).toBe(firesAt);
    expect(events[decided]).toMatchObject({ at: new Date(firesAt + 3 * hour), commandId: 'cmd_late' });
  });
});

describe('the engine loses an update whose transaction is committed', () => {
  test('the command is answered all the same, and the run goes on from what is recorded', async () => {
    const answers: string[] = [];
    // What comes in while the last task of a run is in work makes the server refuse that task, with all it did.
    const place: Place = await openPlace({
      around: ({ append }) => ({
        append: async (input) => {
          const written = await append(input);
          answers.push(written.kind);
          if (input.message.id === 'cmd_roll' && answers.at(-1) === 'written') await place.engine.nudge(input.stream);
          return written;
        },
      }),
    });
    const { org } = await registered(place, 'lost');
    expect(await place.say(org, 'submitValidation', {}, 'cmd_roll')).toEqual([]);
    expect(await place.say(org, 'recordValidation', { outcome: 'VALIDATED' })).toEqual([]);
    expect(await place.say(org, 'recordValidation', { outcome: 'VALIDATED' })).toEqual(['INVALID_TRANSITION']);
    expect(answers).toContain('behind');
    const journal = await place.journal(org);
    const validations = journal.filter(
      ({ type }) => type === 'ValidationSubmitted' || type === 'OrganizationValidated',
    );
    expect(validations).toHaveLength(2);
    expect((await place.engine.snapshot(org)).seq).toBe(journal.length);
  });

  test('a run that does not know of its own birth learns of it before it refuses anything', async () => {
    const place = await openPlace();
    const { org } = await registered(place, 'born');
    await place.engine.restart(org, newborn(org));
    expect((await place.engine.snapshot(org)).seq).toBe(0);
    expect(await place.say(org, 'addContact', person('Ben'))).toEqual([]);
    expect((await place.engine.snapshot(org)).seq).toBe(3);
  });
});

describe('C10: a new run takes over', () => {
  test('what the old run was about to write is refused; sent again it has its effect once', async () => {
    let held: Promise<void> | null = null;
    const asked: string[] = [];
    const answered: string[] = [];
    const place = await openPlace({
      around: ({ append }) => ({
        append: async (input) => {
          asked.push(input.message.id);
          const wait = held;
          held = null; // only the first one is held back
          await wait;
          const written = await append(input);
          answered.push(`${input.message.id} ${written.kind}`);
          return written;
        },
      }),
    });
    const { org } = await registered(place, 'zombie');
    let release = (): void => undefined;
    held = new Promise((resolve) => (release = resolve));
    const lost = place.say(org, 'addContact', person('Ben'), 'cmd_z').catch((error: unknown) => error);
    await until(async () => await Promise.resolve(asked.includes('cmd_z')));

    expect(await rehydrate(parts(place), { all: true })).toMatchObject({ restarted: 1 });
    release();
    await until(async () => await Promise.resolve(answered.includes('cmd_z superseded')));
    expect(await lost).toBeInstanceOf(Error);
    expect((await place.journal(org)).map(({ commandId }) => commandId)).not.toContain('cmd_z');
    const command = await readCommand(place.db.manager, 'cmd_z');
    expect(command?.state).toBe('ACCEPTED');
    if (command === null) return;
    expect(await dispatch(place.counter, command)).toBeNull();
    expect(answered.at(-1)).toBe('cmd_z written');
    expect((await place.journal(org)).filter(({ commandId }) => commandId === 'cmd_z')).toHaveLength(1);
  });

  test('a fact that the old run had not heard is sent again', async () => {
    const place = await openPlace();
    const { org } = await registered(place, 'unheard');
    const lines = [{ productId: 'PID-A', quantity: 1 }];
    const request = { requestNumber: 'R-1', organizationId: org, programId: 'cisco-techsoup', lines };
    expect(await place.say('don_1', 'recordRequest', request)).toEqual([]);
    await place.forward();
    const heard = async () => (await place.engine.snapshot('don_1')).entity.heard[org] ?? 0;
    await until(async () => (await heard()) > 0);
    const before = await heard();

    await place.engine.terminate('don_1', 'lost');
    expect(await place.say(org, 'submitValidation')).toEqual([]);
    await place.forward();
    expect(await waiting(place)).toBe(1); // a run that is lost, not one that has ended: the fact waits

    expect(await rehydrate(parts(place))).toMatchObject({ restarted: 1, running: 1, facts: 1 });
    await place.stopWorker();
    await place.forward(); // reaches a run that nobody works
    expect(await waiting(place)).toBe(0);
    await place.engine.terminate('don_1', 'lost again');
    await place.startWorker();
    expect(await rehydrate(parts(place))).toMatchObject({ restarted: 1, running: 1, facts: 1 });
    await place.forward();
    await until(async () => (await heard()) > before);
  });

  test('when the store of the engine is lost, every stream goes on with the same dates', async () => {
    const first = await ownEngine();
    const place = await openPlace({ address: first.address });
    const { org, acc } = await registered(place, 'store');
    expect(await place.say(org, 'submitValidation')).toEqual([]);
    expect(await place.say(acc, 'startRegistration')).toEqual([]);
    await place.forward();
    expect(await place.say(acc, 'submitRegistration', form('ana@example.org', 'ana'))).toEqual([]);
    const before = [standing(await place.engine.snapshot(org)), standing(await place.engine.snapshot(acc))];
    expect(before.every(({ due }) => due.length > 0)).toBe(true);
    await place.stopWorker();
    await first.stop();

    const second = await ownEngine();
    await place.moveTo(second.address);
    await place.startWorker();
    expect(await rehydrate(parts(place), { dryRun: true })).toMatchObject({ restarted: 2, running: 0 });
    expect(await rehydrate(parts(place))).toMatchObject({ restarted: 2, running: 0, final: 0 });
    const { engine } = place;
    expect([standing(await engine.snapshot(org)), standing(await engine.snapshot(acc))]).toEqual(before);
    expect(await rehydrate(parts(place))).toMatchObject({ restarted: 0, running: 2, facts: 0 });
    place.now += hour;
    expect(await place.say(acc, 'recordActivationEmail')).toEqual([]);
  });
});

async function ownEngine() {
  const server = await startTemporal({ inMemory: true, log: () => undefined });
  onTestFinished(server.stop);
  const connection = await Connection.connect({ address: server.address });
  await ensureNamespace(connection, 'almoner');
  await connection.close();
  return server;
}
