import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lifeFile } from '../fixtures/life-files.ts';
import { openApi, type Api } from './setup/api.ts';
import { seedLives } from './setup/seeded.ts';

/** Vendor end-of-life dates: status, imports, reviews. */

let api: Api;
beforeAll(async () => {
  api = await openApi({ withoutEngine: true });
  await seedLives(api.db, [lifeFile('bought-back'), lifeFile('partial-shipments')]);
}, 60_000);
afterAll(async () => await api.close());

const file = [
  'EOLProductID,ProductIDDescription,EndOfSaleDate,LastDateOfSupport,UpdatedTimeStamp,Colour',
  'isr4431,"Router, large",2026-11-07,2031-11-30,2026-01-10,blue',
  'WS-C2960*,,,2030-01-01,,',
  ',,,2030-01-01,,',
  'PVDM4-32,,2026-02-30,,,',
  'NIM-2T,,2028-01-31,2027-01-31,2026-01-10,',
  '',
].join('\n');
const rowFields = 'row productId outcome findings { code message path } lastDateOfSupportOn';
type Row = { row: number; productId: string | null; outcome: string; findings: readonly { code: string }[] };

const preview = async (text: string, format = 'CSV') =>
  (
    await api.read<{
      previewEoxImport: { problem: string | null; rows: readonly Row[]; ignoredHeads: readonly string[] };
    }>(
      `query ($text: String!, $format: EoxFormat!) {
        previewEoxImport(text: $text, format: $format) { problem ignoredHeads page lastPage rows { ${rowFields} } } }`,
      { text, format },
    )
  ).previewEoxImport;
const brief = (rows: readonly Row[]) =>
  rows.map(({ productId, outcome, findings }) => [productId, outcome, ...findings.map(({ code }) => code)]);
const imported = async (text: string, idempotencyKey: string, format = 'CSV') =>
  (
    await api.read<{ importEox: { __typename: string; rows?: readonly Row[]; code?: string; path?: string } }>(
      `mutation ($input: ImportEoxInput!) { importEox(input: $input) { __typename
        ... on ImportEoxSuccess { rows { ${rowFields} } } ... on UserError { code message path } } }`,
      { input: { text, format, idempotencyKey } },
    )
  ).importEox;
const records = async () => {
  const query = '{ eoxRecords(first: 100) { nodes { productId version } } }';
  const { eoxRecords } = await api.read<{ eoxRecords: { nodes: readonly { productId: string; version: number }[] } }>(
    query,
  );
  return new Map(eoxRecords.nodes.map(({ productId, version }) => [productId, version]));
};

const outcomes = [
  ['ISR4431', 'CHANGES'],
  ['WS-C2960*', 'ERROR', 'PRODUCT_ID_WILDCARD'],
  [null, 'ERROR', 'PRODUCT_ID_MISSING'],
  ['PVDM4-32', 'ERROR', 'EOX_DATE_INVALID'],
  ['NIM-2T', 'CHANGES', 'EOX_DATES_OUT_OF_ORDER'],
];

