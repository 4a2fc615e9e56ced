import { describe, expect, test } from 'vitest';
import type { DonationDraft } from '../../domain/donation/events.ts';
import { onRenewalStep, renewalClocks, renewalReactions } from '../../domain/donation/renewal/renewal-loop.ts';
import type { CoverageLine, Donation, Renewal, RenewalState, Unit } from '../../domain/donation/state.ts';
import type { FiredStep } from '../../domain/types.ts';
import type { EoxView } from '../../domain/views.ts';
import { active, eox, noon, stateOf } from './donation-life.ts';

/** The side of renewals that time and circumstances drive: promises per state, and what follows from dates and units. */

const early = ['NOT_DUE', 'WINDOW_OPEN', 'RESELLER_CONTACTED', 'QUOTE_REQUESTED', 'QUOTED', 'QUOTE_EXPIRED'] as const;
const unordered = [...early, 'APPROVED', 'DECLINED'] as const;
const ordered = ['PO_SENT', 'ORDERED'] as const;
const afterLapse = ['LAPSED', 'REINSTATEMENT_QUOTED'] as const;
const over = ['CONFIRMED', 'REINSTATED', 'WITHDRAWN'] as const;
const states: readonly RenewalState[] = [...unordered, ...ordered, ...afterLapse, 'UNRENEWABLE', ...over];

const quote = { quoteNumber: 'Q', resellerId: null, quotedOn: '2028-12-08', amount: null, currency: null };
const quotes = ['2028-12-20', '2029-01-15'].map((validUntil) => ({ ...quote, validUntil }));
const facts = { quotes, quoteAskedAt: noon('2028-12-06'), stepAt: noon('2028-12-10') };

type Change = {
  readonly renewal?: Partial<Renewal>;
  readonly unit?: Partial<Unit>;
  readonly line?: Partial<CoverageLine>;
  readonly dates?: Partial<EoxView>;
  readonly donation?: Partial<Donation>;
};
/** One unit, covered until 28 February 2029, with its renewal and whatever else stands differently. */
function standing({ renewal, unit, line, dates, donation }: Change = {}): Donation {
  const state = stateOf(active());
  const { 'ren_1.1': ren, ...noOther } = state.renewals;
  const { 'unt_1.1': piece } = state.units;
  const { 'cov_1.1': cover } = state.coverage;
  if (ren === undefined || piece === undefined || cover === undefined) throw new Error('nothing to renew');
  return {
    ...state,
    renewals: { ...noOther, 'ren_1.1': { ...ren, ...facts, ...renewal } },
    units: { 'unt_1.1': { ...piece, ...unit } },
    coverage: { 'cov_1.1': { ...cover, ...line } },
    ...(dates === undefined ? {} : { eox: { ROUTER: eox(dates) } }),
    ...donation,
  };
}
const inState = (state: RenewalState, more: Change = {}) => standing({ ...more, renewal: { ...more.renewal, state } });
const contract = (more: object): Partial<Donation> => {
  const { contracts } = stateOf(active());
  const { 'ctr_1.1': known } = contracts;
  if (known === undefined) throw new Error('no contract');
  return { contracts: { 'ctr_1.1': { ...known, ...more } } };
};

