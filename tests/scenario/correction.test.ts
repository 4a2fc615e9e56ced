import { describe, expect, test } from 'vitest';
import { onCorrectionRescheduled } from '../../domain/donation/contract/correction.ts';
import type { Donation } from '../../domain/donation/state.ts';
import { apply, at, clocks, due, expected, running, when } from './contract-kit.ts';

/** The vendor lists FOCX where the second unit has FOC2: one correction is open. */
const listed = (): Donation =>
  when(
    expected(),
    {
      type: 'activateContract',
      contractNumber: '1234567',
      serials: [
        { productId: 'SW-24', serialNumber: 'FOC1' },
        { productId: 'SW-24', serialNumber: 'FOCX' },
      ],
    },
    '2024-02-20',
  ).state;
const confirm = (more: object = {}) => ({ type: 'confirmSerialCorrection', evidenceId: 'fil_1', ...more });
const withSerial = (state: Donation, unitId: string, serialNumber: string): Donation => {
  const unit = state.units[unitId];
  return unit === undefined ? state : { ...state, units: { ...state.units, [unitId]: { ...unit, serialNumber } } };
};
const withState = (state: Donation, unitId: string, to: 'IDLE' | 'IN_USE'): Donation => {
  const unit = state.units[unitId];
  return unit === undefined ? state : { ...state, units: { ...state.units, [unitId]: { ...unit, state: to } } };
};
const settled = (state: Donation) => due(state, 'none', '', '2024-03-05');
const correctionOf = (state: Donation, id = 'cor_a.1') => state.corrections[id];
const listedOf = (state: Donation, unitId: string) =>
  Object.values(state.coverage).find((line) => line.unitId === unitId)?.listed;

describe('R20: a list that differs from reality is corrected by a person', () => {
  test('F16: DUE for fourteen days, then OVERDUE, then confirmed and listed', () => {
    const opened = listed();
    expect(correctionOf(opened)?.state).toBe('DUE');
    expect(listedOf(opened, 'unt_2')).toBe('NO');
    expect(clocks(opened)).toContainEqual({
      clock: 'serialCorrection',
      subject: 'cor_a.1',
      base: { at: at('2024-02-20') },
    });
    const late = due(opened, 'serialCorrection', 'cor_a.1', '2024-03-06');
    expect(late.types).toEqual(['SerialCorrectionOverdue']);
    expect(running(late.state)).toContain('serialCorrection cor_a.1');
    const { types, state } = when(late.state, confirm({ correctedOn: '2024-03-10' }), '2024-03-11');
    expect(types).toEqual(['SerialCorrectionConfirmed', 'CoverageLineCorrected']);
    expect([correctionOf(state)?.state, listedOf(state, 'unt_2')]).toEqual(['CONFIRMED', 'YES']);
    expect(running(state)).not.toContain('serialCorrection cor_a.1');
    expect(settled(state).types).toEqual([]);
  });

  test('a new date in the future makes an overdue one DUE again', () => {
    const late = due(listed(), 'serialCorrection', 'cor_a.1', '2024-03-06').state;
    expect(correctionOf(onCorrectionRescheduled.serialCorrection(late, 'cor_a.1'))?.state).toBe('DUE');
  });

  test('without a date it was corrected today', () => {
    const { direct } = when(listed(), confirm(), '2024-03-01');
    expect(direct[0]).toMatchObject({ correctedOn: '2024-03-01', evidenceId: 'fil_1' });
  });

  test('a confirmation needs evidence or a statement, and a day that has come', () => {
    const bare = { type: 'confirmSerialCorrection' };
    expect(when(listed(), bare, '2024-03-01').codes).toEqual(['EVIDENCE_MISSING']);
    expect(when(listed(), { ...bare, assessed: { recordId: 'rec_1' } }, '2024-03-01').codes).toEqual([]);
    const ahead = when(listed(), confirm({ correctedOn: '2024-03-02' }), '2024-03-01');
    expect([ahead.codes, ahead.paths]).toEqual([['DATE_IN_FUTURE'], ['correctedOn']]);
  });

  test('what is settled cannot be settled again', () => {
    const { state } = when(listed(), confirm(), '2024-03-01');
    expect(when(state, confirm({ correctionId: 'cor_a.1' }), '2024-03-02').codes).toEqual(['INVALID_TRANSITION']);
    expect(when(state, confirm({ correctionId: 'cor_a.9' }), '2024-03-02').codes).toEqual(['NOT_FOUND']);
  });

  test('a dismissed one leaves the line as it is and does not come back', () => {
    const { types, state } = when(listed(), { type: 'dismissSerialCorrection' }, '2024-03-01');
    expect(types).toEqual(['SerialCorrectionCancelled']);
    expect(listedOf(state, 'unt_2')).toBe('NO');
  });
});

describe('6.9: a correction that nothing asks for any more is cancelled', () => {
  test('when the contract ends', () => {
    const ended = due(listed(), 'coverageEnd', 'ctr_a.1@2029-02-20', '2029-02-21');
    expect(ended.types).toEqual([
      'CoverageLineEnded',
      'CoverageLineEnded',
      'ContractExpired',
      'SerialCorrectionCancelled',
    ]);
  });

  test('when the unit leaves, but not while it is in use', () => {
    expect(settled(withState(listed(), 'unt_2', 'IN_USE')).types).toEqual([]);
    expect(settled(withState(listed(), 'unt_2', 'IDLE')).types).toEqual(['SerialCorrectionCancelled']);
  });

  test('when the unit has the listed serial after all; the line is listed then', () => {
    const { types, state } = settled(withSerial(listed(), 'unt_2', 'FOCX'));
    expect(types).toEqual(['SerialCorrectionCancelled', 'CoverageLineCorrected']);
    expect(listedOf(state, 'unt_2')).toBe('YES');
    expect(settled(state).types).toEqual([]);
  });

  test('a newer serial replaces the task by one from the listed serial to the newest', () => {
    const { types, state } = settled(withSerial(listed(), 'unt_2', 'FOC3'));
    expect(types).toEqual(['SerialCorrectionCancelled', 'SerialCorrectionOpened']);
    expect(correctionOf(state, 'cor_a.2')).toMatchObject({
      before: 'FOCX',
      after: 'FOC3',
      state: 'DUE',
      cause: 'ACTIVATION',
    });
    expect(settled(state).types).toEqual([]);
  });
});

test('R20: a line whose serial has to be corrected no longer counts as listed', () => {
  const changed = apply(withSerial(listed(), 'unt_1', 'FOC9'), at('2024-03-01'), [
    {
      type: 'SerialCorrectionOpened',
      correctionId: 'cor_a.2',
      contractId: 'ctr_a.1',
      unitId: 'unt_1',
      before: 'FOC1',
      after: 'FOC9',
      cause: 'RECONCILIATION',
    },
  ]);
  const { types, state } = settled(changed);
  expect(types).toEqual(['CoverageLineCorrected']);
  expect(listedOf(state, 'unt_1')).toBe('NO');
});
