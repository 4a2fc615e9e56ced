import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { readEntities } from '../database/known.ts';
import { countOthers, readOthers, type OpenDonation } from '../database/batches.ts';
import { asWritten } from '../domain/edge.ts';
import { canonical } from '../domain/canonical.ts';
import type { Entity } from '../domain/entity.ts';
import { companionsOf, type Standing } from '../domain/outlook.ts';
import type { Policy } from '../domain/policy.ts';
import type { CalendarDate, Instant } from '../domain/types.ts';
import type { DateChange, MessageChange, WhatIf } from '../domain/what-if.ts';
import { Aside } from './aside.ts';
import type { Foretold, Question } from './what-if-worker.ts';

/** What a policy version would change for all open donations of its program: worked out beside everything else. */

/** One donation that would change. */
export type WhatIfDonation = Omit<OpenDonation, 'stream'> & {
  readonly id: string;
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  readonly dates: readonly DateChange[];
};

/** A calculation as far as it is; what it counts grows while it runs. */
export type WhatIfRun = {
  readonly id: string;
  readonly candidate: Policy;
  readonly until: CalendarDate;
  readonly asOf: Instant;
  state: 'RUNNING' | 'DONE' | 'STOPPED' | 'FAILED';
  total: number;
  looked: number;
  readonly changed: WhatIfDonation[];
  readonly messages: Map<string, MessageChange>;
};

/** How long an answer is kept, how many are, and how many donations are looked at together. */
const [KEPT_MS, KEPT, LOT] = [10 * 60_000, 20, 10];

/**
 * The calculations of one process. The same question, asked again, is the same calculation; another process asked would
 * work it out for itself. Each has a process of its own, so that nobody who asks something else waits for it.
 */
export class WhatIfs {
  private readonly db: DataSource;
  private readonly runs = new Map<string, { readonly run: WhatIfRun; readonly begun: number }>();

  constructor(db: DataSource) {
    this.db = db;
  }

  /** The calculation of this question, begun if nobody has asked lately. `now`: from when it looks ahead. */
  ask(candidate: Policy, until: CalendarDate, now: Instant): WhatIfRun {
    const text = canonical([candidate, until]);
    const id = `wif_${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
    this.forgetOld();
    const known = this.runs.get(id)?.run;
    if (known !== undefined && known.state !== 'FAILED') return known;
    const run: WhatIfRun = {
      ...{ id, candidate, until, asOf: now, state: 'RUNNING', total: 0, looked: 0 },
      ...{ changed: [], messages: new Map() },
    };
    this.runs.set(id, { run, begun: performance.now() });
    void this.work(run);
    return run;
  }

  /** Stops a calculation; false when there is none of this id. */
  stop(id: string): boolean {
    const run = this.runs.get(id)?.run;
    if (run?.state === 'RUNNING') run.state = 'STOPPED';
    return run !== undefined;
  }

  /** With the process. */
  stopAll(): void {
    for (const { run } of this.runs.values()) if (run.state === 'RUNNING') run.state = 'STOPPED';
  }

  private forgetOld(): void {
    for (const [id, { run, begun }] of this.runs) {
      if (run.state !== 'RUNNING' && performance.now() - begun > KEPT_MS) this.runs.delete(id);
    }
    for (const id of [...this.runs.keys()].slice(0, Math.max(this.runs.size - KEPT + 1, 0))) {
      this.stop(id);
      this.runs.delete(id);
    }
  }

  private async work(run: WhatIfRun): Promise<void> {
    const { candidate, until, asOf: now } = run;
    const { programId, version } = candidate;
    const question: Question = { candidate, now, until };
    const aside = new Aside(new URL('what-if-worker.ts', import.meta.url), question);
    try {
      run.total = await countOthers(this.db.manager, programId, version);
      for (let after = ''; run.state === 'RUNNING';) {
        const lot = await readOthers(this.db.manager, { programId, version, after, limit: LOT });
        const last = lot.at(-1);
        if (last === undefined) run.state = 'DONE';
        else {
          await this.look(run, aside, lot);
          after = last.stream;
        }
      }
    } catch {
      run.state = 'FAILED'; // the database is away: whoever asks again begins anew
    } finally {
      aside.end();
    }
  }

  private async look(run: WhatIfRun, aside: Aside, lot: readonly OpenDonation[]): Promise<void> {
    const { manager } = this.db;
    const own = await readEntities(
      manager,
      lot.map(({ stream }) => stream),
    );
    const wanted = [...own].flatMap(([stream, entity]) => companionsOf(stream, entity));
    const others = await readEntities(manager, [...new Set(wanted)]);
    const standings = lot.map(({ stream }) => standingOf(stream, own, others));
    const foretold = asWritten<Foretold>(await aside.ask(standings));
    for (const [index, donation] of lot.entries()) {
      const found = foretold[index];
      if (run.state === 'RUNNING' && found !== undefined) note(run, donation, found);
    }
  }
}

function standingOf(stream: string, own: ReadonlyMap<string, Entity>, others: ReadonlyMap<string, Entity>): Standing {
  const entity = own.get(stream);
  const ids = entity === undefined ? [] : companionsOf(stream, entity);
  const near = ids.flatMap((id): readonly (readonly [string, Entity])[] => {
    const found = others.get(id);
    return found === undefined ? [] : [[id, found]];
  });
  return { stream, entities: new Map(entity === undefined ? near : [[stream, entity], ...near]) };
}

function note(
  run: WhatIfRun,
  { stream, requestNumber, policyVersion }: OpenDonation,
  { messages, dates }: WhatIf,
): void {
  run.looked += 1;
  if (messages.length === 0 && dates.length === 0) return;
  let [added, removed, moved] = [0, 0, 0];
  for (const message of messages) {
    const change = message.after - message.before;
    added += Math.max(change, 0);
    removed += Math.max(-change, 0);
    moved += message.moved;
    sumUp(run.messages, message);
  }
  run.changed.push({ id: stream, requestNumber, policyVersion, added, removed, moved, dates });
}

function sumUp(sums: Map<string, MessageChange>, message: MessageChange): void {
  const key = `${message.name} ${message.to} ${message.as}`;
  const { before = 0, after = 0, moved = 0 } = sums.get(key) ?? {};
  const sum = { before: before + message.before, after: after + message.after, moved: moved + message.moved };
  sums.set(key, { ...message, ...sum });
}
