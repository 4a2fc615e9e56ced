import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../integration/place.ts';
import { openApi, type Api } from './setup/api.ts';
import { aDelivery, aDonation, anOrganization, requestOf, unused } from './setup/streams.ts';

const DAY_MS = 86_400_000;
let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => await api.close());

/** Runs one mutation; everything its union can say. */
async function mutate(name: string, input: object, as?: Parameters<Api['graphql']>[2]) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const details = {
    nudge: '',
    cancelCommand: '... on InvalidTransitionError { from allowed }',
    command: `... on InvalidTransitionError { from allowed }
      ... on ValidationError { findings { code path rule } }
      ... on RefusedError { recorded findings { code path rule } }
      ... on StaleVersionError { actualVersion event }`,
  };
  const more = name === 'nudge' || name === 'cancelCommand' ? details[name] : details.command;
  const query = `mutation M($input: ${type}!) { ${name}(input: $input) { __typename
    ... on UserError { code message path } ${more}
  } }`;
  const { data, errors } = await api.graphql<Record<string, Record<string, unknown>>>(query, { input }, as);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data[name];
}
const key = () => `key-${unused()}`;
const versionOf = async (stream: string) => (await api.place.journal(stream)).length;
const countOf = async (sql: string, ...values: unknown[]) => {
  const [row] = await api.place.db.query<{ readonly count: number }[]>(sql, values);
  return row?.count;
};

describe('T10: one idempotency key', () => {
  test('the same mutation twice has one effect and one answer', async () => {
    const { organizationId } = await anOrganization(api);
    const request = requestOf(organizationId);
    const input = { ...request, idempotencyKey: key() };
    expect(await mutate('recordRequest', input)).toEqual({ __typename: 'DonationChanged' });
    expect(await mutate('recordRequest', input)).toEqual({ __typename: 'DonationChanged' });
    const sql = 'SELECT count(*)::int AS count FROM donation WHERE request_number = $1';
    expect(await countOf(sql, request.requestNumber)).toBe(1);
    expect(
      await countOf('SELECT count(*)::int AS count FROM command WHERE idempotency_key = $1', input.idempotencyKey),
    ).toBe(1);
  });

  test('a refusal is repeated as it was', async () => {
    const { donationId } = await aDonation(api);
    const input = { donationId, idempotencyKey: key() };
    const first = await mutate('startDonorReview', input);
    await api.say(donationId, 'recordAgreement');
    expect(await mutate('startDonorReview', input)).toEqual(first);
  });

  test('the same key for another input is a conflict, and changes nothing', async () => {
    const { donationId } = await aDonation(api);
    const idempotencyKey = key();
    await mutate('recordAgreement', { donationId, idempotencyKey });
    const version = await versionOf(donationId);
    const other = await mutate('recordAgreement', { donationId, documentId: 'fil_1', idempotencyKey });
    expect(other).toMatchObject({
      __typename: 'IdempotencyConflictError',
      code: 'IDEMPOTENCY_CONFLICT',
      path: 'idempotencyKey',
    });
    expect(await versionOf(donationId)).toBe(version);
  });

  test('two callers may use the same key', async () => {
    const idempotencyKey = key();
    const [one, other] = [await aDonation(api), await aDonation(api)];
    const success = { __typename: 'DonationChanged' };
    expect(await mutate('recordAgreement', { donationId: one.donationId, idempotencyKey }, 'PROGRAM_OFFICER')).toEqual(
      success,
    );
    expect(await mutate('recordAgreement', { donationId: other.donationId, idempotencyKey }, 'ADMINISTRATOR')).toEqual(
      success,
    );
  });
});

describe('C8: an open form', () => {
  test('is not spoiled by the clock', async () => {
    const { organizationId } = await anOrganization(api);
    const receivedAt = Date.now() - 40 * DAY_MS;
    const donationId = await api.say(null, 'recordRequest', requestOf(organizationId), { receivedAt });
    await api.say(donationId, 'startDonorReview', {}, { receivedAt });
    const expectedVersion = await versionOf(donationId);
    const answer = await mutate('recordAgreement', { donationId, expectedVersion, idempotencyKey: key() });
    expect(answer).toEqual({ __typename: 'DonationChanged' });
    const since = (await api.place.journal(donationId)).slice(expectedVersion).map(({ type }) => type);
    expect(since[0]).toMatch(/^Deadline/);
  });

  test('is not spoiled by what another stream lets it know', async () => {
    const { organizationId, donationId } = await aDonation(api);
    const expectedVersion = await versionOf(donationId);
    const person = { firstName: 'Ben', lastName: 'Lopez', email: 'ben@example.org', role: 'ALTERNATE' };
    await mutate('addContact', { organizationId, ...person, idempotencyKey: key() });
    await api.place.forward();
    await until(async () => (await versionOf(donationId)) > expectedVersion);
    const answer = await mutate('startDonorReview', { donationId, expectedVersion, idempotencyKey: key() });
    expect(answer).toEqual({ __typename: 'DonationChanged' });
  });

  test('is spoiled by a colleague, who is named by what he did', async () => {
    const { donationId } = await aDonation(api);
    const expectedVersion = await versionOf(donationId);
    await mutate('startDonorReview', { donationId, idempotencyKey: key() }, 'ADMINISTRATOR');
    const version = await versionOf(donationId);
    const answer = await mutate('cancelDonation', {
      donationId,
      reason: 'Withdrawn',
      expectedVersion,
      idempotencyKey: key(),
    });
    expect(answer).toMatchObject({ __typename: 'StaleVersionError', code: 'STALE_VERSION', path: 'expectedVersion' });
    expect(answer?.['event']).toEqual(expect.stringMatching(/^[A-Z]\w+$/));
    expect(await versionOf(donationId)).toBe(version);
  });
});

