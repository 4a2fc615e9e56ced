/**
 * `drift.ts check` fails when the tables described in database/ and the migrations have drifted apart.
 * `drift.ts generate <Name>` writes a migration for what has changed, to be reviewed by a person.
 * Both compare with a throw-away database that has every migration.
 */
import { spawn } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkout } from './config.ts';
import { createDatabase, startPostgres } from './servers/postgres.ts';

const folder = path.join(checkout, 'database/migrations');
const [task, name] = process.argv.slice(2);
const migrations = new URL('../database/migrate.ts', import.meta.url);

/** Runs TypeORM's command line against one database; answers its exit code. */
async function typeorm(url: string, args: readonly string[]): Promise<number> {
  const cli = path.join(checkout, 'node_modules/typeorm/cli.js');
  const command = [cli, 'migration:generate', '-d', path.join(checkout, 'database/data-source.ts'), ...args];
  const child = spawn(process.execPath, command, {
    cwd: checkout,
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return await new Promise((resolve, reject) => child.once('error', reject).once('exit', (code) => resolve(code ?? 1)));
}

/** What TypeORM writes imports types as values, which does not run where types are only stripped. */
async function importTypesOnly(): Promise<void> {
  for (const file of (await readdir(folder)).filter((entry) => entry.endsWith('.ts'))) {
    const text = await readFile(path.join(folder, file), 'utf8');
    const mended = text.replace(/^import \{ (MigrationInterface, QueryRunner) \} from/m, 'import type { $1 } from');
    if (mended !== text) await writeFile(path.join(folder, file), mended);
  }
}

async function run(): Promise<number> {
  if (task !== 'check' && (task !== 'generate' || name === undefined)) {
    process.stderr.write('Usage: npm run db:check, or npm run db:generate -- <NameOfTheChange>\n');
    return 2;
  }
  const server = await startPostgres({ name: 'drift', fresh: true });
  try {
    const url = await createDatabase(server.url, 'drift');
    const module: { readonly migrate: (url: string) => Promise<void> } = await import(migrations.href);
    await module.migrate(url);
    if (task === 'check') return await typeorm(url, ['--check', path.join(folder, 'drift')]);
    const code = await typeorm(url, [path.join(folder, name ?? '')]);
    await importTypesOnly();
    return code;
  } finally {
    await server.stop();
  }
}

process.exitCode = await run();
