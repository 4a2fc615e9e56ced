import { describe, expect, test } from 'vitest';
import type { Donation } from '../../domain/donation/state.ts';
import type { Conflict } from '../../domain/types.ts';
import {
  approved,
  asked,
  codes,
  contract,
  day,
  given,
  judge,
  line,
  ship,
  shipment,
  unit,
  when,
} from './donation-steps.ts';

const voided = (n: number) => ({ type: 'correctShipment', shipmentId: shipment(n), void: true }) as const;

/** The expected contract becomes active, as far as these rules look at it. */
function active(state: Donation, n = 1): Donation {
  const known = state.contracts[contract(n)];
  if (known === undefined) throw new Error('no such contract');
  const contracts: Donation['contracts'] = {
    ...state.contracts,
    [known.id]: { ...known, state: 'ACTIVE', number: '12345' },
  };
  return { ...state, contracts, stage: 'ONBOARDING' };
}

describe('R19: a serial number belongs to one piece of a product', () => {
  const of = (n: number, ...serials: readonly string[]) =>
    ({ type: 'recordShipment', salesOrderNumber: 'SO-1', lines: [{ lineId: line(n), serials }] }) as const;
  const same = given(
    asked({
      lines: [
        { productId: 'A', quantity: 3 },
        { productId: 'B', quantity: 3 },
      ],
    }),
    [{ type: 'recordAgreement' }, 0],
  );
  const state = given(same, [{ type: 'approveDonation' }, 0], [of(1, 'X1'), 1]);
  const conflict: Conflict = { claim: { kind: 'SERIAL', key: 'B/Y1' }, holder: 'don_2', sameGroup: false };
  test('twice in one input, in the donation or elsewhere is refused, whatever the case', () => {
    expect(codes(judge(state, of(1, 'x2', ' X2')))).toEqual(['SERIAL_DUPLICATE lines.0.serials.1']);
    expect(codes(judge(state, of(1, 'x1')))).toEqual(['SERIAL_DUPLICATE lines.0.serials.0']);
    expect(codes(judge(state, of(2, 'y1'), { conflicts: [conflict] }))).toEqual(['SERIAL_DUPLICATE lines.0.serials.0']);
    expect(codes(judge(state, of(2, 'X1')))).toEqual([]);
  });
  test('a voided piece frees its number', () => {
    expect(codes(judge(given(state, [voided(1), 2]), of(1, 'X1')))).toEqual([]);
  });
  test('it can follow later, without naming the only piece that has none', () => {
    const bare = given(state, [of(2), 2]);
    expect(codes(judge(bare, { type: 'recordSerial', serialNumber: 'Z' }))).toEqual(['VALIDATION_FAILED unitId']);
    const told = when(bare, { type: 'recordSerial', unitId: unit(2), serialNumber: 'z1' }, { on: 3 });
    expect(told.events).toEqual([{ type: 'UnitSerialRecorded', unitId: unit(2), serialNumber: 'Z1', before: null }]);
    const one = given(told.state, [{ type: 'recordSerial', unitId: unit(3), serialNumber: 'Z2' }, 3]);
    expect(when(one, { type: 'recordSerial', serialNumber: 'Z3' }).state.units[unit(4)]?.serialNumber).toBe('Z3');
    expect(codes(judge(one, { type: 'recordSerial', unitId: unit(4), serialNumber: 'Z2' }))).toEqual([
      'SERIAL_DUPLICATE serialNumber',
    ]);
    expect(codes(judge(one, { type: 'recordSerial', unitId: unit(4), serialNumber: ' ' }))).toEqual([
      'SERIAL_MISSING serialNumber',
    ]);
    expect(codes(judge(one, { type: 'recordSerial', unitId: unit(4) }))).toEqual(['SERIAL_MISSING serialNumber']);
    expect(codes(judge(one, { type: 'recordSerial', unitId: unit(9), serialNumber: 'Q' }))).toEqual([
      'NOT_FOUND unitId',
    ]);
    expect(judge(one, { type: 'recordSerial', unitId: unit(2), serialNumber: 'Z1' })).toEqual({
      kind: 'accepted',
      events: [],
    });
  });
});

describe('R20: a number that is overwritten after the list was compared opens a correction', () => {
  const shipped = given(approved(1), [{ ...ship(1), lines: [{ lineId: line(1), serials: ['OLD'] }] }, 0]);
  const listed = (as: 'YES' | 'NO' | 'ASSUMED', state = active(shipped)): Donation => {
    const dates = { startOn: '2026-03-10', endOn: '2031-03-09', ended: false };
    const coverage = { id: 'cov_1.1', contractId: contract(1), unitId: unit(1), listed: as, ...dates };
    return { ...state, coverage: { [coverage.id]: coverage } };
  };
  const overwrite = { type: 'recordSerial', unitId: unit(1), serialNumber: 'new' } as const;
  const types = (state: Donation) => {
    const decision = judge(state, overwrite);
    return decision.kind === 'accepted' ? decision.events.map(({ type }) => type) : codes(decision);
  };
  test('on a compared list of an active contract', () => {
    expect(judge(listed('YES'), overwrite)).toMatchObject({
      events: [
        { type: 'UnitSerialRecorded', before: 'OLD', serialNumber: 'NEW' },
        {
          type: 'SerialCorrectionOpened',
          contractId: contract(1),
          unitId: unit(1),
          before: 'OLD',
          after: 'NEW',
          cause: 'ACTIVATION',
        },
      ],
    });
    expect(types(listed('NO'))).toEqual(['UnitSerialRecorded', 'SerialCorrectionOpened']);
  });
  test('not on an assumed list (D29), before activation, or while one is open', () => {
    expect(types(listed('ASSUMED'))).toEqual(['UnitSerialRecorded']);
    expect(types(listed('YES', shipped))).toEqual(['UnitSerialRecorded']);
    const correction = {
      id: 'cor_1.1',
      contractId: contract(1),
      unitId: unit(1),
      before: 'FIRST',
      after: 'OLD',
      openedAt: day(1),
    };
    const open: Donation['corrections'] = { 'cor_1.1': { ...correction, cause: 'ACTIVATION', state: 'DUE' } };
    expect(types({ ...listed('NO'), corrections: open })).toEqual(['UnitSerialRecorded']);
  });
});
