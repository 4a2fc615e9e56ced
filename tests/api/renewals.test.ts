import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lifeFile } from '../fixtures/life-files.ts';
import { openApi, type Api } from './setup/api.ts';
import { cutAfter, seedLives } from './setup/seeded.ts';

/** Renewals, and what announced ends of life mean, after written lives. */

let api: Api;
beforeAll(async () => {
  api = await openApi({ withoutEngine: true });
  await seedLives(api.db, [lifeFile('bought-back'), cutAfter(lifeFile('early-end-of-support'), 800)]);
}, 60_000);
afterAll(async () => await api.close());

const donationOf = async <Shape>(requestNumber: string, fields: string): Promise<Shape> => {
  const found = `{ donations(first: 1, filter: { q: "${requestNumber}" }) { nodes { id } } }`;
  const { donations } = await api.read<{ donations: { nodes: readonly { id: string }[] } }>(found);
  const id = donations.nodes[0]?.id;
  return (await api.read<{ donation: Shape }>(`query ($id: ID!) { donation(id: $id) { ${fields} } }`, { id })).donation;
};

describe('F19, 11.2: cover that was bought again', () => {
  test('says since when it counts, what it cost, and by whose order the next one came', async () => {
    type Shape = { renewals: readonly Record<string, unknown>[] };
    const fields = `renewals { state poNumber lapsedOn coTerminationOn lastChanceOn excluded { unitId reason sentence }
      reinstatement { at backdatedFrom fee currency inspectionRequired }
      terms { previousEndOn periodFrom periodTo coTerminated lines { proposedEndOn excludedBecause days fullPeriodDays lastChanceOn } }
      trueUp { heldUnitIds paidUnitIds dropUnitIds add { unitId why } }
      takeover { kind checks previousResellerId resellerId unitIdsWithoutSite unitIdsNotListed } }`;
    const { renewals } = await donationOf<Shape>('R-6001', fields);
    const [first, second, third] = renewals;
    expect(first).toMatchObject({
      state: 'REINSTATED',
      terms: null,
      reinstatement: { backdatedFrom: '2029-03-25', fee: '60.00', currency: 'USD', inspectionRequired: false },
      takeover: { kind: 'FIRST' },
    });
    expect(second).toMatchObject({ state: 'CONFIRMED', poNumber: 'PO-77', terms: null, reinstatement: null });
    // Nobody acts on the third: it is open still. The router can be renewed until its last date of support.
    expect(third).toMatchObject({
      excluded: [],
      lastChanceOn: '2029-12-31',
      trueUp: { dropUnitIds: [], add: [] },
      terms: { previousEndOn: '2031-03-24', periodFrom: '2031-03-25', periodTo: '2032-03-24', coTerminated: false },
    });
  });
});

describe('F18: an end of life announced mid-term', () => {
  test('is told per unit with what is still possible, and stops nothing', async () => {
    type Shape = { stage: string; endOfLifeOutlook: readonly Record<string, unknown>[] };
    const fields = `stage endOfLifeOutlook { productId verdict sentence announcedOn coverEndOn endOfContractRenewalOn
      lastDateOfSupportOn lastChanceOn periodCount lastPeriod { from to renewBy } }`;
    const { stage, endOfLifeOutlook } = await donationOf<Shape>('R-8001', fields);
    expect(stage).toBe('SUPPORTED');
    expect(endOfLifeOutlook).toEqual([
      expect.objectContaining({
        productId: 'ISR4221',
        verdict: 'UNTIL_END',
        sentence: expect.stringContaining('November 30, 2028'),
        announcedOn: '2025-06-01',
        coverEndOn: '2029-03-24',
        ...{ lastDateOfSupportOn: '2028-11-30', lastChanceOn: '2026-12-01', periodCount: 0, lastPeriod: null },
      }),
      expect.objectContaining({ productId: 'CP-8841', verdict: 'UNTIL_END' }),
    ]);
  });
});
