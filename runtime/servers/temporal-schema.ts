import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Progress } from './progress.ts';
import { obtainPinned } from './temporal-build.ts';

const databases = [
  { name: 'temporal', schema: 'postgresql/v12/temporal' },
  { name: 'temporal_visibility', schema: 'postgresql/v12/visibility' },
] as const;

/**
 * Brings the engine's two databases (`temporal`, `temporal_visibility`) on the PostgreSQL behind `url` to the schema of
 * the pinned server; creates them when they are missing. Safe to repeat. The account needs the right to create databases
 * and the extension btree_gin. @throws RUNTIME_TEMPORAL_SCHEMA with what the tool said.
 */
export async function prepareStore(url: string, progress: Progress): Promise<void> {
  const tool = await obtainPinned('sql', progress);
  const { hostname, port, username, password } = new URL(url);
  const env = {
    ...process.env,
    SQL_PLUGIN: 'postgres12',
    SQL_HOST: hostname,
    SQL_PORT: port === '' ? '5432' : port,
    SQL_USER: decodeURIComponent(username),
    SQL_PASSWORD: decodeURIComponent(password),
  };
  const run = async (...args: readonly string[]): Promise<string> => {
    const { stdout, stderr } = await promisify(execFile)(tool, args, { env, timeout: 120_000 });
    return `${stdout}${stderr}`;
  };
  for (const { name, schema } of databases) {
    try {
      await run('--db', name, 'create');
      // Without a version table this is a new database; with one it is left as it is.
      await run('--db', name, 'setup-schema', '-v', '0.0').catch((error: unknown) => {
        if (!/already exists/.test(String(error))) throw error;
      });
      await run('--db', name, 'update-schema', '--schema-name', schema);
    } catch (error) {
      const said = String(error).split('\n').slice(-6).join('\n');
      throw new Error(`RUNTIME_TEMPORAL_SCHEMA: the engine's database ${name} could not be prepared:\n${said}`, {
        cause: error,
      });
    }
  }
}