describe('8.1: which promise of a renewal runs in which state', () => {
  const subject = 'ren_1.1';
  const end = { on: '2029-02-28' };
  const reminders = { clock: 'expiryReminders', subject, base: end };
  const answer = { clock: 'quoteAnswer', subject, base: { at: facts.quoteAskedAt } };
  const validity = { clock: 'quoteValidity', subject, base: { on: '2029-01-15' } };
  const step = { clock: 'renewalStep', subject, base: { at: facts.stepAt } };
  const window = { clock: 'renewalWindow', subject, base: end };
  const expected: Readonly<Record<RenewalState, readonly object[]>> = {
    NOT_DUE: [window, reminders],
    WINDOW_OPEN: [reminders],
    RESELLER_CONTACTED: [reminders, step],
    QUOTE_REQUESTED: [reminders, answer],
    QUOTED: [reminders, validity],
    QUOTE_EXPIRED: [reminders],
    APPROVED: [reminders, validity, step],
    PO_SENT: [reminders, step],
    ORDERED: [reminders, step],
    DECLINED: [],
    UNRENEWABLE: [{ clock: 'endNotices', subject, base: end }],
    LAPSED: [reminders],
    REINSTATEMENT_QUOTED: [reminders, validity],
    CONFIRMED: [],
    REINSTATED: [],
    WITHDRAWN: [],
  };
  const names = (state: Donation) => renewalClocks(state).map(({ clock }) => clock);
  test.each(states)('%s', (state) => {
    expect(renewalClocks(inState(state))).toEqual(expected[state]);
  });
  test('R22: nobody who declined is reminded, also after the lapse', () => {
    expect(names(inState('LAPSED', { renewal: { declined: true } }))).toEqual([]);
    expect(names(inState('LAPSED', { renewal: { declined: false } }))).toEqual(['expiryReminders']);
  });
  test('nobody is reminded of an end that has come before its date', () => {
    const lapsedOn = (on: string) => names(inState('LAPSED', { renewal: { lapsedOn: on } }));
    expect(lapsedOn('2029-02-28')).toEqual([]);
    expect(lapsedOn('2029-03-01')).toEqual(['expiryReminders']);
    const endedEarly = { line: { ended: true, endedOn: '2028-12-09' } };
    expect(names(inState('LAPSED', endedEarly))).toEqual([]);
    expect(names(inState('UNRENEWABLE', endedEarly))).toEqual([]);
  });
  test.each(ordered)('F23: %s after the end waits for the vendor, from the last covered day', (state) => {
    const grace = (on: string) => ({ clock: 'renewalOrderGrace', subject, base: { on } });
    expect(renewalClocks(inState(state, { line: { ended: true } }))).toEqual([reminders, step, grace('2029-02-28')]);
    expect(renewalClocks(inState(state, { line: { ended: true, endedOn: '2029-01-31' } }))).toEqual([
      step,
      grace('2029-01-31'),
    ]);
  });
  test('a promise whose beginning is not known does not run', () => {
    const blank = { renewal: { quotes: [], quoteAskedAt: null, stepAt: null } };
    for (const state of ['QUOTE_REQUESTED', 'QUOTED', 'APPROVED'] as const) {
      expect(names(inState(state, blank))).toEqual(['expiryReminders']);
    }
  });
  test('with the donation everything ends; dates of the vendor run beside the renewals', () => {
    expect(renewalClocks(standing({ donation: { closedAt: noon('2028-01-01') } }))).toEqual([]);
    expect(names(standing({ dates: { lastDateOfSupportOn: '2031-01-31' } }))).toEqual([
      'eoxMilestone',
      'renewalWindow',
      'expiryReminders',
    ]);
  });
});

describe('8.1: a promise of a renewal comes due', () => {
  const fired = (clock: string, state: Donation, more: Partial<FiredStep> = {}): readonly DonationDraft[] => {
    const at = noon('2028-11-30');
    const step: FiredStep = { clock, subject: 'ren_1.1', step: 'due', kind: 'DUE', at, dueOn: null, ...more };
    return onRenewalStep?.[clock]?.(state, step) ?? [];
  };
  test('the window opens with the units that can be renewed', () => {
    expect(fired('renewalWindow', standing())).toEqual([
      { type: 'RenewalWindowOpened', renewalId: 'ren_1.1', includedUnitIds: ['unt_1.1'], excluded: [] },
    ]);
  });
  test('10.4: without one it is blocked, and each unit has its reason', () => {
    const blocked = (reason: string) => [
      { type: 'RenewalBlocked', renewalId: 'ren_1.1', excluded: [{ unitId: 'unt_1.1', reason }] },
    ];
    expect(fired('renewalWindow', standing({ dates: { lastDateOfSupportOn: '2029-02-28' } }))).toEqual(blocked('LDOS'));
    const closes = (on: string) => fired('renewalWindow', standing({ dates: { endOfContractRenewalOn: on } }));
    expect(closes('2028-11-29')).toEqual(blocked('RENEWAL_DATE_PASSED'));
    expect(closes('2028-11-30')).toMatchObject([{ type: 'RenewalWindowOpened' }]);
    expect(fired('renewalWindow', standing({ unit: { state: 'IDLE' } }))).toEqual(blocked('UNIT_NOT_HELD'));
  });
  test.each([
    ['quoteValidity', 'QuoteExpired'],
    ['renewalOrderGrace', 'RenewalLapsed'],
  ])('%s: %s', (clock, type) => {
    expect(fired(clock, standing())).toEqual([{ type, renewalId: 'ren_1.1' }]);
  });
  test.each(['renewalWindow', 'quoteValidity', 'renewalOrderGrace'])('a reminder of %s changes nothing', (clock) => {
    expect(fired(clock, standing(), { kind: 'REMIND' })).toEqual([]);
    expect(fired(clock, standing(), { kind: 'ESCALATE' })).toEqual([]);
    expect(fired(clock, standing(), { subject: 'ren_9' })).toEqual([]);
  });
});

