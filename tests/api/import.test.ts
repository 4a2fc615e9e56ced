import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rebuild } from '../../activities/rebuild.ts';
import { projectedRows } from '../../activities/projections/rows.ts';
import { rulesOf } from '../../domain/modules.ts';
import { openApi, type Api } from './setup/api.ts';
import { anOrganization, unused } from './setup/streams.ts';

/** A donation that began in the past comes in over the API. */

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => await api.close());

const at = (date: string) => `${date}T18:00:00Z`;
const serials = () => [`FDO${unused()}`, `FDO${unused()}`];
const past = (organizationId: string, more: object = {}) => ({
  requestNumber: `R-${unused()}`,
  organizationId,
  programId: 'cisco-techsoup',
  requestedAt: at('2021-03-01'),
  lines: [{ productId: 'ISR4331', quantity: 2, description: 'for the reading room' }],
  facts: [
    { at: at('2021-03-02'), command: 'recordAgreement' },
    { at: at('2021-03-10'), command: 'approveDonation' },
    {
      at: at('2021-03-20'),
      command: 'recordShipment',
      input: {
        salesOrderNumber: 'SO-1',
        shippedAt: at('2021-03-19'),
        lines: [{ lineId: 'lin.1', serials: serials() }],
      },
    },
    { at: at('2021-03-25'), command: 'recordDelivery' },
    {
      at: at('2021-03-26'),
      command: 'recordUnitUse',
      input: { unitId: 'unt.1', use: 'IN_USE', installSite: { address: '12 Rose Street', city: 'Portland' } },
    },
    {
      at: at('2021-04-01'),
      command: 'activateContract',
      input: {
        contractNumber: `9${unused()}`.slice(0, 8).padEnd(8, '0'),
        startDate: '2021-04-01',
        endDate: '2026-03-31',
      },
    },
  ],
  idempotencyKey: `key-${unused()}`,
  ...more,
});

const importing = `mutation ($input: ImportDonationInput!) { importDonation(input: $input) { __typename
  ... on DonationChanged { donation { id stage requestNumber lines { description } units { serialNumber state } } }
  ... on UserError { code message path }
  ... on ValidationError { findings { code path } }
  ... on RefusedError { findings { code path } } } }`;
type Imported = {
  readonly importDonation: {
    readonly __typename: string;
    readonly donation?: { readonly id: string; readonly stage: string; readonly lines: readonly object[] };
    readonly findings?: readonly { readonly code: string; readonly path: string }[];
  };
};
const previewing = `query ($input: ImportDonationInput!) { previewImport(input: $input) { stage
  findings { code path message } story { at date kind name sentence } skipped { name } next { date name sentence } } }`;
type Previewed = {
  readonly previewImport: {
    readonly stage: string | null;
    readonly findings: readonly { readonly code: string; readonly path: string }[];
    readonly story: readonly { readonly date: string; readonly sentence: string; readonly name: string }[];
    readonly skipped: readonly object[];
    readonly next: readonly { readonly date: string; readonly sentence: string }[];
  };
};

describe('importDonation', () => {
  test('brings a donation in: journal, projections and records are those of its past, and a rebuild finds no difference', async () => {
    const { organizationId } = await anOrganization(api);
    const input = past(organizationId);
    const { importDonation } = await api.read<Imported>(importing, { input });
    expect(importDonation).toMatchObject({
      __typename: 'DonationChanged',
      donation: {
        stage: 'LAPSED',
        requestNumber: input.requestNumber,
        lines: [{ description: 'for the reading room' }],
      },
    });
    const id = importDonation.donation?.id ?? '';
    const journal = await api.place.journal(id);
    expect(journal[0]?.type).toBe('DonationImported');
    const messages = await api.db.query<object[]>('SELECT 1 FROM outbox WHERE kind = $1 AND business_key LIKE $2', [
      'MESSAGE',
      `${id}/%`,
    ]);
    expect(messages).toEqual([]);
    const { differences } = await rebuild(api.db, { rulesOf, rowsOf: projectedRows }, { mode: 'check', streams: [id] });
    expect(differences).toEqual([]);
    expect(await api.read<Imported>(importing, { input })).toEqual({ importDonation });
    type Site = { readonly body: { readonly installSite: object } };
    const [site] = await api.db.query<Site[]>("SELECT body FROM record WHERE stream = $1 AND type = 'recordUnitUse'", [
      id,
    ]);
    expect(site?.body.installSite).toEqual({ address: '12 Rose Street', city: 'Portland' });
  });

  test('refuses fact by fact, and leaves nothing behind, records included', async () => {
    const { organizationId } = await anOrganization(api);
    const { facts, ...rest } = past(organizationId);
    const wrong = { ...rest, facts: facts.filter(({ command }) => command !== 'recordAgreement') };
    const { importDonation } = await api.read<Imported>(importing, { input: wrong });
    expect(importDonation.findings?.[0]).toEqual({ code: 'AGREEMENT_NOT_SIGNED', path: 'facts.0' });
    expect(importDonation.findings?.every(({ path }) => path.startsWith('facts.'))).toBe(true);
    const shape = {
      ...rest,
      idempotencyKey: `key-${unused()}`,
      facts: [{ at: at('2021-03-02'), command: 'recordShipment', input: { lines: 'all' } }],
    };
    expect((await api.read<Imported>(importing, { input: shape })).importDonation).toMatchObject({
      __typename: 'ValidationError',
      findings: [
        { code: 'VALIDATION_FAILED', path: 'facts.0.input.salesOrderNumber' },
        { code: 'VALIDATION_FAILED', path: 'facts.0.input.lines' },
      ],
    });
    const left = await api.db.query<object[]>(
      `SELECT r.id FROM record r JOIN command c ON c.stream = r.stream
       WHERE c.type = 'importDonation' AND c.state = 'REJECTED'`,
    );
    expect(left).toEqual([]);
  });
});

describe('previewImport', () => {
  test('tells the story, what is skipped and what comes next, and stores nothing', async () => {
    const { organizationId } = await anOrganization(api);
    const input = past(organizationId);
    const { previewImport } = await api.read<Previewed>(previewing, { input });
    expect(previewImport.findings).toEqual([]);
    expect(previewImport.stage).toBe('LAPSED');
    expect(previewImport.story.map(({ date }) => date)).toEqual(previewImport.story.map(({ date }) => date).toSorted());
    expect(previewImport.story.map(({ sentence }) => sentence).join(' ')).toMatch(/Contract .* expired/u);
    expect(previewImport.skipped.length).toBeGreaterThan(3);
    expect(previewImport.next.length).toBeGreaterThan(0);
    const stored = await api.db.query<object[]>('SELECT 1 FROM command WHERE idempotency_key = $1', [
      input.idempotencyKey,
    ]);
    expect(stored).toEqual([]);
    expect((await api.read<Imported>(importing, { input })).importDonation.donation?.stage).toBe(previewImport.stage);
    const again = await api.read<Previewed>(previewing, { input });
    expect(again.previewImport.findings.map(({ code }) => code)).toEqual(['REQUEST_NUMBER_TAKEN']);
  });

  test('is not for auditors', async () => {
    const { organizationId } = await anOrganization(api);
    const { errors } = await api.graphql(previewing, { input: past(organizationId) }, 'AUDITOR');
    expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
