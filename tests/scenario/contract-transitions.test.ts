import { describe, expect, test } from 'vitest';
import { contractTrack } from '../../domain/donation/contract/contract.ts';
import type { DonationDraft } from '../../domain/donation/events.ts';
import type { Donation, Line, Shipment } from '../../domain/donation/state.ts';
import { apply, at, clocks, donation, due, expected, line, running, settle, when } from './contract-kit.ts';

const activate = (more: object = {}) => ({ type: 'activateContract', contractNumber: '1234567', ...more });
const correct = (more: object) => ({ type: 'correctContract', ...more });
const active = (more: object = {}, parts: Partial<Donation> = {}) =>
  when(expected(parts), activate(more), '2024-02-20').state;
const contract = (state: Donation, id = 'ctr_a.1') => state.contracts[id];
const coverage = (state: Donation, id = 'cov_a.1') => state.coverage[id];
const ended = (state: Donation) => due(state, 'coverageEnd', 'ctr_a.1@2029-02-20', '2029-02-21').state;

const activated = (contractId: string, more: Partial<Extract<DonationDraft, { type: 'ContractActivated' }>> = {}) =>
  ({
    type: 'ContractActivated',
    contractId,
    contractNumber: '7654321',
    lineIds: ['lin_1', 'lin_2'],
    activatedAt: at('2029-01-10'),
    startOn: '2029-02-21',
    endOn: '2030-02-20',
    serviceLevel: '8x5xNBD',
    activatedEarly: false,
    shared: false,
    termNumber: 1,
    predecessorId: null,
    recordId: null,
    ...more,
  }) satisfies DonationDraft;
const lineAdded = (coverageId: string, more: Partial<Extract<DonationDraft, { type: 'CoverageLineAdded' }>> = {}) =>
  ({
    type: 'CoverageLineAdded',
    coverageId,
    contractId: 'ctr_a.1',
    unitId: 'unt_1',
    startOn: '2029-02-21',
    endOn: '2030-02-20',
    listed: 'YES',
    ...more,
  }) satisfies DonationDraft;
/** Each switch on a contract of its own: ctr_a.1 and ctr_a.2. */
const two = () =>
  when(active({ lineIds: ['lin_1'] }), activate({ contractNumber: '7654321', lineIds: ['lin_2'] }), '2024-02-21').state;

describe('R8: what is waited for', () => {
  test('since when a contract was owed stays known after its activation', () => {
    expect(contract(active())?.expectedFrom).toBe(at('2024-02-01'));
  });
  test('lines that one number covers are no longer waited for elsewhere; the others still are', () => {
    const lines = { lin_1: line('lin_1'), lin_2: line('lin_2'), lin_3: line('lin_3') };
    const waiting = apply(donation({ lines }), at('2024-02-01'), [
      { type: 'ContractExpected', contractId: 'ctr_a.1', lineIds: ['lin_1'], from: at('2024-02-01') },
      { type: 'ContractExpected', contractId: 'ctr_a.2', lineIds: ['lin_2', 'lin_3'], from: at('2024-02-01') },
    ]);
    const { state } = when(waiting, activate({ lineIds: ['lin_1', 'lin_2'] }), '2024-02-20');
    expect(contract(state, 'ctr_a.2')).toMatchObject({ state: 'EXPECTED', lineIds: ['lin_3'] });
  });
  test('a reminder of the wait makes nothing late, and neither does a deadline of a contract that is gone', () => {
    const late = contractTrack.onStep?.['contractActivation'];
    const step = { clock: 'contractActivation', subject: 'ctr_a.1', step: 'd14', at: at('2024-02-15'), dueOn: null };
    expect(late?.(expected(), { ...step, kind: 'REMIND' })).toEqual([]);
    expect(late?.(expected(), { ...step, kind: 'DUE' })).toEqual([
      { type: 'ContractActivationOverdue', contractId: 'ctr_a.1' },
    ]);
    expect(late?.(expected(), { ...step, subject: 'ctr_a.9', kind: 'DUE' })).toEqual([]);
  });
});