/** What the reactions of one kind say, in the order in which they run. */
const reactionsTo = (type: string, state: Donation, on = '2028-12-01'): readonly DonationDraft[] =>
  renewalReactions.flatMap((react) => react(state, noon(on))).filter((event) => event.type === type);
/** In which states it happens. */
const happensIn = (type: string, more: Change, on?: string): readonly RenewalState[] =>
  states.filter((state) => reactionsTo(type, inState(state, more), on).length > 0);

describe('6.10: one open renewal per contract and end date', () => {
  test('one that is over is followed by another of the same term, as long as the unit is held', () => {
    expect(happensIn('RenewalScheduled', {})).toEqual(over);
    expect(reactionsTo('RenewalScheduled', inState('WITHDRAWN', { renewal: { termNumber: 3 } }))).toEqual([
      {
        type: 'RenewalScheduled',
        renewalId: 'ren_1.2',
        contractId: 'ctr_1.1',
        termNumber: 3,
        coverageEndOn: '2029-02-28',
        includedUnitIds: ['unt_1.1'],
      },
    ]);
    expect(happensIn('RenewalScheduled', { unit: { state: 'IDLE' } })).toEqual([]);
    expect(happensIn('RenewalScheduled', { donation: { closedAt: noon('2028-01-01') } })).toEqual([]);
  });
  test('of two that are over for the same end the later one tells the term', () => {
    const state = inState('WITHDRAWN');
    const first = state.renewals['ren_1.1'];
    if (first === undefined) throw new Error('no renewal');
    const second = { ...first, id: 'ren_1.2', termNumber: 4 };
    const both = { ...state, renewals: { 'ren_1.1': first, 'ren_1.2': second } };
    expect(reactionsTo('RenewalScheduled', both)).toMatchObject([{ termNumber: 4 }]);
  });
  test('a new end, or another contract, begins the next term of the contract', () => {
    const next = { line: { endOn: '2030-02-28' }, donation: contract({ termNumber: 2 }) };
    expect(reactionsTo('RenewalScheduled', inState('CONFIRMED', next))).toMatchObject([
      { termNumber: 3, coverageEndOn: '2030-02-28' },
    ]);
    const other = inState('NOT_DUE', { renewal: { contractId: 'ctr_1.9' } });
    expect(reactionsTo('RenewalScheduled', other)).toMatchObject([{ contractId: 'ctr_1.1', termNumber: 1 }]);
  });
  test('two ends that want one at the same moment get two', () => {
    const state = inState('CONFIRMED', { line: { endOn: '2030-02-28' } });
    const [piece, line] = [state.units['unt_1.1'], state.coverage['cov_1.1']];
    if (piece === undefined || line === undefined) throw new Error('no unit');
    const twice = {
      ...state,
      units: { ...state.units, 'unt_1.2': { ...piece, id: 'unt_1.2' } },
      coverage: {
        ...state.coverage,
        'cov_1.2': { ...line, id: 'cov_1.2', unitId: 'unt_1.2', endOn: '2031-02-28' },
      },
    };
    expect(reactionsTo('RenewalScheduled', twice)).toMatchObject([
      { renewalId: 'ren_1.2', includedUnitIds: ['unt_1.1'] },
      { renewalId: 'ren_1.3', includedUnitIds: ['unt_1.2'] },
    ]);
  });
});

describe('6.10: a renewal is withdrawn', () => {
  const open = [...unordered, ...afterLapse, 'UNRENEWABLE'];
  test('when no unit of its end is held any more, unless an order is out or it is over', () => {
    expect(happensIn('RenewalWithdrawn', { unit: { state: 'IDLE' } })).toEqual(open);
    expect(reactionsTo('RenewalWithdrawn', standing({ unit: { state: 'IDLE' } }))).toEqual([
      { type: 'RenewalWithdrawn', renewalId: 'ren_1.1' },
    ]);
  });
  test('when its end date was corrected away, or cover went to another contract', () => {
    expect(happensIn('RenewalWithdrawn', { line: { endOn: '2029-03-31' } })).toEqual(open);
    expect(happensIn('RenewalWithdrawn', { renewal: { contractId: 'ctr_1.9' } })).toEqual(open);
    expect(happensIn('RenewalWithdrawn', {})).toEqual([]);
  });
});

