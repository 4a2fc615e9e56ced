import { describe, expect, test } from 'vitest';
import { createDelivery, deliverAllAsDue } from '../../activities/delivery.ts';
import { takeLocks } from '../../database/locks.ts';
import { donation, handOver, hold, mails, outcomes } from './mail-kit.ts';
import { openPlace, person, until, type Place } from './place.ts';

describe('8.3: mail that came back is sent at once to the next in the chain', () => {
  const bounced = async (place: Place, org: string, email: string) =>
    expect(await place.say(org, 'recordBounce', { email })).toEqual([]);
  const told = async ({ db }: Place) =>
    (await mails(db)).map(({ kind, to_role, to_address, template }) => [template, kind, to_role, to_address]);

  test('once for each who is next, and in the end the officer has it; what is older has arrived', async () => {
    const place = await openPlace();
    const { db } = place;
    const { org, don } = await donation(place, 'back');
    expect(await place.say(org, 'addContact', { ...person('Ben'), role: 'ALTERNATE' })).toEqual([]);
    const { length: seq } = await place.journal(don);
    const daysAgo = (count: number) => place.now - count * 24 * 3_600_000;
    await handOver(db, don, { name: 'quote-reminder' }, seq, daysAgo(5) - 1);
    await handOver(db, don, {}, seq, daysAgo(5));
    await deliverAllAsDue(db);
    await bounced(place, org, 'ana@example.org');
    await bounced(place, org, 'ana@example.org'); // nothing new
    await deliverAllAsDue(db);
    const [, ana, task, ben, ...more] = await told(place);
    expect(ana).toEqual(['expiry-reminder', 'MAIL', 'RECIPIENT', 'ana@example.org']);
    expect(task).toEqual(['email-bounced-task', 'TASK', 'OFFICER', null]);
    expect(ben).toEqual(['expiry-reminder', 'MAIL', 'RECIPIENT', 'ben@example.org']);
    expect(more).toEqual([]);
    await bounced(place, org, 'ben@example.org');
    await deliverAllAsDue(db);
    expect((await told(place)).slice(4)).toEqual([
      ['email-bounced-task', 'TASK', 'OFFICER', null],
      ['expiry-reminder', 'TASK', 'OFFICER', null],
    ]);
    expect((await mails(db)).at(-1)?.subject).toMatch(/^Nobody can be reached: /);
    await deliverAllAsDue(db);
    expect(await mails(db)).toHaveLength(6);
  });

  test('one that was delivered late counts from then', async () => {
    const place = await openPlace();
    const { db } = place;
    const { org, don } = await donation(place, 'late');
    expect(await place.say(org, 'addContact', { ...person('Ben'), role: 'ALTERNATE' })).toEqual([]);
    const weekAgo = place.now - 7 * 24 * 3_600_000;
    await createDelivery(db).deliver(await handOver(db, don, {}, (await place.journal(don)).length, weekAgo));
    await bounced(place, org, 'ana@example.org');
    await deliverAllAsDue(db);
    expect((await told(place)).map(([, , , address]) => address)).toEqual(['ana@example.org', null, 'ben@example.org']);
  });

  test('not to whom its copy has reached, and not when it is settled', async () => {
    const place = await openPlace();
    const { db } = place;
    const { org, don } = await donation(place, 'copy');
    expect(await place.say(org, 'addContact', { ...person('Ben'), role: 'ALTERNATE' })).toEqual([]);
    expect(await place.say(org, 'submitValidation')).toEqual([]);
    const [asked, settled] = [await place.journal(don), await place.journal(org)];
    const { deliver } = createDelivery(db);
    await deliver(await handOver(db, don, {}, asked.length, place.now));
    await deliver(await handOver(db, don, { to: 'ALTERNATES' }, asked.length, place.now));
    await deliver(await handOver(db, org, { name: 'validation-reminder' }, settled.length, place.now));
    expect(await place.say(org, 'recordValidation', { outcome: 'VALIDATED' })).toEqual([]);
    await bounced(place, org, 'ana@example.org');
    const back = `SELECT id FROM outbox WHERE kind = 'MESSAGE' AND business_key LIKE '%/again' ORDER BY id`;
    const owed = await db.query<readonly { id: string }[]>(back);
    expect(owed).toHaveLength(2);
    for (const { id } of owed) expect(await deliver(id)).toBe('SUPPRESSED');
    const causes = `SELECT cause FROM outbox WHERE business_key LIKE '%/again' ORDER BY id`;
    expect(await db.query(causes)).toEqual([{ cause: 'NOBODY_TO_REACH' }, { cause: 'RESOLVED' }]);
    expect(await mails(db)).toHaveLength(3);
  });
});

