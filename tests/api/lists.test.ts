import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Lived } from '../../runtime/demo/lived-world.ts';
import { openApi, type Api } from './setup/api.ts';
import { seedRandom } from './setup/seeded.ts';

/** Every list, with fifty lives behind it: statements, cursors, filters, counts. */

let api: Api;
let lives: readonly Lived[];
beforeAll(async () => {
  api = await openApi({ withoutEngine: true });
  lives = await seedRandom(api.db, 100, 50);
}, 120_000);
afterAll(async () => await api.close());

const deadlineFields = 'id key clock overdue dueAt waitingFor because otherwise owner organization { id name }';
const entitlementFields = 'result sentence links { link passes } nextStep { step }';
const donationFields: readonly string[] = [
  `id requestNumber stage stageSince zone nextDueAt version waitingFor { ${deadlineFields} }
    organization { id name details contacts { id name email account { id state } } }`,
  `deadlines { ${deadlineFields} donation { id } account { id } }`,
  'accounts { id contact { id name } organization { id name } }',
  `lines { id description contractNumber contractEndOn withoutContractBecause } shipments { id lines { lineId } }
    associations { id account { id } } serialCorrections { id } renewals { id }`,
  `units { id custodian { id name } coverage { id } entitlement { ${entitlementFields} } }`,
  'contracts { id coverage { id } }',
  'supportCases { id unit { id } } incidents { id statement } shipments { id incidents { id } }',
  'rmas { id supportCase { id } defectiveUnit { id } deadlines { id } }',
  'units { id lineage { text } coverageGaps { from } incidents { id } }',
  'takebacks { id } attestations { id } complianceCases { id } pendingCommands { id type } engineView { answered }',
  'timeline(first: 5) { totalCount nodes { seq sentence actorName reason note commandId messages } }',
  'messages(first: 3) { totalCount nodes { id template contact { id } organization { id name } } }',
  'availableActions { command allowed reason }',
  `holdCount holds { id state } taxHints { unitId } lossReportsAwaited endOfLifeOutlook { unitId sentence lastPeriod { to } }`,
  `contracts { vendorStatus statusDiffers endedOn entitledOrganization { id } reconciliation { items { sentence } } coverage { endedOn } }
    associations { fix { sentence helpRoute { key } } vendorMessage revokedBecause }`,
  `renewals { poNumber reinstatement { fee } excluded { sentence } terms { periodTo lines { excludedBecause } }
    trueUp { dropUnitIds add { why } } takeover { kind checks } lastChanceOn }`,
  'takebacks { boxes refusedAt routes { route unitIds } } deadlines { snoozedUntil acknowledged reminded snoozable }',
  'forecast(until: "2030-01-01") { entries { sentence } }',
];
const organizationFields = `id name state details emailStatus mergedInto { id } mergerWith { id } lastContact { id } notices { kind sentence }
  contacts { id name leavingOn leftAt successor { id } account { id } }
  donations(first: 2) { totalCount nodes { id waitingFor { because } } } deadlines { ${deadlineFields} }
  timeline(first: 3) { nodes { sentence actorName } } pendingCommands { id } availableActions { command } engineView { seq }`;
const accountFields = `id state access { kind explanation } mailLanguage mailFormat companyDiffers details contact { id name } organization { id name } waitingFor { ${deadlineFields} }
  deadlines { ${deadlineFields} } timeline(first: 3) { nodes { sentence reason } } pendingCommands { id }
  availableActions { command } engineView { seq }`;
const messageFields =
  'id kind state template subject language format html contact { id name } donation { id zone } organization { id name }';
const commandFields =
  'id type state principalName version findings { code } donation { id } organization { id name } account { id contact { name } }';

