import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkout } from '../../runtime/config.ts';
import { dataRoot } from '../../runtime/servers/postgres-account.ts';
import { freePorts } from '../../runtime/servers/ports.ts';

/** An installation of its own: state folder and port. */
type Installation = { readonly state: string; readonly port: number };

async function newInstallation(): Promise<Installation> {
  const state = await mkdtemp(path.join(tmpdir(), `almoner-start-${randomBytes(3).toString('hex')}`));
  onTestFinished(async () => {
    await rm(dataRoot(state), { recursive: true, force: true });
    await rm(state, { recursive: true, force: true });
  });
  const [port = 0] = await freePorts(1);
  return { state, port };
}

type Started = {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Resolves when this text was printed; @throws when it ends without. */
  readonly until: (text: string) => Promise<void>;
  readonly ended: Promise<number | null>;
};

/** `npm start`, in a process group of its own like at a terminal. */
function npmStart({ state, port }: Installation, env: Readonly<Record<string, string>> = {}): Started {
  const child = spawn(process.execPath, [path.join(checkout, 'runtime/bootstrap/start.mjs')], {
    detached: true,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      ALMONER_STATE: state,
      PORT: String(port),
      ALMONER_DEMO: '0',
      ALMONER_ADMIN_PASSWORD: 'a long enough password',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listeners = new Set<() => void>();
  const note = (line: string) => {
    said += `${line}\n`;
    for (const listener of listeners) listener();
  };
  createInterface({ input: child.stdout }).on('line', note);
  createInterface({ input: child.stderr }).on('line', note);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  });
  const until = async (text: string): Promise<void> =>
    await new Promise((resolve, reject) => {
      const look = () => {
        if (said.includes(text)) resolve();
      };
      listeners.add(look);
      void ended.then(() => reject(new Error(`npm start ended without "${text}":\n${said}`)));
      look();
    });
  return { child, output: () => said, until, ended };
}

/** Process ids of everything that works in this state folder, by a word of their command line. */
function processesOf({ state }: Installation, word: string): readonly number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  const environment = (pid: number): string => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'utf8');
    } catch {
      return '';
    }
  };
  return lines.flatMap((line) => {
    const [, pid, args = ''] = /^\s*(\d+) (.*)$/.exec(line) ?? [];
    if (pid === undefined || !args.includes(word)) return [];
    return args.includes(state) || environment(Number(pid)).includes(`ALMONER_STATE=${state}\0`) ? [Number(pid)] : [];
  });
}

const everything = (installation: Installation): readonly number[] => processesOf(installation, '');

async function eventually(what: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await what()); waited += 100) {
    if (waited > 30_000) throw new Error('did not come about within 30 s');
    await sleep(100);
  }
}

const lives = async ({ port }: Installation): Promise<boolean> =>
  await fetch(`http://127.0.0.1:${port}/livez`).then(
    ({ ok }) => ok,
    () => false,
  );

const ready = 'Almoner is ready';

describe('npm start', () => {
  test('brings everything up and prints where to sign in; Ctrl-C leaves nothing and a startable state', async () => {
    const installation = await newInstallation();
    for (const round of ['first', 'second']) {
      const start = npmStart(installation);
      await start.until(ready);
      expect(start.output(), round).toContain(`http://127.0.0.1:${installation.port}`);
      expect(start.output(), round).toContain('admin@almoner.example');
      expect(await lives(installation), round).toBe(true);
      const times: unknown = JSON.parse(await readFile(path.join(installation.state, 'start-times.json'), 'utf8'));
      expect(times, round).toEqual(expect.arrayContaining([expect.objectContaining({ step: 'console up' })]));
      if (start.child.pid !== undefined) process.kill(-start.child.pid, 'SIGINT');
      expect(await start.ended, round).toBe(0);
      expect(everything(installation), round).toEqual([]);
    }
  }, 300_000);

  test('what dies is started again, one after the other', async () => {
    const installation = await newInstallation();
    const start = npmStart(installation);
    await start.until(ready);
    for (const [name, word, said] of [
      ['api', 'runtime/api.ts', 'The api process ended'],
      ['worker', 'runtime/worker.ts', 'The worker process ended'],
      ['relay', 'runtime/relay.ts', 'The relay process ended'],
      ['Temporal', '--allow-no-auth start', 'The Temporal server is up again'],
      ['PostgreSQL', 'postgres -D', 'PostgreSQL is up again'],
    ] as const) {
      const [victim] = processesOf(installation, word);
      expect(victim, name).toBeDefined();
      process.kill(Number(victim), 'SIGKILL');
      await start.until(said);
    }
    await eventually(async () => await lives(installation));
    for (const name of ['api', 'worker', 'relay']) {
      await eventually(() => processesOf(installation, `runtime/${name}.ts`).length === 1);
    }
    start.child.kill('SIGTERM');
    expect(await start.ended).toBe(0);
    expect(everything(installation)).toEqual([]);
  }, 180_000);

  test('when the supervisor itself is killed, all others leave, and the next start works', async () => {
    const installation = await newInstallation();
    const first = npmStart(installation);
    await first.until(ready);
    for (const pid of processesOf(installation, 'runtime/start.ts')) process.kill(pid, 'SIGKILL');
    await first.ended;
    await eventually(() => everything(installation).length === 0);
    const second = npmStart(installation);
    await second.until(ready);
    for (const pid of everything(installation)) process.kill(pid, 'SIGKILL'); // a power cut
    await second.ended;
    const third = npmStart(installation);
    await third.until(ready);
    third.child.kill('SIGTERM');
    expect(await third.ended).toBe(0);
  }, 180_000);

  test('a second one in the same state folder says where the first one is', async () => {
    const installation = await newInstallation();
    const first = npmStart(installation);
    await first.until('Almoner is starting');
    const second = npmStart({ ...installation, port: installation.port + 1 });
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(/^START_TWICE: .*\n$/);
    expect(second.output()).toContain(`http://127.0.0.1:${installation.port}`);
    await first.until(ready);
  }, 180_000);
});

