import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import type { Logger } from 'typeorm';
import { inject } from 'vitest';
import { createApp, type App } from '../../../api/app.ts';
import { hashOf, newSecret } from '../../../api/auth/tokens.ts';
import { submitCommand, type CommandRequest, type Outcome } from '../../../api/commands/submit.ts';
import { EngineWatch } from '../../../api/engine-watch.ts';
import { createLog } from '../../../api/http/log.ts';
import { insertUser, openSession } from '../../../database/access.ts';
import { connectionTo } from '../../../database/data-source.ts';
import { defaultProgram, policyOf } from '../../../domain/programs/registry.ts';
import type { Actor, Role } from '../../../domain/types.ts';
import { Place, codesOf } from '../../integration/place.ts';
import { createTestDatabase } from '../../setup/databases.ts';
import { cableTo, type Cable } from './cable.ts';

/** What came back over HTTP. `errors` is never undefined. */
export type Answer<Data = Readonly<Record<string, unknown>>> = {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data;
  readonly errors: readonly GraphqlError[];
};
export type GraphqlError = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
};

/** Somebody who may call the API, known by these headers. */
export type Caller = {
  readonly id: string;
  readonly role: Role | null;
  readonly headers: Readonly<Record<string, string>>;
};
export const nobody: Caller = { id: '', role: null, headers: {} };

export type ApiOptions = {
  /** How often event streams look at their session. */
  readonly heartbeatMs?: number;
  /** No worker and no engine: the API alone. */
  readonly withoutEngine?: boolean;
  readonly consoleFolder?: string;
  readonly trustedProxies?: readonly string[];
  /** What time it is on the machine of the API. */
  readonly hostClock?: () => number;
  /** The API reaches its database by a cable that can be cut: `api.cable`. */
  readonly cable?: boolean;
};

const silent: Logger = {
  logQuery: () => undefined,
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
};

/**
 * The API on a free port, with a database of its own, the shared engine, a worker and fact forwarding in this process.
 * Open it in `beforeAll` and close it in `afterAll`.
 */
export async function openApi(options: ApiOptions = {}): Promise<Api> {
  const database = await createTestDatabase();
  const statements: string[] = [];
  const logger = { ...silent, logQuery: (sql: string) => void statements.push(sql) };
  const cable = options.cable === true ? await cableTo(database.url) : null;
  const url = cable?.url ?? database.url;
  const db = await connectionTo(url, 6, { connectWithinMs: 4_000, logger }).initialize();
  const placeDb = await connectionTo(database.url, 6).initialize();
  const around: Place['options']['around'] = (journal) => journal;
  const place = new Place(placeDb, database.url, { address: inject('temporalAddress'), namespace: 'almoner', around });
  if (options.withoutEngine !== true) {
    await place.moveTo(place.options.address);
    await place.startWorker();
  }
  const engine = options.withoutEngine === true ? null : place.engine;
  const lines: string[] = [];
  const sink = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  const commands = { db, engine, policies: policyOf, defaultProgram, patienceMs: 10_000 };
  const watch = new EngineWatch(async () => engine !== null && (await engine.isThere()));
  const app = await createApp({
    db,
    databaseUrl: url,
    commands,
    engine: watch,
    log: createLog(sink),
    consoleFolder: options.consoleFolder ?? '/nowhere',
    trustedProxies: options.trustedProxies ?? [],
    ...(options.hostClock === undefined ? {} : { hostClock: options.hostClock }),
    ...(options.heartbeatMs === undefined ? {} : { heartbeatMs: options.heartbeatMs }),
  });
  app.server.listen(0, '127.0.0.1');
  await once(app.server, 'listening');
  const close = async (): Promise<void> => {
    await app.stop();
    await place.disconnect();
    await db.destroy();
    await placeDb.destroy();
    await database.drop();
  };
  const { port } = app.server.address() as AddressInfo;
  return new Api({ app, port, cable, place, commands, watch, statements, lines, close });
}

