import { describe, expect, test } from 'vitest';
import { freshStart } from '../../activities/rehydrate.ts';
import type { Claim } from '../../domain/types.ts';
import { all, appending, kit, noon, toy } from './journal-kit.ts';

const refused = { findings: [{ code: 'NOT_FOUND', message: 'No.' }] } as const;

describe('C7: one message is recorded once', () => {
  test('a repeat writes nothing and answers what was recorded first', async () => {
    const { db, journal } = await kit();
    const first = appending('org_1', 'cmd_1', [toy({ word: 'one' }), toy({ word: 'two' })]);
    expect(await journal.append(first)).toEqual({ kind: 'written' });
    const otherwise = appending('org_1', 'cmd_1', [toy({ word: 'three' })]);
    expect(await journal.append(otherwise)).toEqual({
      kind: 'repeated',
      ack: { seq: 2, refusal: null },
      fromSeq: 0,
      events: first.events,
    });
    expect(await all(db, 'SELECT seq, at, actor, command_id FROM journal ORDER BY seq')).toEqual([
      { seq: 1, at: new Date(noon), actor: 'usr_1', command_id: 'cmd_1' },
      { seq: 2, at: new Date(noon), actor: 'usr_1', command_id: 'cmd_1' },
    ]);
  });

  test('a known id with other content is a defect that no retry mends', async () => {
    const { journal } = await kit();
    const input = appending('org_1', 'cmd_1', [toy()]);
    await journal.append(input);
    const other = { ...input, message: { ...input.message, hash: 'other' } };
    await expect(journal.append(other)).rejects.toMatchObject({ type: 'EFFECT_CONFLICT', nonRetryable: true });
  });

  test('ten calls at once record one', async () => {
    const { db, journal } = await kit();
    const input = appending('org_1', 'cmd_1', [toy({ word: 'one' })]);
    const answers = await Promise.all(Array.from({ length: 10 }, async () => await journal.append(input)));
    expect(answers.filter(({ kind }) => kind === 'written')).toHaveLength(1);
    expect(answers.filter(({ kind }) => kind === 'repeated')).toHaveLength(9);
    expect(await all(db, 'SELECT seq FROM journal')).toEqual([{ seq: 1 }]);
  });

  test('a run that has lost its own events is told them and nothing is written, a gap is never written', async () => {
    const { db, journal } = await kit();
    const lost = toy({ word: 'lost' });
    await journal.append(appending('org_1', 'cmd_1', [lost]));
    expect(await journal.append(appending('org_1', 'cmd_2', [toy()]))).toEqual({
      kind: 'behind',
      missed: [{ event: lost, actorId: 'usr_1' }],
    });
    const ahead = appending('org_1', 'cmd_3', [toy()], { ...appending('org_1', '', [toy(), toy()]).next });
    await expect(journal.append(ahead)).rejects.toMatchObject({ type: 'JOURNAL_GAP' });
    expect(await all(db, 'SELECT key FROM effect')).toEqual([{ key: 'org_1/cmd_1' }]);
  });

  test('a hundred messages of one stream leave no hole', async () => {
    const { db, journal } = await kit();
    let { next } = appending('org_1', 'cmd_0', []);
    for (let number = 1; number <= 100; number += 1) {
      const input = appending('org_1', `cmd_${number}`, [toy({ word: `${number}` })], next);
      await journal.append(input);
      next = input.next;
    }
    const [row] = await all(db, 'SELECT count(*)::int AS n, min(seq) AS first, max(seq) AS last FROM journal');
    expect(row).toEqual({ n: 100, first: 1, last: 100 });
  });
});

