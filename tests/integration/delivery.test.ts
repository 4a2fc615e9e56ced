import { describe, expect, onTestFinished, test } from 'vitest';
import { createDelivery, deliverAllAsDue } from '../../activities/delivery.ts';
import { submit } from '../../api/commands/submit.ts';
import { connectionTo } from '../../database/data-source.ts';
import { startRelay } from '../../runtime/relaying.ts';
import { lifeFile } from '../fixtures/lives.ts';
import { createTestDatabase } from '../setup/databases.ts';
import { liveOnDatabase } from './journal-lives.ts';
import { donation, handOver, mails, outcomes } from './mail-kit.ts';
import { form, openPlace, person, registered, until } from './place.ts';

describe('1.3: a message is delivered once', () => {
  test('however often, and by however many at once', async () => {
    const database = await createTestDatabase();
    const db = await connectionTo(database.url, 6).initialize();
    onTestFinished(async () => {
      await db.destroy();
      await database.drop();
    });
    await liveOnDatabase(db, lifeFile('lapse'));
    const owed = await db.query<readonly { id: string }[]>(`SELECT id FROM outbox WHERE kind = 'MESSAGE' ORDER BY id`);
    expect(owed.length).toBeGreaterThan(20);
    const { deliver } = createDelivery(db);
    for (const { id } of owed.slice(0, 10)) {
      const answers = await Promise.all([1, 2, 3].map(async () => await deliver(id)));
      expect(new Set(answers).size).toBe(1);
    }
    await deliverAllAsDue(db);
    const delivered = await mails(db);
    const sent = (await outcomes(db)).filter(({ state }) => state === 'SENT');
    expect(delivered).toHaveLength(sent.length);
    expect((await outcomes(db)).filter(({ state }) => state === 'PENDING')).toEqual([]);
    // Those of the past count as delivered when they were due.
    for (const mail of delivered.slice(10)) expect(mail.delivered_at).toEqual(mail.due_at);
    const notice = delivered.find(({ template }) => template === 'expiry-early-notice');
    expect(notice).toMatchObject({
      kind: 'MAIL',
      to_address: 'lee@harborclinic.example',
      to_contact_id: expect.any(String),
    });
    expect(notice?.subject).toBe('Your support ends on March 24, 2029');
    expect(notice?.body).toContain('Hello Lee,\n\nContract 90450001 covers your equipment until March 24, 2029.');
    expect(notice?.body).toContain('Where: Cisco Partner Locator\n');
    const queue = delivered.find(({ template }) => template === 'expiry-passed-task');
    expect(queue).toMatchObject({ kind: 'TASK', to_role: 'OFFICER', to_address: null });
    expect(queue?.subject).toBe('Support has ended (request R-5001)');
    expect(queue?.body).toContain('Organization: Harbor Clinic');
    for (const { subject, body } of delivered) expect(`${subject}${body}`).not.toMatch(/[{}[\]]|undefined|null/);
  }, 120_000);
});

describe('8.3: who is reached is found out when it is sent', () => {
  test('the primary contact, then an alternate, then the organization, then a task for the officer', async () => {
    const place = await openPlace();
    const { db } = place;
    const { org, don } = await donation(place, 'chain');
    const { deliver } = createDelivery(db);
    const next = async (message = {}) => {
      await deliver(await handOver(db, don, message));
      const [last] = (await mails(db)).toReversed();
      return [last?.kind, last?.to_role, last?.to_contact_id, last?.to_address];
    };
    expect(await next()).toEqual(['MAIL', 'RECIPIENT', 'con_chain.1', 'ana@example.org']);
    expect(await place.say(org, 'addContact', { ...person('Ben'), role: 'ALTERNATE' })).toEqual([]);
    expect(await place.say(org, 'addContact', { ...person('Eva'), role: 'ALTERNATE' })).toEqual([]);
    expect(await next({ to: 'ALTERNATES' })).toEqual([
      'MAIL',
      'ALTERNATES',
      'con_chain.2',
      'ben@example.org, eva@example.org',
    ]);
    const erase = async (contact: string) =>
      await db.query('DELETE FROM record WHERE id = (SELECT record_id FROM contact WHERE id = $1)', [contact]);
    const keep = `UPDATE record SET body = body || '{"email": "office@example.org"}' WHERE id = $1`;
    const [own] = await db.query<readonly { record_id: string }[]>('SELECT record_id FROM organization WHERE id = $1', [
      org,
    ]);
    await db.query(`UPDATE record SET body = body #- '{contact,email}' WHERE id = $1`, [own?.record_id]);
    expect(await next()).toEqual(['MAIL', 'RECIPIENT', 'con_chain.2', 'ben@example.org']);
    expect(await next({ to: 'ALTERNATES' })).toEqual(['MAIL', 'ALTERNATES', 'con_chain.3', 'eva@example.org']);
    await erase('con_chain.2');
    await erase('con_chain.3');
    await db.query(keep, [own?.record_id]);
    expect(await next()).toEqual(['MAIL', 'RECIPIENT', null, 'office@example.org']);
    await db.query(`UPDATE record SET body = body - 'email' WHERE id = $1`, [own?.record_id]);
    expect(await next()).toEqual(['TASK', 'OFFICER', null, null]);
    const [last] = (await mails(db)).toReversed();
    expect(last?.subject).toMatch(/^Nobody can be reached: /);
    // The alternates' copy has nobody to go to: that is no second task.
    expect(await deliver(await handOver(db, don, { to: 'ALTERNATES' }))).toBe('SUPPRESSED');
    expect((await outcomes(db)).at(-1)).toEqual({ state: 'SUPPRESSED', cause: 'NOBODY_TO_REACH' });
    expect(await next({ to: 'OFFICER', as: 'TASK' })).toEqual(['TASK', 'OFFICER', null, null]);
  });
});