describe('8.3: no words are lost between mails that come back', () => {
  test('when the copy comes back as well, the officer has them', async () => {
    const place = await openPlace();
    const { db } = place;
    const { org, don } = await donation(place, 'both');
    expect(await place.say(org, 'addContact', { ...person('Ben'), role: 'ALTERNATE' })).toEqual([]);
    const { deliver } = createDelivery(db);
    const { length: seq } = await place.journal(don);
    const bounced = async (email: string) => {
      expect(await place.say(org, 'recordBounce', { email })).toEqual([]);
      await deliverAllAsDue(db);
    };
    const told = async () =>
      (await mails(db)).filter(({ template }) => template !== 'email-bounced-task').map(({ to_address }) => to_address);
    await deliver(await handOver(db, don, {}, seq, place.now));
    await deliver(await handOver(db, don, { to: 'ALTERNATES' }, seq, place.now));
    await bounced('ana@example.org');
    expect(await told()).toEqual(['ana@example.org', 'ben@example.org']);
    await bounced('ben@example.org');
    expect(await told()).toEqual(['ana@example.org', 'ben@example.org', null]);
    expect((await mails(db)).at(-1)?.subject).toMatch(/^Nobody can be reached: /);
  });

  test('what went to an earlier address of the same person has arrived', async () => {
    const place = await openPlace();
    const { db } = place;
    const { org, don } = await donation(place, 'moved');
    expect(await place.say(org, 'addContact', { ...person('Ben'), role: 'ALTERNATE' })).toEqual([]);
    const { deliver } = createDelivery(db);
    const { length: seq } = await place.journal(don);
    await deliver(await handOver(db, don, { name: 'quote-reminder' }, seq, place.now));
    const moved = { contactId: 'con_moved.1', email: 'ana@new.example.org' };
    expect(await place.say(org, 'updateContact', moved)).toEqual([]);
    await deliver(await handOver(db, don, {}, seq, place.now));
    expect(await place.say(org, 'recordBounce', { email: moved.email })).toEqual([]);
    await deliverAllAsDue(db);
    const told = (await mails(db)).map(({ template, to_address }) => [template, to_address]);
    expect(told).toEqual([
      ['quote-reminder', 'ana@example.org'],
      ['expiry-reminder', 'ana@new.example.org'],
      ['email-bounced-task', null],
      ['expiry-reminder', 'ben@example.org'],
    ]);
  });

  test('a mail waits for what is being recorded of the organization', async () => {
    const place = await openPlace();
    const { db } = place;
    const { org, don } = await donation(place, 'while');
    const id = await handOver(db, don, {});
    const delivering = await db.transaction(async (tx) => {
      await takeLocks(tx, [{ name: org, shared: false }]);
      const going = createDelivery(db).deliver(id);
      const waiting = `SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
      await until(async () => (await db.query<readonly unknown[]>(waiting)).length > 0);
      await tx.query('DELETE FROM record WHERE id = (SELECT record_id FROM contact WHERE id = $1)', ['con_while.1']);
      return { going };
    });
    expect(await delivering.going).toBe('SENT');
    expect((await mails(db)).map(({ kind, to_address }) => [kind, to_address])).toEqual([['TASK', null]]);
  });
});

describe('8.1: a hold stops mail to the recipient', () => {
  const told = async ({ db }: Place) =>
    (await mails(db)).map(({ kind, to_role, to_address, template }) => [template, kind, to_role, to_address]);
  const officer = ['expiry-reminder', 'TASK', 'OFFICER', null];

  test('what comes back during it goes to the officer once, not to whoever is next; after it to them again', async () => {
    const place = await openPlace();
    const { db } = place;
    const { org, don } = await donation(place, 'stop');
    const { deliver } = createDelivery(db);
    for (const name of ['Ben', 'Eva'])
      expect(await place.say(org, 'addContact', { ...person(name), role: 'ALTERNATE' })).toEqual([]);
    const { length: seq } = await place.journal(don);
    expect(await deliver(await handOver(db, don, {}, seq, place.now))).toBe('SENT');
    expect(await hold(place, don, 'placeHold')).toEqual([]);
    const bounced = async (email: string) => {
      expect(await place.say(org, 'recordBounce', { email })).toEqual([]);
      const waiting = `SELECT id FROM outbox WHERE kind = 'MESSAGE' AND state = 'PENDING' ORDER BY id`;
      for (const { id } of await db.query<readonly { id: string }[]>(waiting)) await deliver(id);
    };
    await bounced('ana@example.org');
    expect((await told(place)).slice(1)).toEqual([['email-bounced-task', 'TASK', 'OFFICER', null], officer]);
    expect((await mails(db)).at(-1)).toMatchObject({ language: null, format: null });
    expect((await mails(db)).at(-1)?.body).not.toContain('Hello');
    expect(await hold(place, don, 'releaseHold')).toEqual([]);
    expect(await deliver(await handOver(db, don, { name: 'quote-reminder' }, seq, place.now))).toBe('SENT');
    await bounced('ben@example.org');
    expect((await told(place)).slice(3)).toEqual([
      ['quote-reminder', 'MAIL', 'RECIPIENT', 'ben@example.org'],
      ['email-bounced-task', 'TASK', 'OFFICER', null],
      ['quote-reminder', 'MAIL', 'RECIPIENT', 'eva@example.org'],
    ]);
  });

  test('what was handed over before it and not delivered becomes one task; other mail is written as ever', async () => {
    const place = await openPlace();
    const { db } = place;
    const { org, don } = await donation(place, 'before');
    const { deliver } = createDelivery(db);
    expect(await place.say(org, 'addContact', { ...person('Ben'), role: 'ALTERNATE' })).toEqual([]);
    const { length: seq } = await place.journal(don);
    const ids = [];
    for (const to of ['RECIPIENT', 'ALTERNATES', 'ORGANIZATION'] as const)
      ids.push(await handOver(db, don, { to }, seq, place.now));
    ids.push(await handOver(db, don, { as: 'LETTER' }, seq + 1, place.now));
    ids.push(await handOver(db, don, { as: 'TASK', to: 'ADMINISTRATOR' }, seq + 1, place.now));
    const ofOrganization = await handOver(db, org, { name: 'successor-question' }, 1, place.now);
    expect(await hold(place, don, 'placeHold')).toEqual([]);
    const answers = [];
    for (const id of [...ids, ofOrganization]) answers.push(await deliver(id));
    expect(answers).toEqual(['SENT', 'SUPPRESSED', 'SUPPRESSED', 'SENT', 'SENT', 'SENT']);
    expect(await told(place)).toEqual([
      officer,
      ['expiry-reminder', 'TASK', 'OFFICER', null],
      ['expiry-reminder', 'TASK', 'ADMINISTRATOR', null],
      ['successor-question', 'MAIL', 'RECIPIENT', 'ana@example.org'],
    ]);
    expect((await outcomes(db)).slice(0, 2)).toEqual([
      { state: 'SENT', cause: null },
      { state: 'SUPPRESSED', cause: 'OFFICER_HAS_IT' },
    ]);
  });
});
