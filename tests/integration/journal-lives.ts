import type { DataSource } from 'typeorm';
import { forwardFacts } from '../../activities/forwarder.ts';
import { createJournal, type Journal, type JournalParts } from '../../activities/journal.ts';
import { projectedRows } from '../../activities/projections/rows.ts';
import { insertRecord } from '../../database/commands.ts';
import { storeEox } from '../../database/eox.ts';
import { readEntities, readKnown } from '../../database/known.ts';
import { conduct, type Answer, type Reply, type Request } from '../../domain/conduct.ts';
import { emptyEntity, type Entity } from '../../domain/entity.ts';
import type { EoxCommand } from '../../domain/eox-about.ts';
import { noteEox } from '../../domain/eox.ts';
import { intake, recordsWanted, streamsWanted } from '../../domain/intake.ts';
import type { Message } from '../../domain/journal.ts';
import type { Appended } from '../../domain/life-in-progress.ts';
import { rulesOf } from '../../domain/modules.ts';
import type { Life, Script } from '../../domain/script.ts';
import { commandFacts, policiesOf } from '../../domain/simulation.ts';
import { tickMessage } from '../../domain/stream.ts';
import type { Conflict, Instant } from '../../domain/types.ts';

export const realParts: JournalParts = { rulesOf, rowsOf: projectedRows };

/** Lives a script on the database without an engine: judge, append, forward, like a shell that never forgets. */
export async function liveOnDatabase(db: DataSource, script: Script): Promise<Life> {
  const player = new Player(db, policiesOf(script));
  const play = conduct(script, commandFacts);
  let step = play.next();
  while (step.done !== true) step = play.next(await player.play(step.value));
  return step.value;
}

class Player {
  private readonly db: DataSource;
  private readonly journal: Journal;
  private readonly policies: ReturnType<typeof policiesOf>;
  constructor(db: DataSource, policies: ReturnType<typeof policiesOf>) {
    this.db = db;
    this.policies = policies;
    this.journal = createJournal(db, realParts);
  }

  async play(request: Request): Promise<Reply> {
    switch (request.do) {
      case 'due':
        return { due: await this.firstDue() };
      case 'move':
        return { moved: await this.tickUntil(request.stream, request.to) };
      case 'forward':
        return { forwarded: await this.forward() };
      case 'submit':
        return { answer: await this.submit(request.submission) };
      case 'streams':
        return { streams: await this.streams() };
    }
  }

  private async streams(): Promise<readonly string[]> {
    const sql = 'SELECT stream FROM journal WHERE seq = 1 ORDER BY position';
    return (await this.db.query<{ stream: string }[]>(sql)).map(({ stream }) => stream);
  }

  /** From the projection: what a scheduler would read. */
  private async firstDue() {
    const sql = 'SELECT stream, fires_at AS at FROM deadline WHERE fires_at IS NOT NULL';
    const rows = await this.db.query<{ stream: string; at: Date }[]>(sql);
    const order = await this.streams();
    const [first] = rows.toSorted(
      (a, b) => a.at.getTime() - b.at.getTime() || order.indexOf(a.stream) - order.indexOf(b.stream),
    );
    return first === undefined ? null : { stream: first.stream, firesAt: first.at.getTime() };
  }

  private async entity(stream: string): Promise<Entity> {
    return (await readEntities(this.db, [stream])).get(stream) ?? emptyEntity;
  }

  private async tickUntil(stream: string, to: Instant): Promise<readonly Appended[]> {
    const appended: Appended[] = [];
    for (;;) {
      const entity = await this.entity(stream);
      const [next] = rulesOf(stream).deadlines(stream, entity);
      if (next === undefined || next.firesAt > to) return appended;
      appended.push(...(await this.take(stream, tickMessage(entity.seq, next.firesAt, to))).appended);
    }
  }

  private async forward(): Promise<readonly Appended[] | null> {
    const appended: Appended[] = [];
    const signal = async (receiver: string, fact: Message): Promise<void> => {
      appended.push(...(await this.tickUntil(receiver, fact.at)), ...(await this.take(receiver, fact)).appended);
    };
    const { sent } = await forwardFacts(this.db, { signal }, 1);
    return sent === 0 ? null : appended;
  }

  private async submit(submission: Extract<Request, { do: 'submit' }>['submission']): Promise<Answer> {
    const wants = {
      streams: (states: Readonly<Record<string, unknown>>) => streamsWanted(submission, states),
      records: (states: Readonly<Record<string, unknown>>) => recordsWanted(submission, states),
    };
    const taken = intake(submission, { ...(await readKnown(this.db, wants)), policies: this.policies });
    if (taken.kind === 'refused') return { appended: [], refusal: taken.refusal };
    const { message, record } = taken;
    if (record !== null) await insertRecord(this.db, record);
    const { stream } = submission;
    if (stream.startsWith('eox/')) return await this.noteEox(stream.slice(4), message);
    const ticks = await this.tickUntil(stream, message.at);
    const { appended, refusal } = await this.take(stream, message);
    return { appended: [...ticks, ...appended], refusal };
  }

  private async noteEox(productId: string, message: Message): Promise<Answer> {
    const report = { productId, commandId: null, at: new Date(message.at).toISOString() };
    const { refusal } = await storeEox(this.db, report, (previous) => {
      const noted = noteEox(previous, message.command as EoxCommand, message.at);
      if (noted.kind === 'refused') return { view: null, refusal: noted.refusal };
      return { view: noted.changed ? noted.view : null, refusal: null };
    });
    return { appended: [], refusal };
  }

  private async take(stream: string, message: Message): Promise<Answer> {
    const rules = rulesOf(stream);
    const entity = await this.entity(stream);
    let conflicts: readonly Conflict[] = [];
    for (;;) {
      const { events, refusal, next } = rules.judge(stream, entity, message, conflicts);
      const fixed = { stream, kind: rules.kind, epoch: 1, message, fromSeq: entity.seq, schema: rules.schema };
      const written = await this.journal.append({ ...fixed, events, refusal, next });
      if (written.kind === 'conflict') conflicts = written.conflicts;
      else {
        const zone = rules.calendar(next)?.zone ?? 'UTC';
        return { appended: events.length === 0 ? [] : [{ stream, seq: entity.seq + 1, events, zone }], refusal };
      }
    }
  }
}