describe('a refusal is data', () => {
  test('what cannot be used: every finding with its path', async () => {
    const lines = [
      { productId: ' ', quantity: 1 },
      { productId: 'X', quantity: 1, description: 'd'.repeat(201) },
    ];
    const { organizationId } = await anOrganization(api);
    const input = { ...requestOf(organizationId), lines, idempotencyKey: key() };
    const answer = await mutate('recordRequest', input);
    expect(answer).toMatchObject({ __typename: 'ValidationError', code: 'VALIDATION_FAILED' });
    expect(answer?.['findings']).toEqual([
      expect.objectContaining({ path: 'lines.0.productId' }),
      expect.objectContaining({ path: 'lines.1.description' }),
    ]);
  });

  test('a missing reason', async () => {
    const { donationId } = await aDonation(api);
    const answer = await mutate('cancelDonation', { donationId, reason: ' ', idempotencyKey: key() });
    expect(answer).toMatchObject({ __typename: 'ValidationError', code: 'REASON_REQUIRED', path: 'reason' });
  });

  test('a step that does not go from here: where it stands and from where it would go', async () => {
    const { donationId } = await aDelivery(api);
    const answer = await mutate('startDonorReview', { donationId, idempotencyKey: key() });
    expect(answer).toMatchObject({ __typename: 'InvalidTransitionError', code: 'INVALID_TRANSITION' });
    expect(answer?.['from']).toEqual(expect.any(String));
    expect(answer?.['allowed']).not.toEqual([]);
  });

  test.each([
    ['nobody has it', 'don_00000000-0000-7000-8000-000000000000'],
    ['it belongs to another kind', 'org_00000000-0000-7000-8000-000000000000'],
    ['it is none', "'; DROP TABLE donation; --"],
    ['it is empty', ''],
    ['it is a path', '../../etc/passwd'],
    ['it is long', `don_${'x'.repeat(5_000)}`],
  ])('an id, when %s', async (_what, donationId) => {
    const answer = await mutate('approveDonation', { donationId, idempotencyKey: key() });
    expect(answer).toMatchObject({ __typename: 'NotFoundError', code: 'NOT_FOUND' });
  });

  test('a role that may send commands, but not this one', async () => {
    const { donationId } = await aDonation(api);
    const input = { donationId, reason: 'No', idempotencyKey: key() };
    const answer = await mutate('cancelDonation', input, 'INTEGRATION');
    expect(answer).toMatchObject({ __typename: 'ForbiddenError', code: 'FORBIDDEN' });
  });

  test('a rule: what was tried is recorded where the rules say so', async () => {
    const { donationId } = await aDelivery(api);
    const version = await versionOf(donationId);
    const answer = await mutate('declareDisposition', { donationId, kind: 'SELL', idempotencyKey: key() });
    expect(answer).toMatchObject({ __typename: 'RefusedError', code: 'DISPOSITION_PROHIBITED', recorded: true });
    expect(await versionOf(donationId)).toBeGreaterThan(version);
  });

  test('F22: the same attempt with the same key is answered alike and recorded once', async () => {
    const { donationId } = await aDelivery(api);
    const attempt = { donationId, kind: 'SELL', idempotencyKey: key() };
    const first = await mutate('declareDisposition', attempt);
    const version = await versionOf(donationId);
    expect(await mutate('declareDisposition', attempt)).toEqual(first);
    expect(await versionOf(donationId)).toBe(version);
  });

  test('a rule without a field: refused, nothing recorded', async () => {
    const { donationId } = await aDonation(api);
    await api.say(donationId, 'cancelDonation', {}, { reason: 'Withdrawn' });
    const version = await versionOf(donationId);
    const answer = await mutate('recordAgreement', { donationId, idempotencyKey: key() });
    expect(answer).toMatchObject({ __typename: 'RefusedError', code: 'DONATION_FINAL', recorded: false });
    expect(await versionOf(donationId)).toBe(version);
  });

  test('a grace period that is too long', async () => {
    const { donationId } = await aDonation(api);
    const answer = await mutate('recordAgreement', { donationId, graceSeconds: 61, idempotencyKey: key() });
    expect(answer).toMatchObject({ __typename: 'ValidationError', path: 'graceSeconds' });
  });
});

