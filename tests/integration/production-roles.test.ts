import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectionTo } from '../../database/data-source.ts';
import { migrate } from '../../database/migrate.ts';
import { markSandboxDatabase, readSandboxDatabases } from '../../database/sandboxes.ts';
import {
  createDatabase,
  databaseAddress,
  dropDatabase,
  startPostgres,
  type Postgres,
} from '../../runtime/servers/postgres.ts';

/** The statements that `deploy/roles.sh` gives to psql, in the two databases it speaks to, with passwords filled in. */
function statements(passwords: Readonly<Record<string, string>>): readonly [cluster: string, almoner: string] {
  const script = readFileSync(new URL('../../deploy/roles.sh', import.meta.url), 'utf8');
  const sql = /<<'SQL'\n(?<sql>[\s\S]*)\nSQL\n/.exec(script)?.groups?.['sql'] ?? '';
  const filled = sql.replaceAll(/:'(\w+)'/g, (_, name: string) => pg.escapeLiteral(passwords[name] ?? ''));
  const [cluster = '', almoner = ''] = filled.split('\\connect almoner\n');
  return [cluster, almoner];
}

async function run(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Readonly<Record<string, unknown>>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the roles of a production database', () => {
  let server: Postgres;
  let as: (role: string) => string;

  beforeAll(async () => {
    server = await startPostgres({ name: 'roles', fresh: true });
    const passwords = {
      migrator: "it's the migrator",
      almoner: 'application',
      simulator: 'sandboxes',
      temporal: 'engine',
    };
    const [cluster, almoner] = statements(passwords);
    for (const statement of cluster.split(';\n').filter((each) => each.trim() !== '')) await run(server.url, statement);
    await run(databaseAddress(server.url, 'almoner'), almoner);
    as = (role) => {
      const url = new URL(databaseAddress(server.url, 'almoner'));
      url.username = role;
      const known = { almoner_migrator: passwords.migrator, almoner: passwords.almoner };
      url.password = { ...known, almoner_simulator: passwords.simulator }[role] ?? passwords.temporal;
      return url.href;
    };
    await migrate(as('almoner_migrator'));
  });
  afterAll(async () => await server.stop());

  test('the migrator owns every table, and the application none', async () => {
    const owners = await run(
      as('almoner'),
      "SELECT DISTINCT tableowner AS owner FROM pg_tables WHERE schemaname = 'public'",
    );
    expect(owners).toEqual([{ owner: 'almoner_migrator' }]);
  });

  test('the application reads and writes rows', async () => {
    const sql = `INSERT INTO subscription (source, receiver) VALUES ('org_1', 'don_1') RETURNING receiver`;
    expect(await run(as('almoner'), sql)).toEqual([{ receiver: 'don_1' }]);
  });

  test('the application changes no table and empties none', async () => {
    await expect(run(as('almoner'), 'ALTER TABLE journal DISABLE TRIGGER ALL')).rejects.toThrow('must be owner');
    await expect(run(as('almoner'), 'TRUNCATE subscription')).rejects.toThrow('permission denied');
    await expect(run(as('almoner'), 'CREATE TABLE mine (id int)')).rejects.toThrow('permission denied');
  });

  test('the simulator reads and writes rows, changes no table, and makes, marks, copies and drops databases of its own', async () => {
    const simulator = as('almoner_simulator');
    await run(
      simulator,
      `INSERT INTO sandbox (id, title, created_by, state) VALUES ('sbx_1', 'One', 'usr_1', 'OPENING')`,
    );
    await expect(run(simulator, 'ALTER TABLE journal DISABLE TRIGGER ALL')).rejects.toThrow('must be owner');
    const base = await createDatabase(simulator, 'almoner_sandbox_base');
    await migrate(base);
    const name = 'almoner_sbx_1';
    const own = await createDatabase(simulator, name, 'almoner_sandbox_base');
    const db = await connectionTo(simulator, 1).initialize();
    try {
      await markSandboxDatabase(db.manager, name);
      expect(await readSandboxDatabases(db.manager)).toEqual([{ name, ours: true }]);
    } finally {
      await db.destroy();
    }
    expect(await run(own, 'SELECT count(*)::int AS count FROM journal')).toEqual([{ count: 0 }]);
    await dropDatabase(simulator, name);
    await expect(run(as('almoner'), 'CREATE DATABASE mine')).rejects.toThrow('permission denied');
  });

  test('the engine does not see donations, but may make databases of its own', async () => {
    await expect(run(as('temporal'), 'SELECT 1')).rejects.toThrow('permission denied');
    const own = new URL(databaseAddress(server.url, 'postgres'));
    own.username = 'temporal';
    own.password = 'engine';
    await expect(run(own.href, 'CREATE DATABASE temporal')).resolves.toEqual([]);
  });
});
