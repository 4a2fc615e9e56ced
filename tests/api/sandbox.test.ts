import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { setTimeout as sleep } from 'node:timers/promises';
import { rowsOf } from '../../database/query.ts';
import { readEntities } from '../../database/known.ts';
import { Bell } from '../../runtime/bell.ts';
import { SandboxHost } from '../../runtime/sandbox/host.ts';
import { organizations } from '../../runtime/demo/organizations.ts';
import { seedDemo } from '../../runtime/demo/seed.ts';
import { openApi, type Api } from './setup/api.ts';
import { mutation, Sandboxes } from './setup/sandboxes.ts';

/** The time machine: a copy of a real donation, or a template, whose time is moved by hand on the real engine. */

let api: Api;
let host: SandboxHost;
let running: Promise<void>;
let bell: Bell;
let donation: string;
let sandboxes: Sandboxes;
const ask = async (name: string, input: object) => await sandboxes.ask(name, input);
const read = async (id: string) => await sandboxes.read(id);
const settled = async (id: string) => await sandboxes.settled(id);
const opened = async (input: object) => await sandboxes.opened(input);

beforeAll(async () => {
  api = await openApi({ withoutEngine: true });
  sandboxes = new Sandboxes(api);
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

describe('A sandbox with a copy of a donation', { timeout: 600_000 }, () => {
  test('lives on by itself: what the forecast expects happens, and the donation is not touched', async () => {
    const before = await readEntities(api.db.manager, [donation]);
    const sandbox = await opened({ donationId: donation });
    expect([sandbox.state, sandbox.problem]).toEqual(['READY', null]);
    expect(sandbox.streams.map(({ kind }) => kind).toSorted()).toEqual(['account', 'donation', 'organization']);

    await ask('advanceSandbox', { sandboxId: sandbox.id, toNext: true });
    const next = await settled(sandbox.id);
    expect(Date.parse(next.now ?? '')).toBe(Date.parse(sandbox.waiting[0]?.firesAt ?? ''));

    await ask('advanceSandbox', { sandboxId: sandbox.id, days: 450 });
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

describe('A sandbox with a template', { timeout: 600_000 }, () => {
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

describe('Who may do what with sandboxes', { timeout: 600_000 }, () => {
  const asks: readonly (readonly [name: string, input: object])[] = [
    ['openSandbox', { template: 'NONE' }],
    ['advanceSandbox', { sandboxId: 'sbx_none', days: 1 }],
    ['actInSandbox', { sandboxId: 'sbx_none', streamId: 'don_none', command: 'attest' }],
    ['stopSandbox', { sandboxId: 'sbx_none' }],
    ['closeSandbox', { sandboxId: 'sbx_none' }],
  ];

  test.each(asks)('%s: administrators, officers and integrations may, nobody else', async (name, input) => {
    for (const role of ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'] as const) {
      const { errors, data } = await api.graphql<{ answer: { __typename: string } }>(mutation(name), { input }, role);
      expect([role, errors, data.answer.__typename]).toEqual([
        role,
        [],
        expect.stringMatching(/^(Validation|NotFound)/),
      ]);
    }
    for (const role of ['AUDITOR', 'RECIPIENT'] as const) {
      const { errors, data } = await api.graphql(mutation(name), { input }, role);
      expect(data ?? null).toBeNull();
      expect(errors[0]?.extensions['code']).toBe(role === 'AUDITOR' ? 'FORBIDDEN' : 'UNAUTHENTICATED');
    }
  });

  test('an auditor sees a sandbox, and nothing that he could do in it; an integration is held to the rights of commands', async () => {
    const sandbox = await sandboxes.opened({ template: 'APPROVED' }, 'INTEGRATION');
    expect(sandbox.state).toBe('READY');
    const seen = await sandboxes.read(sandbox.id, 'AUDITOR');
    expect(seen.streams.length).toBeGreaterThan(0);
    expect(seen.streams.flatMap(({ availableActions }) => availableActions.filter(({ allowed }) => allowed))).toEqual(
      [],
    );

    const streamId = sandbox.streams.find(({ kind }) => kind === 'donation')?.streamId;
    const input = { sandboxId: sandbox.id, streamId, command: 'placeHold', reason: 'To be looked at.' };
    await sandboxes.ask('actInSandbox', input, 'INTEGRATION');
    expect((await settled(sandbox.id)).steps[0]).toMatchObject({ state: 'REFUSED', findings: [{ code: 'FORBIDDEN' }] });
    await sandboxes.closed(sandbox.id);
  });
});