describe('10.1, 10.3: importing a file', () => {
  test('the dry run tells every row and stores nothing', async () => {
    const before = await records();
    const { rows, ignoredHeads, problem } = await preview(file);
    expect(brief(rows)).toEqual(outcomes);
    expect([ignoredHeads, problem]).toEqual([['Colour'], null]);
    expect(await records()).toEqual(before);
  });

  test('usable rows are recorded once, the others are told; the same again changes nothing', async () => {
    const first = await imported(file, 'import-1');
    expect(brief(first.rows ?? [])).toEqual(outcomes);
    const after = await records();
    expect([after.get('ISR4431'), after.get('NIM-2T'), after.has('PVDM4-32')]).toEqual([1, 1, false]);
    expect(await imported(file, 'import-1')).toEqual(first);
    expect(await records()).toEqual(after);
    const [sent] = await api.db.query<readonly { count: string }[]>(
      "SELECT count(*) FROM command WHERE idempotency_key LIKE 'eox-import/%'",
    );
    expect(sent?.count).toBe('2');
    expect(brief((await preview(file)).rows)[0]).toEqual(['ISR4431', 'UNCHANGED']);
  });

  test('a repeat is answered as the first time whatever is known since; its key stands for no other text', async () => {
    const text = 'EOLProductID,LastDateOfSupport,UpdatedTimeStamp\nASR-920,2030-01-31,2026-01-10';
    const first = await imported(text, 'import-repeat');
    expect(brief(first.rows ?? [])).toEqual([['ASR-920', 'CHANGES']]);
    await api.say('eox/ASR-920', 'recordEox', { productId: 'ASR-920', lastDateOfSupport: '2041-01-01' });
    expect(brief((await preview(text)).rows)).not.toEqual(brief(first.rows ?? []));
    expect(await imported(text, 'import-repeat')).toEqual(first);
    expect(await imported(text.replace('2030', '2031'), 'import-repeat')).toMatchObject({
      __typename: 'ValidationError',
      ...{ code: 'IDEMPOTENCY_CONFLICT', path: 'idempotencyKey' },
    });
    expect((await records()).get('ASR-920')).toBe(2);
  });

  test('two of the same at once are answered alike', async () => {
    const text = 'EOLProductID,LastDateOfSupport,UpdatedTimeStamp\nASR-903,2030-01-31,2026-01-10';
    const [one, other] = await Promise.all([imported(text, 'import-twice'), imported(text, 'import-twice')]);
    expect(one).toEqual(other);
    expect((await records()).get('ASR-903')).toBe(1);
  });

  test('another import of the same row is another intent: it brings back what was corrected meanwhile', async () => {
    await api.say('eox/ISR4431', 'recordEox', { productId: 'ISR4431', lastDateOfSupport: '2040-01-01' });
    const newer = file.replaceAll('2026-01-10', '2999-01-10');
    expect(brief((await imported(newer, 'import-2')).rows ?? [])[0]).toEqual(['ISR4431', 'CHANGES']);
    expect((await records()).get('ISR4431')).toBe(3);
  });

  test('an answer of the interface is taken as it comes, with "nothing announced" as no error', async () => {
    const date = (value: string) => ({ value, dateFormat: 'YYYY-MM-DD' });
    const answer = {
      PaginationResponseRecord: { PageIndex: 1, LastIndex: 2 },
      EOXRecord: [
        { EOLProductID: 'C1111-4P', LastDateOfSupport: date('2032-04-30'), UpdatedTimeStamp: date('2026-02-01') },
        { EOXInputValue: 'C9300-24T ', EOXError: { ErrorID: 'SSA_ERR_026' } },
        { EOXInputValue: 'NO-SUCH', EOXError: { ErrorID: 'SSA_ERR_015' } },
      ],
    };
    const read = await preview(JSON.stringify(answer), 'JSON');
    expect(brief(read.rows)).toEqual([
      ['C1111-4P', 'CHANGES'],
      ['C9300-24T', 'NOTHING_ANNOUNCED'],
      ['NO-SUCH', 'ERROR', 'SSA_ERR_015'],
    ]);
    expect(read).toMatchObject({ page: 1, lastPage: 2 });
  });

  test('what is no such text at all says so, and nothing is stored', async () => {
    expect(await preview('{', 'JSON')).toMatchObject({ problem: expect.stringContaining('no JSON'), rows: [] });
    expect(await preview('EOLProductID\n"open')).toMatchObject({ problem: expect.stringContaining('line'), rows: [] });
    expect(await preview('EOLProductID\n')).toMatchObject({ problem: expect.stringContaining('no row'), rows: [] });
    const many = ['EOLProductID', ...Array.from({ length: 1_001 }, (_, index) => `P-${index}`)].join('\n');
    expect(await preview(many)).toMatchObject({ problem: expect.stringContaining('1001 rows'), rows: [] });
    expect(await imported('', 'import-3')).toMatchObject({ __typename: 'ValidationError', path: 'text' });
    expect(await imported(file, '')).toMatchObject({ __typename: 'ValidationError', path: 'idempotencyKey' });
  });

  test('an auditor may look at what it would do, not do it', async () => {
    const mutation = `mutation { importEox(input: { text: "a", format: CSV, idempotencyKey: "x" }) { __typename } }`;
    const { errors } = await api.graphql(mutation, {}, 'AUDITOR');
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
  });
});

describe('10.4: is a product supported on a day', () => {
  test('by the chosen date, the day itself included; unknown while the vendor has told none', async () => {
    const ask = async (args: string) =>
      (await api.read<{ eoxStatus: { result: string; on: string | null } }>(`{ eoxStatus(${args}) { result on } }`))
        .eoxStatus;
    const product = 'productId: "isr1111-8p"';
    expect(await ask(`${product}, asOf: "2033-05-31"`)).toEqual({ result: 'SUPPORTED', on: '2033-05-31' });
    expect(await ask(`${product}, asOf: "2033-06-01"`)).toEqual({ result: 'NOT_SUPPORTED', on: '2033-05-31' });
    expect(await ask(`${product}, asOf: "2030-01-01", milestone: END_OF_SERVICE_ATTACH`)).toMatchObject({
      result: 'NOT_SUPPORTED',
    });
    expect(await ask(`${product}, milestone: END_OF_SECURITY_SUPPORT`)).toEqual({ result: 'UNKNOWN', on: null });
    expect(await ask('productId: "NOBODY-KNOWS"')).toEqual({ result: 'UNKNOWN', on: null });
    const { eoxRecord } = await api.read<{ eoxRecord: object }>(
      '{ eoxRecord(productId: "ISR1111-8P") { description bulletinUrl merged outOfOrder migrations { productId } } }',
    );
    expect(eoxRecord).toEqual({
      description: 'Router, 8 ports',
      bulletinUrl: null,
      merged: false,
      outOfOrder: false,
      migrations: [],
    });
  });
});

describe('8.1, eoxReview: products to look up', () => {
  test('are those somebody holds and nobody has reported for a quarter, the longest due first', async () => {
    const query =
      '{ eoxReviews(first: 20) { totalCount nodes { key productId reason sentence dueOn record { version } } } }';
    type Answer = { eoxReviews: { totalCount: number; nodes: readonly { productId: string; dueOn: string }[] } };
    const { eoxReviews } = await api.read<Answer>(query);
    expect(eoxReviews.totalCount).toBe(eoxReviews.nodes.length);
    const products = eoxReviews.nodes.map(({ productId }) => productId);
    expect(products.length).toBeGreaterThan(0);
    expect(products).not.toContain('NIM-2T'); // nobody holds one
    const days = eoxReviews.nodes.map(({ dueOn }) => dueOn);
    expect(days).toEqual(days.toSorted());
    const [due] = products;
    await api.say(`eox/${due}`, 'recordEox', { productId: due }); // looked up: nothing new
    const { eoxReviews: after } = await api.read<Answer>(query);
    expect(after.nodes.map(({ productId }) => productId)).not.toContain(due);
  });
});