describe('C10: an older run cannot write', () => {
  test('after a fresh start the old epoch is superseded, and the new run knows what was answered', async () => {
    const { db, journal } = await kit();
    const first = appending('org_1', 'cmd_1', [toy({ word: 'one' })]);
    await journal.append(first);
    const start = await freshStart(db, 'org_1');
    expect(start).toMatchObject({
      epoch: 2,
      schema: 1,
      entity: first.next,
      seen: [['cmd_1', { seq: 1, refusal: null }]],
    });
    expect(await journal.append(appending('org_1', 'cmd_2', [toy()], first.next))).toEqual({ kind: 'superseded' });
    const again = appending('org_1', 'cmd_2', [toy()], first.next, { epoch: 2 });
    expect(await journal.append(again)).toEqual({ kind: 'written' });
    expect(await freshStart(db, 'org_unknown')).toBeNull();
  });
});

describe('the journal is written once', () => {
  test.each(["UPDATE journal SET type = 'x'", 'DELETE FROM journal', 'TRUNCATE journal'])(
    '%s is refused',
    async (sql) => {
      const { db, journal } = await kit();
      await journal.append(appending('org_1', 'cmd_1', [toy()]));
      await expect(db.query(sql)).rejects.toThrow('JOURNAL_IS_WRITTEN_ONCE');
      const bypass = db.transaction(async (tx) => {
        await tx.query("SET LOCAL session_replication_role = 'replica'");
        await tx.query(sql);
      });
      await expect(bypass).rejects.toThrow('JOURNAL_IS_WRITTEN_ONCE');
      expect(await all(db, 'SELECT count(*)::int AS n FROM journal')).toEqual([{ n: 1 }]);
    },
  );
});

