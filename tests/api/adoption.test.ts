import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimItems } from '../../database/batches.ts';
import { storePrograms } from '../../database/programs.ts';
import { documentOf, shippedPrograms } from '../../domain/programs/registry.ts';
import { batchRound } from '../../runtime/batching.ts';
import { startRelay, type Relay } from '../../runtime/relaying.ts';
import { openApi, type Api } from './setup/api.ts';
import { seedRandom } from './setup/seeded.ts';

/** A version reaches what runs already: what it would change is worked out first, then one command after the other. */

const programId = 'cisco-techsoup';
const COUNT = 6;

let api: Api;
let relay: Relay;
let donations: string[] = [];
const newest = (): number => documentOf(programId)?.version ?? 0;

beforeAll(async () => {
  api = await openApi();
  await storePrograms(api.db.manager, shippedPrograms);
  const contact = { firstName: 'Ana', lastName: 'Lopez', email: 'ana@example.org' };
  const base = { legalName: 'Food Bank', country: 'US', timeZone: 'America/Los_Angeles', programId, contact };
  const organizationId = await api.say(null, 'registerOrganization', base);
  for (let number = 1; number <= COUNT; number += 1) {
    const input = {
      organizationId,
      programId,
      requestNumber: `R-${number}`,
      lines: [{ productId: 'ISR4331', quantity: 1 }],
    };
    donations.push(await api.say(null, 'recordRequest', input));
  }
  await api.place.forward();
  donations = donations.toSorted();
  relay = startRelay({ db: api.place.db, databaseUrl: api.place.url, engine: api.place.engine });
}, 120_000);
afterAll(async () => {
  await relay.stop();
  await api.close();
});

type Batch = {
  readonly id: string;
  readonly state: string;
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly left: number;
  readonly pending: number;
  readonly sent: number;
};
const fields = 'id state total pending sent done failed left reason by programId policyVersion';
const result = `__typename ... on BatchSuccess { batch { ${fields} } } ... on UserError { code message path }`;
type Result = { readonly __typename: string; readonly code?: string; readonly batch?: Batch };

async function act(mutation: string, type: string, input: object): Promise<Result> {
  const query = `mutation M($input: ${type}!) { ${mutation}(input: $input) { ${result} } }`;
  const data = await api.read<Record<string, Result>>(query, { input }, 'ADMINISTRATOR');
  const { [mutation]: answer } = data;
  if (answer === undefined) throw new Error(mutation);
  return answer;
}
const start = async (input: object) =>
  await act('startAdoption', 'StartAdoptionInput', { programId, reason: 'new rules', ...input });
const read = async (id: string) =>
  (await api.read<{ readonly batch: Batch }>(`{ batch(id: "${id}") { ${fields} } }`)).batch;
const versions = async () =>
  new Map(
    (await api.db.query<{ id: string; version: number }[]>('SELECT id, policy_version AS version FROM donation')).map(
      ({ id, version }) => [id, version],
    ),
  );

async function ended(id: string): Promise<Batch> {
  for (let round = 0; round < 300; round += 1) {
    const batch = await read(id);
    if (batch.state === 'DONE') return batch;
    await sleep(100);
  }
  throw new Error(`batch ${id} has not ended: ${JSON.stringify(await read(id))}`);
}

/** The next version: contracts are waited for longer. */
async function publishNext(days: number): Promise<number> {
  const document = documentOf(programId);
  const clock = document?.policy.clocks['donorReview'];
  if (document === null || clock === undefined) throw new Error('The default program ships.');
  const steps = clock.steps.map((step) => (step.kind === 'DUE' ? { ...step, after: { days } } : step));
  const clocks = { ...document.policy.clocks, donorReview: { ...clock, steps } };
  const input = { programId, document: { ...document, policy: { ...document.policy, clocks } }, reason: 'longer' };
  const save =
    'mutation M($input: SavePolicyInput!) { savePolicy(input: $input) { ... on SavePolicySuccess { policyVersion { version } } ... on UserError { message path } } }';
  type Saved = { readonly savePolicy: { readonly policyVersion: { readonly version: number } } };
  const { version } = (await api.read<Saved>(save, { input }, 'ADMINISTRATOR')).savePolicy.policyVersion;
  const publish = 'mutation M($input: PublishPolicyInput!) { publishPolicy(input: $input) { __typename } }';
  await api.read(publish, { input: { programId, version, reason: 'agreed' } }, 'ADMINISTRATOR');
  return version;
}

