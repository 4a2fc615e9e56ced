import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { donationIn } from '../../domain/assess.ts';
import { localDate } from '../../domain/calendar.ts';
import { zoneOf } from '../../domain/donation/read.ts';
import type { Donation } from '../../domain/donation/state.ts';
import { openApi, type Api } from './setup/api.ts';
import { seedRandom } from './setup/seeded.ts';

/** Donations by each filter, compared with what the rule book says of the same lives. */

let api: Api;
let donations: readonly Donation[];
beforeAll(async () => {
  api = await openApi({ withoutEngine: true });
  const lives = await seedRandom(api.db, 300, 30);
  donations = lives.flatMap(({ entities }) =>
    [...entities].flatMap(([id, { core }]) => donationIn({ states: { [id]: core } }, id) ?? []),
  );
}, 120_000);
afterAll(async () => await api.close());

const found = async (filter: string): Promise<readonly string[]> => {
  const query = `{ donations(first: 200 filter: { ${filter} } orderBy: { field: REQUEST_NUMBER }) { totalCount nodes { id } } }`;
  type Data = {
    readonly donations: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
  };
  const { totalCount, nodes } = (await api.read<Data>(query)).donations;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }) => id).toSorted();
};
const those = (fits: (donation: Donation) => boolean) =>
  donations
    .filter(fits)
    .map(({ id }) => id)
    .toSorted();
const one = (pick: (donation: Donation) => boolean): Donation => {
  const donation = donations.find(pick);
  if (donation === undefined) throw new Error('no such donation among the seeds');
  return donation;
};

describe('Each filter finds what it says', () => {
  test('stages', async () => {
    const stages = [...new Set(donations.map(({ stage }) => stage))].slice(0, 2);
    const expected = those(({ stage }) => stages.includes(stage));
    expect(expected.length).toBeLessThan(donations.length);
    expect(await found(`stages: [${stages.join(' ')}]`)).toEqual(expected);
  });

  test('final', async () => {
    const ended = those(({ closedAt, deniedAt, cancelledAt }) => (closedAt ?? deniedAt ?? cancelledAt) !== null);
    expect(await found('final: true')).toEqual(ended);
    expect((await found('final: false')).length).toBe(donations.length - ended.length);
  });

  test('ids, organization, program, fiscal year, product', async () => {
    const some = one(() => true);
    const [line] = Object.values(some.lines);
    expect(await found(`ids: ["${some.id}"]`)).toEqual([some.id]);
    expect(await found(`organizationId: "${some.organizationId}"`)).toEqual([some.id]);
    expect((await found('programId: "cisco-techsoup"')).length).toBe(donations.length);
    expect(await found('programId: "another"')).toEqual([]);
    expect(await found(`fiscalYear: ${some.fiscalYear}`)).toEqual(those((it) => it.fiscalYear === some.fiscalYear));
    const product = line?.productId ?? '';
    expect(await found(`productId: "${product.toLowerCase()}"`)).toEqual(
      those(({ lines }) => Object.values(lines).some(({ productId }) => productId === product)),
    );
  });

  test('overdue and due before', async () => {
    type Node = { readonly id: string; readonly overdueCount: number; readonly nextDueAt: string | null };
    const all = await api.read<{ donations: { nodes: readonly Node[] } }>(
      '{ donations(first: 200) { nodes { id overdueCount nextDueAt } } }',
    );
    const { nodes } = all.donations;
    const late = nodes.filter(({ overdueCount }) => overdueCount > 0).map(({ id }) => id);
    expect(await found('overdue: true')).toEqual(late.toSorted());
    expect((await found('overdue: false')).length).toBe(nodes.length - late.length);
    const dues = nodes.flatMap(({ nextDueAt }) => nextDueAt ?? []).toSorted();
    const middle = dues[Math.floor(dues.length / 2)] ?? '';
    const before = nodes.filter(({ nextDueAt }) => nextDueAt !== null && nextDueAt < middle).map(({ id }) => id);
    expect(await found(`nextDueBefore: "${middle}"`)).toEqual(before.toSorted());
  });

  test('requested from and to, by days of the organization’s zone', async () => {
    const dayOf = (it: Donation) => localDate(it.requestedAt, zoneOf(it));
    const days = donations.map(dayOf).toSorted();
    const [from = '', to = ''] = [days[Math.floor(days.length / 3)], days[Math.floor((days.length * 2) / 3)]];
    const expected = those((it) => dayOf(it) >= from && dayOf(it) <= to);
    expect(expected.length).toBeLessThan(donations.length);
    expect(await found(`requestedFrom: "${from}" requestedTo: "${to}"`)).toEqual(expected);
  });

  test('several conditions must all hold', async () => {
    const some = one(() => true);
    expect(await found(`ids: ["${some.id}"] stages: [${some.stage}]`)).toEqual([some.id]);
    const other = some.stage === 'DENIED' ? 'REQUESTED' : 'DENIED';
    expect(await found(`ids: ["${some.id}"] stages: [${other}]`)).toEqual([]);
  });
});

