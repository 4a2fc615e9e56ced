import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../domain/calendar.ts';
import { donationModule } from '../../domain/donation/donation.ts';
import { isKnownRenewalStep } from '../../domain/donation/renewal/renewal-table.ts';
import { isKnownTransition } from '../../domain/donation/stage.ts';
import type { Donation, Stage } from '../../domain/donation/state.ts';
import { accountNoted, active, eoxNoted, lived, say, stateOf, until, type Life } from './donation-life.ts';

const dates = fc.integer({ min: 2024, max: 2034 }).map((year) => `${year}-06-30`);
const maybe = fc.option(dates, { nil: null });
const noted = fc.record({
  product: fc.constantFrom('ROUTER', 'SWITCH'),
  dates: fc.record({ endOfServiceAttachOn: maybe, endOfContractRenewalOn: maybe, lastDateOfSupportOn: maybe }),
});
const said = fc.oneof(
  fc.constantFrom(
    { type: 'recordResellerContact' },
    { type: 'requestQuote' },
    { type: 'recordQuote' },
    { type: 'approveRenewal' },
    { type: 'declineRenewal' },
    { type: 'reopenRenewal' },
    { type: 'recordPurchaseOrder', poNumber: 'PO-1' },
    { type: 'recordOrder' },
    { type: 'recordLapse' },
    { type: 'terminateContract' },
    { type: 'reinstate' },
    { type: 'reinstate', contractNumber: '3000003' },
    { type: 'reinstate', includedUnitIds: ['unt_1.1'], backdatedFrom: '2028-12-01' },
    { type: 'setCoTermination', renewalIds: ['ren_1.1', 'ren_1.2'], targetDate: '2030-06-30' },
    { type: 'confirmRenewal' },
    { type: 'confirmRenewal', includedUnitIds: ['unt_1.1'] },
    { type: 'confirmRenewal', contractNumber: '2000002' },
    { type: 'reportNotInUse', unitIds: ['unt_1.1'] },
    { type: 'reportNotInUse', unitIds: ['unt_1.2'] },
    { type: 'recordUnitUse', unitId: 'unt_1.1', use: 'IN_USE' },
  ),
  noted.map(({ product, dates: known }) => eoxNoted(known, product)),
);
const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), said), { minLength: 5, maxLength: 40 });

/** The window of the first renewal is near; two products, everything delivered. */
const start = lived(
  active({ ROUTER: 1, SWITCH: 1 }),
  ['2024-03-05', { type: 'recordDelivery' }],
  ['2024-03-06', accountNoted('ACTIVE')],
);

function live(random: readonly (readonly [number, { readonly type: string }])[]): readonly Life[] {
  const lives: Life[] = [];
  let [life, on] = [start, '2028-10-01'];
  for (const [days, command] of random) {
    on = addDays(on, days);
    life = say(life, on, command);
    lives.push(life);
  }
  return [...lives, until(life, addDays(on, 500))];
}

/** Changes of renewals that are not in the table. */
function strangeSteps(events: Life['events']): readonly string[] {
  const strange: string[] = [];
  let state: Donation | null = null;
  for (const event of events) {
    const before: Donation | null = state;
    state = donationModule.evolve(before, event as unknown as Parameters<typeof donationModule.evolve>[1]); // recorded
    for (const { id, state: to } of Object.values(state.renewals)) {
      const from = before?.renewals[id]?.state;
      if (from === undefined || from === to) continue;
      if (!isKnownRenewalStep(from, event.type, to)) strange.push(`${from} -${event.type}-> ${to}`);
    }
  }
  return strange;
}

describe('6.10: whatever people report, in whatever order', () => {
  test('the rules come to rest, every stage change is in the table, and one end date has one open renewal', () => {
    fc.assert(
      fc.property(steps, (random) => {
        const lives = live(random);
        for (const life of lives) {
          const open = Object.values(stateOf(life).renewals).filter(
            ({ state }) => state !== 'CONFIRMED' && state !== 'REINSTATED' && state !== 'WITHDRAWN',
          );
          const endings = open.map(({ contractId, coverageEndOn }) => `${contractId}/${coverageEndOn}`);
          expect(new Set(endings).size).toBe(endings.length);
        }
        expect(strangeSteps(lives.at(-1)?.events ?? [])).toEqual([]);
        for (const event of lives.at(-1)?.events ?? []) {
          if (event.type !== 'DonationStageChanged') continue;
          const { from, to, cause } = event as unknown as { from: Stage; to: Stage; cause: string }; // a recorded event
          expect([from, cause, to, isKnownTransition(from, cause, to)]).toEqual([from, cause, to, true]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