describe('a success', () => {
  test('brings what has changed, read again after the command, each time anew', async () => {
    const { donationId } = await aDonation(api);
    const query = `mutation M($a: StartDonorReviewInput!, $b: RecordAgreementInput!) {
      startDonorReview(input: $a) { ...changed } recordAgreement(input: $b) { ...changed } }
      fragment changed on DonationChanged { donation { id version agreementSignedAt } command { state version } warnings { code } }`;
    type Changed = { readonly donation: { id: string; version: number; agreementSignedAt: string | null } };
    const variables = { a: { donationId, idempotencyKey: key() }, b: { donationId, idempotencyKey: key() } };
    const data = await api.read<{ startDonorReview: Changed; recordAgreement: Changed }>(query, variables);
    const [first, second] = [data.startDonorReview, data.recordAgreement];
    expect(first).toMatchObject({
      donation: { id: donationId, agreementSignedAt: null },
      command: { state: 'APPLIED' },
      warnings: [],
    });
    expect(second.donation.agreementSignedAt).toEqual(expect.any(String));
    expect(second.donation.version).toBe(await versionOf(donationId));
    expect(second).toMatchObject({ command: { state: 'APPLIED', version: second.donation.version } });
  });

  test('an accepted command can be looked at', async () => {
    const { donationId } = await aDonation(api);
    const query = `mutation M($input: RecordAgreementInput!) { recordAgreement(input: $input) {
      ... on CommandAccepted { command { state cancellable streamId notBefore } } } }`;
    const data = await api.read<{ recordAgreement: unknown }>(query, {
      input: { donationId, graceSeconds: 60, idempotencyKey: key() },
    });
    const command = {
      state: 'ACCEPTED',
      cancellable: true,
      streamId: donationId,
      notBefore: expect.any(String) as string,
    };
    expect(data.recordAgreement).toEqual({ command });
  });
});

describe('a grace period', () => {
  test('a command can be taken back until it is handed on, and only then', async () => {
    const { donationId } = await aDonation(api);
    const idempotencyKey = key();
    const input = { donationId, graceSeconds: 60, idempotencyKey };
    expect(await mutate('recordAgreement', input)).toEqual({ __typename: 'CommandAccepted' });
    const sql = 'SELECT id FROM command WHERE idempotency_key = $1';
    const [row] = await api.place.db.query<{ readonly id: string }[]>(sql, [idempotencyKey]);
    const cancel = async (commandId: string) => await mutate('cancelCommand', { commandId });
    expect(await cancel(row?.id ?? '')).toEqual({ __typename: 'CancelCommandSuccess' });
    expect(await mutate('recordAgreement', input)).toMatchObject({
      __typename: 'RefusedError',
      code: 'CANCELLED_BY_ACTOR',
    });
    expect(await cancel('cmd_nobody')).toMatchObject({ __typename: 'NotFoundError' });
    const done = await api.send(donationId, 'recordAgreement');
    expect(await mutate('cancelCommand', { commandId: done.command?.id }, 'ADMINISTRATOR')).toMatchObject({
      __typename: 'InvalidTransitionError',
      from: 'APPLIED',
    });
  });
});

describe('a nudge', () => {
  test('makes a stream look again and records nothing', async () => {
    const { donationId } = await aDonation(api);
    const version = await versionOf(donationId);
    expect(await mutate('nudge', { streamId: donationId })).toEqual({ __typename: 'NudgeSuccess' });
    expect(await versionOf(donationId)).toBe(version);
  });
  test.each(['don_nobody', 'nothing', ''])('of "%s" finds nobody', async (streamId) => {
    expect(await mutate('nudge', { streamId })).toMatchObject({ __typename: 'NotFoundError', path: 'streamId' });
  });
});

describe('vendor dates', () => {
  test('are kept although their order is odd, and that is told', async () => {
    const input = {
      productId: 'old-1',
      endOfSaleDate: '2030-01-01',
      lastDateOfSupport: '2029-01-01',
      idempotencyKey: key(),
    };
    const query = `mutation M($input: RecordEoxInput!) { recordEox(input: $input) { __typename
      ... on EoxRecordChanged { warnings { code rule } } } }`;
    const data = await api.read<{ recordEox: unknown }>(query, { input });
    expect(data.recordEox).toEqual({
      __typename: 'EoxRecordChanged',
      warnings: [{ code: 'EOX_DATES_OUT_OF_ORDER', rule: '10.3' }],
    });
  });
});