/** Where lists are in lists, fifty rows would be more than one request may ask for. */
const lists: readonly (readonly [list: string, fields: string, many: number])[] = [
  ...donationFields.map((fields): readonly [string, string, number] => [
    'donations',
    fields,
    /^(?:lines|units|contracts \{ v|renewals|takebacks \{ b)/u.test(fields) ? 26 : 50,
  ]),
  ['organizations', organizationFields, 50],
  ['accounts', accountFields, 50],
  ['deadlines', `${deadlineFields} donation { id organization { name } } account { id contact { name } }`, 100],
  ['messages', messageFields, 50],
  ['commands', commandFields, 50],
  ['eoxRecords', 'id productId lastDateOfSupportOn', 50],
];

describe('A list asks the database as often for many rows as for half of them', () => {
  test.each(lists)('%s: %s', async (list, fields, many) => {
    const ask = (first: number) => `{ ${list}(first: ${first}) { nodes { ${fields} } } }`;
    await api.read(ask(1)); // the session is known from here on
    const one = await api.statementsOf(async () => await api.read(ask(1)));
    const half = await api.statementsOf(async () => await api.read(ask(many / 2)));
    let rows = 0;
    const more = await api.statementsOf(async () => {
      const data = await api.read<Record<string, { nodes: readonly unknown[] }>>(ask(many));
      rows = data[list]?.nodes.length ?? 0;
    });
    expect(rows).toBeGreaterThan(15);
    // Two ways to the same thing meet in one batch or not, as the answers come in; a statement per row would add dozens.
    expect(more.length - half.length).toBeLessThanOrEqual(4);
    expect(more.length - one.length).toBeLessThanOrEqual(9); // what the first row alone has nothing of
  });

  test.each([...new Set(lists.map(([list]) => list))])(
    '%s: rows alone cost one statement, the count another one only when it is asked for',
    async (list) => {
      const plain = await api.statementsOf(async () => await api.read(`{ ${list}(first: 50) { nodes { id } } }`));
      const counted = await api.statementsOf(
        async () => await api.read(`{ ${list}(first: 50) { totalCount nodes { id } } }`),
      );
      expect(counted.length).toBe(plain.length + 1);
      expect(plain.length).toBeLessThanOrEqual(3); // who asks is looked up, too
    },
  );
});

type Connection = {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly endCursor: string | null;
    readonly startCursor: string | null;
    readonly hasNextPage: boolean;
  };
};
const page = async (list: string, args: string): Promise<Connection> => {
  const query = `{ ${list}(${args}) { totalCount nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`;
  return (await api.read<Record<string, Connection>>(query))[list] as Connection;
};

describe('Cursors', () => {
  test.each([...new Set(lists.map(([list]) => list))])(
    '%s: walked forward and backward, every row comes once',
    async (list) => {
      const { totalCount } = await page(list, 'first: 1');
      const seen: string[] = [];
      let after = '';
      for (;;) {
        const { nodes, pageInfo } = await page(list, `first: 40 ${after}`);
        seen.push(...nodes.map(({ id }) => id));
        if (!pageInfo.hasNextPage || seen.length > 5_000) break;
        after = `after: "${pageInfo.endCursor}"`;
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.length).toBe(totalCount);
    },
  );

  const orders = ['NEXT_DUE_AT', 'REQUESTED_AT', 'REQUEST_NUMBER', 'STAGE', 'COVERAGE_END_ON'];
  test.each(
    orders.flatMap((field) => [
      [field, 'ASC'],
      [field, 'DESC'],
    ]),
  )('donations by %s %s: pages by cursor are those by offset, and backwards the same', async (field, direction) => {
    const by = `orderBy: { field: ${field}, direction: ${direction} }`;
    const whole = (await page('donations', `first: 200 ${by}`)).nodes.map(({ id }) => id);
    const forward: string[] = [];
    let last: Connection = await page('donations', `first: 7 ${by}`);
    forward.push(...last.nodes.map(({ id }) => id));
    while (last.pageInfo.hasNextPage) {
      const next: Connection = await page('donations', `first: 7 after: "${last.pageInfo.endCursor}" ${by}`);
      expect(next.nodes).toEqual((await page('donations', `first: 7 offset: ${forward.length} ${by}`)).nodes);
      forward.push(...next.nodes.map(({ id }) => id));
      last = next;
    }
    expect(forward).toEqual(whole);
    const back = await page('donations', `last: 7 before: "${last.pageInfo.startCursor}" ${by}`);
    const place = whole.indexOf(last.nodes[0]?.id ?? '');
    expect(back.nodes.map(({ id }) => id)).toEqual(whole.slice(place - 7, place));
  });

  test('a page stays where it is while rows are added before it', async () => {
    const by = 'orderBy: { field: REQUEST_NUMBER }';
    const first = await page('donations', `first: 10 ${by}`);
    const next = await page('donations', `first: 10 after: "${first.pageInfo.endCursor}" ${by}`);
    await seedRandom(api.db, 60, 3);
    const again = await page('donations', `first: 10 after: "${first.pageInfo.endCursor}" ${by}`);
    expect(again.nodes.slice(0, 5)).toEqual(next.nodes.slice(0, 5));
    const whole = (await page('donations', `first: 200 ${by}`)).nodes.map(({ id }) => id);
    expect(whole.length).toBe(53);
  });

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['a cursor of another order', 'first: 5 orderBy: { field: STAGE } after: "CURSOR"', /another order/u],
    ['a text that is no cursor', 'first: 5 after: "hello"', /not a cursor/u],
    ['an offset too deep', 'offset: 10001', /offset goes from 0 to 10000/u],
    ['an offset beside a cursor', 'offset: 5 after: "CURSOR"', /either offset or cursors/u],
    ['first and last', 'first: 5 last: 5', /not for both/u],
    ['a page too long', 'first: 201', /200 rows/u],
  ];
  test.each(refused)('%s is refused in words', async (_, args, message) => {
    const { pageInfo } = await page('donations', 'first: 5');
    const query = `{ donations(${args.replace('CURSOR', pageInfo.endCursor ?? '')}) { nodes { id } } }`;
    const { errors } = await api.graphql(query);
    expect(errors[0]?.message).toMatch(message);
    expect(['BAD_USER_INPUT', 'TOO_MUCH_ASKED']).toContain(errors[0]?.extensions['code']);
  });
});

