import { createHash } from 'node:crypto';
import { conduct, type Answer, type Reply, type Request } from '../../domain/conduct.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Submission } from '../../domain/submission.ts';
import type { Message, Recorded } from '../../domain/journal.ts';
import type { Noted } from '../../domain/module.ts';
import { policyOf } from '../../domain/programs/registry.ts';
import type { NewRecord } from '../../domain/records.ts';
import type { Life, Script } from '../../domain/script.ts';
import { commandFacts } from '../../domain/simulation.ts';
import type { Instant, Refusal } from '../../domain/types.ts';
import type { EoxView } from '../../domain/views.ts';
import { World } from '../../domain/world.ts';

/** One message that a stream answered, as the journal activity would have recorded it. */
export type LivedAppend = {
  readonly stream: string;
  readonly message: Message;
  readonly fromSeq: number;
  readonly events: readonly Recorded[];
  readonly refusal: Refusal | null;
};
export type LivedCommand = {
  readonly submission: Submission;
  readonly message: Message;
  readonly record: NewRecord | null;
};
export type LivedEox = {
  readonly productId: string;
  readonly seq: number;
  readonly view: EoxView;
  readonly message: Message;
};
/** A life in all that it leaves behind. */
export type Lived = {
  readonly life: Life;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly appends: readonly LivedAppend[];
  readonly commands: readonly LivedCommand[];
  readonly subscriptions: readonly { readonly source: string; readonly receiver: string }[];
  readonly facts: readonly { readonly receiver: string; readonly noted: Noted; readonly at: Instant }[];
  readonly eox: readonly LivedEox[];
};

/** A world that writes down everything that a database would hold after it. */
class LivedWorld extends World {
  readonly appends: LivedAppend[] = [];
  readonly commands: LivedCommand[] = [];
  readonly subscriptions: { readonly source: string; readonly receiver: string }[] = [];
  readonly facts: { readonly receiver: string; readonly noted: Noted; readonly at: Instant }[] = [];
  readonly versions: LivedEox[] = [];
  private readonly seed: string;

  constructor(seed: string) {
    super(policyOf);
    this.seed = seed;
  }

  /** Ids of commands are hashed from the life's seed: several lives share one database. */
  override play(request: Request): Reply {
    if (request.do !== 'submit') return super.play(request);
    const { submission } = request;
    return super.play({ do: 'submit', submission: { ...submission, id: commandId(this.seed, submission.id) } });
  }

  protected override tookIn(submission: Submission, message: Message, record: NewRecord | null): void {
    this.commands.push({ submission, message, record });
  }

  protected override take(stream: string, message: Message): Answer {
    const fromSeq = this.entity(stream).seq;
    const answer = super.take(stream, message);
    const events = answer.appended.flatMap((appended) => appended.events);
    this.appends.push({ stream, message, fromSeq, events, refusal: answer.refusal });
    return answer;
  }

  protected override noteEox(source: string, message: Message): Answer {
    const before = this.eox.get(source)?.seq ?? 0;
    const answer = super.noteEox(source, message);
    const now = this.eox.get(source);
    if (now !== undefined && now.seq > before) {
      this.versions.push({ productId: source.slice('eox/'.length), ...now, message });
    }
    return answer;
  }

  protected override subscribe(source: string, receiver: string): void {
    super.subscribe(source, receiver);
    this.subscriptions.push({ source, receiver });
  }

  protected override queue(receiver: string, noted: Noted, at: Instant): void {
    super.queue(receiver, noted, at);
    this.facts.push({ receiver, noted, at });
  }
}

function commandId(seed: string, id: string): string {
  const hex = createHash('sha256').update(`${seed}\n${id}`).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `cmd_${parts.join('-')}`;
}

/** Lives a script by the rule book alone and keeps everything that it leaves behind. @throws DEMO_REFUSED: it was not meant to. */
export function liveThrough(script: Script): Lived {
  const world = new LivedWorld(script.seed);
  const play = conduct(script, commandFacts);
  let step = play.next();
  while (step.done !== true) step = play.next(world.play(step.value));
  const life = step.value;
  const [wrong] = life.unexpected;
  if (wrong !== undefined) {
    const day = new Date(wrong.at).toISOString().slice(0, 10);
    throw new Error(`DEMO_REFUSED ${script.title}: ${wrong.command} on ${day}: ${wrong.codes.join()} ${wrong.message}`);
  }
  const { appends, commands, subscriptions, facts, versions: eox } = world;
  const entities = new Map(world.streams().map((stream) => [stream, world.entity(stream)]));
  return { life, entities, appends, commands, subscriptions, facts, eox };
}