type Parts = {
  readonly app: App;
  readonly port: number;
  readonly cable: Cable | null;
  readonly place: Place;
  readonly commands: Parameters<typeof submitCommand>[0];
  readonly watch: EngineWatch;
  readonly statements: string[];
  readonly lines: string[];
  readonly close: () => Promise<void>;
};

export class Api {
  private readonly parts: Parts;
  private readonly callers = new Map<Role, Caller>();

  constructor(parts: Parts) {
    this.parts = parts;
  }

  get db() {
    return this.parts.commands.db;
  }

  /** Database, engine and worker behind the API; `place.forward()` delivers waiting facts. */
  get place(): Place {
    return this.parts.place;
  }

  get watch(): EngineWatch {
    return this.parts.watch;
  }

  get app(): App {
    return this.parts.app;
  }

  /** Everything the API has logged, line by line. */
  get log(): readonly string[] {
    return this.parts.lines;
  }

  get url(): string {
    return `http://127.0.0.1:${this.parts.port}`;
  }

  get cable(): Cable {
    const { cable } = this.parts;
    if (cable === null) throw new Error('open the API with { cable: true }');
    return cable;
  }

  /** Closes everything and drops the database. */
  async close(): Promise<void> {
    await this.parts.close();
  }

  /** Somebody signed in with this role; the same one each time. */
  async caller(role: Role): Promise<Caller> {
    const known = this.callers.get(role);
    if (known !== undefined) return known;
    const made = await this.newCaller(role);
    this.callers.set(role, made);
    return made;
  }

  /** A new user of this role, signed in. His password cannot be used. */
  async newCaller(role: Role): Promise<Caller> {
    const id = `usr_${randomUUID()}`;
    await insertUser(this.db.manager, { id, email: `${id}@example.org`, passwordHash: 'unusable', role });
    const token = newSecret();
    await openSession(this.db.manager, hashOf(token), id);
    return { id, role, headers: { cookie: `sid=${token}` } };
  }

  /** Sends one GraphQL request; as a program officer unless told otherwise. */
  async graphql<Data = Readonly<Record<string, never>>>(
    query: string,
    variables: object = {},
    as: Role | Caller = 'PROGRAM_OFFICER',
  ): Promise<Answer<Data>> {
    const { headers } = typeof as === 'string' ? await this.caller(as) : as;
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = JSON.parse(await response.text()) as { data?: Data; errors?: readonly GraphqlError[] };
    return { status: response.status, headers: response.headers, data: body.data as Data, errors: body.errors ?? [] };
  }

  /** The same where nothing may go wrong: its data. */
  async read<Data = Readonly<Record<string, never>>>(query: string, variables: object = {}, as?: Role | Caller) {
    const { data, errors } = await this.graphql<Data>(query, variables, as);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** The SQL statements that the API runs meanwhile (the worker's are not among them). */
  async statementsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
    const { statements } = this.parts;
    const before = statements.length;
    await work();
    return statements.slice(before);
  }

  /** Hands a command in without HTTP; `stream` null for one that creates a donation or an organization. */
  async send(
    stream: string | null,
    type: string,
    input: object = {},
    more: Partial<CommandRequest> = {},
  ): Promise<Outcome> {
    const actor: Actor = { id: 'usr_officer', role: 'PROGRAM_OFFICER' };
    const request = { actor, type, stream, input, idempotencyKey: randomUUID(), receivedAt: Date.now(), ...more };
    return await submitCommand(this.parts.commands, request);
  }

  /** The same where it must be applied: the stream's id. @throws with the codes of the refusal. */
  async say(
    stream: string | null,
    type: string,
    input: object = {},
    more: Partial<CommandRequest> = {},
  ): Promise<string> {
    const outcome = await this.send(stream, type, input, more);
    if (outcome.kind === 'applied') return outcome.command.stream;
    throw new Error(`${type}: ${outcome.kind === 'refused' ? codesOf(outcome.refusal).join() : outcome.kind}`);
  }
}