describe('D28: a batch lets open donations adopt a version', () => {
  test('a selection is frozen, each donation adopts once, progress is told, and a repeat is the same batch', async () => {
    const version = await publishNext(40);
    expect(newest()).toBe(version);
    const [first, second] = donations;
    const begun = await start({ policyVersion: version, donationIds: [first, second], idempotencyKey: 'two' });
    expect(begun).toMatchObject({ __typename: 'BatchSuccess', batch: { total: 2, reason: 'new rules' } });
    const id = begun.batch?.id ?? '';
    expect(await ended(id)).toMatchObject({ state: 'DONE', total: 2, done: 2, failed: 0, pending: 0, sent: 0 });
    const now = await versions();
    expect(donations.filter((one) => now.get(one) === version)).toEqual([first, second]);
    const again = await start({ policyVersion: version, donationIds: [first, second], idempotencyKey: 'two' });
    expect(again.batch).toMatchObject({ id, state: 'DONE' });
    const journal = await api.place.journal(first ?? '');
    expect(journal.filter(({ type }) => type === 'PolicyVersionAdopted')).toHaveLength(1);
    const items = `{ batch(id: "${id}") { items(state: DONE) { position state streamId donation { requestNumber policyVersion } command { type state } } } }`;
    type Items = { readonly batch: { readonly items: readonly unknown[] } };
    expect((await api.read<Items>(items)).batch.items[0]).toMatchObject({
      position: 1,
      donation: { policyVersion: version },
      command: { type: 'adoptPolicyVersion', state: 'APPLIED' },
    });
  }, 60_000);

  test('without a list: all others; paused nothing is sent, cancelled the rest is left', async () => {
    const version = await publishNext(50);
    await relay.stop(); // nobody carries it out but this test
    const begun = await start({ policyVersion: version, idempotencyKey: 'all' });
    const id = begun.batch?.id ?? '';
    expect(begun.batch).toMatchObject({ total: COUNT, pending: COUNT, state: 'RUNNING' });
    expect(await act('pauseBatch', 'BatchInput', { id })).toMatchObject({ batch: { state: 'PAUSED' } });
    expect(await batchRound(api.db)).toBe(false);
    expect(await read(id)).toMatchObject({ pending: COUNT, sent: 0 });
    expect(await act('resumeBatch', 'BatchInput', { id })).toMatchObject({ batch: { state: 'RUNNING' } });
    expect(await act('resumeBatch', 'BatchInput', { id })).toMatchObject({ batch: { state: 'RUNNING' } });
    expect(await act('cancelBatch', 'BatchInput', { id })).toMatchObject({
      batch: { state: 'CANCELLED', left: COUNT },
    });
    expect(await act('pauseBatch', 'BatchInput', { id })).toMatchObject({ code: 'INVALID_TRANSITION' });
    expect(await batchRound(api.db)).toBe(false);
    expect([...(await versions()).values()]).not.toContain(version);
  }, 60_000);

  test('R23: a runner that dies in the middle of a lot is made up for, and nothing is sent twice', async () => {
    const version = newest();
    const id = (await start({ policyVersion: version, idempotencyKey: 'again' })).batch?.id ?? '';
    const lost = await claimItems(api.db.manager, 3, 100); // taken on, and then the process was gone
    expect(lost).toHaveLength(3);
    await batchRound(api.db);
    expect(await read(id)).toMatchObject({ pending: 3, sent: 3 });
    await api.db.query(`UPDATE batch_item SET claimed_until = now() - interval '1 second' WHERE batch_id = $1`, [id]);
    // one of the lost had stored its command already
    await api.db.query(
      `UPDATE batch_item SET state = 'PENDING', command_id = NULL WHERE batch_id = $1 AND position = 4`,
      [id],
    );
    relay = startRelay({ db: api.place.db, databaseUrl: api.place.url, engine: api.place.engine });
    expect(await ended(id)).toMatchObject({ total: COUNT, done: COUNT, failed: 0 });
    const counted = await api.db.query<{ commands: number }[]>(
      `SELECT count(*)::int AS commands FROM command WHERE idempotency_key LIKE $1`,
      [`${id}/%`],
    );
    expect(counted[0]?.commands).toBe(COUNT);
    for (const one of donations) expect((await versions()).get(one)).toBe(version);
  }, 60_000);

  test('what failed says why, and is sent again when somebody wants it', async () => {
    const version = await publishNext(60);
    await relay.stop();
    const [first] = donations;
    const id = (await start({ policyVersion: version, donationIds: [first], idempotencyKey: 'fails' })).batch?.id ?? '';
    await api.db.query(`UPDATE batch SET role = 'AUDITOR' WHERE id = $1`, [id]); // who ordered it may no longer
    await batchRound(api.db);
    const items = `{ batch(id: "${id}") { failed items(state: FAILED) { code message } } }`;
    expect(await api.read(items)).toEqual({
      batch: { failed: 1, items: [{ code: 'FORBIDDEN', message: 'The role AUDITOR may not do this.' }] },
    });
    await batchRound(api.db);
    expect(await read(id)).toMatchObject({ state: 'DONE', failed: 1 });
    await api.db.query(`UPDATE batch SET role = 'ADMINISTRATOR' WHERE id = $1`, [id]);
    expect(await act('retryBatch', 'BatchInput', { id })).toMatchObject({ batch: { state: 'RUNNING', pending: 1 } });
    relay = startRelay({ db: api.place.db, databaseUrl: api.place.url, engine: api.place.engine });
    expect(await ended(id)).toMatchObject({ done: 1, failed: 0 });
    expect((await versions()).get(first ?? '')).toBe(version);
  }, 60_000);

  type Used = { readonly batches: readonly { readonly policyVersion: number }[] };
  test('drafts, unknown versions, empty reasons and used keys are refused', async () => {
    expect(await start({ policyVersion: 999, idempotencyKey: 'x1' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await start({ policyVersion: 1, reason: ' ', idempotencyKey: 'x2' })).toMatchObject({
      code: 'REASON_REQUIRED',
    });
    expect(await start({ policyVersion: 1, idempotencyKey: '' })).toMatchObject({ code: 'VALIDATION_FAILED' });
    expect(await start({ policyVersion: 1, idempotencyKey: 'two' })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    const { policyVersion } = (await api.read<Used>('{ batches { id policyVersion } }')).batches.at(-1) ?? {};
    expect(await start({ policyVersion, donationIds: [], idempotencyKey: 'two' })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    const input = { programId, name: 'Draft', reason: 'try' };
    const save =
      'mutation M($input: SaveProgramInput!) { saveProgram(input: $input) { ... on SavePolicySuccess { policyVersion { version } } } }';
    type Saved = { readonly saveProgram: { readonly policyVersion: { readonly version: number } } };
    const { version } = (await api.read<Saved>(save, { input }, 'ADMINISTRATOR')).saveProgram.policyVersion;
    expect(await start({ policyVersion: version, idempotencyKey: 'x3' })).toMatchObject({ code: 'INVALID_TRANSITION' });
    expect(await act('pauseBatch', 'BatchInput', { id: 'bat_none' })).toMatchObject({ code: 'NOT_FOUND' });
    const officer = await api.graphql(
      'mutation { pauseBatch(input: { id: "x" }) { __typename } }',
      {},
      'PROGRAM_OFFICER',
    );
    expect(officer.errors[0]?.extensions['code']).toBe('FORBIDDEN');
    type List = { readonly batches: readonly { readonly id: string }[] };
    expect((await api.read<List>('{ batches { id } }')).batches).toHaveLength(4);
  });
});

describe('D28: what a version would change is worked out before it is published', () => {
  type WhatIf = {
    readonly state: string;
    readonly total: number;
    readonly looked: number;
    readonly changed: number;
    readonly dates: number;
    readonly added: number;
    readonly removed: number;
    readonly messages: readonly { readonly name: string; readonly before: number; readonly after: number }[];
    readonly donations: readonly {
      readonly requestNumber: string;
      readonly dates: readonly { readonly clock: string }[];
    }[];
    readonly id: string;
  };
  const asked =
    'id state total looked changed added removed moved dates messages { name title to as before after moved } kinds { as before after } donations(first: 5) { id requestNumber policyVersion added removed moved dates { clock from to } }';
  const ask = async (args: string, variables: object = {}) =>
    (
      await api.read<{ readonly policyWhatIf: WhatIf | null }>(
        `query Q${Object.keys(variables).length === 0 ? '' : '($document: JSON)'} { policyWhatIf(programId: "${programId}", ${args}) { ${asked} } }`,
        variables,
      )
    ).policyWhatIf;

  async function done(args: string, variables: object = {}): Promise<WhatIf> {
    for (let round = 0; round < 600; round += 1) {
      const found = await ask(args, variables);
      if (found?.state === 'DONE') return found;
      await sleep(50);
    }
    throw new Error('not worked out in time');
  }

  test('a draft and a document nobody has stored; the API answers others meanwhile', async () => {
    const lives = await seedRandom(api.db, 700, 14);
    expect(lives).toHaveLength(14);
    const document = documentOf(programId, 2);
    if (document === null) throw new Error('Version 2 ships.');
    const { contractActivation: _gone, ...clocks } = document.policy.clocks;
    const without = { ...document, policy: { ...document.policy, clocks } };
    const began = performance.now();
    expect((await ask('document: $document, until: "2028-06-30"', { document: without }))?.state).toBe('RUNNING');
    await api.read('{ me { id } }');
    expect(performance.now() - began).toBeLessThan(10_000);
    const found = await done('document: $document, until: "2028-06-30"', { document: without });
    expect(found.looked).toBe(found.total);
    expect(found.total).toBeGreaterThan(COUNT);
    expect(found.changed).toBeGreaterThan(0);
    expect(found.donations.flatMap(({ dates }) => dates.map(({ clock }) => clock))).toContain('contractActivation');
    const sums = found.messages.reduce((sum, { before, after }) => sum + after - before, 0);
    expect(found.added - found.removed).toBeLessThanOrEqual(Math.abs(sums) + found.added);
    const same = await done(`version: ${newest()}, until: "2028-06-30"`);
    expect(same.total).toBeLessThanOrEqual(found.total);
    expect(await ask('version: 998, until: "2028-06-30"')).toBeNull();
    expect(await ask('document: $document, until: "2028-06-30"', { document: { name: 'x' } })).toBeNull();
  }, 120_000);

  test('it can be stopped', async () => {
    const found = await ask(`version: 1, until: "2030-01-01"`);
    const stop = `mutation { stopWhatIf(input: { id: "${found?.id ?? ''}" }) { __typename } }`;
    expect(await api.read(stop)).toEqual({ stopWhatIf: { __typename: 'StopWhatIfSuccess' } });
    expect((await ask(`version: 1, until: "2030-01-01"`))?.state).toMatch(/STOPPED|DONE/u);
    const none = 'mutation { stopWhatIf(input: { id: "wif_none" }) { __typename } }';
    expect(await api.read(none)).toEqual({ stopWhatIf: { __typename: 'NotFoundError' } });
  });
});