describe('6.6: a contract is withdrawn when no product that is owed one is left on it', () => {
  const waiting = (lines: readonly Line[]) =>
    settle(
      {
        ...apply(donation(), at('2024-02-01'), [
          { type: 'ContractExpected', contractId: 'ctr_a.1', lineIds: ['lin_1'], from: at('2024-02-01') },
        ]),
        lines: Object.fromEntries(lines.map((each) => [each.id, each])),
      },
      at('2024-02-10'),
    ).events;
  test('whatever other products are owed', () => {
    expect(waiting([line('lin_1'), line('lin_2')])).toEqual([]);
    expect(waiting([line('lin_1', { state: 'CANCELLED' }), line('lin_2')])).toEqual([
      { type: 'ContractWithdrawn', contractId: 'ctr_a.1' },
    ]);
  });
  test('because the product turned out to come without one', () => {
    expect(waiting([line('lin_1', { smartnetEligible: false }), line('lin_2')])).toHaveLength(1);
  });
});

describe('6.6: taking an activation back', () => {
  const back = (state: Donation, contractId?: string) => when(state, correct({ void: true, contractId }), '2024-03-01');

  test('leaves the contract exactly as it was waited for', () => {
    const facts = { vendorStatus: 'Signed', serviceLevel: '24x7x4', sharedContract: true };
    expect(contract(back(active(facts)).state)).toStrictEqual(contract(expected()));
    const early = when(donation(), activate(facts), '2024-02-20').state;
    expect(contract(early)?.activatedEarly).toBe(true);
    expect(contract(back(early).state)?.activatedEarly).toBe(false);
  });
  test('before everything has shipped it is withdrawn at once and owed since no date', () => {
    const early = when(donation({ allShippedAt: null, stage: 'PARTIALLY_SHIPPED' }), activate(), '2024-02-20').state;
    const { types, state } = back(early);
    expect(types).toEqual(['ContractActivationVoided']);
    expect(contract(state)).toMatchObject({ state: 'WITHDRAWN', expectedFrom: null, number: null });
    expect(running(state)).toEqual([]);
  });
  test('touches no other contract and no line of it', () => {
    const before = two();
    const { state } = back(before, 'ctr_a.1');
    expect(contract(state, 'ctr_a.2')).toEqual(contract(before, 'ctr_a.2'));
    expect(Object.values(state.coverage).map(({ contractId }) => contractId)).toEqual(['ctr_a.2']);
  });
  test('of a successor: it is not waited for, and what it followed has no successor any more', () => {
    const renewed = apply(two(), at('2029-01-10'), [
      activated('ctr_a.3', { lineIds: ['lin_1'], predecessorId: 'ctr_a.1' }),
      activated('ctr_a.4', { lineIds: ['lin_2'], predecessorId: 'ctr_a.2' }),
    ]);
    expect(contract(renewed)?.successorId).toBe('ctr_a.3');
    const { state } = back(renewed, 'ctr_a.3');
    expect(contract(state, 'ctr_a.3')?.state).toBe('WITHDRAWN');
    expect(contract(state)?.successorId).toBeNull();
    expect(contract(state, 'ctr_a.2')?.successorId).toBe('ctr_a.4');
  });
});

