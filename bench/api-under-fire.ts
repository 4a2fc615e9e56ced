import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { rowsOf } from '../database/query.ts';
import { defaultProgram } from '../domain/programs/registry.ts';
import { randomOf } from '../tests/fixtures/random-life.ts';
import { wrongIn } from './offences.ts';

/**
 * Mutations against an API process that is killed again and again. Clients repeat what got no answer with the same key,
 * as every client should; afterwards there is one command per key, and none is lost.
 */
export type Fire = {
  readonly seed: number;
  readonly mutations: number;
  readonly kills: number;
  readonly clients: number;
  /** Environment of the API process; its `PORT` is where the clients call. */
  readonly env: Readonly<Record<string, string>>;
  /** How the clients sign in. */
  readonly administrator: { readonly email: string; readonly password: string };
  readonly db: DataSource;
  readonly tell?: (line: string) => void;
};
export type Aftermath = {
  readonly mutations: number;
  readonly kills: number;
  /** How often a call got no answer and was repeated. */
  readonly repeats: number;
  /** Answers that said "stored, not yet applied". */
  readonly accepted: number;
  readonly problems: readonly string[];
};

const ORGANIZATION_EVERY = 40;
const PATIENCE_MS = 120_000;

const answerShape = z.object({
  data: z.object({
    answer: z.looseObject({
      kind: z.string(),
      message: z.string().optional(),
      command: z.object({ id: z.string(), state: z.string(), streamId: z.string() }).nullish(),
    }),
  }),
});
type Answer = z.infer<typeof answerShape>['data']['answer'];

const document = (name: string, input: string) => `mutation Fire($input: ${input}!) {
  answer: ${name}(input: $input) {
    kind: __typename
    ... on CommandSuccess { command { id state streamId } }
    ... on CommandAccepted { command { id state streamId } }
    ... on UserError { message }
  }
}`;
const register = document('registerOrganization', 'RegisterOrganizationInput');
const addContact = document('addContact', 'AddContactInput');

/** Runs it; ends when every mutation has its answer and every kill was made. */
export async function underFire(fire: Fire): Promise<Aftermath> {
  const victim = new Victim(fire);
  try {
    const clients = new Clients(fire, victim);
    await clients.signIn();
    const killing = victim.killUntilDone();
    await clients.run();
    await killing;
    await clients.settle();
    return {
      mutations: clients.answers.size,
      kills: victim.kills,
      repeats: clients.repeats,
      accepted: clients.accepted,
      problems: [...clients.problems, ...(await compared(fire.db, clients.answers)), ...(await wrongIn(fire.db))],
    };
  } finally {
    victim.end();
  }
}

/** One command per key, each applied, each the one whose id the client was told. */
async function compared(db: DataSource, answers: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const sql = `SELECT idempotency_key AS key, c.id, c.state, count(e.key)::int AS effects FROM command c
    LEFT JOIN effect e ON e.key = c.stream || '/' || c.id GROUP BY c.id`;
  const rows = await rowsOf<{ key: string; id: string; state: string; effects: number }>(db, sql, []);
  const wrong = rows.filter(({ key, id, state, effects }) => {
    return state !== 'APPLIED' || effects !== 1 || answers.get(key) !== id;
  });
  const lost = [...answers.keys()].filter((key) => !rows.some((row) => row.key === key));
  return [
    ...wrong.slice(0, 3).map((row) => `not one applied command for its key: ${JSON.stringify(row)}`),
    ...lost.slice(0, 3).map((key) => `lost: ${key}`),
    ...(rows.length === answers.size ? [] : [`${rows.length} commands for ${answers.size} keys`]),
  ];
}

class Clients {
  readonly answers = new Map<string, string>();
  readonly problems: string[] = [];
  repeats = 0;
  accepted = 0;
  private readonly fire: Fire;
  private readonly victim: Victim;
  private readonly base: string;
  private readonly organizations: string[] = [];
  private readonly waiting: string[] = [];
  private cookie = '';
  private next = 0;

  constructor(fire: Fire, victim: Victim) {
    this.fire = fire;
    this.victim = victim;
    this.base = `http://127.0.0.1:${fire.env['PORT']}`;
  }