describe('10.4: gates close and open', () => {
  test('the renewal gate stops what is not ordered, each unit with its reason', () => {
    const passed = { dates: { endOfContractRenewalOn: '2028-11-30' } };
    expect(happensIn('RenewalBlocked', passed)).toEqual([...unordered, ...afterLapse]);
    expect(happensIn('RenewalBlocked', passed, '2028-11-30')).toEqual([]);
    expect(reactionsTo('RenewalBlocked', standing(passed))).toEqual([
      {
        type: 'RenewalBlocked',
        renewalId: 'ren_1.1',
        excluded: [{ unitId: 'unt_1.1', reason: 'RENEWAL_DATE_PASSED' }],
      },
    ]);
  });
  test('the last day to attach cover stops only what has lapsed, the end of support with the period only what has not', () => {
    expect(happensIn('RenewalBlocked', { dates: { endOfServiceAttachOn: '2028-11-30' } })).toEqual(afterLapse);
    expect(happensIn('RenewalBlocked', { dates: { lastDateOfSupportOn: '2029-02-28' } })).toEqual(unordered);
    expect(happensIn('RenewalBlocked', {})).toEqual([]);
  });
  test('10.3: with an open gate an unrenewable one goes to where the calendar says', () => {
    const to = (on: string, more: Change = {}) => reactionsTo('RenewalUnblocked', inState('UNRENEWABLE', more), on);
    expect(to('2028-11-29')).toEqual([
      {
        type: 'RenewalUnblocked',
        renewalId: 'ren_1.1',
        to: 'NOT_DUE',
        includedUnitIds: ['unt_1.1'],
        excluded: [],
      },
    ]);
    expect(to('2028-11-30')).toMatchObject([{ to: 'WINDOW_OPEN' }]);
    expect(to('2028-12-24', { line: { ended: true } })).toMatchObject([{ to: 'LAPSED' }]);
    expect(happensIn('RenewalUnblocked', {})).toEqual(['UNRENEWABLE']);
  });
  test('10.3: the gate that is asked is that of the renewal before the end and that of reinstatement after it', () => {
    const to = (change: Change) => reactionsTo('RenewalUnblocked', inState('UNRENEWABLE', change), '2028-12-01');
    const attach = { dates: { endOfServiceAttachOn: '2028-11-30' } };
    const support = { dates: { lastDateOfSupportOn: '2029-02-28' } };
    expect([to(attach).length, to({ ...attach, line: { ended: true } }).length]).toEqual([1, 0]);
    expect([to(support).length, to({ ...support, line: { ended: true } }).length]).toEqual([0, 1]);
  });
  test('a program without a renewal window opens none', () => {
    const { policy } = stateOf(active());
    const { renewalWindow: _, ...clocks } = policy.clocks;
    const state = inState('UNRENEWABLE', { donation: { policy: { ...policy, clocks } } });
    expect(reactionsTo('RenewalUnblocked', state, '2029-01-15')).toMatchObject([{ to: 'NOT_DUE' }]);
  });
});

describe('F19: the end passed and no order is out', () => {
  test('it has lapsed', () => {
    expect(happensIn('RenewalLapsed', { line: { ended: true } })).toEqual(unordered);
    expect(happensIn('RenewalLapsed', { donation: contract({ state: 'EXPIRED' }) })).toEqual(unordered);
    expect(happensIn('RenewalLapsed', { donation: contract({ state: 'TERMINATED' }) })).toEqual(unordered);
    expect(happensIn('RenewalLapsed', {})).toEqual([]);
    expect(reactionsTo('RenewalLapsed', standing({ line: { ended: true } }))).toEqual([
      { type: 'RenewalLapsed', renewalId: 'ren_1.1' },
    ]);
  });
  test('equipment that left and a gate that closed are told before the lapse', () => {
    const types = (change: Change) =>
      renewalReactions
        .flatMap((react) => react(standing(change), noon('2028-12-01')).slice(0, 1))
        .map(({ type }) => type);
    const ended = { line: { ended: true } };
    expect(types({ ...ended, unit: { state: 'IDLE' } })).toEqual([
      'RenewalWithdrawn',
      'RenewalBlocked',
      'RenewalLapsed',
    ]);
  });
});
