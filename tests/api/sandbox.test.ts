import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { setTimeout as sleep } from 'node:timers/promises';
import { rowsOf } from '../../database/query.ts';
import { readEntities } from '../../database/known.ts';
import { Bell } from '../../runtime/bell.ts';
import { SandboxHost } from '../../runtime/sandbox/host.ts';
import { organizations } from '../../runtime/demo/organizations.ts';
import { seedDemo } from '../../runtime/demo/seed.ts';
import { openApi, type Api } from './setup/api.ts';

/** The time machine: a copy of a real donation, or a template, whose time is moved by hand on the real engine. */

let api: Api;
let host: SandboxHost;
let running: Promise<void>;
let bell: Bell;
let donation: string;

beforeAll(async () => {
  api = await openApi({ withoutEngine: true });
  await seedDemo(api.db, Date.now(), undefined, organizations.slice(0, 1));
  const [row] = await rowsOf<{ readonly id: string }>(
    api.db.manager,
    `SELECT id FROM donation WHERE stage = 'SUPPORTED' ORDER BY request_number LIMIT 1`,
  );
  donation = row?.id ?? '';
  const databaseUrl = api.place.url;
  bell = new Bell(databaseUrl);
  const temporalAddress = inject('temporalAddress');
  host = new SandboxHost({ db: api.db, databaseUrl, temporalAddress, namespace: 'sim', bell });
  running = host.run();
}, 60_000);
afterAll(async () => {
  host.stop();
  await running;
  await bell.close();
  await api.close();
});

type Sandbox = {
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
  }[];
  readonly story: {
    readonly totalCount: number;
    readonly entries: readonly { readonly name: string; readonly at: string }[];
  };
  readonly steps: readonly {
    readonly kind: string;
    readonly command: string | null;
    readonly state: string;
    readonly findings: readonly { readonly code: string }[];
    readonly comparison: { readonly expected: number; readonly lived: number; readonly equal: boolean } | null;
  }[];
};
const fields = `id state problem now stage waiting { clock firesAt waitingFor }
  streams { streamId kind availableActions { command allowed } }
  story(first: 200) { totalCount entries { name at } }
  steps { kind command state findings { code } comparison { expected lived equal } }`;

const read = async (id: string): Promise<Sandbox> =>
  (await api.read<{ sandbox: Sandbox }>(`query ($id: ID!) { sandbox(id: $id) { ${fields} } }`, { id })).sandbox;

/** Until nothing is asked of it any more. */
async function settled(id: string): Promise<Sandbox> {
  for (let attempt = 0; attempt < 1_200; attempt += 1) {
    const sandbox = await read(id);
    const isBusy = sandbox.steps.some(({ state }) => state === 'QUEUED' || state === 'RUNNING');
    if (!isBusy && sandbox.state !== 'OPENING' && sandbox.state !== 'BUSY') return sandbox;
    await sleep(50);
  }
  throw new Error('the sandbox does not come to rest');
}

