import {
  Connection,
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  type WorkflowHandle,
  defaultGrpcRetryOptions,
  isGrpcServiceError,
  makeGrpcRetryInterceptor,
  type Client,
  type WorkflowExecutionDescription,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { asWritten } from '../domain/edge.ts';
import { kindOf, workflowIdOf, type Ack, type Message } from '../domain/journal.ts';
import type { Refusal } from '../domain/types.ts';
import {
  DELIVERY,
  REFUSED,
  commandUpdate,
  factSignal,
  newborn,
  nudgeSignal,
  SNAPSHOT,
  snapshotUpdate,
  type Carried,
  type Snapshot,
} from '../workflows/messages.ts';

/** Where streams live and how a new one begins. */
export type EngineOptions = {
  readonly client: Client;
  readonly taskQueue: string;
  /** Sets several lives apart on one server; empty in real life, where the workflow id is the business key. */
  readonly idPrefix?: string;
  /** The document a stream begins with; a simulation gives it its offset. */
  readonly begin?: (stream: string, at: number) => Carried;
};

/** Refused without a trace, against this version of the stream. */
export type PlainRefusal = { readonly refused: Refusal; readonly judgedAt: number };

/**
 * How long the engine is taken to be there after it answered, and to be away after it did not. One that is away says so at
 * once; a busy one gets as long as a caller's patience lasts.
 */
const [TRUST_MS, DISTRUST_MS, PROBE_MS] = [1_000, 500, 2_000];

const RESTART_WITHIN_MS = 30_000;

const [GRPC_NOT_FOUND, GRPC_UNAVAILABLE] = [5, 14];

/**
 * A connection to the engine that need not be there yet: it is opened with the first call and again after every outage,
 * within a second of the engine's return (gRPC alone would wait up to two minutes). An engine that is away fails a call at
 * once; whoever calls knows what to do then.
 */
export function connectionToEngine(address: string): Connection {
  const channelArgs = { 'grpc.initial_reconnect_backoff_ms': 500, 'grpc.max_reconnect_backoff_ms': 1_000 };
  const usual = defaultGrpcRetryOptions();
  const retry = makeGrpcRetryInterceptor({
    ...usual,
    retryableDecider: (attempt, status) => {
      const code: number = status.code;
      return code !== GRPC_UNAVAILABLE && usual.retryableDecider(attempt, status);
    },
  });
  return Connection.lazy({ address, channelArgs, interceptors: [retry] });
}

/** Talks to the workflows of streams: commands, facts, snapshots. Knows no rules. */
export class Engine {
  private readonly options: EngineOptions;
  private looked = { there: false, until: -Infinity };
  private probing: Promise<boolean> | null = null;

  constructor(options: EngineOptions) {
    this.options = options;
  }

  workflowId(stream: string): string {
    return `${this.options.idPrefix ?? ''}${workflowIdOf(stream)}`;
  }

  private start(stream: string, at: number) {
    const carried = this.options.begin?.(stream, at) ?? newborn(stream);
    const args: [Carried] = [carried];
    return { workflowId: this.workflowId(stream), taskQueue: this.options.taskQueue, args };
  }

  /** Whether the engine answers. Asks it at most every half second; never throws. */
  async isThere(): Promise<boolean> {
    if (performance.now() < this.looked.until) return this.looked.there;
    this.probing ??= this.probe().finally(() => (this.probing = null));
    return await this.probing;
  }

  private async probe(): Promise<boolean> {
    const { client, taskQueue } = this.options;
    const { workflowService } = client;
    const { namespace } = client.options;
    // The front answers before the parts behind it can: those that keep runs and task queues are asked.
    const parts = [
      async () => await workflowService.describeTaskQueue({ namespace, taskQueue: { name: taskQueue } }),
      async () => await workflowService.describeWorkflowExecution({ namespace, execution: { workflowId: 'nobody' } }),
    ];
    const answers = async (ask: () => Promise<unknown>): Promise<boolean> =>
      await client.withDeadline(Date.now() + PROBE_MS, ask).then(
        () => true,
        (error: unknown) => statusOf(error) === GRPC_NOT_FOUND,
      );
    const there = (await Promise.all(parts.map(answers))).every(Boolean);
    this.looked = { there, until: performance.now() + (there ? TRUST_MS : DISTRUST_MS) };
    return there;
  }

  /** A call did not reach the engine: the next look asks it. */
  distrust(): void {
    this.looked = { there: false, until: -Infinity };
  }

  /**
   * Sends one message and waits for its answer; `updateId` = message id, so a repeat within a run gets the same answer.
   * A plain refusal comes back as such. @throws what the engine throws when it is away, or did not answer `withinMs`.
   */
  async send(stream: string, message: Message, creates: boolean, withinMs?: number): Promise<Ack | PlainRefusal> {
    if (withinMs === undefined) return await this.update(stream, message, creates);
    const call = async () => await this.update(stream, message, creates);
    return await this.options.client.withDeadline(Date.now() + withinMs, call);
  }

  private async update(stream: string, message: Message, creates: boolean): Promise<Ack | PlainRefusal> {
    const { workflow } = this.options.client;
    const args: [Message] = [message];
    const options = { args, updateId: message.id };
    try {
      if (!creates) return await workflow.getHandle(this.workflowId(stream)).executeUpdate(commandUpdate, options);
      const startWorkflowOperation = new WithStartWorkflowOperation(kindOf(stream), {
        ...this.start(stream, message.at),
        workflowIdConflictPolicy: 'USE_EXISTING',
      });
      return await workflow.executeUpdateWithStart(commandUpdate, { ...options, startWorkflowOperation });
    } catch (error) {
      const refused = refusalOf(error);
      if (refused === null) throw error;
      return refused;
    }
  }

  /** Lets a stream know a fact; starts it when it does not exist and may be started. False: nobody there to hear it. */
  async signal(stream: string, message: Message, startIfMissing: boolean): Promise<boolean> {
    const { workflow } = this.options.client;
    if (startIfMissing) {
      const signalArgs: [Message] = [message];
      const signal = { signal: factSignal, signalArgs };
      await workflow.signalWithStart(kindOf(stream), { ...this.start(stream, message.at), ...signal });
      return true;
    }
    try {
      await workflow.getHandle(this.workflowId(stream)).signal(factSignal, message);
      return true;
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return false;
      throw error;
    }
  }

  /** Starts the delivery of one message; one that runs is left alone, and what is delivered is not delivered again. */
  async startDelivery(outboxId: string): Promise<void> {
    const args: [string] = [outboxId];
    await this.options.client.workflow.start(DELIVERY, {
      workflowId: `${this.options.idPrefix ?? ''}${DELIVERY}/${outboxId}`,
      taskQueue: this.options.taskQueue,
      args,
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
  }

  /** Lets a stream look at its journal and its due list again. */
  async nudge(stream: string): Promise<void> {
    await this.options.client.workflow.getHandle(this.workflowId(stream)).signal(nudgeSignal);
  }

  /** Where the stream says it stands. @throws when it does not answer, or not within `withinMs`. */
  async snapshot(stream: string, withinMs?: number): Promise<Snapshot> {
    const { client } = this.options;
    const ask = async () => await snapshotOf(client.workflow.getHandle(this.workflowId(stream)));
    return withinMs === undefined ? await ask() : await client.withDeadline(Date.now() + withinMs, ask);
  }

  /** What the engine knows of the stream's newest run; null when it knows none. */
  async describe(stream: string): Promise<WorkflowExecutionDescription | null> {
    try {
      return await this.options.client.workflow.getHandle(this.workflowId(stream)).describe();
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return null;
      throw error;
    }
  }

  /** Starts a stream with a given document, ending any other run of it (rehydrate, C10). */
  async restart(stream: string, carried: Carried): Promise<void> {
    const { client } = this.options;
    const args: [Carried] = [carried];
    const start = { ...this.start(stream, 0), args, workflowIdConflictPolicy: 'TERMINATE_EXISTING' } as const;
    const call = async () => await client.workflow.start(kindOf(stream), start);
    await client.withDeadline(Date.now() + RESTART_WITHIN_MS, call); // the stream is locked meanwhile
  }

  async terminate(stream: string, reason: string): Promise<void> {
    try {
      await this.options.client.workflow.getHandle(this.workflowId(stream)).terminate(reason);
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  }
}

/** A run answers by turning the question down. */
async function snapshotOf(run: WorkflowHandle): Promise<Snapshot> {
  const error: unknown = await run.executeUpdate(snapshotUpdate).catch((failure: unknown) => failure);
  if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) {
    const { type, details } = error.cause;
    if (type === SNAPSHOT) return asWritten<Snapshot>(details?.[0]); // our own validator made them
  }
  throw error;
}

function refusalOf(error: unknown): PlainRefusal | null {
  if (!(error instanceof WorkflowUpdateFailedError) || !(error.cause instanceof ApplicationFailure)) return null;
  if (error.cause.type !== REFUSED) return null;
  const { details } = error.cause; // our own validator made them
  return { refused: asWritten<Refusal>(details?.[0]), judgedAt: Number(details?.[1] ?? 0) };
}

function statusOf(error: unknown): number | null {
  return isGrpcServiceError(error) ? error.code : null;
}