describe('R8, D5, F04: since when a contract is owed again', () => {
  const later = line('lin_3', { supplementary: true });
  const with3 = (third: Line, lineIds: readonly string[]) => {
    const shipment: Shipment = {
      id: 'shp_2',
      salesOrderNumber: '4500099999',
      carrier: null,
      trackingNumber: null,
      shippedAt: at('2024-06-01'),
      deliveredAt: null,
      lines: [{ lineId: 'lin_3', quantity: 1 }],
      unitIds: [],
      state: 'SHIPPED',
    };
    const base = donation();
    const state = {
      ...base,
      lines: { ...base.lines, lin_3: third },
      shipments: { ...base.shipments, shp_2: shipment },
    };
    const on = when(state, activate({ lineIds }), '2024-06-10').state;
    return contract(when(on, correct({ void: true }), '2024-06-11').state);
  };
  test('the ship date of all products, also when a supplementary one that came later is on the contract', () => {
    expect(with3(later, ['lin_1', 'lin_3'])?.expectedFrom).toBe(at('2024-02-01'));
  });
  test('a supplementary product alone: its own ship date', () => {
    expect(with3(later, ['lin_3'])).toMatchObject({ state: 'EXPECTED', expectedFrom: at('2024-06-01') });
  });
  test('as long as something of the request is under way: not yet, although these products have come', () => {
    const lines = { lin_1: line('lin_1'), lin_2: line('lin_2', { state: 'ORDERED' }), lin_3: later };
    const partly = donation({ lines, allShippedAt: null, stage: 'PARTIALLY_SHIPPED' });
    const on = when(partly, activate({ lineIds: ['lin_1', 'lin_3'] }), '2024-06-10').state;
    expect(contract(when(on, correct({ void: true }), '2024-06-11').state)?.state).toBe('WITHDRAWN');
  });
  test('a supplementary product that is partly under way: not yet', () => {
    expect(with3({ ...later, quantity: 2, state: 'ORDERED' }, ['lin_3'])).toMatchObject({ state: 'WITHDRAWN' });
  });
});

describe('6.6, R21: lines of coverage', () => {
  test('a new line takes the place of the one it extends, and of no other', () => {
    const extended = apply(active(), at('2029-01-10'), [lineAdded('cov_a.3')]);
    expect(Object.values(extended.coverage).map(({ ended: over }) => over)).toEqual([true, false, false]);
    const elsewhere = apply(active(), at('2029-01-10'), [lineAdded('cov_a.3', { contractId: 'ctr_a.2' })]);
    expect(Object.values(elsewhere.coverage).map(({ ended: over }) => over)).toEqual([false, false, false]);
  });
  test('what the vendor did not say about a line or a contract is not stored', () => {
    expect(coverage(active())).not.toHaveProperty('facts');
    expect(contract(active())).not.toHaveProperty('facts');
    const corrected = when(active(), correct({ endDate: '2029-03-31' }), '2024-03-01').state;
    expect(coverage(corrected)?.endOn).toBe('2029-03-31');
    expect(coverage(corrected)).not.toHaveProperty('facts');
    expect(coverage(ended(active()))).not.toHaveProperty('endedOn');
  });
  test.each([
    ['the same', { startDate: '2024-02-19' }, '2029-02-20'],
    ['an earlier', { endDate: '2029-02-10' }, '2029-02-10'],
  ])('a line that has ended stays ended with %s end', (_which, change, endOn) => {
    const { state } = when(ended(active()), correct(change), '2029-03-01');
    expect(coverage(state)).toMatchObject({ ended: true, endOn });
    expect(contract(state)?.state).toBe('EXPIRED');
    expect(running(state)).toEqual([]);
  });
  test('R22: a line whose cover ended early keeps its last day until a later end makes it run again', () => {
    const early = apply(active(), at('2026-05-01'), [
      { type: 'CoverageLineEnded', coverageId: 'cov_a.1', endedOn: '2026-04-30' },
    ]);
    const to = (endOn: string) =>
      coverage(
        apply(early, at('2026-06-01'), [
          { type: 'CoverageLineCorrected', coverageId: 'cov_a.1', startOn: '2024-02-20', endOn, listed: 'YES' },
        ]),
      );
    expect(to('2029-02-20')).toMatchObject({ listed: 'YES', ended: true, endedOn: '2026-04-30' });
    expect(to('2029-02-21')?.ended).toBe(false);
    expect(to('2029-02-21')).not.toHaveProperty('endedOn');
  });
});

