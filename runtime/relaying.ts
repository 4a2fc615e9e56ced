import { handOver } from '../api/commands/dispatch.ts';
import { expired } from '../api/commands/refusals.ts';
import type { ReadyCounter } from '../api/commands/submit.ts';
import { forwardFacts } from '../activities/forwarder.ts';
import { claimCommands, expireCommands, nextFreeInMs, putBackCommand } from '../database/command-queue.ts';
import type { StoredCommand } from '../database/commands.ts';
import { ClockWatch, databaseClock, wrongClock } from '../database/clock.ts';
import { claimMessages, putBackMessages } from '../database/mailbox.ts';
import { batchRound } from './batching.ts';
import { Bell } from './bell.ts';
import { signalsTo } from './forwarding.ts';
import { Healer } from './healing.ts';
import { lookAtLate } from './late.ts';
import { faultOf, log } from './log.ts';

/** Commands of this relay that are on their way at one time. */
const IN_FLIGHT = 32;
/** Whose turn it is costs a look over all that wait: so many are taken on at once, or what there is after a moment. */
const [LOT, MOMENT_MS] = [8, 200];
const [FACTS, MESSAGES] = [100, 50];
/** A lost notification or an expired lease costs at most this much. */
const POLL_MS = 2_000;
/** How often an engine or database that is away is looked for. */
const PROBE_MS = 1_000;
/** Whoever takes a command in sends it himself when he can: he goes first, and several are looked at together. */
const HEAD_START_MS = 30;
/** How often streams are looked for whose next step is long due. */
const LATE_LOOK_MS = 3_600_000;
/** Requests are given up after days: it is enough to look for them this often. */
const EXPIRY_MS = 1_000;

export type RelayParts = Pick<ReadyCounter, 'db' | 'engine'> & {
  /** Where it listens. */
  readonly databaseUrl: string;
  /** How often it looks for streams that are late; an hour when not given. */
  readonly lateLookMs?: number;
};
export type Relay = {
  /** Ends after what is being sent. */
  readonly stop: () => Promise<void>;
};

/**
 * Hands on what the database holds for others, at once when something was written, else every 2 s: commands to their
 * streams, facts between streams, messages to their delivery; every hour it looks for streams that are late. Any number
 * may run beside each other. An engine that is away is seen once, looked for every second, and costs no command anything;
 * the same for the database.
 */
export function startRelay(parts: RelayParts): Relay {
  const bell = new Bell(parts.databaseUrl);
  const watch = new Watch();
  const healer = new Healer(parts);
  const jobs = [
    steadily(bell, watch, commandJob(parts, bell, watch, healer)),
    steadily(bell, watch, factJob(parts, healer)),
    steadily(bell, watch, messageJob(parts)),
    steadily(bell, watch, batchJob(parts, watchClock(parts))),
    steadily(bell, watch, lateJob(parts, bell, healer)),
  ];
  const stop = async (): Promise<void> => {
    await bell.close();
    await Promise.all(jobs);
  };
  return { stop };
}

/** One round: how long to wait when nothing rings; 0: there may be more at once. */
type Job = {
  readonly round: () => Promise<number>;
  readonly end: () => Promise<void>;
  /** What it waits for: any ring, or only that something has come of a command. */
  readonly hears: 'rings' | 'outcomes';
};

async function steadily(bell: Bell, watch: Watch, job: Job): Promise<void> {
  while (!bell.closed) {
    const heard = bell[job.hears];
    try {
      const wait = await job.round();
      watch.well('database');
      if (wait > 0) await bell.wait(heard, wait, job.hears);
    } catch (error) {
      watch.trouble('database', error);
      await bell.pause(PROBE_MS);
    }
  }
  await job.end();
}

/** Says once that something is in trouble, and once that it is well again. */
class Watch {
  private readonly ill = new Set<string>();

  trouble(what: string, error: unknown): void {
    if (this.ill.has(what)) return;
    this.ill.add(what);
    log('relay.trouble', { what, ...faultOf(error) });
  }

  well(what: string): void {
    if (this.ill.delete(what)) log('relay.well', { what });
  }
}

