import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { Engine, connectionToEngine } from '../api/engine.ts';
import { submitCommand, type Counter } from '../api/commands/submit.ts';
import { connectionTo } from '../database/data-source.ts';
import { migrate } from '../database/migrate.ts';
import { defaultProgram, policyOf } from '../domain/programs/registry.ts';
import { loadConfig } from '../runtime/config.ts';
import { freePorts } from '../runtime/servers/ports.ts';
import { dataRoot } from '../runtime/servers/postgres-account.ts';
import { startPostgres } from '../runtime/servers/postgres.ts';
import { randomOf } from '../tests/fixtures/random-life.ts';
import { wrongIn } from './offences.ts';
import { Watched } from './watched.ts';

/** A PostgreSQL with full durability that is killed again and again under load; afterwards nothing may be lost or doubled. */

export type Plan = {
  readonly seed: number;
  readonly seconds: number;
  /** It ends when both are reached. */
  readonly kills: number;
  /** Callers at one time. */
  readonly callers: number;
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly tell?: (line: string) => void;
};
export type Done = {
  readonly kills: number;
  /** Commands that a caller was told are stored, by kind of the last answer. */
  readonly told: number;
  /** Calls that failed and were repeated with the same key. */
  readonly faults: number;
  /** Milliseconds: the longest call, failed or not, and the longest time from a restart to the next answer. */
  readonly longestCallMs: number;
  readonly longestRecoveryMs: number;
  readonly problems: readonly string[];
};

const BOUND_MS = 15_000;

export async function killPostgres(plan: Plan): Promise<Done> {
  const server = await DurableServer.start();
  const taskQueue = `chaos-postgres-${randomUUID()}`;
  const env = { DATABASE_URL: server.url, TEMPORAL_ADDRESS: plan.temporalAddress, TEMPORAL_NAMESPACE: plan.namespace };
  await migrate(server.url);
  const processes = ['worker', 'relay'].map((name) => new Watched(name, { ...env, ALMONER_TASK_QUEUE: taskQueue }));
  const connection = connectionToEngine(plan.temporalAddress);
  const engine = new Engine({ client: new Client({ connection, namespace: plan.namespace }), taskQueue });
  const db = await connectionTo(server.url, plan.callers + 2).initialize();
  try {
    for (const one of processes) await one.ready;
    const load = new Load({ db, engine, policies: policyOf }, plan.seed);
    const callers = Array.from({ length: plan.callers }, async (_, index) => await load.call(index));
    const kills = await killing(server, load, plan);
    load.ending = true;
    await Promise.all(callers);
    await untilDrained(db);
    const deaths = processes.flatMap(({ name, died }) => (died ? [`the ${name} did not survive`] : []));
    const problems = [...deaths, ...load.problems, ...(await wrongIn(db)), ...(await load.missing(db))];
    const { told, faults, longestCallMs, longestRecoveryMs } = load;
    return { kills, told: told.size, faults, longestCallMs, longestRecoveryMs, problems };
  } finally {
    for (const one of processes) await one.stop();
    for (const { stream } of await db.query<readonly { stream: string }[]>('SELECT stream FROM stream_state')) {
      await engine.terminate(stream, 'the run is over').catch(() => undefined);
    }
    await db.destroy();
    await connection.close();
    await server.remove();
  }
}

async function killing(server: DurableServer, load: Load, { seed, seconds, kills, tell }: Plan): Promise<number> {
  const { between } = randomOf(seed ^ 0x51ed270b);
  let done = 0;
  for (const end = performance.now() + seconds * 1_000; performance.now() < end || done < kills;) {
    await sleep(between(5_000, 10_000));
    await server.kill();
    await sleep(between(0, 2_000));
    await server.restart();
    load.restartedAt = performance.now();
    done += 1;
    tell?.(`${done} kills, ${load.told.size} commands stored, ${load.faults} faults, ${load.problems.length} problems`);
  }
  return done;
}

async function untilDrained(db: DataSource): Promise<void> {
  const sql = `SELECT (SELECT count(*) FROM command WHERE state = 'ACCEPTED')
    + (SELECT count(*) FROM outbox WHERE state = 'PENDING') AS open`;
  for (const end = performance.now() + 90_000; performance.now() < end; await sleep(200)) {
    const [row] = await db.query<readonly { readonly open: string }[]>(sql);
    if (Number(row?.open) === 0) return;
  }
}

