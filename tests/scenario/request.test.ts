import { describe, expect, test } from 'vitest';
import { instantAt } from '../../domain/calendar.ts';
import { requestTrack } from '../../domain/donation/request/request.ts';
import type { Donation } from '../../domain/donation/state.ts';
import type { EoxView, OrganizationView } from '../../domain/views.ts';
import {
  ask,
  asked,
  approved,
  codes,
  day,
  given,
  id,
  judge,
  line,
  organization,
  policy,
  ship,
} from './donation-steps.ts';
import { shipment, tell, when, zone } from './donation-steps.ts';

const lines = (...quantities: readonly number[]) =>
  quantities.map((quantity, index) => ({ productId: `P${index + 1}`, quantity }));

describe('R1: a request brings term and service level', () => {
  test("they are the program's unless the request says otherwise", () => {
    expect(asked()).toMatchObject({
      termYears: policy.termYears,
      serviceLevel: policy.serviceLevel,
      stage: 'REQUESTED',
    });
    expect(asked({ termYears: 1, serviceLevel: '8x5xNBD-LEGACY' })).toMatchObject({
      termYears: 1,
      serviceLevel: '8x5xNBD-LEGACY',
    });
  });
  test('a line is eligible for a contract unless it says it is not', () => {
    const state = asked({
      lines: [
        { productId: 'A', quantity: 1 },
        { productId: 'B', quantity: 2, smartnetEligible: false },
      ],
    });
    expect(state.lines[line(1)]).toMatchObject({ lineNumber: 1, smartnetEligible: true, state: 'ORDERED' });
    expect(state.lines[line(2)]).toMatchObject({ lineNumber: 2, smartnetEligible: false, quantity: 2 });
  });
});

describe('8.2: the fiscal year runs from July to June in the zone of the program', () => {
  test.each([
    ['2026-06-30', 23, 2026],
    ['2026-07-01', 0, 2027],
  ] as const)('%s at %d h belongs to %d', (date, hour, year) => {
    const on = 300;
    const decision = ask({ requestedAt: instantAt(date, policy.zone, hour, 30) }, { on });
    expect(decision).toMatchObject({ events: [{ type: 'DonationRequested', id, fiscalYear: year }, {}] });
  });
});

describe('a request is refused', () => {
  test('with all wrong input at once', () => {
    const decision = ask({ lines: lines(0, 1, -2, 1.5), requestedAt: day(1) });
    expect(codes(decision)).toEqual([
      'DATE_IN_FUTURE requestedAt',
      'QUANTITY_INVALID lines.0.quantity',
      'QUANTITY_INVALID lines.2.quantity',
      'QUANTITY_INVALID lines.3.quantity',
    ]);
  });
  test('five minutes of a fast clock are forgiven', () => {
    expect(codes(ask({ requestedAt: day(0) + 5 * 60_000 }))).toEqual([]);
    expect(codes(ask({ requestedAt: day(0) + 5 * 60_000 + 1 }))).toEqual(['DATE_IN_FUTURE requestedAt']);
  });
  test.each([
    [{ state: 'INELIGIBLE' }, 'ORGANIZATION_BLOCKED'],
    [{ state: 'CLOSING', frozenReason: 'CLOSING' }, 'ORGANIZATION_BLOCKED'],
    [{ state: 'DISSOLVED' }, 'ORGANIZATION_BLOCKED'],
    [{ state: 'MERGED_INTO' }, 'ORGANIZATION_BLOCKED'],
    [{ unresponsive: true }, 'ORGANIZATION_BLOCKED'],
    [{ frozenReason: 'MERGER_PENDING' }, 'ORGANIZATION_FROZEN'],
  ] satisfies readonly (readonly [Partial<OrganizationView>, string])[])('for an organization %j', (change, code) => {
    expect(codes(ask({}, {}, { organization: { ...organization, ...change } }))).toEqual([`${code} organizationId`]);
  });
  test('for an organization or a program nobody knows', () => {
    expect(codes(ask({}, {}, { organization: null }))).toEqual(['NOT_FOUND organizationId']);
    expect(codes(ask({}, {}, { policy: null }))).toEqual(['NOT_FOUND programId']);
  });
  test('when another donation holds its number', () => {
    const claim = { kind: 'REQUEST_NUMBER', key: 'cisco-techsoup/R-1' } as const;
    expect(codes(ask({}, { conflicts: [{ claim, holder: 'don_2', sameGroup: false }] }))).toEqual([
      'REQUEST_NUMBER_TAKEN requestNumber',
    ]);
  });
  test('an organization that is not yet validated may ask', () => {
    expect(codes(ask({}, {}, { organization: { ...organization, state: 'UNVALIDATED' } }))).toEqual([]);
  });
});

