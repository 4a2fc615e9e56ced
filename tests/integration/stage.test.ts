import { expect, inject, onTestFinished, test } from 'vitest';
import { stageOn, type StageOptions } from '../../runtime/simulation/stage.ts';
import { policyOf } from '../../domain/programs/registry.ts';
import { connectionTo } from '../../database/data-source.ts';
import { createTestDatabase } from '../setup/databases.ts';
import { until } from './place.ts';

/** A database, and how many sessions it has. */
async function ground() {
  const database = await createTestDatabase();
  const server = await connectionTo(inject('postgresUrl'), 1).initialize();
  onTestFinished(async () => {
    await server.destroy();
    await database.drop();
  });
  const name = new URL(database.url).pathname.slice(1);
  const sessions = async (): Promise<number> => {
    const sql = 'SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = $1';
    const [row] = await server.query<readonly { readonly count: number }[]>(sql, [name]);
    return row?.count ?? -1;
  };
  /** A pool lets go of what it does not use after 10 s by itself. */
  const closedAtOnce = async (): Promise<void> => {
    const from = performance.now();
    await until(async () => (await sessions()) === 0);
    expect(performance.now() - from).toBeLessThan(3_000);
  };
  const options: StageOptions = {
    name,
    databaseUrl: database.url,
    temporalAddress: inject('temporalAddress'),
    namespace: 'almoner',
    ownWorker: false,
    policies: policyOf,
  };
  return { options, sessions, closedAtOnce };
}

test('C11: a stage that does not come about leaves no connection open', async () => {
  const { options, closedAtOnce } = await ground();
  await expect(stageOn({ ...options, namespace: 'nowhere', ownWorker: true })).rejects.toThrow(/nowhere|not found/iu);
  await closedAtOnce();
});

test('C11: what cannot be closed keeps nothing else open', async () => {
  const { options, sessions, closedAtOnce } = await ground();
  const stage = await stageOn(options);
  const { connection } = stage;
  const close = connection.close.bind(connection);
  onTestFinished(close);
  connection.close = async () => await Promise.reject(new Error('engine away'));
  expect(await sessions()).toBeGreaterThan(0);
  await expect(stage.close()).rejects.toThrow('STAGE_NOT_CLOSED');
  await closedAtOnce();
});
