import { describe, expect, test } from 'vitest';
import { accountModel } from '../../fixtures/model/account-model.ts';
import { StageRows } from '../../fixtures/model/donation-model.ts';
import { modelOfDonation } from '../../fixtures/model/donation-starts.ts';
import { modelOfOrganization } from '../../fixtures/model/organization-model.ts';
import type { Model } from '../../fixtures/model/play.ts';
import { Search } from '../../fixtures/model/search.ts';

/** A small part of `npm run claim:model`, which explores thousands of states. */

const STATES = 250;
/** Rows of the stage table that only the long search comes to. */
const rare: readonly string[] = [
  'PARTIALLY_SHIPPED - DonationCancelled -> CANCELLED',
  'PARTIALLY_SHIPPED - AllProductsShipped -> TAKEBACK|END_OF_SUPPORT',
  'SUPPORTED - ContractCorrected|ContractExtended -> ONBOARDING',
];

function searched(model: Model, states: number): Search {
  const search = new Search(model);
  for (let explored = 0; explored < states && search.step(); explored += 1);
  return search;
}

describe('I2, no dead end: every command, every fact and the clock, from starts all over a life', () => {
  test('a donation is never led astray', { timeout: 120_000 }, () => {
    const rows = new StageRows();
    const search = searched(modelOfDonation(rows), STATES);
    expect([...search.problems]).toEqual([]);
    expect(search.deadEnds(400)).toEqual([]);
    expect(search.missed()).toEqual([]);
    expect(rows.missed().filter((row) => !rare.includes(row))).toEqual([]);
  });

  test('an account is never led astray, in all states it can come to', () => {
    const search = searched(accountModel, 1_000);
    expect(search.step()).toBe(false);
    expect([...search.problems]).toEqual([]);
    expect(search.deadEnds()).toEqual([]);
    expect(search.missed()).toEqual([]);
  });

  test('an organization is never led astray', { timeout: 60_000 }, () => {
    const search = searched(modelOfOrganization(), 150);
    expect([...search.problems]).toEqual([]);
    expect(search.deadEnds(20)).toEqual([]);
    expect(search.missed()).toEqual([]);
  });
});