/** Of each stream the oldest open command, of each organization one after the other. */
function commandJob(parts: RelayParts, bell: Bell, watch: Watch, healer: Healer): Job {
  const { db, engine } = parts;
  const underWay = new Set<Promise<void>>();
  const send = async (command: StoredCommand): Promise<void> => {
    try {
      const done = await handOver({ db, engine }, command);
      if (done.kind !== 'delayed') return;
      const { failure } = done;
      log('relay.delayed', { command: command.id, failure });
      if (await healer.heal(command.stream, failure)) {
        await putBackCommand(db.manager, command.id, { failure, afterSeconds: 0 });
      }
    } catch (error) {
      watch.trouble('database', error); // the lease runs out, then it is sent again
    }
  };
  let looked = -Infinity;
  let gaveUp = -Infinity;
  const giveUp = async (): Promise<void> => {
    if (performance.now() - gaveUp < EXPIRY_MS) return;
    gaveUp = performance.now();
    const given = await expireCommands(db.manager, { seq: 0, refusal: expired });
    if (given > 0) log('relay.expired', { commands: given });
  };
  const round = async (): Promise<number> => {
    const ahead = bell.takenInAt + HEAD_START_MS - performance.now();
    if (ahead > 0) await bell.pause(ahead);
    if (IN_FLIGHT - underWay.size < LOT && performance.now() - looked < MOMENT_MS) return MOMENT_MS;
    looked = performance.now();
    await giveUp();
    const isThere = await engine.isThere();
    if (isThere) watch.well('engine');
    else watch.trouble('engine', 'it does not answer');
    const room = IN_FLIGHT - underWay.size;
    const claimed = room === 0 ? [] : await claimCommands(db.manager, room, { engineIsAway: !isThere });
    for (const command of claimed) {
      const sending = send(command).finally(() => {
        underWay.delete(sending);
        bell.ring(); // the next of its stream may go
      });
      underWay.add(sending);
    }
    if (claimed.length === room) return POLL_MS; // whoever is done rings
    if (claimed.length > 0) return 0;
    if (!isThere) return await bell.pause(PROBE_MS).then(() => 0);
    return Math.min(Math.max((await nextFreeInMs(db.manager)) ?? POLL_MS, 10), POLL_MS);
  };
  return { round, end: async () => void (await Promise.all(underWay)), hears: 'rings' };
}

function factJob({ db, engine }: RelayParts, healer: Healer): Job {
  const channel = signalsTo(engine, db, async (stream) => await healer.heal(stream, 'STREAM_LOST'));
  const round = async (): Promise<number> => {
    if (!(await engine.isThere())) return PROBE_MS;
    const moved = await forwardFacts(db, channel, FACTS);
    if (moved.failed > 0) log('relay.facts-delayed', { facts: moved.failed });
    return moved.sent > 0 ? 0 : POLL_MS;
  };
  return { round, end: async () => undefined, hears: 'outcomes' };
}

/** What was ordered for many donations becomes commands, a few at a time; not by a wrong clock. */
function batchJob({ db }: RelayParts, clock: ClockWatch): Job {
  const round = async (): Promise<number> => ((await clock.isRight()) && (await batchRound(db)) ? 0 : POLL_MS);
  return { round, end: async () => undefined, hears: 'outcomes' };
}

/**
 * At the start and every hour: whoever is late without a command or fact that would show it. An engine that goes away
 * meanwhile is waited for; then it looks again.
 */
function lateJob({ db, engine, lateLookMs = LATE_LOOK_MS }: RelayParts, bell: Bell, healer: Healer): Job {
  const round = async (): Promise<number> => {
    if (!(await engine.isThere())) return await bell.pause(PROBE_MS).then(() => 0);
    await lookAtLate({ db, engine, healer }, () => bell.closed);
    if (await engine.isThere()) await bell.pause(lateLookMs);
    return 0;
  };
  return { round, end: async () => undefined, hears: 'outcomes' };
}

/** A message is delivered by a workflow of its own; started twice it is the same. */
function messageJob({ db, engine }: RelayParts): Job {
  const round = async (): Promise<number> => {
    if (!(await engine.isThere())) return PROBE_MS;
    const ids = await claimMessages(db.manager, MESSAGES);
    const started = await Promise.allSettled(ids.map(async (id) => await engine.startDelivery(id)));
    const left = ids.filter((_, index) => started[index]?.status === 'rejected');
    if (left.length > 0) {
      engine.distrust();
      await putBackMessages(db.manager, left);
      log('relay.messages-delayed', { messages: left.length });
    }
    return ids.length > left.length ? 0 : POLL_MS;
  };
  return { round, end: async () => undefined, hears: 'outcomes' };
}

function watchClock({ db }: RelayParts): ClockWatch {
  return new ClockWatch({ database: async () => await databaseClock(db) }, (state) => {
    if (state.isRight) log('relay.clock-right');
    else log('relay.clock-differs', { reason: wrongClock(state) });
  });
}