/** Callers that register organizations and fill them, each repeating what failed with the same key. */
class Load {
  ending = false;
  restartedAt: number | null = null;
  faults = 0;
  longestCallMs = 0;
  longestRecoveryMs = 0;
  readonly told = new Map<string, string>();
  readonly problems: string[] = [];
  private readonly counter: Counter;
  private readonly seed: number;

  constructor(counter: Counter, seed: number) {
    this.counter = counter;
    this.seed = seed;
  }

  async call(caller: number): Promise<void> {
    for (let round = 0; !this.ending; round += 1) {
      const name = `${this.seed}.${caller}.${round}`;
      const contact = { firstName: 'Ana', lastName: 'Lopez', email: `ana.${name}@example.org` };
      const input = { legalName: `Food Bank ${name}`, country: 'US', programId: defaultProgram, contact };
      const org = await this.send(`${name}/register`, 'registerOrganization', null, input);
      for (let index = 0; index < 5 && !this.ending; index += 1) {
        const person = { firstName: 'Ben', lastName: 'Lopez', email: `ben.${name}.${index}@example.org` };
        await this.send(`${name}/${index}`, 'addContact', org, person);
      }
      await this.send(`${name}/validation`, 'submitValidation', org, {});
    }
  }

  /** Until it is stored; answers its stream. */
  private async send(key: string, type: string, stream: string | null, input: object): Promise<string> {
    const actor = { id: 'usr_chaos', role: 'PROGRAM_OFFICER' } as const;
    const request = { actor, type, stream, input, idempotencyKey: key, receivedAt: Date.now() };
    for (;;) {
      const began = performance.now();
      const outcome = await submitCommand(this.counter, request).catch(() => null);
      this.measure(performance.now() - began, key);
      if (outcome === null) {
        this.faults += 1;
        await sleep(200);
        continue;
      }
      if (outcome.kind === 'refused' || outcome.command === null) {
        this.problems.push(`${key} was refused: ${JSON.stringify(outcome)}`);
        return stream ?? '';
      }
      if (this.restartedAt !== null) {
        this.longestRecoveryMs = Math.max(this.longestRecoveryMs, performance.now() - this.restartedAt);
        this.restartedAt = null;
      }
      this.told.set(key, outcome.command.id);
      return outcome.command.stream;
    }
  }

  private measure(ms: number, key: string): void {
    this.longestCallMs = Math.max(this.longestCallMs, ms);
    if (ms > BOUND_MS) this.problems.push(`${key} waited ${Math.round(ms)} ms`);
  }

  /** What callers were told and the database does not know, or has not done, or has done under another id. */
  async missing(db: DataSource): Promise<readonly string[]> {
    type Row = { readonly id: string; readonly key: string; readonly state: string };
    const rows = await db.query<readonly Row[]>('SELECT id, idempotency_key AS key, state FROM command');
    const known = new Map(rows.map((row) => [row.key, row]));
    const wrong = [...this.told].filter(
      ([key, id]) => known.get(key)?.id !== id || known.get(key)?.state !== 'APPLIED',
    );
    return wrong.map(([key]) => `${key} was told as stored and is ${known.get(key)?.state ?? 'lost'}`);
  }
}

/** PostgreSQL as in production: every commit is on disk. Comes back at its address. */
class DurableServer {
  readonly url: string;
  private readonly name: string;
  private readonly port: number;
  private close: () => Promise<void>;

  private constructor(name: string, port: number, url: string, close: () => Promise<void>) {
    this.name = name;
    this.port = port;
    this.url = url;
    this.close = close;
  }

  static async start(): Promise<DurableServer> {
    if (loadConfig().databaseUrl !== undefined) {
      throw new Error('CHAOS_OWN_DATABASE: DATABASE_URL is set; unset it, a database is killed here.');
    }
    const name = `chaos-${process.pid}`;
    const [port = 0] = await freePorts(1);
    const { url, stop } = await startPostgres({ name, port });
    return new DurableServer(name, port, url, stop);
  }

  private get folder(): string {
    return path.join(dataRoot(loadConfig().stateFolder), this.name);
  }

  /** Without a word: the server's sessions end when they notice. */
  async kill(): Promise<void> {
    const text = await readFile(path.join(this.folder, 'owner.json'), 'utf8');
    const owner: { readonly server: { readonly pid: number } } = JSON.parse(text);
    process.kill(owner.server.pid, 'SIGKILL');
    await this.close();
  }

  async restart(): Promise<void> {
    this.close = (await startPostgres({ name: this.name, port: this.port })).stop;
  }

  async remove(): Promise<void> {
    await this.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}