/** One sentence, no stack trace, exit code 1. */
async function refusal(installation: Installation, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const start = npmStart(installation, env);
  expect(await start.ended).toBe(1);
  expect(start.output()).not.toMatch(/^\s+at /m);
  return start.output();
}

describe('npm start that cannot', () => {
  test('names another port when its own is taken', async () => {
    const installation = await newInstallation();
    const taken = createServer().listen(installation.port, '127.0.0.1');
    onTestFinished(() => void taken.close());
    expect(await refusal(installation)).toMatch(/START_PORT: port \d+ is in use .*PORT=\d+ npm start/);
  });

  test('names another port when browsers refuse its own', async () => {
    const { state } = await newInstallation();
    expect(await refusal({ state, port: 6667 })).toContain('START_PORT: browsers open nothing at port 6667.');
  });

  test('names another folder when the state folder cannot be written', async () => {
    const { state, port } = await newInstallation();
    const file = path.join(state, 'a-file');
    await writeFile(file, '');
    expect(await refusal({ state: path.join(file, 'below'), port })).toMatch(/START_STATE: .*ALMONER_STATE=/);
  });

  test('clears the lock of a start that was killed', async () => {
    const installation = await newInstallation();
    const stale = { owner: { pid: 999_999, started: '1' }, address: 'http://127.0.0.1:1' };
    await writeFile(path.join(installation.state, 'running.json'), JSON.stringify(stale));
    const start = npmStart(installation);
    await start.until(ready);
    expect(await lives(installation)).toBe(true);
  }, 180_000);

  test("names the variable when a PostgreSQL or Temporal server of somebody's own does not answer", async () => {
    const installation = await newInstallation();
    const [nobody = 1] = await freePorts(1);
    const url = `postgres://me:hunter2@127.0.0.1:${nobody}/almoner`;
    const database = await refusal(installation, { DATABASE_URL: url });
    expect(database).toMatch(/RUNTIME_POSTGRES_UNREACHABLE: .*unset DATABASE_URL/);
    expect(database).not.toContain('hunter2');
    expect(await refusal(installation, { TEMPORAL_ADDRESS: `127.0.0.1:${nobody}` })).toMatch(
      /RUNTIME_TEMPORAL_UNREACHABLE: .*unset TEMPORAL_ADDRESS/,
    );
  }, 180_000);

  test('says what to install when no Temporal server can be had; the console is up all the same', async () => {
    const installation = await newInstallation();
    const [nobody = 1] = await freePorts(1);
    const bare = path.join(installation.state, 'bin');
    await mkdir(bare, { recursive: true });
    for (const tool of ['sh', 'ps', 'id', 'tar']) {
      const found = execFileSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).trim();
      await writeFile(path.join(bare, tool), `#!/bin/sh\nexec ${found} "$@"\n`);
      await chmod(path.join(bare, tool), 0o755);
    }
    const start = npmStart(installation, {
      PATH: bare,
      XDG_CACHE_HOME: path.join(installation.state, 'cache'),
      ALMONER_ENGINE_DOWNLOAD: `http://127.0.0.1:${nobody}/`,
    });
    await start.until('RUNTIME_TEMPORAL_NONE');
    await start.until('The console is up');
    expect(start.output()).toMatch(/install Go 1\.26/);
    expect(await lives(installation)).toBe(true);
    expect(existsSync(path.join(installation.state, 'logs/api.log'))).toBe(true);
  }, 180_000);
});
