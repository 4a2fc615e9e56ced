import { randomUUIDv7 } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { readStoredTexts } from '../database/known.ts';
import {
  countDonations,
  readDonationIds,
  type DonationFilter,
  type ProgramZones,
} from '../database/reads/donations.ts';
import { asWritten } from '../domain/edge.ts';
import type { PortfolioBucket } from '../domain/portfolio.ts';
import { Aside } from './aside.ts';
import type { PortfolioMessage, PortfolioProgress, PortfolioTask } from './portfolio-worker.ts';

/** Forecasts of whole portfolios: worked out by a process each, so that the API goes on answering. */

/** A forecast as far as it is; what it counts grows while it runs. */
export type PortfolioRun = PortfolioTask & {
  readonly id: string;
  state: 'WAITING' | 'RUNNING' | 'DONE' | 'STOPPED' | 'FAILED';
  total: number;
  looked: number;
  buckets: readonly PortfolioBucket[];
};

type Job = {
  readonly run: PortfolioRun;
  readonly filter: DonationFilter;
  readonly zones: ProgramZones;
  aside: Aside | null;
  endedAt: number | null;
};

/** How long a result is kept, how many are, how many work at once, and how many donations go to one at a time. */
const [KEPT_MS, KEPT, AT_ONCE, LOT] = [30 * 60_000, 20, 2, 50];

/** The forecasts of one process: gone with it, and known to no other. */
export class PortfolioForecasts {
  private readonly db: DataSource;
  private readonly jobs = new Map<string, Job>();

  constructor(db: DataSource) {
    this.db = db;
  }

  /** Begins one, or lets it wait for its turn. */
  start(task: PortfolioTask, filter: DonationFilter, zones: ProgramZones): PortfolioRun {
    this.forgetOld();
    const id = `pfc_${randomUUIDv7()}`;
    const run: PortfolioRun = { id, ...task, state: 'WAITING', total: 0, looked: 0, buckets: [] };
    this.jobs.set(id, { run, filter: { ...filter, final: false }, zones, aside: null, endedAt: null });
    this.next();
    return run;
  }

  /** Null: there is none of this id, or no longer. */
  find(id: string): PortfolioRun | null {
    return this.jobs.get(id)?.run ?? null;
  }

  /** Stops it where it is; one that has ended stays as it is. Null: there is none. */
  stop(id: string): PortfolioRun | null {
    const job = this.jobs.get(id);
    if (job === undefined) return null;
    if (job.endedAt === null) this.end(job, 'STOPPED');
    return job.run;
  }

  /** With the process. */
  stopAll(): void {
    for (const id of this.jobs.keys()) this.stop(id);
  }

  private next(): void {
    const all = [...this.jobs.values()];
    let free = AT_ONCE - all.filter(({ run }) => run.state === 'RUNNING').length;
    for (const job of all.filter(({ run }) => run.state === 'WAITING')) {
      if (free <= 0) return;
      free -= 1;
      job.run.state = 'RUNNING';
      void this.work(job).catch(() => this.end(job, 'FAILED')); // the database is away, or its process has died
    }
  }

  private end(job: Job, state: 'DONE' | 'STOPPED' | 'FAILED'): void {
    if (job.endedAt !== null) return;
    job.run.state = state;
    job.endedAt = performance.now();
    job.aside?.end();
    job.aside = null;
    this.next();
  }

  private forgetOld(): void {
    for (const [id, { endedAt }] of this.jobs) {
      if (endedAt !== null && performance.now() - endedAt > KEPT_MS) this.jobs.delete(id);
    }
    for (const id of [...this.jobs.keys()].slice(0, Math.max(this.jobs.size - KEPT + 1, 0))) {
      this.stop(id);
      this.jobs.delete(id);
    }
  }

  private async work(job: Job): Promise<void> {
    const { run, filter, zones } = job;
    const { manager } = this.db;
    const { now, until, by, behavior } = run;
    const task: PortfolioTask = { now, until, by, behavior };
    job.aside = new Aside(new URL('portfolio-worker.ts', import.meta.url), task);
    run.total = await countDonations(manager, filter, zones);
    for (let after = ''; job.endedAt === null;) {
      const donations = await readDonationIds(manager, filter, zones, { after, limit: LOT });
      const stored = await readStoredTexts(manager, donations);
      const last = donations.at(-1);
      await this.tell(job, last === undefined ? null : { donations, stored });
      if (last === undefined) this.end(job, 'DONE');
      else after = last;
    }
  }

  /** Gives the process something to do and keeps what it tells. */
  private async tell({ run, aside }: Job, message: PortfolioMessage): Promise<void> {
    if (aside === null) return; // stopped meanwhile
    const progress = asWritten<PortfolioProgress>(await aside.ask(message));
    if (progress !== null) Object.assign(run, progress);
  }
}
