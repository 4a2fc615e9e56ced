import { describe, expect, test } from 'vitest';
import { active, eoxNoted, lived, noon, renewal, say, stateOf, until, type Life, type Said } from './donation-life.ts';

/** What the rules answer about a renewal, word for word, and what of a fact is kept. */

const two = { ROUTER: 1, SWITCH: 1 };
const opened = (life = active()): Life => until(life, '2028-12-01');
const asked = (): Life => lived(opened(), ['2028-12-06', { type: 'requestQuote', resellerId: 'rsl_1' }]);
const quoted = (more: object = {}): Life =>
  lived(opened(), ['2028-12-08', { type: 'recordQuote', validUntil: '2028-12-20', ...more }]);
const approved = (): Life => lived(quoted(), ['2028-12-10', { type: 'approveRenewal' }]);
const declined = (): Life => lived(opened(), ['2028-12-02', { type: 'declineRenewal' }]);
const lapsed = (life = active()): Life => until(life, '2029-03-05');

/** Why a command is refused: one reason. */
function refusal(life: Life, on: string, said: Said, more: { readonly hour?: number } = {}): object | undefined {
  const { findings = [] } = say(life, on, said, more);
  expect(findings).toHaveLength(1);
  return findings[0];
}
/** The events of one type that a command brought about, as recorded. */
function recorded(life: Life, on: string, said: Said, type: string): readonly object[] {
  const next = say(life, on, said);
  expect(next.codes).toEqual([]);
  return next.events.slice(life.events.length).filter((event) => event.type === type);
}

describe('6.10: facts of a renewal keep their moment and their reseller', () => {
  const earlier = noon('2028-12-11');
  test('a contact names a reseller, or leaves the one that is known', () => {
    const contact = { type: 'recordResellerContact', resellerId: 'rsl_2' };
    expect(recorded(opened(), '2028-12-05', contact, 'ResellerContacted')).toMatchObject([
      { renewalId: 'ren_1.1', resellerId: 'rsl_2', contactedAt: noon('2028-12-05') },
    ]);
    const next = lived(opened(active(two)), [
      '2028-12-06',
      { type: 'requestQuote', resellerId: 'rsl_3', includedUnitIds: ['unt_1.1'] },
    ]);
    expect(renewal(next, 1).resellerId).toBe('rsl_3');
    expect(renewal(lived(next, ['2028-12-07', { type: 'recordQuote' }]), 1)).toMatchObject({
      resellerId: 'rsl_3',
      quotes: [{ resellerId: 'rsl_3' }],
    });
    expect(renewal(lived(next, ['2028-12-07', { type: 'requestQuote' }]), 1).resellerId).toBe('rsl_3');
    expect(renewal(lived(next, ['2028-12-07', { type: 'recordQuote', resellerId: 'rsl_4' }]), 1).resellerId).toBe(
      'rsl_4',
    );
    expect(renewal(lived(next, ['2028-12-07', { type: 'requestQuote', resellerId: 'rsl_5' }]), 1).resellerId).toBe(
      'rsl_5',
    );
  });
  test('a quote request counts from the moment it was made', () => {
    expect(renewal(asked(), 1)).toMatchObject({ state: 'QUOTE_REQUESTED', quoteAskedAt: noon('2028-12-06') });
  });
  test('an order has the day that was told, or that of the report, and the next step counts from there', () => {
    const order = { type: 'recordOrder' };
    expect(renewal(lived(approved(), ['2028-12-12', { ...order, orderedAt: earlier }]), 1)).toMatchObject({
      state: 'ORDERED',
      orderedAt: earlier,
      stepAt: earlier,
    });
    expect(renewal(lived(approved(), ['2028-12-12', order]), 1)).toMatchObject({
      orderedAt: noon('2028-12-12'),
      stepAt: noon('2028-12-12'),
    });
    expect(refusal(approved(), '2028-12-12', { ...order, orderedAt: noon('2028-12-13') })).toMatchObject({
      code: 'DATE_IN_FUTURE',
      path: 'orderedAt',
    });
  });
  test('each step is waited for from its own moment', () => {
    const contacted = lived(opened(), ['2028-12-05', { type: 'recordResellerContact' }]);
    expect(renewal(contacted, 1).stepAt).toBe(noon('2028-12-05'));
    expect(renewal(approved(), 1)).toMatchObject({ state: 'APPROVED', stepAt: noon('2028-12-10') });
    const sent = lived(approved(), ['2028-12-12', { type: 'recordPurchaseOrder', poNumber: 'PO-1' }]);
    expect(renewal(sent, 1)).toMatchObject({ state: 'PO_SENT', poNumber: 'PO-1', stepAt: noon('2028-12-12') });
  });
  test('a confirmation has its moment and says whether the order was known', () => {
    const ordered = lived(approved(), ['2028-12-12', { type: 'recordOrder' }]);
    expect(renewal(lived(ordered, ['2028-12-20', { type: 'confirmRenewal' }]), 1)).toMatchObject({
      state: 'CONFIRMED',
      confirmedAt: noon('2028-12-20'),
      stepsSkipped: false,
      excluded: [],
    });
    expect(renewal(active(), 1)).toEqual({
      id: 'ren_1.1',
      contractId: 'ctr_1.1',
      termNumber: 1,
      coverageEndOn: '2029-02-28',
      state: 'NOT_DUE',
      includedUnitIds: ['unt_1.1'],
      excluded: [],
      resellerId: null,
      quotes: [],
      stepAt: null,
      quoteAskedAt: null,
      orderedAt: null,
      confirmedAt: null,
      newEndOn: null,
      stepsSkipped: false,
    });
  });
  test('a lapse that nobody reported has no day of its own', () => {
    expect(Object.keys(renewal(lapsed(), 1))).toEqual(Object.keys(renewal(active(), 1)));
  });
  test('declined is remembered until it is reopened', () => {
    expect(renewal(declined(), 1)).toMatchObject({ state: 'DECLINED', declined: true });
    const reopened = lived(declined(), ['2028-12-20', { type: 'reopenRenewal' }]);
    expect(renewal(reopened, 1)).toMatchObject({ state: 'WINDOW_OPEN', declined: false });
  });
});