describe('11.9: approval needs a validated organization, a signed agreement and a primary contact', () => {
  const signed = given(asked(), [{ type: 'recordAgreement' }, 1]);
  const noted = (state: Donation, change: Partial<OrganizationView>) =>
    tell(state, [{ type: 'OrganizationNoted', source: 'org_1', sourceSeq: 2, view: { ...organization, ...change } }])
      .state;
  test('each that is missing refuses', () => {
    expect(codes(judge(asked(), { type: 'approveDonation' }))).toEqual(['AGREEMENT_NOT_SIGNED']);
    expect(codes(judge(noted(signed, { state: 'VALIDATION_PENDING' }), { type: 'approveDonation' }))).toEqual([
      'ORGANIZATION_NOT_VALIDATED',
    ]);
    const left = organization.contacts.map((contact) => ({ ...contact, current: false }));
    expect(codes(judge(noted(signed, { contacts: left }), { type: 'approveDonation' }))).toEqual([
      'NO_PRIMARY_CONTACT',
    ]);
  });
  test('from REQUESTED and from DONOR_REVIEW', () => {
    expect(when(signed, { type: 'approveDonation' }, { on: 2 }).state).toMatchObject({
      stage: 'APPROVED',
      approvedAt: day(2),
    });
    const reviewed = given(signed, [{ type: 'startDonorReview' }, 2]);
    expect(reviewed.stage).toBe('DONOR_REVIEW');
    expect(when(reviewed, { type: 'approveDonation' }, { on: 3 }).state.stage).toBe('APPROVED');
    expect(codes(judge(approved(), { type: 'approveDonation' }))).toEqual(['INVALID_TRANSITION']);
    expect(codes(judge(approved(), { type: 'startDonorReview' }))).toEqual(['INVALID_TRANSITION']);
  });
  test('dates in the future are refused with their field', () => {
    expect(codes(judge(signed, { type: 'approveDonation', approvedAt: day(1) }))).toEqual([
      'DATE_IN_FUTURE approvedAt',
    ]);
    expect(codes(judge(signed, { type: 'recordAgreement', signedAt: day(1) }))).toEqual(['DATE_IN_FUTURE signedAt']);
  });
  test('the same agreement again is nothing new', () => {
    expect(judge(signed, { type: 'recordAgreement', signedAt: day(1) }, { on: 2 })).toEqual({
      kind: 'accepted',
      events: [],
    });
  });
});

describe('8.1: donorReview and fulfilment', () => {
  const clocks = (state: Donation) => requestTrack.clocks(state);
  test('the review runs until the decision, fulfilment from approval until all has shipped', () => {
    const asking = given(asked({ lines: lines(1) }), [{ type: 'recordAgreement' }, 0]);
    expect(clocks(asking)).toEqual([]);
    const review = given(asking, [{ type: 'startDonorReview' }, 1]);
    expect(clocks(review)).toEqual([{ clock: 'donorReview', subject: id, base: { at: day(1) } }]);
    const open = given(review, [{ type: 'approveDonation' }, 2]);
    expect(clocks(open)).toEqual([{ clock: 'fulfilment', subject: id, base: { at: day(2) } }]);
    expect(clocks(given(open, [ship(1), 3]))).toEqual([]);
    expect(clocks(given(review, [{ type: 'denyDonation' }, 2]))).toEqual([]);
  });
});

describe('6.3: denial and cancellation end with the first shipment', () => {
  const shipped = given(approved(2), [ship(1), 1]);
  test('until then both are possible', () => {
    for (const state of [asked(), given(asked(), [{ type: 'startDonorReview' }, 0]), approved()]) {
      expect(when(state, { type: 'denyDonation' }).state.stage).toBe('DENIED');
      expect(when(state, { type: 'cancelDonation' }).state.stage).toBe('CANCELLED');
    }
  });
  test('from PARTIALLY_SHIPPED on they are refused', () => {
    expect(codes(judge(shipped, { type: 'denyDonation' }))).toEqual(['ALREADY_SHIPPED']);
    expect(codes(judge(shipped, { type: 'cancelDonation' }))).toEqual(['ALREADY_SHIPPED']);
    expect(codes(judge(given(shipped, [ship(2), 2]), { type: 'cancelDonation' }))).toEqual(['ALREADY_SHIPPED']);
  });
  test('after a void they are possible again', () => {
    const voided = given(shipped, [{ type: 'correctShipment', shipmentId: shipment(1), void: true }, 2]);
    expect(when(voided, { type: 'denyDonation' }).state.stage).toBe('DENIED');
  });
  test('a recipient can cancel until approval', () => {
    expect(codes(judge(asked(), { type: 'cancelDonation' }, { role: 'RECIPIENT' }))).toEqual([]);
    expect(codes(judge(approved(), { type: 'cancelDonation' }, { role: 'RECIPIENT' }))).toEqual(['FORBIDDEN']);
  });
  test('when the last line is cancelled and nothing has shipped, the donation is cancelled', () => {
    const one = given(approved(2), [{ type: 'cancelLine', lineId: line(1) }, 1]);
    expect(one.stage).toBe('APPROVED');
    const told = when(one, { type: 'cancelLine' }, { on: 2 });
    expect(told.events).toEqual([
      { type: 'LineCancelled', lineId: line(2) },
      { type: 'DonationCancelled', cause: 'ALL_LINES_CANCELLED' },
    ]);
    expect(told.state).toMatchObject({ stage: 'CANCELLED', cancelledAt: day(2) });
  });
  test('a voided shipment does not keep a donation without lines alive', () => {
    const state = given(
      approved(1),
      [ship(1), 1],
      [{ type: 'correctShipment', void: true }, 2],
      [{ type: 'cancelLine', lineId: line(1) }, 3],
    );
    expect(state.stage).toBe('CANCELLED');
  });
});

