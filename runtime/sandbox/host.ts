import { createHash } from 'node:crypto';
import { Connection } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { connectionTo } from '../../database/data-source.ts';
import { migrate } from '../../database/migrate.ts';
import { learnPublished } from '../../api/program-shelf.ts';
import {
  finishStep,
  giveBack,
  isStopped,
  markSandboxDatabase,
  nextStep,
  readAllStreams,
  readSandbox,
  writeStanding,
  type AskedStep,
  type OpenedSandbox,
  type Standing,
  type TakenStep,
} from '../../database/sandboxes.ts';
import { isoInstant } from '../../domain/calendar.ts';
import { asWritten } from '../../domain/edge.ts';
import { policyOf } from '../../domain/programs/registry.ts';
import { isSandboxTemplate } from '../../domain/sandbox-templates.ts';
import type { Actor, Instant } from '../../domain/types.ts';
import type { Bell } from '../bell.ts';
import { faultOf, log } from '../log.ts';
import { createDatabase, databaseAddress, dropDatabase } from '../servers/postgres.ts';
import { ensureNamespace, probeTimeSkipping } from '../servers/temporal-server.ts';
import { copyDonation } from './copy.ts';
import { clear, placeOf, sweep, type Ground } from './leftovers.ts';
import { NotLived } from './not-lived.ts';
import { problems, refusalOf, SandboxProblem } from './problem.ts';
import { SandboxSession, type SandboxView, type Stretch } from './session.ts';
import { fillFromTemplate } from './templates.ts';

/** What is asked of a sandbox, as the API writes it into `sandbox_step.input`. */
export type AdvanceInput = { readonly to: Instant | 'NEXT' };
export type ActInput = {
  readonly command: string;
  readonly stream: string;
  readonly input: unknown;
  readonly reason?: string;
  readonly note?: string;
  readonly actor: Actor;
};

/** The namespace is one in which time may be skipped. */
export type HostOptions = Ground & { readonly bell: Bell };

/** How often somebody looks for work that no notice told of. */
const LOOK_EVERY_MS = 5_000;
/** A sandbox nobody asks anything of gives its worker back after this long; it is taken up again when somebody does. */
const IDLE_MS = 10 * 60_000;
/** Progress is written down no more often than this. */
const PROGRESS_EVERY_MS = 700;

/** A step over which a simulator fell this often is given up. */
const MOST_FALLS = 3;

/** Each installation on a server has its own: its schema is of its own release. */
const baseOf = (databaseUrl: string): string =>
  `almoner_sandbox_base_${createHash('sha256').update(new URL(databaseUrl).pathname).digest('hex').slice(0, 12)}`;

type Open = { readonly session: SandboxSession; usedAt: number };

/** Works what is asked of sandboxes, one thing after the other, until it is stopped. */
export class SandboxHost {
  private readonly options: HostOptions;
  private readonly sessions = new Map<string, Open>();
  private canSkip = false;
  private hasBase = false;
  private stopping = false;

  constructor(options: HostOptions) {
    this.options = options;
  }

  /** Ends when it is stopped; a long jump is left at its next step, for the next simulator to go on with. */
  async run(): Promise<void> {
    const { db, bell } = this.options;
    await sweep(this.options).catch((error: unknown) => log('simulator.not-swept', faultOf(error)));
    while (!this.stopping) {
      const heard = bell.rings;
      const step = await nextStep(db.manager).catch((error: unknown) => {
        log('simulator.database-away', faultOf(error));
        return null;
      });
      if (step === null) {
        await this.leaveIdle();
        await bell.wait(heard, LOOK_EVERY_MS);
      } else await this.work(step);
    }
    for (const { session } of this.sessions.values()) await session.leave().catch(() => undefined);
  }

  stop(): void {
    this.stopping = true;
    this.options.bell.ring();
  }

  private async work(step: TakenStep): Promise<void> {
    try {
      const sandbox = await readSandbox(this.options.db.manager, step.sandboxId);
      const refused = refusalOf(sandbox, step);
      if (sandbox === null || refused !== null) await this.finish(step, 'FAILED', { message: refused });
      else if (step.fallen >= MOST_FALLS && step.kind !== 'CLOSE') throw new SandboxProblem(problems.fallen);
      else await this.doStep(sandbox, step);
    } catch (error) {
      await this.fail(step, error);
    }
  }