describe('node', () => {
  test('everything that a donation consists of is found by its id, and is of its kind', async () => {
    const parts =
      'lines shipments units contracts associations renewals takebacks attestations complianceCases accounts';
    const selection = parts
      .split(' ')
      .map((part) => `${part} { id __typename }`)
      .join(' ');
    type Thing = { readonly id: string; readonly __typename: string };
    const data = await api.read<{ donations: { nodes: readonly Record<string, readonly Thing[]>[] } }>(
      `{ donations(first: 20) { nodes { ${selection} } } }`,
    );
    const things = data.donations.nodes.flatMap((node) => Object.values(node).flat());
    const kinds = new Map(things.map((thing) => [thing.__typename, thing]));
    expect(kinds.size).toBeGreaterThan(7);
    const org = (await page('organizations', 'first: 1')).nodes[0]?.id ?? '';
    const message = (await page('messages', 'first: 1')).nodes[0]?.id ?? '';
    const command = (await page('commands', 'first: 1')).nodes[0]?.id ?? '';
    const eox = (await page('eoxRecords', 'first: 1')).nodes[0]?.id ?? '';
    const wanted = [...kinds.values()].map(({ id, __typename }) => [id, __typename] as const);
    wanted.push([org, 'Organization'], [message, 'Message'], [command, 'Command'], [eox, 'EoxRecord']);
    const { nodes } = await api.read<{ nodes: readonly (Thing | null)[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }',
      { ids: [...wanted.map(([id]) => id), 'don_nowhere', 'nonsense', 'constructor_1'] },
    );
    expect(nodes.map((node) => (node === null ? null : [node.id, node.__typename]))).toEqual([
      ...wanted,
      null,
      null,
      null,
    ]);
  });

  test('a database of lives has what was lived', async () => {
    const donations = lives.flatMap(({ entities }) => [...entities.keys()].filter((id) => id.startsWith('don_')));
    const { nodes } = await page('donations', `filter: { ids: ${JSON.stringify(donations)} } first: 200`);
    expect(nodes.map(({ id }) => id).toSorted()).toEqual(donations.toSorted());
  });
});
