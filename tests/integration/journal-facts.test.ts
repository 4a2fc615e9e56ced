import { describe, expect, test } from 'vitest';
import { claimFacts } from '../../database/forwarding.ts';
import { forwardFacts, type FactChannel } from '../../activities/forwarder.ts';
import { readEox, storeEox } from '../../database/eox.ts';
import type { Message } from '../../domain/journal.ts';
import type { Noted } from '../../domain/module.ts';
import type { EoxView } from '../../domain/views.ts';
import { all, appending, kit, noon, toy } from './journal-kit.ts';

type Sent = { readonly receiver: string; readonly fact: Message<Noted>; readonly startIfMissing: boolean };
function recorder(fails: (receiver: string) => boolean = () => false): FactChannel & { readonly sent: Sent[] } {
  const sent: Sent[] = [];
  return {
    sent,
    signal: async (receiver, fact, startIfMissing) => {
      if (fails(receiver)) throw new Error('engine away');
      sent.push({ receiver, fact, startIfMissing });
    },
  };
}
const keysIn = `SELECT business_key AS key FROM outbox WHERE kind = 'FACT' ORDER BY id`;

describe('C2: facts between streams', () => {
  test('a new need subscribes and queues the newest view; later only a changed view is told', async () => {
    const { db, journal } = await kit();
    const source = appending('org_1', 'cmd_1', [toy({ word: 'one' })]);
    await journal.append(source);
    const needy = appending('don_1', 'cmd_1', [toy({ needs: [{ source: 'org_1' }] })]);
    await journal.append(needy);
    await journal.append(appending('don_1', 'cmd_2', [toy({ word: 'x', needs: [{ source: 'org_1' }] })], needy.next));
    const same = appending('org_1', 'cmd_2', [toy({ word: 'one' })], source.next);
    await journal.append(same);
    await journal.append(appending('org_1', 'cmd_3', [toy({ word: 'two' })], same.next));
    expect(await all(db, keysIn)).toEqual([{ key: 'fact/don_1/org_1/1' }, { key: 'fact/don_1/org_1/3' }]);
    const [row] = await all(db, 'SELECT body, at, start_missing FROM outbox ORDER BY id DESC LIMIT 1');
    const body = { type: 'OrganizationNoted', source: 'org_1', sourceSeq: 3, view: { id: 'org_1', word: 'two' } };
    expect(row).toEqual({ body, at: new Date(noon), start_missing: false });
  });

  test('a source that comes later is told when it comes', async () => {
    const { db, journal } = await kit();
    await journal.append(appending('don_1', 'cmd_1', [toy({ needs: [{ source: 'org_1' }] })]));
    expect(await all(db, keysIn)).toEqual([]);
    await journal.append(appending('org_1', 'cmd_1', [toy({ word: 'one' })]));
    expect(await all(db, keysIn)).toEqual([{ key: 'fact/don_1/org_1/1' }]);
  });

  test('a mutual need also tells the source, which is started if it does not exist', async () => {
    const { db, journal } = await kit();
    const needs = [{ source: 'acc_1', mutual: true }] as const;
    const first = appending('don_1', 'cmd_1', [toy({ word: 'one', needs })]);
    await journal.append(first);
    await journal.append(appending('don_1', 'cmd_2', [toy({ word: 'two', needs })], first.next));
    expect(await all(db, 'SELECT business_key AS key, start_missing AS start FROM outbox ORDER BY id')).toEqual([
      { key: 'fact/acc_1/don_1/1', start: true },
      { key: 'fact/acc_1/don_1/2', start: false },
    ]);
  });

  test('a source that is only listened to is not started; it is told once the need is mutual', async () => {
    const { db, journal } = await kit();
    const one = appending('don_1', 'cmd_1', [toy({ word: 'one', needs: [{ source: 'acc_1' }] })]);
    await journal.append(one);
    await journal.append(appending('acc_1', 'cmd_1', [toy({ word: 'there' })]));
    const needs = [{ source: 'acc_1', mutual: true }] as const;
    await journal.append(appending('don_1', 'cmd_2', [toy({ word: 'two', needs })], one.next));
    expect(await all(db, 'SELECT business_key AS key, start_missing AS start FROM outbox ORDER BY id')).toEqual([
      { key: 'fact/don_1/acc_1/1', start: false },
      { key: 'fact/acc_1/don_1/2', start: true },
    ]);
  });

  test('whoever subscribes while the source changes misses nothing', async () => {
    const { db, journal } = await kit();
    for (let round = 1; round <= 40; round += 1) {
      const [org, don] = [`org_${round}`, `don_${round}`];
      const source = appending(org, 'cmd_1', [toy({ word: 'old' })]);
      await journal.append(source);
      await Promise.all([
        journal.append(appending(org, 'cmd_2', [toy({ word: 'new' })], source.next)),
        journal.append(appending(don, 'cmd_1', [toy({ needs: [{ source: org }] })])),
      ]);
    }
    const last = `SELECT count(*)::int AS n FROM outbox WHERE kind = 'FACT' AND source_seq = 2 AND body->'view'->>'word' = 'new'`;
    expect(await all(db, last)).toEqual([{ n: 40 }]);
  });

  test('two streams that come to need each other at once do not wait for each other', async () => {
    const { journal } = await kit();
    for (let round = 1; round <= 20; round += 1) {
      const [a, b] = [`org_${round}`, `acc_${round}`];
      const [one, other] = [appending(a, 'cmd_1', [toy({ word: 'a' })]), appending(b, 'cmd_1', [toy({ word: 'b' })])];
      await Promise.all([journal.append(one), journal.append(other)]);
      const answers = await Promise.all([
        journal.append(appending(a, 'cmd_2', [toy({ word: 'a2', needs: [{ source: b, mutual: true }] })], one.next)),
        journal.append(appending(b, 'cmd_2', [toy({ word: 'b2', needs: [{ source: a, mutual: true }] })], other.next)),
      ]);
      expect(answers).toEqual([{ kind: 'written' }, { kind: 'written' }]);
    }
  });
});