  /** What failed is told where people look; the details are for engineers. */
  private async fail(step: AskedStep, error: unknown): Promise<void> {
    log('simulator.step-failed', { sandbox: step.sandboxId, kind: step.kind, ...faultOf(error) });
    await this.drop(step.sandboxId);
    const standing = await this.standingAfter(step, error);
    const books = async (): Promise<void> =>
      await this.options.db.transaction(async (tx) => {
        await writeStanding(tx, step.sandboxId, standing);
        await finishStep(tx, step, 'FAILED', { message: standing.problem });
      });
    // Books that are away are written when they are back: the step is still there to be taken on.
    await books().catch((fault: unknown) => log('simulator.database-away', faultOf(fault)));
  }

  /** One that is open and only misses the engine goes on when that is back; whatever else failed is over. */
  private async standingAfter({ kind }: AskedStep, error: unknown): Promise<Standing> {
    if ((kind === 'ADVANCE' || kind === 'ACT') && !(await this.engineAnswers())) {
      return { state: 'READY', problem: problems.engineAwayNow };
    }
    const standing = error instanceof NotLived ? error.standing : {};
    return { ...standing, state: 'FAILED', problem: error instanceof SandboxProblem ? error.message : problems.failed };
  }

  private async finish(
    step: AskedStep,
    state: 'DONE' | 'REFUSED' | 'FAILED',
    result: object | null,
    write: (tx: DataSource['manager']) => Promise<void> = async () => undefined,
  ): Promise<void> {
    await this.options.db.transaction(async (tx) => {
      await write(tx);
      await finishStep(tx, step, state, result);
    });
  }

  private async doStep(sandbox: OpenedSandbox, step: AskedStep): Promise<void> {
    if (step.kind === 'CLOSE') {
      await this.close(sandbox);
      const closed = { state: 'CLOSED', view: {} } as const;
      await this.finish(step, 'DONE', null, async (tx) => await writeStanding(tx, sandbox.id, closed));
      return;
    }
    if (step.kind === 'OPEN') {
      const session = await this.open(sandbox);
      await this.finish(step, 'DONE', null, async (tx) => await session.write(tx, null));
      return;
    }
    const session = await this.sessionOf(sandbox);
    await writeStanding(this.options.db.manager, sandbox.id, { state: 'BUSY' });
    if (step.kind === 'ADVANCE') await this.advance(session, sandbox, step);
    else await this.act(session, step);
  }

  private async advance(session: SandboxSession, { id }: OpenedSandbox, step: AskedStep): Promise<void> {
    const { manager } = this.options.db;
    const stretch: Stretch = asWritten<AdvanceInput>(step.input ?? {});
    let toldAt = -Infinity;
    const { comparison, stopped } = await session.advance(stretch, async (now) => {
      if (performance.now() - toldAt > PROGRESS_EVERY_MS) {
        toldAt = performance.now();
        await writeStanding(manager, id, { state: 'BUSY', now: isoInstant(now) });
        if (await isStopped(manager, step.id)) return { goOn: false };
      }
      return { goOn: !this.stopping };
    });
    if (stopped && this.stopping && !(await isStopped(manager, step.id))) return await giveBack(manager, step);
    await this.finish(step, 'DONE', { comparison, stopped }, async (tx) => await session.write(tx, comparison));
  }

  private async act(session: SandboxSession, step: AskedStep): Promise<void> {
    await learnPublished(this.options.db);
    const { command, ...rest } = asWritten<ActInput>(step.input ?? {});
    const refusal = await session.act({ id: `cmd_sbx_${step.id}`, type: command, ...rest });
    const state = refusal === null ? 'DONE' : 'REFUSED';
    await this.finish(step, state, refusal, async (tx) => await session.write(tx, null));
  }

  private async open(sandbox: OpenedSandbox): Promise<SandboxSession> {
    const { db, databaseUrl } = this.options;
    const problem = await this.problemOfEngine();
    await learnPublished(db);
    await this.ensureBase();
    const name = placeOf(sandbox.id);
    await dropDatabase(databaseUrl, name); // left by an opening that was cut off
    const url = await createDatabase(databaseUrl, name, baseOf(databaseUrl));
    await markSandboxDatabase(db.manager, name);
    const now = Date.now(); // a sandbox begins in the present
    const own = await connectionTo(url, 2, { statementWithinMs: 0 }).initialize();
    let streams: SandboxView['streams'];
    try {
      await this.fill(own, sandbox, now);
      streams = await streamsOf(own);
    } finally {
      await own.destroy();
    }
    if (problem === null) return await this.take(sandbox, { now, begin: true });
    await dropDatabase(databaseUrl, name);
    throw new NotLived(problem, now, streams);
  }