describe('10.4: whom a quote is for', () => {
  const partly = (): Life =>
    lived(opened(active(two)), ['2028-12-02', eoxNoted({ lastDateOfSupportOn: '2029-02-01' }, 'SWITCH')]);
  const ask = (...includedUnitIds: readonly string[]) => ({ type: 'requestQuote', includedUnitIds });
  test('a unit of another renewal is named by its place in the list', () => {
    expect(refusal(partly(), '2028-12-03', ask('unt_1.1', 'unt_9'))).toEqual({
      code: 'NOT_FOUND',
      rule: '6.10',
      path: 'includedUnitIds.1',
      message: 'This unit does not belong to the renewal.',
    });
  });
  test('of the named units the answer tells those that cannot be renewed, and why', () => {
    expect(refusal(partly(), '2028-12-03', ask('unt_1.1', 'unt_1.2'))).toEqual({
      code: 'RENEWAL_GATE_CLOSED',
      rule: '10.4',
      message: 'A unit you named cannot be renewed any more.',
      detail: { excluded: ['unt_1.2: LDOS'] },
    });
  });
  test('a unit that nobody named is left out by choice, one that cannot be renewed for its reason', () => {
    const chosen = lived(opened(active(two)), ['2028-12-03', ask('unt_1.1')]);
    expect(renewal(chosen, 1)).toMatchObject({
      includedUnitIds: ['unt_1.1'],
      excluded: [{ unitId: 'unt_1.2', reason: 'NOT_CHOSEN' }],
    });
    expect(renewal(lived(partly(), ['2028-12-03', ask('unt_1.1')]), 1)).toMatchObject({
      includedUnitIds: ['unt_1.1'],
      excluded: [{ unitId: 'unt_1.2', reason: 'LDOS' }],
    });
    expect(renewal(lived(chosen, ['2028-12-04', { type: 'requestQuote' }]), 1)).toMatchObject({
      includedUnitIds: ['unt_1.1', 'unt_1.2'],
      excluded: [],
    });
  });
  test('what a confirmation leaves out keeps its reason, and what it takes in is no longer left out', () => {
    const chosen = lived(partly(), ['2028-12-03', ask('unt_1.1')]);
    expect(renewal(lived(chosen, ['2028-12-20', { type: 'confirmRenewal' }]), 1)).toMatchObject({
      includedUnitIds: ['unt_1.1'],
      excluded: [{ unitId: 'unt_1.2', reason: 'LDOS' }],
    });
    const left = lived(opened(active(two)), ['2028-12-03', ask('unt_1.1')]);
    const other = { type: 'confirmRenewal', includedUnitIds: ['unt_1.2'] };
    expect(renewal(lived(left, ['2028-12-20', other]), 1)).toMatchObject({
      includedUnitIds: ['unt_1.2'],
      excluded: [{ unitId: 'unt_1.1', reason: 'NOT_CHOSEN' }],
    });
  });
});

describe('6.10: a decline is taken back', () => {
  const reopen = { type: 'reopenRenewal' };
  test('through the last day of cover; in the night after it the answer says when cover ended', () => {
    expect(renewal(lived(declined(), ['2029-02-28', reopen]), 1).state).toBe('WINDOW_OPEN');
    expect(refusal(declined(), '2029-03-01', reopen, { hour: 1 })).toEqual({
      code: 'RENEWAL_GATE_CLOSED',
      rule: '10.4',
      message: 'The cover ended on 2029-02-28.',
      detail: { excluded: [] },
    });
  });
  test('only while a unit can still be renewed', () => {
    const life = lived(declined(), ['2028-12-09', eoxNoted({ endOfContractRenewalOn: '2028-12-10' })]);
    expect(refusal(life, '2028-12-11', reopen, { hour: 1 })).toMatchObject({ code: 'RENEWAL_GATE_CLOSED' });
  });
});

describe('10.2: what end-of-life dates have been reached is kept', () => {
  test('each date of each product under its name', () => {
    const dates = { endOfSaleOn: '2026-06-30', lastDateOfSupportOn: '2026-12-31' };
    const life = until(lived(active(two), ['2026-01-01', eoxNoted(dates, 'SWITCH')]), '2027-01-02');
    expect(stateOf(life).milestonesReached).toEqual({
      'SWITCH/endOfSaleOn': '2026-06-30',
      'SWITCH/lastDateOfSupportOn': '2026-12-31',
    });
  });
});