describe('Free text finds numbers by their beginning and names by any part', () => {
  const search = async (q: string) => await found(`q: ${JSON.stringify(q)}`);

  test('request number, in any case', async () => {
    const { id, requestNumber } = one(() => true);
    expect(await search(requestNumber)).toContain(id);
    expect(await search(` ${requestNumber.toLowerCase()} `)).toContain(id);
    expect((await search('R-3')).length).toBe(donations.length);
  });

  test('sales order number', async () => {
    const { id, shipments } = one((it) => Object.keys(it.shipments).length > 0);
    expect(await search(Object.values(shipments)[0]?.salesOrderNumber ?? '')).toEqual([id]);
  });

  test('contract number', async () => {
    const { id, contracts } = one((it) => Object.values(it.contracts).some(({ number }) => number !== null));
    expect(await search(Object.values(contracts).flatMap(({ number }) => number ?? [])[0] ?? '')).toEqual([id]);
  });

  test('serial and tracking number', async () => {
    const { id, units, shipments } = one((it) => Object.keys(it.units).length > 0);
    const [unit] = Object.keys(units);
    const [shipment] = Object.keys(shipments);
    await api.db.query("UPDATE unit SET serial_number = 'FDO2231A0QX' WHERE id = $1", [unit]);
    await api.db.query("UPDATE shipment SET tracking_number = '1Z999AA1' WHERE id = $1", [shipment]);
    expect(await search('fdo2231')).toEqual([id]);
    expect(await search('1Z999')).toEqual([id]);
    expect(await search('2231A0QX')).toEqual([]);
  });

  test('part of the organization’s name, whose own wildcards mean nothing', async () => {
    const { id, organizationId } = one(() => true);
    type Data = { readonly organization: { readonly name: string } };
    const { organization } = await api.read<Data>(`{ organization(id: "${organizationId}") { name } }`);
    expect(await search(organization.name.slice(3).toUpperCase())).toContain(id);
    expect((await search('helping hands')).length).toBe(donations.length);
    expect(await search('help%hands')).toEqual([]);
  });
});

describe('Counts by stage', () => {
  test('every stage in the order of the road, with the filter but without its stages', async () => {
    type Data = { readonly stageCounts: readonly { readonly stage: string; readonly count: number }[] };
    const { stageCounts } = await api.read<Data>(
      '{ stageCounts(filter: { stages: [CLOSED] q: "R-" }) { stage count } }',
    );
    expect(stageCounts.map(({ stage }) => stage)[0]).toBe('REQUESTED');
    expect(stageCounts.length).toBe(16);
    for (const { stage, count } of stageCounts) expect(count).toBe(donations.filter((it) => it.stage === stage).length);
  });
});

describe('What belongs to an organization', () => {
  test('its donations, page by page, with how many there are', async () => {
    const { id, organizationId } = one(() => true);
    const query = `query ($after: String) { organization(id: "${organizationId}") {
      donations(first: 1 after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`;
    type Data = {
      readonly organization: {
        readonly donations: {
          readonly totalCount: number;
          readonly nodes: readonly unknown[];
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
        };
      };
    };
    const { donations: page } = (await api.read<Data>(query)).organization;
    expect(page).toMatchObject({ totalCount: 1, nodes: [{ id }], pageInfo: { hasNextPage: false } });
    const next = (await api.read<Data>(query, { after: page.pageInfo.endCursor })).organization.donations;
    expect(next.nodes).toEqual([]);
  });

  test('names are told from records, and null once they are erased', async () => {
    const { organizationId } = one(() => true);
    const query = `{ organization(id: "${organizationId}") { name details contacts { name email details } } }`;
    type Data = {
      readonly organization: {
        readonly name: string | null;
        readonly details: unknown;
        readonly contacts: readonly { readonly name: string | null; readonly email: string | null }[];
      };
    };
    const before = (await api.read<Data>(query)).organization;
    expect(before.name).toMatch(/^Helping Hands/u);
    expect(before.contacts[0]).toMatchObject({ name: 'Ada Lovelace' });
    await api.db.query('DELETE FROM record WHERE id IN (SELECT record_id FROM organization WHERE id = $1)', [
      organizationId,
    ]);
    const after = (await api.read<Data>(query)).organization;
    expect(after).toEqual({ name: null, details: null, contacts: [{ name: null, email: null, details: null }] });
  });
});
