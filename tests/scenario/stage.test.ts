import { describe, expect, test } from 'vitest';
import { isKnownTransition, rollUp, stageTransitions } from '../../domain/donation/stage.ts';
import type { Contract, Donation, Renewal, Unit } from '../../domain/donation/state.ts';
import { accountOf } from '../../domain/donation/ids.ts';
import { approved, asked, contract, given, ship, shipment, unit } from './donation-steps.ts';

const shipped = given(approved(1), [ship(1), 0]);
const accountId = accountOf('con_1');
const noon = shipped.approvedAt;

/** The one unit, the one contract and its association as a line of the roll-up wants them. */
const unitIs = (state: Unit['state'], base = shipped): Donation => {
  const known = base.units[unit(1)];
  return known === undefined ? base : { ...base, units: { [unit(1)]: { ...known, state } } };
};
function contractIs(state: Contract['state'], base = shipped): Donation {
  const known = base.contracts[contract(1)];
  return known === undefined ? base : { ...base, contracts: { [contract(1)]: { ...known, state } } };
}
function supported(
  account: 'ACTIVE' | 'REGISTERED_GUEST' = 'ACTIVE',
  association: 'CONFIRMED' | 'SUBMITTED' = 'CONFIRMED',
) {
  const link = {
    id: 'asc_1.1',
    contractId: contract(1),
    accountId,
    state: association,
    openedAt: 0,
    nudgeFrom: 0,
    attempts: [],
  };
  const accounts = { [accountId]: { id: accountId, contactId: 'con_1', state: account, recordId: null } };
  return { ...contractIs('ACTIVE'), associations: { [link.id]: link }, accounts };
}
const renewalIs = (state: Renewal['state'], base: Donation): Donation => ({
  ...base,
  renewals: {
    'ren_1.1': {
      id: 'ren_1.1',
      contractId: contract(1),
      termNumber: 1,
      coverageEndOn: '2031-03-01',
      state,
      includedUnitIds: [unit(1)],
      excluded: [],
      resellerId: null,
      quotes: [],
      stepAt: null,
      quoteAskedAt: null,
      orderedAt: null,
      confirmedAt: null,
      newEndOn: null,
      stepsSkipped: false,
    },
  },
});
const product = shipped.units[unit(1)]?.productId ?? '';
const unsupported = (told: string): Donation => ({
  ...supported(),
  eox: {
    [product]: {
      productId: product,
      bulletin: null,
      announcedOn: null,
      endOfSaleOn: null,
      lastShipOn: null,
      endOfSoftwareMaintenanceOn: null,
      endOfSecuritySupportOn: null,
      endOfFailureAnalysisOn: null,
      endOfServiceAttachOn: null,
      endOfContractRenewalOn: null,
      lastDateOfSupportOn: '2030-01-31',
      updatedOn: null,
    },
  },
  milestonesReached: { [`${product}/lastDateOfSupportOn`]: told },
});

