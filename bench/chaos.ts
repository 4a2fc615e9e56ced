import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import type { Request } from '../domain/conduct.ts';
import type { Life, Script } from '../domain/script.ts';
import { forecast, policiesOf } from '../domain/simulation.ts';
import { World } from '../domain/world.ts';
import { Engine } from '../api/engine.ts';
import { beginAt, live } from '../runtime/simulation/play.ts';
import { openStage, type SimulationServices, type Stage } from '../runtime/simulation/stage.ts';
import { workflowBundle } from '../runtime/worker-factory.ts';
import { firstDifference } from '../tests/fixtures/lives.ts';
import { randomLife, randomOf } from '../tests/fixtures/random-life.ts';
import type { Work } from './chaos-child.ts';
import { wrongIn } from './offences.ts';

/** Lives on the real engine whose worker process is killed again and again; afterwards nothing may be lost or doubled. */

export type ChaosPlan = {
  readonly seed: number;
  readonly lives: number;
  /** Lives that share one worker process and go on at the same time. */
  readonly parallel: number;
  /** At least this many kills in all. */
  readonly kills: number;
  readonly years: number;
  readonly tell?: (line: string) => void;
};
export type Chaos = {
  readonly lives: number;
  readonly kills: number;
  /** How often the journal recognized a message that a killed worker had recorded already. */
  readonly repeats: number;
  readonly events: number;
  readonly problems: readonly string[];
};

type Named = { readonly seed: number; readonly script: Script; readonly forecast: Life; readonly steps: number };