describe('6.4: lines', () => {
  const waiting = given(asked({ lines: lines(3) }), [{ type: 'recordAgreement' }, 0], [{ type: 'approveDonation' }, 0]);
  test('the rest of a line that has shipped in part can be cancelled', () => {
    const part = given(waiting, [ship(1), 1]);
    const told = when(part, { type: 'cancelLine', lineId: line(1) }, { on: 2 });
    expect(told.types).toEqual(['LineQuantityReduced', 'ContractExpected', 'AllProductsShipped']);
    expect(told.state.lines[line(1)]).toMatchObject({ quantity: 1, shippedQuantity: 1, state: 'SHIPPED' });
    expect(codes(judge(told.state, { type: 'cancelLine', lineId: line(1) }))).toEqual(['LINE_ALREADY_SHIPPED lineId']);
  });
  test('a cancelled line stays cancelled, an unknown one is not found, several that wait must be named', () => {
    const state = given(approved(2), [{ type: 'cancelLine', lineId: line(1) }, 1]);
    expect(codes(judge(state, { type: 'cancelLine', lineId: line(1) }))).toEqual(['INVALID_TRANSITION']);
    expect(codes(judge(state, { type: 'cancelLine', lineId: line(9) }))).toEqual(['NOT_FOUND lineId']);
    expect(codes(judge(state, { type: 'cancelLine', lineId: 'constructor' }))).toEqual(['NOT_FOUND lineId']);
    expect(codes(judge(approved(2), { type: 'cancelLine' }))).toEqual(['VALIDATION_FAILED lineId']);
  });
  test('an added line is supplementary only after everything has shipped', () => {
    const add = { type: 'addLine', productId: 'LATE', quantity: 1 } as const;
    expect(when(waiting, add).state.lines[line(2)]).toMatchObject({ lineNumber: 2, supplementary: false });
    const all = given(approved(1), [ship(1), 1]);
    expect(when(all, add).state.lines[line(2)]).toMatchObject({ lineNumber: 2, supplementary: true });
    expect(codes(judge(all, { ...add, quantity: 0 }))).toEqual(['QUANTITY_INVALID quantity']);
  });
});

describe('10.2: milestones that had passed when we heard of them are no news', () => {
  const unknown: EoxView = {
    productId: 'P1',
    bulletin: null,
    announcedOn: null,
    endOfSaleOn: null,
    lastShipOn: null,
    endOfSoftwareMaintenanceOn: null,
    endOfSecuritySupportOn: null,
    endOfFailureAnalysisOn: null,
    endOfServiceAttachOn: null,
    endOfContractRenewalOn: null,
    lastDateOfSupportOn: null,
    updatedOn: null,
  };
  const note = (view: Partial<EoxView>) =>
    tell(approved(1), [{ type: 'EoxNoted', source: 'eox/P1', sourceSeq: 1, view: { ...unknown, ...view } }]).state;
  test('yesterday counts as told, today and the last date of support do not', () => {
    const view = { announcedOn: '2026-03-01', endOfSaleOn: '2026-03-02', lastDateOfSupportOn: '2020-01-01' };
    const state = note({ ...view, updatedOn: '2020-01-01' });
    expect(state.milestonesReached).toEqual({ 'P1/announcedOn': '2026-03-01' });
    expect(state.eox['P1']).toMatchObject(view);
  });
  test('the day is that of the organization, not of the program', () => {
    const early = instantAt('2026-03-02', zone, 1);
    const event = { type: 'EoxNoted', source: 'eox/P1', sourceSeq: 1, at: early } as const;
    const state = requestTrack.evolve.EoxNoted(approved(1), {
      ...event,
      view: { ...unknown, announcedOn: '2026-03-01' },
    });
    expect(state.milestonesReached).toEqual({ 'P1/announcedOn': '2026-03-01' });
  });
});
