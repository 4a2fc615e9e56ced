import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rebuild } from '../../activities/rebuild.ts';
import { forecast } from '../../domain/simulation.ts';
import type { Script } from '../../domain/script.ts';
import { parseLife } from '../../runtime/life/file.ts';
import { insertRecord } from '../../database/commands.ts';
import { all, appending, kit, toy, toyParts } from './journal-kit.ts';
import { liveOnDatabase, realParts } from './journal-lives.ts';

function scriptOf(name: string): Script {
  const parsed = parseLife(readFileSync(new URL(`../lives/${name}.yaml`, import.meta.url), 'utf8'));
  if (!parsed.ok) throw new Error(`${name}: ${parsed.errors.map(({ message }) => message).join(' ')}`);
  return parsed.script;
}

describe('I9: everything but the journal can be had from it again', () => {
  test.each(['happy-five-years', 'mail-late-association-rejected', 'two-contracts', 'mid-life-import'])(
    '%s: lived on the database it is the life that was forecast, and a rebuild finds no difference',
    async (name) => {
      const { db } = await kit(realParts);
      const script = scriptOf(name);
      const life = await liveOnDatabase(db, script);
      const foretold = forecast(script);
      expect(life.rows).toEqual(JSON.parse(JSON.stringify(foretold.rows)));
      const checked = await rebuild(db, realParts, { mode: 'check' });
      expect(checked.differences).toEqual([]);
      expect(checked.events).toBe(foretold.rows.filter(({ seq }) => seq > 0).length);
      expect(checked.streams).toBeGreaterThan(1);
    },
    120_000,
  );

  test('damage is found row by row and put right, and the journal stays untouched', async () => {
    const { db } = await kit(realParts);
    await liveOnDatabase(db, {
      ...scriptOf('happy-five-years'),
      until: scriptOf('happy-five-years').start + 90 * 86_400_000,
    });
    const tables = ['stream_state', 'claim', 'subscription', 'deadline', 'donation', 'unit', 'contact', 'journal'];
    const content = async () => {
      const texts: Record<string, unknown> = {};
      for (const table of tables) {
        [texts[table]] = await all(db, `SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS hash FROM ${table} t`);
      }
      return texts;
    };
    const before = await content();
    await db.query("UPDATE donation SET stage = 'CLOSED'");
    await db.query('DELETE FROM unit');
    await db.query('DELETE FROM claim');
    await db.query('DELETE FROM subscription');
    await db.query('UPDATE deadline SET due_at = now()');
    await db.query(`UPDATE stream_state SET seq = 1, state = '{"seq":1}' WHERE stream LIKE 'don_%'`);
    await db.query(`INSERT INTO contact VALUES ('con_x', 'org_x', 'PRIMARY', true, false, NULL, 'OK')`);
    const found = (await rebuild(db, realParts, { mode: 'check' })).differences.map(({ table }) => table);
    for (const table of tables.filter((name) => name !== 'journal')) expect(found).toContain(table);
    expect(await content()).not.toEqual(before);
    await rebuild(db, realParts, { mode: 'replace' });
    expect((await rebuild(db, realParts, { mode: 'check' })).differences).toEqual([]);
    expect(await content()).toEqual(before);
  }, 120_000);

  test('an erased record does not cost a person the claim on the address it held', async () => {
    const { db, journal } = await kit();
    await insertRecord(db, { id: 'rec_1', stream: 'acc_1', type: 'x', body: { email: 'ana@example.org' } });
    const personal = { recordId: 'rec_1', field: 'email' };
    const claims = [
      { kind: 'ACCOUNT_EMAIL', key: 'rec_1/email', personal },
      { kind: 'SERIAL', key: 'S1' },
    ] as const;
    await journal.append(appending('acc_1', 'cmd_1', [toy({ claims })]));
    const held = await all(db, 'SELECT * FROM claim ORDER BY kind');
    await db.query('DELETE FROM record');
    expect((await rebuild(db, toyParts, { mode: 'check' })).differences).toEqual([]);
    await db.query("DELETE FROM claim WHERE kind = 'SERIAL'");
    await rebuild(db, toyParts, { mode: 'replace', streams: ['acc_1'] });
    expect(await all(db, 'SELECT * FROM claim ORDER BY kind')).toEqual(held);
  });
});
