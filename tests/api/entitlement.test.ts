import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { donationIn } from '../../domain/assess.ts';
import { localDate } from '../../domain/calendar.ts';
import { zoneOf } from '../../domain/donation/read.ts';
import type { Donation } from '../../domain/donation/state.ts';
import { entitlement } from '../../domain/entitlement.ts';
import { lifeFile, lifeNamesApart } from '../fixtures/life-files.ts';
import { openApi, type Api } from './setup/api.ts';
import { seedLives } from './setup/seeded.ts';

/** "Can this unit get vendor support?" by serial number, over all donations. */

let api: Api;
let donations: readonly Donation[];
beforeAll(async () => {
  api = await openApi({ withoutEngine: true });
  const scripts = lifeNamesApart.map(lifeFile);
  const lives = await seedLives(api.db, scripts);
  donations = lives.flatMap(({ entities }) =>
    [...entities].flatMap(([id, { core }]) => donationIn({ states: { [id]: core } }, id) ?? []),
  );
}, 60_000);
afterAll(async () => await api.close());

type Answer = {
  readonly result: string;
  readonly sentence: string;
  readonly asOf: string;
  readonly donationId: string | null;
  readonly weakestLink: string | null;
  readonly links: readonly { readonly link: string; readonly passes: boolean; readonly failure: string | null }[];
  readonly productIds: readonly string[];
};
const fields =
  'result sentence asOf donationId weakestLink links { link passes failure } productIds benefitsWithCase warrantyRoute';
const ask = async (serialNumber: string, more = ''): Promise<Answer> => {
  const query = `query ($serial: String!) { entitlement(serialNumber: $serial ${more}) { ${fields} } }`;
  return (await api.read<{ entitlement: Answer }>(query, { serial: serialNumber })).entitlement;
};
const units = () =>
  donations.flatMap((donation) =>
    Object.values(donation.units).flatMap((unit) =>
      unit.serialNumber === null ? [] : [{ donation, unit, serial: unit.serialNumber }],
    ),
  );

describe('9.1: the answer is that of the rules, whichever donation the unit belongs to', () => {
  test('for every serial number, on days before, within and after its cover', async () => {
    const some = units()
      .filter((_, index) => index % 3 === 0)
      .slice(0, 12);
    expect(some.length).toBeGreaterThan(3);
    for (const { donation, serial, unit } of some) {
      for (const asOf of ['2024-04-01', '2026-06-30', '2032-01-01']) {
        const expected = entitlement(donation, { serialNumber: serial, productId: unit.productId, asOf });
        const answer = await ask(` ${serial.toLowerCase()} `, `productId: "${unit.productId}" asOf: "${asOf}"`);
        expect([serial, asOf, answer.result]).toEqual([serial, asOf, expected.result]);
        expect(answer.sentence).toMatch(/^(?:Yes|No).*\.$/u);
        const links = 'links' in expected ? expected.links : [];
        expect(answer.links.map(({ failure }) => failure)).toEqual(links.map(({ failure }) => failure));
        expect(answer.links.every(({ passes, failure }) => passes === (failure === null))).toBe(true);
      }
    }
  });

  test('without a day it is asked for today in the organization’s zone', async () => {
    const [first] = units();
    if (first === undefined) throw new Error('no unit with a serial number');
    const before = localDate(Date.now(), zoneOf(first.donation));
    const { asOf } = await ask(first.serial);
    expect([before, localDate(Date.now(), zoneOf(first.donation))]).toContain(asOf);
  });

  test('the same is told of a unit within its donation', async () => {
    const { donation, unit, serial } = units()[0] ?? { donation: null, unit: null, serial: '' };
    const query = `{ node(id: "${unit?.id}") { ... on Unit { entitlement(asOf: "2026-06-30") { ${fields} } } } }`;
    const { node } = await api.read<{ node: { entitlement: Answer } }>(query);
    expect(node.entitlement).toEqual(await ask(serial, `productId: "${unit?.productId}" asOf: "2026-06-30"`));
    expect(node.entitlement.donationId).toBe(donation?.id);
  });

  test('a serial number that nobody knows', async () => {
    const answer = await ask('NEVER-SEEN');
    expect(answer).toMatchObject({ result: 'UNIT_UNKNOWN', donationId: null, links: [] });
    expect(answer.sentence).toContain('compare it with the label');
  });

  test('two products with one serial number are told apart by the product', async () => {
    const [one, other] = units().filter(
      ({ unit }, index, all) => all.findIndex((it) => it.unit.productId === unit.productId) === index,
    );
    if (one === undefined || other === undefined) throw new Error('only one product');
    // The read model finds the donations, their states answer: both know of the twin.
    const twin = async (id: string, donation: string) => {
      await api.db.query('UPDATE unit SET serial_number = $1 WHERE id = $2', ['TWIN-1', id]);
      await api.db.query(
        `UPDATE stream_state SET state = jsonb_set(state::jsonb, ARRAY['core', 'units', $1, 'serialNumber'], '"TWIN-1"')::json WHERE stream = $2`,
        [id, donation],
      );
    };
    await twin(one.unit.id, one.donation.id);
    await twin(other.unit.id, other.donation.id);
    const answer = await ask('twin-1');
    expect(answer.result).toBe('AMBIGUOUS');
    expect(answer.productIds).toEqual([one.unit.productId, other.unit.productId].toSorted());
    expect((await ask('twin-1', `productId: "${one.unit.productId}"`)).donationId).toBe(one.donation.id);
  });
});