  async signIn(): Promise<void> {
    await this.victim.answering();
    const response = await fetch(`${this.base}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(this.fire.administrator),
    });
    const [cookie = ''] = response.headers.getSetCookie();
    if (!response.ok || cookie === '') throw new Error(`FIRE_SIGN_IN ${response.status}`);
    this.cookie = cookie.split(';')[0] ?? '';
  }

  async run(): Promise<void> {
    const { clients } = this.fire;
    await Promise.all(
      Array.from({ length: clients }, async () => {
        for (let place = this.take(); place !== null; place = this.take()) await this.mutate(place);
      }),
    );
  }

  /** Waits for what was only accepted. */
  async settle(): Promise<void> {
    const deadline = performance.now() + PATIENCE_MS;
    const open = async () => {
      const sql = `SELECT id FROM command WHERE state = 'ACCEPTED'`;
      return (await rowsOf<{ readonly id: string }>(this.fire.db, sql, [])).length;
    };
    while ((await open()) > 0) {
      if (performance.now() > deadline) return void this.problems.push(`${await open()} commands are still waiting`);
      await sleep(200);
    }
  }

  private take(): number | null {
    const place = this.next;
    if (place >= this.fire.mutations) return null;
    this.next += 1;
    return place;
  }

  private async mutate(place: number): Promise<void> {
    await this.victim.inStep(place);
    const key = `fire-${this.fire.seed}-${place}`;
    const isNew = place % ORGANIZATION_EVERY === 0 || this.organizations.length === 0;
    const contact = { firstName: 'Ada', lastName: `No. ${place}`, email: `ada.${place}@example.org` };
    const organizationId = this.organizations[place % Math.max(this.organizations.length, 1)];
    const input = isNew
      ? {
          programId: defaultProgram,
          country: 'US',
          legalName: `Shelter ${this.fire.seed} ${place}`,
          contact,
          idempotencyKey: key,
        }
      : { organizationId, ...contact, role: 'CUSTODIAN', idempotencyKey: key };
    const answer = await this.ask(isNew ? register : addContact, input);
    const command = answer?.command ?? null;
    if (command === null) {
      this.problems.push(`${key}: ${answer?.kind ?? 'no answer'} ${answer?.message ?? ''}`);
      return;
    }
    this.answers.set(key, command.id);
    if (answer?.kind === 'CommandAccepted') this.accepted += 1;
    if (isNew) this.organizations.push(command.streamId);
  }

  /** Asks until there is an answer. */
  private async ask(query: string, input: object): Promise<Answer | null> {
    for (const deadline = performance.now() + PATIENCE_MS; performance.now() < deadline; await sleep(100)) {
      const response = await fetch(`${this.base}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: this.cookie },
        body: JSON.stringify({ query, variables: { input } }),
      }).catch(() => null);
      const body: unknown = response === null ? null : await response.json().catch(() => null);
      const parsed = answerShape.safeParse(body);
      if (parsed.success) return parsed.data.data.answer;
      if (response !== null && response.status < 500 && body !== null) {
        this.problems.push(`HTTP ${response.status}: ${JSON.stringify(body).slice(0, 300)}`);
        return null;
      }
      this.repeats += 1;
    }
    return null;
  }
}

/** The API process. */
class Victim {
  kills = 0;
  private readonly fire: Fire;
  private child: ChildProcess;
  private ended = false;

  constructor(fire: Fire) {
    this.fire = fire;
    this.child = this.start();
  }

  /** Lets mutations begin only as fast as the kills go, so that the kills fall amid them. */
  async inStep(place: number): Promise<void> {
    const { mutations, kills } = this.fire;
    while (this.kills < Math.floor((place / mutations) * kills)) await sleep(10);
  }

  async killUntilDone(): Promise<void> {
    const { between } = randomOf(this.fire.seed);
    while (this.kills < this.fire.kills) {
      await this.answering();
      await sleep(between(0, 400));
      const { child } = this;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
      this.kills += 1;
      this.child = this.start();
      if (this.kills % 20 === 0) this.fire.tell?.(`${this.kills} of ${this.fire.kills} kills`);
    }
    await this.answering();
  }

  async answering(): Promise<void> {
    const url = `http://127.0.0.1:${this.fire.env['PORT']}/readyz`;
    for (const deadline = performance.now() + PATIENCE_MS; performance.now() < deadline; await sleep(20)) {
      const response = await fetch(url).catch(() => null);
      if (response?.ok === true) return;
      if (this.child.exitCode !== null) throw new Error(`FIRE_API_ENDED with code ${this.child.exitCode}`);
    }
    throw new Error('FIRE_API_SILENT: the API process did not answer');
  }

  end(): void {
    this.ended = true;
    this.child.kill('SIGKILL');
  }

  private start(): ChildProcess {
    const program = fileURLToPath(new URL('../runtime/api.ts', import.meta.url));
    const child = spawn(process.execPath, [program], {
      env: { ...process.env, ...this.fire.env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (!this.ended) this.fire.tell?.(chunk.toString().trimEnd());
    });
    return child;
  }
}
