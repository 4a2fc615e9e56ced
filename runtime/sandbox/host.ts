import { Connection } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { connectionTo } from '../../database/data-source.ts';
import { migrate } from '../../database/migrate.ts';
import { learnPublished } from '../../api/program-shelf.ts';
import {
  finishStep,
  isStopped,
  nextStep,
  readSandbox,
  writeStanding,
  type OpenedSandbox,
  type AskedStep,
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
import { SandboxSession, type Stretch } from './session.ts';
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

export type HostOptions = {
  readonly db: DataSource;
  /** The same database; sandboxes get databases of their own beside it. */
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  /** A namespace in which time may be skipped. */
  readonly namespace: string;
  readonly bell: Bell;
};

const noSkipping =
  'The Temporal server here cannot skip time, so a sandbox cannot be lived ahead. Look at the forecast of the donation instead, or run npm run engine:build to get a server that can.';
const gone = 'What was lived in this sandbox is gone from the servers. Open a new one.';

/** How often somebody looks for work that no notice told of. */
const LOOK_EVERY_MS = 5_000;
/** A sandbox nobody asks anything of gives its worker back after this long; it is taken up again when somebody does. */
const IDLE_MS = 10 * 60_000;
/** Progress is written down no more often than this. */
const PROGRESS_EVERY_MS = 700;

const BASE = 'almoner_sandbox_base';
const databaseOf = (id: string): string => `almoner_${id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_')}`;

type Open = { readonly session: SandboxSession; usedAt: number };

/** Works what is asked of sandboxes, one thing after the other, until it is stopped. */
export class SandboxHost {
  private readonly options: HostOptions;
  private readonly sessions = new Map<string, Open>();
  private canSkip: boolean | null = null;
  private hasBase = false;
  private stopping = false;

  constructor(options: HostOptions) {
    this.options = options;
  }

  /** Ends when it is stopped; what was begun is finished first, a long jump at its next step. */
  async run(): Promise<void> {
    const { db, bell } = this.options;
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

  private async work(step: AskedStep): Promise<void> {
    const { db } = this.options;
    const sandbox = await readSandbox(db.manager, step.sandboxId);
    try {
      if (sandbox === null) await finishStep(db.manager, step, 'FAILED', null);
      else await this.doStep(sandbox, step);
    } catch (error) {
      // What failed is told where people look; the details are for engineers.
      log('simulator.step-failed', { sandbox: step.sandboxId, kind: step.kind, ...faultOf(error) });
      const problem = error instanceof SandboxProblem ? error.message : 'The simulation failed. Open a new sandbox.';
      await this.drop(step.sandboxId);
      await writeStanding(db.manager, step.sandboxId, { state: 'FAILED', problem }).catch(() => undefined);
      await finishStep(db.manager, step, 'FAILED', { message: problem }).catch(() => undefined);
    }
  }

  private async doStep(sandbox: OpenedSandbox, step: AskedStep): Promise<void> {
    const { manager } = this.options.db;
    if (step.kind === 'CLOSE') {
      await this.close(sandbox);
      await finishStep(manager, step, 'DONE', null);
      return;
    }
    if (step.kind === 'OPEN') {
      const session = await this.open(sandbox);
      await session.write(null);
      await finishStep(manager, step, 'DONE', null);
      return;
    }
    const session = await this.sessionOf(sandbox);
    await writeStanding(manager, sandbox.id, { state: 'BUSY' });
    if (step.kind === 'ADVANCE') await this.advance(session, sandbox, step);
    else await this.act(session, step);
  }

  private async advance(session: SandboxSession, { id }: OpenedSandbox, step: AskedStep): Promise<void> {
    const { manager } = this.options.db;
    const stretch: Stretch = asWritten<AdvanceInput>(step.input ?? {});
    let toldAt = 0;
    const { comparison, stopped } = await session.advance(stretch, async (now) => {
      if (performance.now() - toldAt > PROGRESS_EVERY_MS) {
        toldAt = performance.now();
        await writeStanding(manager, id, { state: 'BUSY', now: isoInstant(now) });
        if (await isStopped(manager, step.id)) return { goOn: false };
      }
      return { goOn: !this.stopping };
    });
    await session.write(comparison);
    await finishStep(manager, step, 'DONE', { comparison, stopped });
  }

  private async act(session: SandboxSession, step: AskedStep): Promise<void> {
    const { manager } = this.options.db;
    await learnPublished(this.options.db);
    const { command, ...rest } = asWritten<ActInput>(step.input ?? {});
    const refusal = await session.act({ id: `cmd_sbx_${step.id}`, type: command, ...rest });
    await session.write(null);
    await finishStep(manager, step, refusal === null ? 'DONE' : 'REFUSED', refusal);
  }

  private async open(sandbox: OpenedSandbox): Promise<SandboxSession> {
    const { db, databaseUrl } = this.options;
    await this.requireTimeSkipping();
    await learnPublished(db);
    await this.ensureBase();
    const name = databaseOf(sandbox.id);
    await dropDatabase(databaseUrl, name); // left by an opening that was cut off
    const url = await createDatabase(databaseUrl, name, BASE);
    const now = Date.now(); // a sandbox begins in the present
    const own = await connectionTo(url, 2, { statementWithinMs: 0 }).initialize();
    try {
      await this.fill(own, sandbox, now);
    } finally {
      await own.destroy();
    }
    return await this.take(sandbox, { now, begin: true });
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
    const name = databaseOf(sandbox.id);
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
    if (sandbox.now === null) throw new SandboxProblem(gone);
    await this.requireTimeSkipping();
    return await this.take(sandbox, { now: sandbox.now.getTime(), begin: false }).catch((error: unknown) => {
      log('simulator.not-taken-up', { sandbox: sandbox.id, ...faultOf(error) });
      throw new SandboxProblem(gone);
    });
  }

  private async close(sandbox: OpenedSandbox): Promise<void> {
    const { db, databaseUrl } = this.options;
    const session = await this.sessionOf(sandbox).catch(() => null); // nothing left to end
    this.sessions.delete(sandbox.id);
    await session?.end();
    await dropDatabase(databaseUrl, databaseOf(sandbox.id));
    await writeStanding(db.manager, sandbox.id, { state: 'CLOSED', view: {} });
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

  private async requireTimeSkipping(): Promise<void> {
    const { temporalAddress: address, namespace } = this.options;
    if (this.canSkip !== true) {
      const connection = await Connection.connect({ address });
      try {
        await ensureNamespace(connection, namespace, { retentionDays: 1 });
      } finally {
        await connection.close();
      }
      this.canSkip = await probeTimeSkipping(address, namespace).catch(() => false);
    }
    if (!this.canSkip) throw new SandboxProblem(noSkipping);
  }

  /** A migrated database that sandboxes are copied from. */
  private async ensureBase(): Promise<void> {
    if (this.hasBase) return;
    const { databaseUrl } = this.options;
    const exists = /already exists/u;
    const url = await createDatabase(databaseUrl, BASE).catch((error: unknown) => {
      if (error instanceof Error && exists.test(error.message)) return databaseAddress(databaseUrl, BASE);
      log('simulator.no-database', faultOf(error));
      throw new SandboxProblem('The database role may not create databases; sandboxes need one each (CREATEDB).');
    });
    await migrate(url);
    this.hasBase = true;
  }
}

/** Why a sandbox cannot go on, as people are told. */
class SandboxProblem extends Error {
  override readonly name = 'SandboxProblem';
}