type Answer = { readonly __typename: string; readonly message?: string; readonly sandbox?: { readonly id: string } };
async function ask(name: string, input: object): Promise<Answer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { answer: ${name}(input: $input) { __typename
    ... on SandboxSuccess { sandbox { id } } ... on UserError { message } } }`;
  return (await api.read<{ answer: Answer }>(query, { input })).answer;
}

async function opened(input: object): Promise<Sandbox> {
  const { sandbox } = await ask('openSandbox', input);
  return await settled(sandbox?.id ?? '');
}

describe('A sandbox with a copy of a donation', { timeout: 120_000 }, () => {
  test('lives on by itself: what the forecast expects happens, and the donation is not touched', async () => {
    const before = await readEntities(api.db.manager, [donation]);
    const sandbox = await opened({ donationId: donation });
    expect([sandbox.state, sandbox.problem]).toEqual(['READY', null]);
    expect(sandbox.streams.map(({ kind }) => kind).toSorted()).toEqual(['account', 'donation', 'organization']);

    await ask('advanceSandbox', { sandboxId: sandbox.id, toNext: true });
    const next = await settled(sandbox.id);
    expect(Date.parse(next.now ?? '')).toBe(Date.parse(sandbox.waiting[0]?.firesAt ?? ''));

    await ask('advanceSandbox', { sandboxId: sandbox.id, days: 800 });
    const later = await settled(sandbox.id);
    const [step] = later.steps;
    expect(step?.comparison).toMatchObject({ equal: true });
    expect(step?.comparison?.lived).toBeGreaterThan(3);
    expect(later.story.entries.some(({ name }) => name === 'AttestationRequested')).toBe(true);

    const notInUse = { sandboxId: sandbox.id, streamId: donation, command: 'closeDonation' };
    await ask('actInSandbox', notInUse);
    const refused = await settled(sandbox.id);
    expect(refused.steps[0]).toMatchObject({ state: 'REFUSED', findings: [{ code: 'UNITS_STILL_HELD' }] });

    await ask('actInSandbox', {
      sandboxId: sandbox.id,
      streamId: donation,
      command: 'attest',
      fields: { remaining: 'NOT_IN_USE' },
      note: 'Said on the phone.',
    });
    const answered = await settled(sandbox.id);
    expect(answered.steps[0]).toMatchObject({ state: 'DONE', command: 'attest', findings: [] });
    expect(answered.stage).toBe('TAKEBACK');
    expect(answered.waiting.map(({ clock }) => clock)).toContain('takebackFollowUp');

    expect(await readEntities(api.db.manager, [donation])).toEqual(before);
    const outside = await rowsOf<unknown>(api.db.manager, `SELECT FROM outbox WHERE state = 'PENDING'`);
    expect(outside).toEqual([]);
    await ask('closeSandbox', { sandboxId: sandbox.id });
    expect((await settled(sandbox.id)).state).toBe('CLOSED');
  });
});

describe('A sandbox with a template', { timeout: 120_000 }, () => {
  test('a long stretch of time can be stopped, and goes on from there', async () => {
    const sandbox = await opened({ template: 'SUPPORTED' });
    expect(sandbox.stage).toBe('SUPPORTED');
    await ask('advanceSandbox', { sandboxId: sandbox.id, days: 3_600 });
    for (let state = ''; state !== 'BUSY'; state = (await read(sandbox.id)).state) await sleep(20);
    expect((await ask('stopSandbox', { sandboxId: sandbox.id })).__typename).toBe('SandboxSuccess');
    const stopped = await settled(sandbox.id);
    expect(stopped.steps[0]?.state).toBe('STOPPED');
    expect(Date.parse(stopped.now ?? '')).toBeLessThan(Date.parse(sandbox.now ?? '') + 3_000 * 86_400_000);
    await ask('advanceSandbox', { sandboxId: sandbox.id, toNext: true });
    expect((await settled(sandbox.id)).steps[0]?.comparison?.equal).toBe(true);
    await ask('closeSandbox', { sandboxId: sandbox.id });
    await settled(sandbox.id);
  });
});

describe('What cannot be asked of a sandbox is refused with the reason', () => {
  test.each([
    ['openSandbox', {}, 'ValidationError', 'Name either a donation to copy or a template.'],
    ['openSandbox', { donationId: 'don_none' }, 'NotFoundError', 'There is no such donation; check its id.'],
    ['openSandbox', { template: 'NONE' }, 'ValidationError', 'There is no such template'],
    ['advanceSandbox', { sandboxId: 'sbx_none', days: 1 }, 'NotFoundError', 'There is no such sandbox'],
    ['stopSandbox', { sandboxId: 'sbx_none' }, 'NotFoundError', 'There is no such sandbox'],
    ['closeSandbox', { sandboxId: 'sbx_none' }, 'NotFoundError', 'There is no such sandbox'],
  ])('%s %j: %s', async (name, input, type, message) => {
    const answer = await ask(name, input);
    expect([answer.__typename, answer.message?.slice(0, message.length)]).toEqual([type, message]);
  });
});
