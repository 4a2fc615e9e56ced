import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rebuild } from '../../activities/rebuild.ts';
import { projectedRows } from '../../activities/projections/rows.ts';
import { donationIn } from '../../domain/assess.ts';
import { coverageGaps } from '../../domain/coverage.ts';
import type { Donation } from '../../domain/donation/state.ts';
import type { Script } from '../../domain/script.ts';
import { rulesOf } from '../../domain/modules.ts';
import { parseLife } from '../../runtime/life/file.ts';
import { openApi, type Api } from './setup/api.ts';
import { seedLives } from './setup/seeded.ts';

/** Support cases, replacements, incidents, serial lineage and lines as the API tells them, of one life. */

const life = readFileSync(new URL('../lives/dst-europe.yaml', import.meta.url), 'utf8')
  .replace('policyVersion: 1', 'policyVersion: 2')
  .replace('until: +700d', 'until: +240d')
  .replace(
    /\n {2}# Back again over[\s\S]*/u,
    `
  - { on: 2024-04-16, do: openCase, names: { supportCase: [first] }, with: { caseNumber: SR-1, channel: PHONE, severity: 2 } }
  - { on: 2024-04-16 13:00, do: openRma, names: { rma: [one] }, with: { caseId: first, rmaNumber: "800111" } }
  - { on: 2024-04-18, do: recordReplacement, names: { unit: [switch-2] }, with: { rmaId: one, serialNumber: FOC2411P002 } }
  - { on: 2024-04-22, do: recordReturn, with: { rmaId: one, serialNumber: FOC2411P001, trackingNumber: T-1, dataErased: true } }
  - { on: 2024-04-24, do: closeRma, with: { outcome: RETURNED } }
  - { on: 2024-05-02, do: addLine, names: { line: [phone] }, with: { productId: CP-8841, quantity: 2 } }
  - { on: 2024-05-03, do: backorderLine, with: { lineId: phone, expectedOn: 2025-03-01 } }
  - { on: 2024-05-04, do: addLine, names: { line: [radio] }, with: { productId: C9120AXI, quantity: 1 } }
  - { on: 2024-05-05, do: substituteLine, reason: None left, with: { lineId: radio, productId: C9130AXI } }
  - on: 2024-06-01
    do: recordShipment
    names: { unit: [radio-1], shipment: [parcel] }
    with: { salesOrderNumber: SO-9002, lines: [{ lineId: radio, serials: [FJC0001] }] }
  - { on: 2024-06-09, do: reportShipmentIncident, by: jonas, names: { incident: [gone] }, with: { class: LOST, unitIds: [radio-1], evidence: [fil_1], statement: The box never came. } }
  - { on: 2024-09-03, do: openCase, names: { supportCase: [second] }, with: { unitId: switch-2, caseNumber: SR-2, channel: ONLINE } }
  - { on: 2024-09-03 13:00, do: openRma, names: { rma: [two] }, with: { caseId: second, rmaNumber: "800222" } }
  - { on: 2024-09-05, do: recordReplacement, names: { unit: [switch-3] }, with: { rmaId: two, serialNumber: FOC2411P003 } }
  - { on: 2024-09-10, do: confirmSerialCorrection, with: { statement: seen on the list } }
  - { on: 2024-10-20, do: openCase, names: { supportCase: [third] }, with: { unitId: switch-3, caseNumber: SR-3, channel: ONLINE } }
`,
  );

let api: Api;
let labels: Readonly<Record<string, string>>;
let state: Donation;
beforeAll(async () => {
  api = await openApi({ withoutEngine: true });
  const parsed = parseLife(life);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const [lived] = await seedLives(api.db, [parsed.script]);
  if (lived === undefined) throw new Error('not lived');
  ({ labels } = lived.life);
  const id = idOf('werkstatt');
  const core = lived.entities.get(id)?.core ?? null;
  const found = donationIn({ states: { [id]: core } }, id);
  if (found === null) throw new Error('no donation');
  state = found;
}, 60_000);
afterAll(async () => await api.close());