export async function chaos(plan: ChaosPlan, services: SimulationServices): Promise<Chaos> {
  const folder = await mkdtemp(path.join(tmpdir(), 'almoner-chaos-'));
  const codePath = path.join(folder, 'workflows.js');
  await writeFile(codePath, (await workflowBundle()).code); // bundled once: a child is to be back at once
  const lives = Array.from({ length: plan.lives }, (_, index) => foretold(plan.seed + index, plan.years));
  const batches = Array.from({ length: Math.ceil(lives.length / plan.parallel) }, (_, index) =>
    lives.slice(index * plan.parallel, (index + 1) * plan.parallel),
  );
  const killsPerBatch = Math.ceil(plan.kills / batches.length);
  const total = { lives: 0, kills: 0, repeats: 0, events: 0, problems: [] as string[] };
  try {
    for (const batch of batches) {
      const seed = batch[0]?.seed ?? plan.seed;
      const done = await liveBatch(batch, { codePath, kills: killsPerBatch, seed }, services);
      total.lives += batch.length;
      total.kills += done.kills;
      total.repeats += done.repeats;
      total.events += done.events;
      total.problems.push(...done.problems);
      plan.tell?.(
        `${total.lives} of ${plan.lives} lives, ${total.kills} kills, ${total.repeats} repeats absorbed, ` +
          `${total.problems.length} problems`,
      );
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return total;
}

/** The forecast of a random life, and how many steps its conductor takes. */
function foretold(seed: number, years: number): Named {
  const script = randomLife(seed, { years });
  const world = new CountingWorld(policiesOf(script));
  return { seed, script, forecast: forecast(script, world), steps: world.steps };
}

class CountingWorld extends World {
  steps = 0;
  override play(request: Request) {
    this.steps += 1;
    return super.play(request);
  }
}

type BatchPlan = { readonly codePath: string; readonly kills: number; readonly seed: number };

async function liveBatch(batch: readonly Named[], plan: BatchPlan, services: SimulationServices) {
  const stages: Stage[] = [];
  for (const { script } of batch) stages.push(await openStage(script, services, { ownWorker: false }));
  const { temporalAddress: address, namespace } = services;
  const places = stages.map(({ taskQueue, databaseUrl }) => ({ taskQueue, databaseUrl }));
  const victim = new Victim({ address, namespace, codePath: plan.codePath, places });
  const steps = batch.reduce((sum, one) => sum + one.steps, 0);
  const afterStep = killer(victim, plan, steps);
  try {
    const answers = await Promise.all(
      batch.map(async (one, index) => {
        const stage = stages[index];
        if (stage === undefined) throw new Error('a life without a stage');
        return await liveOne(one, stage, afterStep).catch((error: unknown) => {
          return { events: 0, problems: [`seed ${one.seed}: ${error instanceof Error ? error.stack : String(error)}`] };
        });
      }),
    );
    const events = answers.reduce((sum, answer) => sum + answer.events, 0);
    const problems = answers.flatMap((answer) => answer.problems);
    return { kills: victim.kills, repeats: victim.repeats, events, problems };
  } finally {
    await victim.end();
    for (const stage of stages) await stage.close();
  }
}

/** Where in its work a worker dies: anywhere, or around the transaction of the next message that it records. */
const moments = ['ANYWHERE', 'BEFORE_COMMIT', 'AFTER_COMMIT', 'AFTER_COMMIT'] as const;
type Moment = (typeof moments)[number];

/** Kills at seeded steps of the batch, up to 0.3 s later: between two steps, or in the middle of the next. */
function killer(victim: Victim, { kills, seed }: BatchPlan, steps: number): () => Promise<void> {
  const { between, pick } = randomOf(seed ^ 0x2c1b3c6d);
  const plan = Array.from({ length: kills }, () => {
    return {
      step: between(Math.ceil(steps * 0.02), Math.floor(steps * 0.95)),
      delay: between(0, 300),
      moment: pick(moments),
    };
  }).toSorted((a, b) => a.step - b.step);
  let taken = 0;
  return async () => {
    taken += 1;
    while (plan[0] !== undefined && plan[0].step <= taken) {
      const { delay, moment } = plan[0];
      plan.shift();
      void sleep(delay).then(async () => await victim.kill(moment));
    }
    await Promise.resolve();
  };
}

async function liveOne({ seed, script, forecast: foreseen }: Named, stage: Stage, afterStep: () => Promise<void>) {
  const { connection, namespace, taskQueue, counter } = stage;
  const client = new Client({ connection, namespace });
  const engine = new PatientEngine({ client, taskQueue, idPrefix: `${taskQueue}/`, begin: beginAt });
  const life = await live(script, { ...stage, counter: { ...counter, engine }, afterStep });
  const found = [...(await wrongIn(counter.db)), firstDifference(foreseen.rows, life.rows)];
  return {
    events: life.rows.filter((row) => row.seq > 0).length,
    problems: found.filter((problem) => problem !== null).map((problem) => `seed ${seed}: ${problem}`),
  };
}

const PATIENCE_MS = 120_000;

/** Asks again while nobody works the queue: a killed worker is no answer. */
class PatientEngine extends Engine {
  override async send(...parts: Parameters<Engine['send']>) {
    return await patiently(async () => await super.send(...parts));
  }

  override async snapshot(stream: string) {
    return await patiently(async () => await super.snapshot(stream));
  }
}

async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (const deadline = performance.now() + PATIENCE_MS; ; await sleep(100)) {
    try {
      return await ask();
    } catch (error) {
      const isAnswer = error instanceof WorkflowUpdateFailedError || error instanceof WorkflowNotFoundError;
      if (isAnswer || performance.now() > deadline) throw error;
    }
  }
}

/** A worker process that is killed without warning and is started again at once. */
class Victim {
  kills = 0;
  repeats = 0;
  private readonly work: Work;
  private ending = false;
  private child: ChildProcess;
  private ready: Promise<void>;
  private turn: Promise<void> = Promise.resolve();

  constructor(work: Work) {
    this.work = work;
    [this.child, this.ready] = this.start();
  }

  private start(): [ChildProcess, Promise<void>] {
    const script = fileURLToPath(new URL('chaos-child.ts', import.meta.url));
    const child = spawn(process.execPath, [script, JSON.stringify(this.work)], { stdio: ['pipe', 'pipe', 'ignore'] });
    const ready = new Promise<void>((resolve) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (line === 'ready') resolve();
        if (line === 'repeated') this.repeats += 1;
      });
      child.once('exit', () => resolve());
    });
    return [child, ready];
  }

  /** Kills the process once it works; two calls at one time kill two processes, one after the other. */
  async kill(moment: Moment): Promise<void> {
    this.turn = this.next(this.turn, moment);
    await this.turn;
  }

  private async next(turn: Promise<void>, moment: Moment): Promise<void> {
    await turn;
    await this.ready;
    if (this.ending) return;
    const { child } = this;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    if (moment === 'ANYWHERE') child.kill('SIGKILL');
    else child.stdin?.write(`${moment}\n`);
    const impatience = setTimeout(() => child.kill('SIGKILL'), 5_000); // nothing was recorded meanwhile
    await gone;
    clearTimeout(impatience);
    this.kills += 1;
    [this.child, this.ready] = this.start();
  }

  async end(): Promise<void> {
    this.ending = true;
    await this.turn;
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await gone;
  }
}
