import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { rebuild } from '../../activities/rebuild.ts';
import { projectedRows } from '../../activities/projections/rows.ts';
import { connectionTo } from '../../database/data-source.ts';
import { readEntities } from '../../database/known.ts';
import { storePrograms } from '../../database/programs.ts';
import { isZone } from '../../domain/calendar.ts';
import { emptyEntity } from '../../domain/entity.ts';
import { rulesOf } from '../../domain/modules.ts';
import { shippedPrograms } from '../../domain/programs/registry.ts';
import { organizations } from '../../runtime/demo/organizations.ts';
import { seedDemo } from '../../runtime/demo/seed.ts';
import { rehydrate } from '../../runtime/rehydration.ts';
import { createTestDatabase } from '../setup/databases.ts';
import { openPlace, until, type Place } from './place.ts';

vi.setConfig({ testTimeout: 180_000 });

const now = Date.parse('2026-03-18T17:20:00Z');

async function emptyDatabase(): Promise<DataSource> {
  const database = await createTestDatabase();
  const db = await connectionTo(database.url, 4).initialize();
  onTestFinished(async () => {
    await db.destroy();
    await database.drop();
  });
  await storePrograms(db.manager, shippedPrograms);
  return db;
}

const values = async (db: DataSource, sql: string): Promise<readonly string[]> =>
  (await db.query<{ readonly value: string }[]>(sql)).map(({ value }) => value);
const count = async (db: DataSource, what: string): Promise<number> =>
  Number((await values(db, `SELECT count(*) AS value FROM ${what}`))[0]);

/** Everything a reader could see, without what the machine's clock says. */
async function contents(db: DataSource): Promise<unknown> {
  const journal = await db.query(
    'SELECT stream, seq, type, at, actor, command_id, data FROM journal ORDER BY position',
  );
  const commands = await db.query('SELECT id, stream, type, state, received_at, reason FROM command ORDER BY position');
  const outbox = await db.query('SELECT business_key, state, at FROM outbox ORDER BY id');
  const mailbox = await db.query(
    'SELECT business_key, to_address, subject, body, delivered_at FROM mailbox ORDER BY id',
  );
  return { journal, commands, outbox, mailbox };
}