const idOf = (label: string): string => labels[label] ?? `no ${label}`;
const ofDonation = async <Data>(fields: string): Promise<Data> => {
  const query = `query ($id: ID!) { donation(id: $id) { ${fields} } }`;
  return (await api.read<{ donation: Data }>(query, { id: idOf('werkstatt') })).donation;
};

/** The same life under other numbers. */
const another = (number: number, of = life): Script => {
  const text = of
    .replace('title: ', `title: ${number} `)
    .replaceAll(/(?<=\b(?:R-|SO-|SR-|FOC|FJC|jonas|90490))(?=[\d@]|\d*P)/gu, () => String(number))
    .replaceAll(/"800(?=\d+")/gu, `"8${number}`);
  const parsed = parseLife(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.script;
};

describe('What the read model holds of repairs', () => {
  test('is what the journal says, to the byte; what was damaged is found', async () => {
    const asStored = async () =>
      (await rebuild(api.db, { rulesOf, rowsOf: projectedRows }, { mode: 'check' })).differences;
    expect(await asStored()).toEqual([]);
    await api.db.query(`UPDATE rma SET state = 'CLOSED', return_due_at = NULL WHERE rma_number = '800222'`);
    await api.db.query('DELETE FROM support_case');
    await api.db.query('UPDATE shipment_incident SET evidence_ids = ARRAY[]::text[]');
    const tables = (await asStored()).map(({ table }) => table);
    expect(tables.toSorted()).toEqual(['rma', 'shipment_incident', 'support_case', 'support_case', 'support_case']);
    await rebuild(api.db, { rulesOf, rowsOf: projectedRows }, { mode: 'replace' });
    expect(await asStored()).toEqual([]);
  });
});