  private async fill(own: DataSource, { copyOf, template }: OpenedSandbox, now: Instant): Promise<void> {
    if (template !== null && isSandboxTemplate(template)) return await fillFromTemplate(own, template, now);
    if (copyOf !== null && (await copyDonation(this.options.db, own, copyOf))) return;
    throw new SandboxProblem('There is nothing to copy: the donation does not exist.');
  }

  private async take(
    sandbox: OpenedSandbox,
    how: { readonly now: Instant; readonly begin: boolean },
  ): Promise<SandboxSession> {
    const { databaseUrl, temporalAddress, namespace, db } = this.options;
    const name = placeOf(sandbox.id);
    const url = databaseAddress(databaseUrl, name);
    const place = { name, databaseUrl: url, temporalAddress, namespace, ownWorker: true, policies: policyOf };
    const session = await SandboxSession.open(sandbox, db, place, how);
    this.sessions.set(sandbox.id, { session, usedAt: performance.now() });
    return session;
  }

  private async sessionOf(sandbox: OpenedSandbox): Promise<SandboxSession> {
    const known = this.sessions.get(sandbox.id);
    if (known !== undefined) {
      known.usedAt = performance.now();
      return known.session;
    }
    if (sandbox.now === null) throw new SandboxProblem(problems.gone);
    const problem = await this.problemOfEngine();
    if (problem !== null) throw new SandboxProblem(problem);
    return await this.take(sandbox, { now: sandbox.now.getTime(), begin: false }).catch((error: unknown) => {
      log('simulator.not-taken-up', { sandbox: sandbox.id, ...faultOf(error) });
      throw new SandboxProblem(noSuchDatabase.test(String(error)) ? problems.gone : problems.notTakenUp);
    });
  }

  private async close({ id }: OpenedSandbox): Promise<void> {
    const open = this.sessions.get(id);
    this.sessions.delete(id);
    await open?.session.end().catch((error: unknown) => log('simulator.not-ended', { sandbox: id, ...faultOf(error) }));
    await clear(this.options, id);
  }

  private async drop(id: string): Promise<void> {
    const open = this.sessions.get(id);
    this.sessions.delete(id);
    await open?.session.leave().catch(() => undefined);
  }

  private async leaveIdle(): Promise<void> {
    for (const [id, { usedAt }] of this.sessions) {
      if (performance.now() - usedAt > IDLE_MS) await this.drop(id);
    }
  }

  private async engineAnswers(): Promise<boolean> {
    try {
      const connection = await Connection.connect({ address: this.options.temporalAddress, connectTimeout: 5_000 });
      await connection.close();
      return true;
    } catch {
      return false;
    }
  }

  /** Why nothing can be lived on the engine now; null when it can. A server is asked until it says yes. */
  private async problemOfEngine(): Promise<string | null> {
    if (this.canSkip) return null;
    const { temporalAddress: address, namespace } = this.options;
    try {
      const connection = await Connection.connect({ address });
      try {
        await ensureNamespace(connection, namespace, { retentionDays: 1 });
      } finally {
        await connection.close();
      }
      this.canSkip = await probeTimeSkipping(address, namespace);
    } catch (error) {
      log('simulator.engine-away', faultOf(error));
      return problems.engineAway;
    }
    return this.canSkip ? null : problems.noSkipping;
  }

  /** A migrated database that sandboxes are copied from. */
  private async ensureBase(): Promise<void> {
    if (this.hasBase) return;
    const { databaseUrl } = this.options;
    const exists = /already exists/u;
    const base = baseOf(databaseUrl);
    const url = await createDatabase(databaseUrl, base).catch((error: unknown) => {
      if (error instanceof Error && exists.test(error.message)) return databaseAddress(databaseUrl, base);
      log('simulator.no-database', faultOf(error));
      throw new SandboxProblem('The database role may not create databases; sandboxes need one each (CREATEDB).');
    });
    await migrate(url);
    this.hasBase = true;
  }
}

const noSuchDatabase = /database .* does not exist/u;

async function streamsOf(own: DataSource): Promise<SandboxView['streams']> {
  const rows = await readAllStreams(own.manager);
  return Object.fromEntries(rows.map(({ stream, state }) => [stream, state]));
}