describe('R29, R41, D27: a person is written to as they prefer', () => {
  test('in the language and format of their own account; no answer given to the vendor holds a mail back', async () => {
    const place = await openPlace();
    const { db } = place;
    const { don } = await donation(place, 'prefers');
    const { deliver } = createDelivery(db);
    const next = async (message = {}) => {
      await deliver(await handOver(db, don, message));
      const [last] = (await mails(db)).toReversed();
      return [last?.kind, last?.language, last?.format];
    };
    expect(await next()).toEqual(['MAIL', 'en', 'PLAIN_TEXT']);
    const chosen = { ...form('ana@example.org', 'ana'), languagePreference: 'es' };
    const refused = { ...chosen.consents, contactByEmail: 'NO', thirdPartyEmail: 'NO', emailFormat: 'HTML' };
    expect(await place.say('acc_prefers.1', 'startRegistration')).toEqual([]);
    expect(await place.say('acc_prefers.1', 'submitRegistration', { ...chosen, consents: refused })).toEqual([]);
    expect(await next()).toEqual(['MAIL', 'es', 'HTML']);
    expect(await next({ as: 'LETTER' })).toEqual(['TASK', null, null]); // no postal address is known
    expect(await next({ to: 'OFFICER', as: 'TASK' })).toEqual(['TASK', null, null]);
  });
});

describe('C14: delivery looks again', () => {
  test('what was resolved meanwhile is not sent, and the outbox says why; what was still open was', async () => {
    const place = await openPlace();
    const { db } = place;
    const { org } = await registered(place, 'again');
    expect(await place.say(org, 'submitValidation')).toEqual([]);
    const { length: seq } = await place.journal(org);
    const about = { to: 'OFFICER', as: 'TASK', name: 'validation-task', clock: 'organizationValidation', subject: org };
    const pending = await handOver(db, org, about, seq);
    const told = await handOver(db, org, about, seq);
    const { deliver } = createDelivery(db);
    expect(await deliver(told)).toBe('SENT');
    expect(await place.say(org, 'recordValidation', { outcome: 'VALIDATED' })).toEqual([]);
    expect(await deliver(pending)).toBe('SUPPRESSED');
    expect(await deliver(pending)).toBe('SUPPRESSED');
    expect(await outcomes(db)).toEqual([
      { state: 'SUPPRESSED', cause: 'RESOLVED' },
      { state: 'SENT', cause: null },
    ]);
    expect(await mails(db)).toHaveLength(1);
    expect(await deliver('4711')).toBe('UNKNOWN');
  });

  test('a donation that was cancelled gets no mail any more', async () => {
    const place = await openPlace();
    const { don } = await donation(place, 'ended');
    const id = await handOver(place.db, don, {});
    const submission = { ...place.submission(don, 'cancelDonation'), reason: 'withdrawn' };
    expect(await submit(place.counter, submission)).toBeNull();
    expect(await createDelivery(place.db).deliver(id)).toBe('SUPPRESSED');
    expect(await outcomes(place.db)).toEqual([{ state: 'SUPPRESSED', cause: 'ENDED' }]);
  });
});

describe('the relay starts a delivery per message', () => {
  test('once, with nothing in the engine but the number of its row; after a loss it starts it again', async () => {
    const place = await openPlace();
    const { db, engine, taskQueue } = place;
    const { don } = await donation(place, 'flow');
    const relay = startRelay({ ...place.counter, databaseUrl: place.url });
    onTestFinished(async () => await relay.stop());
    await place.stopWorker(); // started, and not delivered yet
    const id = await handOver(db, don, {});
    const leased = async () => {
      const sql = 'SELECT attempts FROM outbox WHERE id = $1 AND claimed_until > now()';
      return (await db.query<readonly { attempts: number }[]>(sql, [id]))[0]?.attempts ?? 0;
    };
    await until(async () => (await leased()) === 1);
    await db.query('UPDATE outbox SET claimed_until = now() WHERE id = $1', [id]);
    await until(async () => (await leased()) === 2);
    await place.startWorker();
    await until(async () => (await mails(db)).length > 0);
    const handle = place.linked.client.workflow.getHandle(`${taskQueue}/delivery/${id}`);
    await handle.result();
    expect(await mails(db)).toHaveLength(1);
    expect(JSON.stringify(await handle.fetchHistory())).not.toMatch(/ana|food bank|example\.org/i);
    await engine.startDelivery(id); // the engine may forget closed runs
    await handle.result();
    expect(await mails(db)).toHaveLength(1);
  });
});
