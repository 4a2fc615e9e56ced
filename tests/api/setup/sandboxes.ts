import { setTimeout as sleep } from 'node:timers/promises';
import { databaseAddress } from '../../../runtime/servers/postgres.ts';
import { rowsOf } from '../../../database/query.ts';
import type { Role } from '../../../domain/types.ts';
import type { Api, Caller } from './api.ts';

/** Sandboxes of the time machine as a caller of the API sees them. */

export type Sandbox = {
  readonly id: string;
  readonly state: string;
  readonly problem: string | null;
  readonly now: string | null;
  readonly stage: string | null;
  readonly waiting: readonly { readonly clock: string; readonly firesAt: string; readonly waitingFor: string }[];
  readonly streams: readonly {
    readonly streamId: string;
    readonly kind: string;
    readonly availableActions: readonly { readonly command: string; readonly allowed: boolean }[];
    readonly things: readonly { readonly kind: string; readonly id: string }[];
  }[];
  readonly story: { readonly totalCount: number; readonly entries: readonly Entry[] };
  readonly steps: readonly {
    readonly id: string;
    readonly kind: string;
    readonly command: string | null;
    readonly state: string;
    readonly findings: readonly { readonly code: string }[];
    readonly comparison: {
      readonly expected: number;
      readonly lived: number;
      readonly equal: boolean;
      readonly difference: string | null;
    } | null;
  }[];
};
export type Entry = { readonly name: string; readonly at: string; readonly sentence: string };

const fields = `id state problem now stage waiting { clock firesAt waitingFor }
  streams { streamId kind availableActions { command allowed } things { kind id } }
  story(first: 200) { totalCount entries { name at sentence } }
  steps { id kind command state findings { code } comparison { expected lived equal difference } }`;

export type Answer = {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly sandbox?: { readonly id: string };
};

/** The mutation `name` with its input, as it is sent. */
export function mutation(name: string): string {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  return `mutation ($input: ${type}) { answer: ${name}(input: $input) { __typename
    ... on SandboxSuccess { sandbox { id } } ... on UserError { code message } } }`;
}

export class Sandboxes {
  private readonly api: Api;

  constructor(api: Api) {
    this.api = api;
  }

  async read(id: string, as?: Role | Caller): Promise<Sandbox> {
    const query = `query ($id: ID!) { sandbox(id: $id) { ${fields} } }`;
    return (await this.api.read<{ sandbox: Sandbox }>(query, { id }, as)).sandbox;
  }

  async forecast(id: string, until: string): Promise<readonly Entry[]> {
    const query = `query ($id: ID!, $until: Date!) { sandbox(id: $id) { forecast(until: $until) { name at sentence } } }`;
    type Found = { readonly sandbox: { readonly forecast: readonly Entry[] } };
    return (await this.api.read<Found>(query, { id, until })).sandbox.forecast;
  }

  async ask(name: string, input: object, as?: Role | Caller): Promise<Answer> {
    return (await this.api.read<{ answer: Answer }>(mutation(name), { input }, as)).answer;
  }

  async opened(input: object, as?: Role | Caller): Promise<Sandbox> {
    const { sandbox } = await this.ask('openSandbox', input, as);
    return await this.settled(sandbox?.id ?? '');
  }

  async closed(sandboxId: string): Promise<Sandbox> {
    await this.ask('closeSandbox', { sandboxId });
    return await this.settled(sandboxId);
  }

  /** As it stands once `what` holds of it. */
  async until(id: string, what: (sandbox: Sandbox) => boolean): Promise<Sandbox> {
    for (let attempt = 0; attempt < 4_000; attempt += 1) {
      const sandbox = await this.read(id);
      if (what(sandbox)) return sandbox;
      await sleep(50);
    }
    throw new Error('the sandbox does not get there');
  }

  /** As it stands once nothing is asked of it any more. */
  async settled(id: string): Promise<Sandbox> {
    return await this.until(id, ({ steps, state }) => {
      const isBusy = steps.some((step) => step.state === 'QUEUED' || step.state === 'RUNNING');
      return !isBusy && state !== 'OPENING' && state !== 'BUSY';
    });
  }

  /** Its steps as the books hold them, as text. */
  async booksOf(sandboxId: string): Promise<string> {
    const sql = `SELECT (SELECT json_agg(s) FROM sandbox s WHERE id = $1)::text || (SELECT json_agg(t) FROM sandbox_step t
      WHERE sandbox_id = $1)::text || coalesce((SELECT json_agg(e) FROM sandbox_entry e WHERE sandbox_id = $1)::text, '') AS books`;
    const [row] = await rowsOf<{ readonly books: string }>(this.api.db.manager, sql, [sandboxId]);
    return row?.books ?? '';
  }

  /** Names of all databases of sandboxes on the server. */
  async databases(): Promise<readonly string[]> {
    const sql = `SELECT datname AS name FROM pg_database WHERE datname LIKE 'almoner\\_sbx%' ORDER BY datname`;
    return (await rowsOf<{ readonly name: string }>(this.api.db.manager, sql)).map(({ name }) => name);
  }

  addressOf(database: string): string {
    return databaseAddress(this.api.place.url, database);
  }
}
