import { readFileSync } from 'node:fs';
import { describe, expect, inject, test, vi } from 'vitest';
import type { Script } from '../../domain/script.ts';
import { parseLife } from '../../runtime/life/file.ts';
import type { Stage } from '../../runtime/simulation/stage.ts';
import { historyOf, liveWithRuns, type Lived } from '../fixtures/lives.ts';

/** In every name, e-mail, address, note, reason, statement and message of the life; nothing else looks like it. */
const canary = /quillfeather|ottilie/i;

/** Where personal data may be: rows that can be deleted (design, section 4). Null: the whole table. */
const allowed: Readonly<Record<string, readonly string[] | null>> = { record: null, command: ['reason', 'note'] };

function canaryLife(): Script {
  const file = new URL('./fixtures/canary.yaml', import.meta.url);
  const parsed = parseLife(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const { script } = parsed;
  const [first] = script.facts.filter(({ command }) => command === 'submitRegistration');
  if (first === undefined) throw new Error('the life registers nobody');
  const secret = {
    ...first,
    input: { ...first.input, password: 'quillfeather-secret' },
    expect: ['SECRET_NOT_ACCEPTED'],
  };
  return { ...script, facts: [secret, ...script.facts] };
}

/** Every text in a history, also what is packed in payloads. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Uint8Array) return [Buffer.from(value).toString('utf8')];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Places of a database that hold the canary: `table.column`. */
async function placesWith({ counter: { db } }: Stage, pattern: RegExp): Promise<ReadonlySet<string>> {
  const tables: readonly { readonly name: string }[] = await db.query(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
  );
  const places = new Set<string>();
  for (const { name } of tables) {
    const rows: readonly { readonly row: Readonly<Record<string, unknown>> }[] = await db.query(
      `SELECT row_to_json(t) AS row FROM "${name}" t`,
    );
    for (const { row } of rows) {
      for (const [column, value] of Object.entries(row)) {
        if (pattern.test(JSON.stringify(value))) places.add(`${name}.${column}`);
      }
    }
  }
  return places;
}

async function historyTexts(stage: Stage, { runs }: Lived): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const [stream, ids] of runs) {
    for (const runId of ids) texts.push(...textsOf(await historyOf(stage, stream, runId)));
  }
  return texts;
}

describe('C17: nothing personal leaves the records', () => {
  test('no history, no journal, no outbox, no log line holds what is personal', { timeout: 180_000 }, async () => {
    const printed: string[] = [];
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, 'write').mockImplementation((chunk) => printed.push(String(chunk)) > 0);
    }
    let texts: readonly string[] = [];
    let places: ReadonlySet<string> = new Set();
    let deadlines: ReadonlySet<string> = new Set();
    const services = {
      postgresUrl: inject('postgresUrl'),
      temporalAddress: inject('temporalAddress'),
      namespace: 'sim',
    };
    const lived = await liveWithRuns(canaryLife(), services, async (stage, all) => {
      texts = await historyTexts(stage, all);
      places = await placesWith(stage, canary);
      deadlines = await placesWith(stage, /takebackFollowUp/);
    }).finally(() => vi.restoreAllMocks());

    expect(lived.life.unexpected).toEqual([]);
    expect(lived.life.rows.map(({ type }) => type)).toContain('DonationClosed');

    // The nets hold: what must be there is found in the same way.
    expect(places).toContain('record.body');
    expect(places).toContain('command.reason');
    expect(places).toContain('command.note');
    expect([...deadlines]).toEqual(expect.arrayContaining(['journal.data', 'outbox.body', 'stream_state.state']));
    expect(texts.some((text) => text.includes('AssociationRejected') || text.includes('COMPANY_MISMATCH'))).toBe(true);

    const elsewhere = [...places].filter((place) => {
      const [table = '', column = ''] = place.split('.');
      return allowed[table] !== null && allowed[table]?.includes(column) !== true;
    });
    expect(elsewhere).toEqual([]);
    expect(texts.filter((text) => canary.test(text)).map((text) => text.slice(0, 200))).toEqual([]);
    expect(lived.life.rows.filter((row) => canary.test(JSON.stringify(row)))).toEqual([]);
    expect(printed.filter((line) => canary.test(line))).toEqual([]);
  });
});