describe('R16, 6.9: support cases and replacements of a donation', () => {
  test('with their units, dates and the words of their clocks', async () => {
    type Parts = { readonly supportCases: readonly object[]; readonly rmas: readonly object[] };
    const { supportCases, rmas } = await ofDonation<Parts>(
      `supportCases { caseNumber state channel severity openedAt closedAt contractNumber unit { serialNumber }
        rmas { number } }
      rmas { number state outcome returnedAt trackingNumber returnDueAt liabilityAt deliveryFrom
        defectiveUnit { serialNumber } replacementUnit { serialNumber } supportCase { caseNumber }
        deadlines { clock overdue waitingFor promisedOn otherwise } donation { requestNumber } }`,
    );
    expect(supportCases).toMatchObject([
      {
        caseNumber: 'SR-1',
        channel: 'PHONE',
        severity: 2,
        contractNumber: '90490001',
        unit: { serialNumber: 'FOC2411P001' },
        rmas: [{ number: '800111' }],
      },
      { caseNumber: 'SR-2', severity: null, rmas: [{ number: '800222' }] },
      { caseNumber: 'SR-3', state: 'OPEN', rmas: [] },
    ]);
    expect(rmas).toMatchObject([
      {
        number: '800111',
        state: 'CLOSED',
        outcome: 'RETURNED',
        trackingNumber: 'T-1',
        returnDueAt: null,
        deadlines: [],
        supportCase: { caseNumber: 'SR-1' },
        defectiveUnit: { serialNumber: 'FOC2411P001' },
        replacementUnit: { serialNumber: 'FOC2411P002' },
      },
      {
        number: '800222',
        state: 'LIABLE',
        outcome: null,
        supportCase: { caseNumber: 'SR-2' },
        donation: { requestNumber: 'R-9001' },
        // Ten and thirty days after the replacement came, at the end of the day in Berlin.
        returnDueAt: '2024-09-15T22:00:00.000Z',
        liabilityAt: '2024-10-05T22:00:00.000Z',
        deadlines: expect.arrayContaining([
          expect.objectContaining({ clock: 'rmaReturn', overdue: true, promisedOn: '2024-09-15' }),
          expect.objectContaining({ clock: 'rmaLiability', overdue: true, promisedOn: '2024-10-05' }),
        ]),
      },
    ]);
  });

  test('the list of replacements: what is to go back first; by state, number and serial', async () => {
    const numbers = async (filter: string): Promise<readonly string[]> => {
      const query = `{ rmas(first: 10, filter: ${filter}) { totalCount nodes { number } } }`;
      type List = { readonly rmas: { readonly totalCount: number; readonly nodes: readonly { number: string }[] } };
      const { rmas } = await api.read<List>(query);
      expect(rmas.totalCount).toBe(rmas.nodes.length);
      return rmas.nodes.map(({ number }) => number);
    };
    expect(await numbers('{}')).toEqual(['800222', '800111']);
    expect(await numbers('{ open: true }')).toEqual(['800222']);
    expect(await numbers('{ open: false }')).toEqual(['800111']);
    expect(await numbers('{ open: true, states: [CLOSED] }')).toEqual([]);
    expect(await numbers('{ states: [LIABLE, CLOSED] }')).toEqual(['800222', '800111']);
    expect(await numbers('{ q: "8002" }')).toEqual(['800222']);
    expect(await numbers('{ q: "sr-1" }')).toEqual(['800111']);
    expect(await numbers('{ q: "foc2411p003" }')).toEqual(['800222']);
    expect(await numbers('{ q: "foc2411p001" }')).toEqual(['800111']);
    expect(await numbers(`{ donationId: "${idOf('werkstatt')}" }`)).toHaveLength(2);
    expect(await numbers(`{ organizationId: "${idOf('kiez-werkstatt')}" }`)).toHaveLength(2);
    expect(await numbers('{ organizationId: "org_nobody" }')).toEqual([]);
  });

  test('each is found by its id', async () => {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`;
    const ids = [idOf('first'), idOf('two'), idOf('gone')];
    const { nodes } = await api.read<{ nodes: readonly { __typename: string; id: string }[] }>(query, { ids });
    expect(nodes).toEqual([
      { __typename: 'SupportCase', id: ids[0] },
      { __typename: 'Rma', id: ids[1] },
      { __typename: 'ShipmentIncident', id: ids[2] },
    ]);
  });
});

describe('6.4: lines and shipment incidents', () => {
  test('a line that waits says until when; a substituted one, for what', async () => {
    const { lines } = await ofDonation<{ lines: readonly object[] }>(
      'lines { productId state expectedOn substitutedForProductId }',
    );
    expect(lines).toEqual([
      { productId: 'C9200L-24T', state: 'DELIVERED', expectedOn: null, substitutedForProductId: null },
      { productId: 'CP-8841', state: 'BACKORDERED', expectedOn: '2025-03-01', substitutedForProductId: null },
      { productId: 'C9130AXI', state: 'SHIPPED', expectedOn: null, substitutedForProductId: 'C9120AXI' },
    ]);
  });

  test('an incident is told at the donation, at its shipment and at its units', async () => {
    const fields =
      'id class state unitIds reportedAt confirmedAt resolution evidenceIds statement confirmationOverdue shipmentId';
    type Incident = { readonly id: string };
    type Part = { readonly id: string; readonly incidents: readonly Incident[] };
    type Parts = {
      readonly incidents: readonly Incident[];
      readonly shipments: readonly Part[];
      readonly units: readonly Part[];
    };
    const { incidents, shipments, units } = await ofDonation<Parts>(
      `incidents { ${fields} } shipments { id incidents { id } } units { id incidents { id } }`,
    );
    expect(incidents).toEqual([
      {
        id: idOf('gone'),
        class: 'LOST',
        state: 'OPEN',
        shipmentId: idOf('parcel'),
        unitIds: [idOf('radio-1')],
        reportedAt: '2024-06-09T10:00:00.000Z',
        confirmedAt: null,
        resolution: null,
        evidenceIds: ['fil_1'],
        statement: 'The box never came.',
        confirmationOverdue: true,
      },
    ]);
    expect(shipments.map(({ incidents: some }) => some.length)).toEqual([0, 1]);
    expect(units.filter(({ incidents: some }) => some.length > 0).map(({ id }) => id)).toEqual([idOf('radio-1')]);
  });
});

describe('R20, 11.4: which piece replaced which', () => {
  const lineage = `donationId text newest { serialNumber state } nodes { unitId serialNumber state }
    edges { from to rmaId rmaNumber receivedAt }`;
  type Lineage = { readonly text: string; readonly newest: object; readonly edges: readonly object[] };
  const ask = async (args: string): Promise<Lineage | null> =>
    (await api.read<{ serialLineage: Lineage | null }>(`{ serialLineage(${args}) { ${lineage} } }`)).serialLineage;

  test('T05: a chain of three, from whichever of its pieces it is asked for', async () => {
    const expected = {
      donationId: idOf('werkstatt'),
      text: 'FOC2411P001 → FOC2411P002 → FOC2411P003',
      newest: { serialNumber: 'FOC2411P003' },
      edges: [
        { from: idOf('switch-1'), to: idOf('switch-2'), rmaId: idOf('one'), rmaNumber: '800111' },
        {
          from: idOf('switch-2'),
          to: idOf('switch-3'),
          rmaId: idOf('two'),
          rmaNumber: '800222',
          receivedAt: '2024-09-05T10:00:00.000Z',
        },
      ],
    };
    for (const piece of ['switch-1', 'switch-2', 'switch-3']) {
      expect(await ask(`unitId: "${idOf(piece)}"`)).toMatchObject(expected);
    }
    expect(await ask('productId: "c9200l-24t", serialNumber: " foc2411p002 "')).toMatchObject(expected);
    const { units } = await ofDonation<{
      units: readonly { readonly lineage: Lineage; readonly replacesUnitId: string | null }[];
    }>(`units { replacesUnitId replacedByUnitId lineage { ${lineage} } }`);
    expect(units.map(({ lineage: { text } }) => text)).toEqual([
      expected.text,
      expected.text,
      'FJC0001',
      expected.text,
    ]);
    expect(units).toMatchObject([
      { replacesUnitId: null, replacedByUnitId: idOf('switch-2') },
      { replacesUnitId: idOf('switch-1'), replacedByUnitId: idOf('switch-3') },
      { replacesUnitId: null, replacedByUnitId: null },
      { replacesUnitId: idOf('switch-2'), replacedByUnitId: null },
    ]);
  });

  test('a unit that is not there has none; one that is not named is asked for', async () => {
    expect(await ask('unitId: "unt_nowhere.1"')).toBeNull();
    expect(await ask('productId: "C9200L-24T", serialNumber: "NOWHERE"')).toBeNull();
    const { errors } = await api.graphql('{ serialLineage(serialNumber: "FOC2411P001") { text } }');
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors[0]?.message).toContain('by its product and its serial number');
  });
});

describe('9.1, 9.3: what support there is', () => {
  test('days without cover are those of the rules', async () => {
    const { units } = await ofDonation<{
      units: readonly { readonly id: string; readonly coverageGaps: readonly object[] }[];
    }>('units { id coverageGaps(asOf: "2032-02-01") { from to } }');
    for (const { id, coverageGaps: gaps } of units) {
      const unit = state.units[id];
      expect(gaps).toEqual(unit === undefined ? null : coverageGaps(state, unit, '2032-02-01'));
    }
    expect(units.filter(({ coverageGaps: gaps }) => gaps.length > 0)).not.toEqual([]);
  });

  test('a piece that was replaced names the one in its place, and that one the help there is', async () => {
    const fields = `result unitState replacement { unitId productId serialNumber } benefitsWithCase benefitsWithoutCase
      topics guide { key label } nextStep { step helpRoute place { key label } fix { step sentence } }`;
    const { units } = await ofDonation<{ units: readonly { readonly entitlement: object }[] }>(
      `units { entitlement(asOf: "2024-10-20") { ${fields} } }`,
    );
    expect(units[0]?.entitlement).toMatchObject({
      result: 'NOT_IN_CUSTODY',
      unitState: 'REPLACED',
      replacement: { unitId: idOf('switch-3'), productId: 'C9200L-24T', serialNumber: 'FOC2411P003' },
      topics: [],
      guide: null,
    });
    expect(units[3]?.entitlement).toMatchObject({
      result: 'ENTITLED',
      unitState: null,
      replacement: null,
      benefitsWithoutCase: ['DOWNLOADS', 'DOCUMENTS'],
      benefitsWithCase: ['INSTALLATION_SUPPORT', 'HARDWARE_REPLACEMENT'],
      topics: ['SUPPORT', 'RETURN', 'SOFTWARE', 'BENEFITS'],
      guide: { key: 'QUICK_START_GUIDE' },
    });
  });
});

describe('F12: a rejected contract number', () => {
  test('the answer about support says what the reason asks for, and where it is done', async () => {
    const rejected = life
      .replace(
        /do: confirmAssociation, by: shop.*/u,
        'do: rejectAssociation, with: { rejectionReason: COMPANY_MISMATCH } }',
      )
      .replace(/\n {2}- \{ on: 2024-04-16, do: openCase[\s\S]*/u, '\n');
    await seedLives(api.db, [another(77, rejected)]);
    const query = `{ entitlement(serialNumber: "FOC772411P001", asOf: "2024-05-01") {
      result weakestLink nextStep { step owner helpRoute place { key label } fix { step sentence } } } }`;
    const { entitlement } = await api.read<{ entitlement: object }>(query);
    expect(entitlement).toMatchObject({
      result: 'NOT_ENTITLED',
      weakestLink: 'ASSOCIATION',
      nextStep: {
        step: 'FIX_REJECTION',
        owner: 'RECIPIENT',
        helpRoute: 'UPDATE_ACCOUNT',
        place: { key: 'UPDATE_ACCOUNT' },
        fix: { step: 'CORRECT_COMPANY', sentence: expect.stringContaining('the company on the account') },
      },
    });
  });
});

describe('A list of replacements asks the database as often for many rows as for half of them', () => {
  const unit = 'id serialNumber';
  const fields = [
    `id number supportCase { id caseNumber } defectiveUnit { ${unit} } replacementUnit { ${unit} }
      donation { id requestNumber zone organization { id name } }`,
    'deadlines { id waitingFor overdue }',
    'defectiveUnit { lineage { text } } replacementUnit { lineage { text } coverageGaps { from } incidents { id } }',
  ];
  beforeAll(async () => {
    await seedLives(
      api.db,
      Array.from({ length: 15 }, (_, index) => another(10 + index)),
    );
  }, 60_000);

  test.each(fields)('%s', async (selection) => {
    const ask = (first: number) => `{ rmas(first: ${first}) { nodes { ${selection} } } }`;
    await api.read(ask(1)); // the session is known from here on
    const half = await api.statementsOf(async () => await api.read(ask(15)));
    let rows = 0;
    const more = await api.statementsOf(async () => {
      rows = (await api.read<{ rmas: { nodes: readonly unknown[] } }>(ask(30))).rmas.nodes.length;
    });
    expect(rows).toBe(30);
    expect(more.length - half.length).toBeLessThanOrEqual(1);
  });

  test('cursors forward and backward are the pages by offset', async () => {
    type Page = {
      readonly nodes: readonly { readonly id: string }[];
      readonly pageInfo: { readonly endCursor: string };
    };
    const page = async (args: string): Promise<Page> =>
      (await api.read<{ rmas: Page }>(`{ rmas(${args}) { nodes { id } pageInfo { endCursor } } }`)).rmas;
    const whole = (await page('first: 200')).nodes;
    expect(whole.length).toBe(32);
    let [seen, after] = [0, ''];
    while (seen < whole.length) {
      const { nodes, pageInfo } = await page(`first: 9 ${after}`);
      expect(nodes).toEqual(whole.slice(seen, seen + 9));
      expect(nodes).toEqual((await page(`first: 9 offset: ${seen}`)).nodes);
      [seen, after] = [seen + nodes.length, `after: "${pageInfo.endCursor}"`];
    }
    expect((await page('last: 9')).nodes).toEqual(whole.slice(-9));
  });
});
