import { Connection } from '@temporalio/client';
import pg from 'pg';
import { describe, expect, inject, test } from 'vitest';
import { probeTimeSkipping } from '../../runtime/servers/temporal-server.ts';
import { createTestDatabase } from '../setup/databases.ts';

describe('the services behind the tests', () => {
  test('each test gets a database of its own', async () => {
    const [one, other] = [await createTestDatabase(), await createTestDatabase()];
    const client = new pg.Client({ connectionString: one.url });
    await client.connect();
    const { rows } = await client.query<{ readonly name: string }>('SELECT current_database() AS name');
    await client.end();
    expect(one.url).not.toBe(other.url);
    expect(one.url.endsWith(`/${rows[0]?.name}`)).toBe(true);
    await Promise.all([one.drop(), other.drop()]);
  });

  test('time can be skipped in the namespaces of the simulation and nowhere else', async () => {
    const address = inject('temporalAddress');
    const answers = await Promise.all(
      inject('simNamespaces').map(async (name) => await probeTimeSkipping(address, name)),
    );
    expect(answers).toEqual([true, true, true]);
    expect(await probeTimeSkipping(address, 'almoner')).toBe(false);
  });

  test('the engine knows the attributes that its lists are searched by', async () => {
    const connection = await Connection.connect({ address: inject('temporalAddress') });
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace: 'sim' });
    await connection.close();
    expect(Object.keys(customAttributes)).toEqual(expect.arrayContaining(['Stage', 'NextDueAt']));
  });
});