describe('C1: what must be unique over all streams', () => {
  const number = (more: Partial<Claim> = {}): Claim => ({ kind: 'CONTRACT_NUMBER', key: '9001', ...more });

  test('of streams that claim one key at once, one gets it; the others are told who, and write nothing', async () => {
    const { db, journal } = await kit();
    for (let round = 1; round <= 10; round += 1) {
      const claim = number({ key: `900${round}`, group: `org_${round}` });
      const streams = ['a', 'b', 'c', 'd'].map((name) => `don_${round}${name}`);
      // Sharers of different groups oppose each other too, which no unique index sees.
      const claims = streams.map((stream) => ({ ...claim, group: stream, shared: true }));
      const answers = await Promise.all(
        streams.map(async (stream, index) => {
          return await journal.append(appending(stream, 'cmd', [toy({ claims: [claims[index]!] })]));
        }),
      );
      const [holder] = await all<{ stream: string }>(db, 'SELECT stream FROM claim WHERE key = $1', [claim.key]);
      const others = answers.filter(({ kind }) => kind === 'conflict');
      expect(others).toHaveLength(3);
      for (const other of others)
        expect(other).toMatchObject({ conflicts: [{ holder: holder?.stream, sameGroup: false }] });
      for (const table of ['journal', 'stream_state', 'effect', 'claim']) {
        const sql = `SELECT stream FROM ${table} WHERE stream = ANY($1)`;
        expect(await all(db, sql, [streams])).toEqual([holder]);
      }
    }
  });

  test('a refusal after a conflict is recorded under the same command id', async () => {
    const { db, journal } = await kit();
    await journal.append(appending('don_1', 'cmd_1', [toy({ claims: [number()] })]));
    expect((await journal.append(appending('don_2', 'cmd_2', [toy({ claims: [number()] })]))).kind).toBe('conflict');
    const answer = appending('don_2', 'cmd_2', [], undefined, { refusal: refused });
    expect(await journal.append(answer)).toEqual({ kind: 'written' });
    expect(await journal.append(answer)).toMatchObject({
      kind: 'repeated',
      ack: { seq: 0, refusal: refused },
      events: [],
    });
    expect(await all(db, "SELECT stream FROM stream_state WHERE stream = 'don_2'")).toEqual([]);
  });

  test('what a stream lets go another may take', async () => {
    const { journal } = await kit();
    const first = appending('don_1', 'cmd_1', [toy({ claims: [number()] })]);
    await journal.append(first);
    await journal.append(appending('don_1', 'cmd_2', [toy()], first.next));
    expect(await journal.append(appending('don_2', 'cmd_1', [toy({ claims: [number()] })]))).toEqual({
      kind: 'written',
    });
  });

  test('D21: holders of one group share if the newcomer says so', async () => {
    const { journal } = await kit();
    const claimed = async (stream: string, claim: Claim) =>
      await journal.append(appending(stream, 'cmd', [toy({ claims: [claim] })]));
    expect(await claimed('don_1', number({ group: 'org_1' }))).toEqual({ kind: 'written' });
    expect(await claimed('don_2', number({ group: 'org_1' }))).toMatchObject({ conflicts: [{ sameGroup: true }] });
    expect(await claimed('don_2', number({ group: 'org_1', shared: true }))).toEqual({ kind: 'written' });
    expect(await claimed('don_3', number({ group: 'org_2', shared: true }))).toMatchObject({
      kind: 'conflict',
      conflicts: [{ sameGroup: false }],
    });
  });

  test('e-mails are compared by value, trimmed and in lower case, and stored as hashes only', async () => {
    const { db, journal } = await kit();
    const record = 'INSERT INTO record (id, stream, type, body) VALUES ($1, $2, $3, $4)';
    await db.query(record, ['rec_1', 'acc_1', 'x', { email: 'Ana@example.org' }]);
    await db.query(record, ['rec_2', 'acc_2', 'x', { email: ' ana@EXAMPLE.org ' }]);
    await db.query(record, ['rec_3', 'acc_1', 'x', { email: 'ana@example.org' }]);
    const email = (recordId: string): Claim => {
      return { kind: 'ACCOUNT_EMAIL', key: `${recordId}/email`, personal: { recordId, field: 'email' } };
    };
    const first = appending('acc_1', 'cmd_1', [toy({ claims: [email('rec_1')] })]);
    expect(await journal.append(first)).toEqual({ kind: 'written' });
    const other = appending('acc_2', 'cmd_2', [toy({ claims: [email('rec_2')] })]);
    expect(await journal.append(other)).toMatchObject({ kind: 'conflict', conflicts: [{ holder: 'acc_1' }] });
    // The same address in a newer record is the same claim; when it goes, the address is free although records are erased.
    const second = appending('acc_1', 'cmd_3', [toy({ claims: [email('rec_3')] })], first.next);
    expect(await journal.append(second)).toEqual({ kind: 'written' });
    const rows = await all<{ key: string }>(db, 'SELECT key, claim_key FROM claim');
    expect(rows).toEqual([{ key: expect.stringMatching(/^[0-9a-f]{64}$/), claim_key: 'rec_3/email' }]);
    await db.query("DELETE FROM record WHERE id = 'rec_3'");
    await journal.append(appending('acc_1', 'cmd_4', [toy()], second.next));
    expect(await journal.append(other)).toEqual({ kind: 'written' });
  });
});

describe('messages to people are owed in the same transaction', () => {
  test('an event with handovers queues one row per business key', async () => {
    const { db, journal } = await kit();
    const sends = [{ key: 'org_1/clock/x/-90/mail', name: 'mail', to: 'RECIPIENT', as: 'MAIL' }];
    const event = {
      type: 'ReminderSent',
      at: noon,
      key: 'clock/x',
      clock: 'clock',
      subject: 'x',
      step: '-90',
      stepIndex: 0,
      sends,
    };
    const first = appending('org_1', 'cmd_1', [toy(), event]);
    await journal.append(first);
    await journal.append(appending('org_1', 'cmd_2', [event], first.next));
    const rows = await all(db, 'SELECT business_key, kind, target, source, source_seq, body, state, at FROM outbox');
    expect(rows).toEqual([
      {
        business_key: 'org_1/clock/x/-90/mail',
        kind: 'MESSAGE',
        target: 'RECIPIENT',
        source: 'org_1',
        source_seq: 2,
        body: { ...sends[0], event: 'ReminderSent', clock: 'clock', subject: 'x', step: '-90' },
        state: 'PENDING',
        at: new Date(noon),
      },
    ]);
  });
});