describe('6.6: which ends a contract has', () => {
  test('an expired one is active again when its corrected end is today, not when it was yesterday', () => {
    const corrected = (endDate: string) => contract(when(ended(active()), correct({ endDate }), '2029-03-05').state);
    expect(corrected('2029-03-05')?.state).toBe('ACTIVE');
    expect(corrected('2029-03-04')?.state).toBe('EXPIRED');
  });
  test('one that the vendor ended stays so, whatever is corrected on it', () => {
    const over = when(active(), { type: 'terminateContract', endedOn: '2024-03-31' }, '2024-04-01').state;
    const later = apply(over, at('2024-05-01'), [
      {
        type: 'ContractCorrected',
        contractId: 'ctr_a.1',
        contractNumber: '1234567',
        startOn: '2024-02-20',
        endOn: '2030-02-20',
        serviceLevel: '8x5xNBD',
        recordId: null,
      },
    ]);
    expect(contract(later)).toMatchObject({ state: 'TERMINATED', endOn: '2030-02-20' });
  });
  test('one without lines ends on its own date beside one with lines, and nothing runs after that', () => {
    const base = apply(active(), at('2024-02-20'), [
      activated('ctr_a.2', { lineIds: [], startOn: '2024-02-20', endOn: '2028-12-31' }),
    ]);
    expect(running(base)).toEqual(['coverageEnd ctr_a.1@2029-02-20', 'coverageEnd ctr_a.2@2028-12-31']);
    expect(clocks(base)[1]).toEqual({
      clock: 'coverageEnd',
      subject: 'ctr_a.2@2028-12-31',
      base: { on: '2028-12-31' },
    });
    const over = due(base, 'coverageEnd', 'ctr_a.2@2028-12-31', '2029-01-01');
    expect(over.types).toEqual(['ContractExpired']);
    expect(running(over.state)).toEqual(['coverageEnd ctr_a.1@2029-02-20']);
  });
  test('a reminder of an end ends nothing, and an end of a contract that is over neither', () => {
    const step = { clock: 'coverageEnd', subject: 'ctr_a.1@2029-02-20', step: 'due', at: 0, dueOn: null };
    const end = contractTrack.onStep?.['coverageEnd'];
    expect(end?.(active(), { ...step, kind: 'REMIND' })).toEqual([]);
    expect(end?.(ended(active()), { ...step, kind: 'DUE' })).toEqual([]);
    expect(end?.(active(), { ...step, kind: 'DUE' })).toHaveLength(3);
  });
  test('at the end of the donation it is released: we stop following it', () => {
    const released = apply(active(), at('2026-01-01'), [{ type: 'ContractReleased', contractId: 'ctr_a.1' }]);
    expect(contract(released)?.state).toBe('RELEASED');
    expect(running(released)).toEqual([]);
  });
});

describe('6.6: an ended contract is superseded by an active successor', () => {
  const followed = (state: Donation) =>
    apply(state, at('2029-03-10'), [activated('ctr_a.2', { predecessorId: 'ctr_a.1' })]);
  test('also one that the vendor ended', () => {
    const over = when(active(), { type: 'terminateContract', endedOn: '2026-03-31' }, '2026-04-01').state;
    const { events, state } = settle(followed(over), at('2026-04-02'));
    expect(events).toEqual([{ type: 'ContractSuperseded', contractId: 'ctr_a.1', successorId: 'ctr_a.2' }]);
    expect(contract(state)).toMatchObject({ state: 'SUPERSEDED', successorId: 'ctr_a.2' });
  });
  test('not while it still runs, and not by a successor that is over itself', () => {
    expect(settle(followed(active()), at('2029-01-10')).events).toEqual([]);
    const both = apply(followed(ended(active())), at('2031-01-01'), [
      { type: 'ContractExpired', contractId: 'ctr_a.2' },
    ]);
    expect(settle(both, at('2031-01-01')).events).toEqual([]);
  });
});
