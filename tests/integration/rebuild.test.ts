import { expect, inject, onTestFinished, test } from 'vitest';
import type { Script } from '../../domain/script.ts';
import { live } from '../../runtime/simulation/play.ts';
import { openStage } from '../../runtime/simulation/stage.ts';
import { run } from '../fixtures/processes.ts';
import { lifeFile } from '../fixtures/lives.ts';
import { randomLife } from '../fixtures/random-life.ts';

const month = 30 * 86_400_000;
const shorter = (script: Script, months: number): Script => ({ ...script, until: script.start + months * month });

/** Lives a script on the engine; the database stays until the test ends. */
async function databaseOf(script: Script) {
  const namespace = inject('simNamespaces')[2] ?? 'sim';
  const services = { postgresUrl: inject('postgresUrl'), temporalAddress: inject('temporalAddress'), namespace };
  const stage = await openStage(script, services);
  onTestFinished(stage.close);
  await live(script, stage);
  return stage;
}

test('I9: ops:rebuild finds no difference after lives on the engine; damage is found, named and put right', async () => {
  const scripts = [
    shorter(lifeFile('happy-five-years'), 8),
    shorter(lifeFile('two-contracts'), 8),
    randomLife(13, { years: 1 }),
  ];
  for (const script of scripts) {
    const { counter, databaseUrl } = await databaseOf(script);
    const rebuild = async (...args: readonly string[]) =>
      await run('ops-rebuild.ts', args, { DATABASE_URL: databaseUrl });
    const clean = await rebuild('--check');
    expect(clean.output).toMatch(/^[34] streams, \d+ events: 0 rows differ$/);
    expect(clean.code).toBe(0);

    await counter.db.query(`UPDATE donation SET stage = 'DENIED'`);
    await counter.db.query('DELETE FROM vendor_account');
    const damaged = await rebuild('--check');
    expect(damaged.code).toBe(1);
    expect(damaged.output).toContain('a row of donation is not as the journal says');
    expect(damaged.output).toContain('a row of vendor_account is missing');

    expect(await rebuild()).toMatchObject({ code: 0, output: expect.stringContaining('rows were put right') });
    expect(await rebuild('--check')).toMatchObject({ code: 0, output: clean.output });
  }
}, 240_000);