describe('6.3: the first matching line of the roll-up is the stage', () => {
  const review = given(asked(), [{ type: 'startDonorReview' }, 0]);
  const voided = given(shipped, [{ type: 'correctShipment', shipmentId: shipment(1), void: true }, 1]);
  const second: Contract | undefined = shipped.contracts[contract(1)];
  const two = (state: Contract['state']): Donation => ({
    ...supported(),
    contracts: { ...supported().contracts, ...(second && { [contract(2)]: { ...second, id: contract(2), state } }) },
  });
  test.each([
    ['1 denied', { ...shipped, deniedAt: noon }, 'DENIED'],
    ['1 cancelled', { ...shipped, cancelledAt: noon }, 'CANCELLED'],
    ['1 closed', { ...unitIs('RECYCLED'), closedAt: noon }, 'CLOSED'],
    ['2 review not started', asked(), 'REQUESTED'],
    ['2 review started', review, 'DONOR_REVIEW'],
    ['3 nothing shipped', approved(1), 'APPROVED'],
    ['3 the only shipment voided', voided, 'APPROVED'],
    ['4 a line waits', given(approved(2), [ship(1), 0]), 'PARTIALLY_SHIPPED'],
    ['4 a line waits and all that came is idle', unitIs('IDLE', given(approved(2), [ship(1), 0])), 'PARTIALLY_SHIPPED'],
    ['5 idle', unitIs('IDLE', renewalIs('WINDOW_OPEN', supported())), 'TAKEBACK'],
    ['5 picked up', unitIs('PICKED_UP'), 'TAKEBACK'],
    ['5 gone', unitIs('LOST'), 'TAKEBACK'],
    ['6 last date of support passed', unsupported('2030-01-31'), 'END_OF_SUPPORT'],
    ['6 not when the date was corrected since', unsupported('2029-01-31'), 'SUPPORTED'],
    ['7 window open', renewalIs('WINDOW_OPEN', supported()), 'RENEWAL_WINDOW'],
    ['7 ordered, contract expired', renewalIs('ORDERED', contractIs('EXPIRED')), 'RENEWAL_WINDOW'],
    ['8 confirmed', supported(), 'SUPPORTED'],
    ['8 renewal not due or declined', renewalIs('DECLINED', supported()), 'SUPPORTED'],
    ['8 another contract ended', two('EXPIRED'), 'SUPPORTED'],
    ['8 another contract expected (F04)', two('EXPECTED'), 'SUPPORTED'],
    ['9 no association', contractIs('ACTIVE'), 'ONBOARDING'],
    ['9 not confirmed', supported('ACTIVE', 'SUBMITTED'), 'ONBOARDING'],
    ['9 account is a guest', supported('REGISTERED_GUEST'), 'ONBOARDING'],
    ['9 only one of two contracts confirmed', two('ACTIVE'), 'ONBOARDING'],
    ['10 expired', contractIs('EXPIRED'), 'LAPSED'],
    ['10 terminated', contractIs('TERMINATED'), 'LAPSED'],
    ['10 superseded', contractIs('SUPERSEDED'), 'LAPSED'],
    ['11 overdue', contractIs('OVERDUE'), 'CONTRACT_OVERDUE'],
    ['12 expected', contractIs('EXPECTED'), 'AWAITING_CONTRACT'],
    ['13 withdrawn', contractIs('WITHDRAWN'), 'SUPPORT_NOT_INCLUDED'],
    ['13 no eligible line', given(approved(1, [1]), [ship(1), 0]), 'SUPPORT_NOT_INCLUDED'],
  ] as const satisfies readonly (readonly [string, Donation, string])[])('%s', (_line, state, stage) => {
    expect(rollUp(state)).toBe(stage);
  });
  test('a program without vendor accounts needs no association', () => {
    const state = contractIs('ACTIVE');
    expect(rollUp({ ...state, policy: { ...state.policy, vendorAccount: false } })).toBe('SUPPORTED');
  });
});

describe('6.3: the ways between stages are data', () => {
  test.each([
    ['REQUESTED', 'DonationApproved', 'APPROVED', true],
    ['CONTRACT_OVERDUE', 'AllShippedDateCorrected', 'AWAITING_CONTRACT', true],
    ['RENEWAL_WINDOW', 'RenewalDeclined', 'LAPSED', true],
    ['TAKEBACK', 'UnitPutInUse', 'END_OF_SUPPORT', true],
    ['AWAITING_CONTRACT', 'ShipmentVoided', 'APPROVED', false],
    ['REQUESTED', 'ShipmentRecorded', 'PARTIALLY_SHIPPED', false],
    ['CLOSED', 'UnitFound', 'TAKEBACK', false],
  ] as const)('%s -%s-> %s: %s', (from, cause, to, known) => {
    expect(isKnownTransition(from, cause, to)).toBe(known);
  });
  test('no way leads out of a final stage, and none leads back to REQUESTED', () => {
    const from = new Set(stageTransitions.flatMap((row) => row.from));
    const to = new Set(stageTransitions.flatMap((row) => row.to));
    expect(['DENIED', 'CANCELLED', 'CLOSED'].filter((stage) => from.has(stage as Donation['stage']))).toEqual([]);
    expect(to.has('REQUESTED')).toBe(false);
    expect(from.size + 3).toBe(16);
    expect(to.size + 1).toBe(16);
  });
});
