import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, inject, test } from 'vitest';
import { readCommand } from '../../database/commands.ts';
import { intake } from '../../domain/intake.ts';
import type { Message } from '../../domain/journal.ts';
import { policyOf } from '../../domain/programs/registry.ts';
import { rehydrate } from '../../runtime/rehydration.ts';
import { submit } from '../../api/commands/submit.ts';
import { fastForward } from '../../runtime/simulation/time-skipping.ts';
import { freshStart } from '../../activities/rehydrate.ts';
import { newborn } from '../../workflows/messages.ts';
import { codesOf, form, openPlace, person, registered, runOf, until, type Place } from './place.ts';

const hour = 3_600_000;

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
