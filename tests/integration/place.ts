import { setTimeout as sleep } from 'node:timers/promises';
import { randomBytes } from 'node:crypto';
import { Client, type Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import type { DataSource } from 'typeorm';
import { inject, onTestFinished } from 'vitest';
import { forwardFacts } from '../../activities/forwarder.ts';
import { connectionTo } from '../../database/data-source.ts';
import type { Submission } from '../../domain/submission.ts';
import { policyOf } from '../../domain/programs/registry.ts';
import type { Actor, Instant, Refusal } from '../../domain/types.ts';
import { Engine, connectionToEngine } from '../../api/engine.ts';
import { signalsTo } from '../../runtime/forwarding.ts';
import { submit, type ReadyCounter } from '../../api/commands/submit.ts';
import { activitiesOn, startWorker, type Activities, type RunningWorker } from '../../runtime/worker-factory.ts';
import { newborn } from '../../workflows/messages.ts';
import { createTestDatabase } from '../setup/databases.ts';

const officer: Actor = { id: 'usr_officer', role: 'PROGRAM_OFFICER' };

type Options = {
  readonly address: string;
  readonly namespace: string;
  /** Stands between the shell and the journal. */
  readonly around: (journal: Activities) => Activities;
};
type Link = {
  readonly connection: Connection;
  readonly native: NativeConnection;
  readonly client: Client;
  readonly engine: Engine;
};
type Written = { readonly seq: number; readonly type: string; readonly at: Date; readonly commandId: string };

/** A database, a worker that can be stopped, and a counter for commands, on the servers of the tests. */
export async function openPlace(options: Partial<Options> = {}): Promise<Place> {
  const database = await createTestDatabase();
  const db = await connectionTo(database.url, 6).initialize();
  const given = { address: inject('temporalAddress'), namespace: 'almoner', around: (one: Activities) => one };
  const place = new Place(db, database.url, { ...given, ...options });
  onTestFinished(async () => {
    await place.disconnect();
    await db.destroy();
    await database.drop();
  });
  await place.moveTo(place.options.address);
  await place.startWorker();
  return place;
}

export class Place {
  readonly db: DataSource;
  readonly url: string;
  readonly options: Options;
  readonly taskQueue = `place-${randomBytes(6).toString('hex')}`;
  /** When commands are received. */
  now: Instant = Date.now();
  private sent = 0;
  private link: Link | null = null;
  private worker: RunningWorker | null = null;

  constructor(db: DataSource, url: string, options: Options) {
    this.db = db;
    this.url = url;
    this.options = options;
  }

  /** Leaves the engine and talks to the one at this address. */
  async moveTo(address: string): Promise<void> {
    await this.disconnect();
    const connection = connectionToEngine(address);
    const native = await NativeConnection.connect({ address });
    const client = new Client({ connection, namespace: this.options.namespace });
    const begin = (stream: string, at: Instant) => newborn(stream, { offset: at - Date.now() });
    const { taskQueue } = this;
    this.link = {
      connection,
      native,
      client,
      engine: new Engine({ client, taskQueue, idPrefix: `${taskQueue}/`, begin }),
    };
  }

  async disconnect(): Promise<void> {
    await this.stopWorker();
    await this.link?.native.close();
    await this.link?.connection.close();
    this.link = null;
  }

  get linked(): Link {
    if (this.link === null) throw new Error('not connected');
    return this.link;
  }

  get engine(): Engine {
    return this.linked.engine;
  }

  get counter(): ReadyCounter {
    return { db: this.db, engine: this.engine, policies: policyOf };
  }

  async startWorker(): Promise<void> {
    const { taskQueue, options } = this;
    const activities = options.around(activitiesOn(this.db));
    const { native: connection } = this.linked;
    this.worker = await startWorker({ connection, namespace: options.namespace, taskQueue, activities, cached: 20 });
  }

  async stopWorker(): Promise<void> {
    await this.worker?.stop();
    this.worker = null;
  }

  submission(stream: string, type: string, input: object = {}, more: Partial<Submission> = {}): Submission {
    this.sent += 1;
    return { id: `cmd_${this.sent}`, stream, type, input, actor: officer, receivedAt: this.now, ...more };
  }

  /** Sends a command as somebody would; the codes of the refusal, or none. */
  async say(stream: string, type: string, input: object = {}, id?: string): Promise<readonly string[]> {
    return codesOf(await submit(this.counter, this.submission(stream, type, input, id === undefined ? {} : { id })));
  }

  /** Delivers all waiting facts. */
  async forward(): Promise<void> {
    while ((await forwardFacts(this.db, signalsTo(this.engine, this.db), 50)).sent > 0);
  }

  async journal(stream: string): Promise<readonly Written[]> {
    const sql = 'SELECT seq, type, at, command_id AS "commandId" FROM journal WHERE stream = $1 ORDER BY seq';
    return await this.db.query<Written[]>(sql, [stream]);
  }
}

export const codesOf = (refusal: Refusal | null): readonly string[] =>
  refusal === null ? [] : refusal.findings.map(({ code }) => code);

/** What is told of a person. */
export const person = (firstName: string) => {
  return { firstName, lastName: 'Lopez', email: `${firstName.toLowerCase()}@example.org` };
};

/** An organization with one person: ids of its stream and of that person's account. */
export async function registered(place: Place, name: string): Promise<{ readonly org: string; readonly acc: string }> {
  const base = { legalName: `Food Bank ${name}`, country: 'US', timeZone: 'America/Los_Angeles' };
  const input = { ...base, programId: 'cisco-techsoup', contact: person('Ana') };
  const refused = await place.say(`org_${name}`, 'registerOrganization', input);
  if (refused.length > 0) throw new Error(refused.join());
  return { org: `org_${name}`, acc: `acc_${name}.1` };
}

/** A registration form filled in well. */
export const form = (email: string, userId: string) => ({
  sections: { login: true, contact: true, security: true },
  formLanguage: 'en',
  languagePreference: 'en',
  firstName: 'Ana',
  lastName: 'Lopez',
  email,
  emailRetyped: email,
  userId,
  company: {
    companyName: 'Food Bank',
    addressLine1: '12 Rose Street',
    city: 'Portland',
    postalCode: '97201',
    country: 'US',
    phone: '+1 503 555 0100',
  },
  consents: { privacyAccepted: 'YES', emailFormat: 'HTML' },
  confirmationShown: true,
});

/** The newest run of a stream. */
export const runOf = async ({ engine }: Place, stream: string) => {
  const run = await engine.describe(stream);
  if (run === null) throw new Error(`${stream} has no run`);
  return run;
};

/** Waits, at most 20 s. */
export const until = async (what: () => Promise<boolean>): Promise<void> => {
  for (let waited = 0; !(await what()); waited += 50) {
    if (waited > 20_000) throw new Error('did not come about within 20 s');
    await sleep(50);
  }
};