describe('the forwarder', () => {
  const three = async () => {
    const made = await kit();
    const { journal } = made;
    await journal.append(appending('don_1', 'cmd', [toy({ needs: [{ source: 'org_1' }] })]));
    await journal.append(appending('don_2', 'cmd', [toy({ needs: [{ source: 'org_1' }] })]));
    let { next } = appending('org_1', '', []);
    for (const word of ['one', 'two', 'three']) {
      const input = appending('org_1', word, [toy({ word })], next);
      await journal.append(input);
      next = input.next;
    }
    return made;
  };
  const pending = "SELECT count(*)::int AS n FROM outbox WHERE state = 'PENDING'";

  test('sends every fact once, each receiver in order, with the instant of its source event', async () => {
    const { db } = await three();
    const channel = recorder();
    expect(await forwardFacts(db, channel, 100)).toEqual({ sent: 6, failed: 0 });
    expect(await forwardFacts(db, channel, 100)).toEqual({ sent: 0, failed: 0 });
    const mine = channel.sent.filter(({ receiver }) => receiver === 'don_1').map(({ fact }) => fact);
    expect(mine.map(({ id }) => id)).toEqual(['fact/don_1/org_1/1', 'fact/don_1/org_1/2', 'fact/don_1/org_1/3']);
    expect(mine[0]).toMatchObject({ at: noon, occurredAt: noon, actor: { id: 'org_1', role: 'SYSTEM' } });
  });

  test('several forwarders share the work and no receiver hears out of order', async () => {
    const { db } = await three();
    const channel = recorder();
    await Promise.all([1, 2, 3].map(async () => await forwardFacts(db, channel, 2)));
    while ((await forwardFacts(db, channel, 2)).sent > 0);
    const heard = Map.groupBy(channel.sent, ({ receiver }) => receiver);
    for (const sent of heard.values()) expect(sent.map(({ fact }) => fact.command.sourceSeq)).toEqual([1, 2, 3]);
    expect(await all(db, pending)).toEqual([{ n: 0 }]);
  });

  test('what one forwarder is taking on, another that waits for it leaves alone', async () => {
    const { db } = await three();
    let commit = (): void => undefined;
    const held = new Promise<void>((resolve) => (commit = resolve));
    let taken = (): void => undefined;
    const first = new Promise<void>((resolve) => (taken = resolve));
    const claiming = db.transaction(async (tx) => {
      const facts = await claimFacts(tx, 2);
      taken();
      await held;
      return facts;
    });
    await first;
    const waiting = db.transaction(async (tx) => await claimFacts(tx, 100));
    const isWaiting = `SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    while ((await all(db, isWaiting)).length === 0);
    commit();
    const receivers = new Set((await claiming).map(({ receiver }) => receiver));
    expect((await waiting).filter(({ receiver }) => receivers.has(receiver))).toEqual([]);
  });

  test('a fact that was put off a thousand times is put off again', async () => {
    const { db } = await three();
    await db.query('UPDATE outbox SET attempts = 5000');
    const nobody = recorder(() => true);
    expect(await forwardFacts(db, nobody, 100)).toMatchObject({ sent: 0 });
    expect(await all(db, 'SELECT count(*)::int AS n FROM outbox WHERE claimed_until > now()')).toMatchObject([
      { n: expect.any(Number) },
    ]);
  });

  test('a fact that is opened again while it is on its way is not taken for heard', async () => {
    const { db } = await three();
    const channel = recorder();
    const reopening = {
      signal: async (...given: Parameters<typeof channel.signal>) => {
        await channel.signal(...given);
        await db.query(`UPDATE outbox SET state = 'PENDING', claimed_until = NULL WHERE target = $1`, [given[0]]);
      },
    };
    await forwardFacts(db, reopening, 1);
    const sent = "SELECT FROM outbox WHERE state = 'SENT'";
    expect(await all(db, sent)).toEqual([]);
  });

  test('a receiver that cannot be reached keeps its facts and holds up nobody', async () => {
    const { db } = await three();
    expect(
      await forwardFacts(
        db,
        recorder((receiver) => receiver === 'don_1'),
        100,
      ),
    ).toEqual({ sent: 3, failed: 3 });
    expect(await forwardFacts(db, recorder(), 100)).toEqual({ sent: 0, failed: 0 });
    await db.query("UPDATE outbox SET claimed_until = now() - interval '1 second'");
    expect(await forwardFacts(db, recorder(), 100)).toEqual({ sent: 3, failed: 0 });
  });
});

describe('end-of-life records', () => {
  const view = (lastDateOfSupportOn: string | null): EoxView => ({
    productId: 'WS-1',
    bulletin: null,
    announcedOn: null,
    endOfSaleOn: null,
    lastShipOn: null,
    endOfSoftwareMaintenanceOn: null,
    endOfSecuritySupportOn: null,
    endOfFailureAnalysisOn: null,
    endOfServiceAttachOn: null,
    endOfContractRenewalOn: null,
    lastDateOfSupportOn,
    updatedOn: null,
  });
  const report = { productId: 'WS-1', commandId: null, at: new Date(noon).toISOString() };

  test('a version is kept and told to every donation that holds the product; nothing new is no version', async () => {
    const { db, journal } = await kit();
    await journal.append(appending('don_1', 'cmd', [toy({ needs: [{ source: 'eox/WS-1' }] })]));
    expect(await storeEox(db, report, () => ({ view: view('2030-01-31'), refusal: null }))).toEqual({
      seq: 1,
      refusal: null,
    });
    expect(await storeEox(db, report, () => ({ view: null, refusal: null }))).toEqual({ seq: 1, refusal: null });
    await storeEox(db, report, (previous) => ({
      view: { ...view('2031-01-31'), bulletin: previous?.lastDateOfSupportOn ?? '' },
      refusal: null,
    }));
    expect(await all(db, keysIn)).toEqual([{ key: 'fact/don_1/eox/WS-1/1' }, { key: 'fact/don_1/eox/WS-1/2' }]);
    expect(await readEox(db, 'WS-1')).toMatchObject({ seq: 2, view: { bulletin: '2030-01-31' } });
    expect(await all(db, 'SELECT seq FROM eox_history ORDER BY seq')).toEqual([{ seq: 1 }, { seq: 2 }]);
  });

  test('a donation that gets the product later hears the newest version', async () => {
    const { db, journal } = await kit();
    await storeEox(db, report, () => ({ view: view('2030-01-31'), refusal: null }));
    await journal.append(appending('don_1', 'cmd', [toy({ needs: [{ source: 'eox/WS-1' }] })]));
    expect(await all(db, "SELECT business_key AS key, body->>'type' AS type FROM outbox")).toEqual([
      { key: 'fact/don_1/eox/WS-1/1', type: 'EoxNoted' },
    ]);
  });
});
