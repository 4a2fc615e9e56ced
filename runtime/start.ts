/**
 * `npm start`: everything a newcomer needs, started and looked after by this one process: PostgreSQL, Temporal server, API
 * with console, worker, relay, demo data. Ends with 0 when it is told to stop, with 1 and one sentence when it cannot start.
 */
import type { DataSource } from 'typeorm';
import { seedDemo } from './demo/seed.ts';
import { buildConsole } from './start/console.ts';
import { childrenOf, type Children } from './start/children.ts';
import { requirePostgres } from './servers/postgres-given.ts';
import { requireTemporal } from './servers/temporal-server.ts';
import { openDatabase } from './start/database.ts';
import { engineAddress, startEngine } from './start/engine.ts';
import { untilServed } from './start/served.ts';
import { forgetTakeOver } from './takeover.ts';
import { openStart, stopOrder, type Start, type Stoppable } from './start/state.ts';

const stops = new Map<Stoppable, () => Promise<void>>();
let stopping = false;

/** Stops everything in its order and ends the process; a second signal does not wait. */
async function stop(code: number): Promise<void> {
  if (stopping) process.exit(1);
  stopping = true;
  for (const what of stopOrder)
    await stops
      .get(what)?.()
      .catch(() => undefined);
  process.exit(code);
}

function stopWhenTold(): void {
  const told = (why: string) => () => {
    if (!stopping && stops.size > 0) process.stdout.write(`\nStopping (${why}); a second Ctrl-C does not wait.\n`);
    void stop(0);
  };
  process.on('SIGINT', told('Ctrl-C')).on('SIGTERM', told('SIGTERM')).on('SIGHUP', told('SIGHUP'));
  process.once('disconnect', told('its starter has gone'));
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined); // nobody reads any more
}

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function consoleOf({ steps, tell }: Start): Promise<void> {
  try {
    const done = await steps.run('console', 'up to a minute when its source has changed', buildConsole);
    if (done === 'absent') tell('  console: it is not part of this checkout; the API is served alone');
  } catch (error) {
    tell(`  console: ${sentence(error)}`); // the API is of use without it
  }
}

/** The engine and who works for it. Without an engine the console goes on, and commands wait in the database. */
async function work(
  start: Start,
  address: string,
  { api, worker, relay, simulator }: Children,
  ready: Promise<void>,
): Promise<boolean> {
  const { steps, tell, onStop } = start;
  try {
    await startEngine(start, address, (notice) => api.send(notice));
  } catch (error) {
    tell(`\n${sentence(error)}\nUntil then the console works, and commands wait in the database.\n`);
    return false;
  }
  await ready;
  onStop('worker', async () => await worker.stop());
  onStop('relay', async () => await relay.stop());
  onStop('simulator', async () => await simulator.stop());
  await steps.run('worker', 'a few seconds', async () => {
    const isReady = worker.says('worker.ready');
    worker.start();
    relay.start();
    await isReady;
  });
  simulator.start(); // nobody waits for the time machine
  return true;
}

/** Fills an empty database with the demo, before the worker takes over what is in it. */
async function demo({ config, steps, tell }: Start, db: DataSource): Promise<void> {
  if (!config.first.demo) return;
  const seeded = await steps.run('demo data', 'a few seconds, on the first start only', async () => {
    return await seedDemo(db, Date.now());
  });
  if (seeded === null) return;
  await forgetTakeOver(config.stateFolder); // the engine has none of it yet
  tell(
    `  demo data: ${seeded.donations} donations of ${seeded.organizations} invented organizations (ALMONER_DEMO=0: none)`,
  );
}

async function run(): Promise<void> {
  const start = await openStart((what, close) => void stops.set(what, close));
  const { config, steps, tell, url } = start;
  if (config.databaseUrl !== undefined) await requirePostgres(config.databaseUrl);
  if (config.temporal.address !== undefined) await requireTemporal(config.temporal.address);
  tell(`Almoner is starting; its state is in ${config.stateFolder}`);
  const built = consoleOf(start);
  const database = await openDatabase(start);
  const address = await engineAddress(start);
  const children = childrenOf(start, database.url, address);
  const working = work(start, address, children, demo(start, database.db));
  working.catch(() => undefined); // told by whoever awaits it
  await built;
  start.onStop('api', async () => await children.api.stop());
  children.api.start();
  await steps.run('API', 'a few seconds', async () => await untilServed(url, () => stopping));
  steps.note('console up');
  tell(`\nThe console is up: ${url}\nSign in ${database.signIn}.\n`);
  const isComplete = await working;
  steps.note('all up');
  await steps.write(config.stateFolder);
  if (process.env['ALMONER_TIMES'] === '1') tell(steps.table());
  if (isComplete) tell(`\nAlmoner is ready: ${url}\nSign in ${database.signIn}.\nCtrl-C stops everything.`);
}

stopWhenTold();
try {
  await run();
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  await stop(1);
}