describe('the demo', () => {
  test('shows every stage of a donation and what makes officers look', async () => {
    const db = await emptyDatabase();
    const seeded = await seedDemo(db, now);
    expect(seeded?.organizations).toBe(14);
    expect(seeded?.donations).toBeGreaterThanOrEqual(40);
    expect(new Set(await values(db, 'SELECT DISTINCT stage AS value FROM donation'))).toEqual(
      new Set([
        ...['REQUESTED', 'DONOR_REVIEW', 'APPROVED', 'PARTIALLY_SHIPPED', 'AWAITING_CONTRACT', 'CONTRACT_OVERDUE'],
        ...['SUPPORT_NOT_INCLUDED', 'ONBOARDING', 'SUPPORTED', 'RENEWAL_WINDOW', 'LAPSED', 'END_OF_SUPPORT'],
        ...['TAKEBACK', 'CLOSED', 'DENIED', 'CANCELLED'],
      ]),
    );
    const states = async (table: string) => await values(db, `SELECT DISTINCT state AS value FROM ${table}`);
    expect(await states('takeback')).toEqual(
      expect.arrayContaining([
        ...['DUE', 'REQUESTED', 'CTB_ISSUED', 'CASE_CONFIRMED', 'PICKUP_SCHEDULED', 'PICKED_UP'],
        ...['RECEIVED', 'CERTIFIED', 'UNRESPONSIVE', 'REFUSED'],
      ]),
    );
    expect(await states('renewal')).toEqual(
      expect.arrayContaining([
        ...['WINDOW_OPEN', 'QUOTED', 'QUOTE_EXPIRED', 'APPROVED', 'ORDERED'],
        ...['CONFIRMED', 'LAPSED', 'UNRENEWABLE', 'REINSTATED'],
      ]),
    );
    expect(await states('association')).toEqual(
      expect.arrayContaining(['CONFIRMED', 'CONFIRMATION_LATE', 'REJECTED', 'REVOKED', 'NOT_REQUESTED']),
    );
    expect(await states('vendor_account')).toEqual(
      expect.arrayContaining(['ACTIVE', 'ACTIVATION_MAIL_LATE', 'FORM_STARTED', 'NOT_STARTED']),
    );
    expect(await states('rma')).toEqual(expect.arrayContaining(['RETURN_OVERDUE', 'CLOSED']));
    expect(await states('support_case')).toEqual(expect.arrayContaining(['OPEN', 'CLOSED']));
    expect(await states('shipment_incident')).toEqual(expect.arrayContaining(['OPEN']));
    expect(await count(db, "request_line WHERE state = 'BACKORDERED' AND expected_on IS NOT NULL")).toBeGreaterThan(0);
    expect(await count(db, 'request_line WHERE substituted_for_product_id IS NOT NULL')).toBeGreaterThan(0);
    expect(await count(db, 'unit WHERE replaces_unit_id IS NOT NULL AND replaced_by_unit_id IS NOT NULL')).toBe(1);
    expect(await states('compliance_case')).toEqual(expect.arrayContaining(['OPEN', 'CLEARED']));
    expect(await count(db, 'eox_record')).toBe(5);
    expect(await count(db, 'donation WHERE hold_count > 0')).toBe(1);
    expect(await states('organization')).toContain('CLOSING');
    expect(await count(db, 'contact WHERE leaving_on IS NOT NULL AND current')).toBe(1);
    expect(await count(db, "command WHERE reason IS NOT NULL AND state = 'APPLIED'")).toBeGreaterThan(2);
    expect(await count(db, 'donation')).toBe(seeded?.donations);
  });

  test('is what its journal says, to the byte', async () => {
    const db = await emptyDatabase();
    await seedDemo(db, now);
    const { differences, streams } = await rebuild(db, { rulesOf, rowsOf: projectedRows }, { mode: 'check' });
    expect(differences).toEqual([]);
    expect(streams).toBeGreaterThan(60);
  });

  test('is the same whenever it is asked for as of one instant', async () => {
    const [one, other] = [await emptyDatabase(), await emptyDatabase()];
    await seedDemo(one, now);
    await seedDemo(other, now);
    expect(await contents(one)).toEqual(await contents(other));
  });

  test('nothing in it lies ahead, and nothing of it waits to be sent', async () => {
    const db = await emptyDatabase();
    await seedDemo(db, now);
    const [latest] = await values(db, 'SELECT max(at) AS value FROM journal');
    expect(new Date(latest ?? Infinity).getTime()).toBeLessThanOrEqual(now);
    expect(await count(db, "outbox WHERE state = 'PENDING'")).toBe(0);
    const [delivered] = await values(db, 'SELECT max(delivered_at) AS value FROM mailbox');
    expect(new Date(delivered ?? Infinity).getTime()).toBeLessThanOrEqual(now);
    expect(await count(db, 'mailbox WHERE delivered_at = due_at')).toBe(await count(db, 'mailbox'));
    expect(await count(db, 'mailbox')).toBeGreaterThan(100);
    expect(await count(db, "command WHERE state = 'ACCEPTED'")).toBe(0);
  });

  test('a second start leaves it as it is', async () => {
    const db = await emptyDatabase();
    await seedDemo(db, now);
    const before = await contents(db);
    expect(await seedDemo(db, now + 86_400_000)).toBeNull();
    expect(await contents(db)).toEqual(before);
  });

  test('a start that was cut off in the middle begins anew', async () => {
    const db = await emptyDatabase();
    const cut = (done: number) => {
      if (done > 0.7) throw new Error('cut off');
    };
    await expect(seedDemo(db, now, cut)).rejects.toThrow('cut off');
    expect(await count(db, 'journal')).toBe(0);
    expect(await seedDemo(db, now)).not.toBeNull();
  });

  test('names nobody: every address is of a domain that belongs to no one', () => {
    for (const { person, alternate, zone } of organizations) {
      for (const { email } of [person, ...(alternate === undefined ? [] : [alternate])]) {
        expect(email).toMatch(/\.example$/);
      }
      expect(isZone(zone)).toBe(true);
    }
  });
});

/** Streams that are open, with where the database says they stand. */
async function openStreams({ db }: Place) {
  const ids = await values(db, 'SELECT stream AS value FROM stream_state ORDER BY stream');
  const entities = await readEntities(db.manager, ids);
  return ids
    .map((stream) => ({ stream, entity: entities.get(stream) ?? emptyEntity }))
    .filter(({ stream, entity }) => !rulesOf(stream).isFinal(entity));
}

describe('C10: the engine takes the demo over', () => {
  test('each open stream waits for the same next instant; nothing of the past fires; work goes on', async () => {
    const place = await openPlace();
    const { db, engine } = place;
    await storePrograms(db.manager, shippedPrograms);
    const seededAt = Date.now();
    await seedDemo(db, seededAt);
    const journal = await count(db, 'journal');
    const open = await openStreams(place);

    const done = await rehydrate({ db, engine });
    expect(done).toMatchObject({ restarted: open.length, running: 0 });
    for (const { stream, entity } of open) {
      const { due } = await engine.snapshot(stream);
      const [next] = rulesOf(stream).deadlines(stream, entity);
      expect(due[0]?.firesAt, stream).toBe(next?.firesAt);
      expect(next?.firesAt ?? Infinity, stream).toBeGreaterThan(seededAt);
    }
    expect(await count(db, 'journal')).toBe(journal);
    expect(await count(db, "outbox WHERE kind = 'MESSAGE' AND state = 'PENDING'")).toBe(0);

    const [waiting] = await values(db, "SELECT id AS value FROM donation WHERE stage = 'REQUESTED' ORDER BY id");
    place.now = Date.now();
    expect(await place.say(String(waiting), 'startDonorReview', {}, `cmd_${randomUUID()}`)).toEqual([]);
    const stage = async () => (await values(db, `SELECT stage AS value FROM donation WHERE id = '${waiting}'`))[0];
    await until(async () => (await stage()) === 'DONOR_REVIEW');
  }, 120_000);
});
