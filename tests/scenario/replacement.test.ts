import { describe, expect, test } from 'vitest';
import { coverageState } from '../../domain/coverage.ts';
import type { Donation, SerialCorrection } from '../../domain/donation/state.ts';
import { entitlement } from '../../domain/entitlement.ts';
import { entitlementInWords } from '../../domain/telling/entitlement.ts';
import {
  lived,
  runningClocks,
  say,
  shipped,
  stateOf,
  stepsSince,
  typesSince,
  until,
  type Life,
} from './donation-life.ts';
import {
  arrived,
  caseOf,
  codes,
  corrections,
  entitled,
  lineOf,
  openRma,
  replaced,
  returned,
  rmaOf,
  underVersion2,
  unitOf,
  withRma,
  stated,
} from './support-kit.ts';

const coverOf = (state: Donation, unitId: string, on: string) => {
  const unit = state.units[unitId];
  return unit === undefined ? null : coverageState(state, unit, on);
};

describe('F17: a unit in use is replaced', () => {
  test('in the order in which nothing false is ever true', () => {
    expect(typesSince(withRma(), replaced())).toEqual([
      'UnitRegistered',
      'UnitReplaced',
      'ReplacementRecorded',
      'CoverageLineAdded',
      'SerialCorrectionOpened',
    ]);
  });
  test('the new piece stands where the old one stood, is delivered, and has its custodian and warranty', () => {
    const site = { installSite: { country: 'DE', zone: 'Europe/Berlin' }, custodianContactId: 'con_1' };
    const installed = lived(entitled(), [
      '2025-05-05',
      { type: 'recordUnitUse', use: 'IN_USE', ...site, assessed: { recordId: 'rec_2' } },
    ]);
    const life = replaced(withRma(installed));
    const [before, after] = [unitOf(life), unitOf(life, 'unt_1.2')];
    expect(before).toMatchObject({ state: 'REPLACED', replacedByUnitId: 'unt_1.2' });
    expect(after).toMatchObject({
      state: 'DELIVERED',
      serialNumber: 'S2',
      productId: 'ROUTER',
      replacesUnitId: 'unt_1.1',
      site: before?.site,
      custodianContactId: 'con_1',
      lineId: before?.lineId,
      warrantyEndsOn: before?.warrantyEndsOn,
      powersOn: null,
    });
    expect(stateOf(life).shipments['shp_1.1']?.unitIds).toEqual(['unt_1.1']);
    expect(stateOf(life).stage).toBe('SUPPORTED');
  });
  test('it inherits the end of cover and is not listed yet; a correction runs', () => {
    const life = replaced();
    expect(lineOf(life, 'unt_1.2')).toMatchObject({
      startOn: '2025-05-07',
      endOn: '2029-02-28',
      listed: 'NO',
      ended: false,
    });
    expect(corrections(life)).toMatchObject([
      { unitId: 'unt_1.2', before: 'S1', after: 'S2', cause: 'RMA', state: 'DUE' },
    ]);
    expect(runningClocks(life)).toContain('serialCorrection/cor_1.1');
    expect(coverOf(stateOf(life), 'unt_1.2', '2025-05-08')).toBe('NOT_ON_CONTRACT');
  });
  test('R20: a person confirms it with a date; the new piece is covered, the old one is off the list with that day', () => {
    const life = lived(replaced(), [
      '2025-05-20',
      { type: 'confirmSerialCorrection', correctedOn: '2025-05-19', ...stated },
    ]);
    expect(lineOf(life, 'unt_1.2')?.listed).toBe('YES');
    expect(coverOf(stateOf(life), 'unt_1.2', '2025-05-20')).toBe('COVERED');
    expect(lineOf(life, 'unt_1.1')).toMatchObject({ ended: true, endedOn: '2025-05-19', listed: 'YES' });
    expect(coverOf(stateOf(life), 'unt_1.1', '2025-05-20')).not.toBe('COVERED');
    expect(entitlement(stateOf(life), { serialNumber: 'S2', asOf: '2025-05-20' }).result).toBe('ENTITLED');
  });
  test('entitlement of the old serial names the piece that stands there now', () => {
    const answer = entitlement(stateOf(replaced()), { serialNumber: 'S1', asOf: '2025-05-08' });
    expect(answer).toEqual({
      result: 'NOT_IN_CUSTODY',
      unitId: 'unt_1.1',
      unitState: 'REPLACED',
      replacement: { unitId: 'unt_1.2', productId: 'ROUTER', serialNumber: 'S2' },
    });
    expect(entitlementInWords(answer, '2025-05-08')).toContain('replaced by ROUTER S2; ask for that one');
    const listed = entitlement(stateOf(replaced()), { serialNumber: 'S2', asOf: '2025-05-08' });
    expect(listed).toMatchObject({ weakestLink: 'SERIAL', nextStep: { step: 'CORRECT_LIST' } });
  });
  test('another product may come in its place, and its vendor dates are asked for', () => {
    const life = lived(withRma(), ['2025-05-07', arrived('S2', { productId: 'ROUTER-2' })]);
    expect(unitOf(life, 'unt_1.2')?.productId).toBe('ROUTER-2');
    expect(corrections(life)[0]).toMatchObject({ before: 'S1', after: 'S2' });
  });
  test('a list that shows the new number already needs no correction', () => {
    const life = replaced();
    const [open] = corrections(life);
    if (open === undefined) throw new Error('no correction');
    const ready = withRma();
    const read = lived(ready, [
      '2025-05-06',
      { type: 'reconcileContract', vendorLines: [{ productId: 'ROUTER', serialNumber: 'S2' }] },
    ]);
    const right = lived(read, ['2025-05-07', arrived('S2')]);
    expect(lineOf(right, 'unt_1.2')?.listed).toBe('YES');
    expect(corrections(right).every(({ state }) => state === 'CANCELLED')).toBe(true);
  });
  test('day 10 the return is overdue, day 30 the vendor may charge; reminders before each', () => {
    const life = replaced();
    const late = until(life, '2025-06-08');
    const ofReturn = (type?: string) => stepsSince(life, late, 'rmaReturn', type);
    expect(ofReturn()).toEqual(['3', '7', '9']);
    expect(ofReturn('DeadlineEscalated')).toEqual(['repeat-1', 'repeat-2', 'repeat-3', 'repeat-4']);
    expect(stepsSince(life, late, 'rmaLiability')).toEqual(['20', '27']);
    const [overdue, liable] = ['RmaReturnOverdue', 'RmaLiabilityReached'].map((type) =>
      late.events.find((each) => each.type === type),
    );
    const day = (at: number | undefined) => new Date(at ?? 0).toISOString().slice(0, 10);
    expect([day(overdue?.at), day(liable?.at)]).toEqual(['2025-05-18', '2025-06-07']);
    expect(rmaOf(until(life, '2025-05-18'))?.state).toBe('RETURN_OVERDUE');
    expect(rmaOf(late)?.state).toBe('LIABLE');
  });
  test('the serial that goes back is the defective one', () => {
    expect(codes(replaced(), '2025-05-08', { ...returned, serialNumber: 'S2' })).toEqual(['RETURN_SERIAL_MISMATCH']);
    expect(rmaOf(lived(replaced(), ['2025-05-08', returned]))?.state).toBe('RETURNED');
  });
  test('8.2: a return in time that is told late was met on time; the overdue event stays', () => {
    const late = until(replaced(), '2025-05-20');
    const told = lived(late, ['2025-05-20', { ...returned, returnedAt: Date.parse('2025-05-16T19:00:00Z') }]);
    expect(rmaOf(told)?.state).toBe('RETURNED');
    expect(told.events.some(({ type }) => type === 'RmaReturnOverdue')).toBe(true);
    expect(runningClocks(told).filter((key) => key.startsWith('rma'))).toEqual([]);
  });
  test('D25: a replacement that is recorded much later is overdue and liable at once, one after the other', () => {
    const life = lived(withRma(), ['2025-07-01', arrived('S2', { receivedAt: Date.parse('2025-05-07T19:00:00Z') })]);
    expect(rmaOf(until(life, '2025-07-02'))?.state).toBe('LIABLE');
  });
});

describe('F07: dead on arrival before the contract is active', () => {
  const dead = (): Life =>
    lived(
      underVersion2(shipped({ ROUTER: 1 })),
      ['2024-03-04', { type: 'recordDelivery' }],
      ['2024-03-05', caseOf()],
      ['2024-03-05', openRma],
    );
  const fresh = (): Life => lived(dead(), ['2024-03-06', arrived('S2')]);
  const activate = (...serialNumbers: readonly string[]) => ({
    type: 'activateContract',
    contractNumber: '1000001',
    serials: serialNumbers.map((serialNumber) => ({ productId: 'ROUTER', serialNumber })),
  });
  test('no delivery is promised; the return clocks run', () => {
    expect(rmaOf(dead())?.deliveryFrom).toBeNull();
    expect(
      runningClocks(fresh())
        .filter((key) => key.startsWith('rma'))
        .toSorted(),
    ).toEqual(['rmaLiability/rma_1.1', 'rmaReturn/rma_1.1']);
  });
  test('the new serial is simply expected: no line, no correction', () => {
    expect(typesSince(dead(), fresh())).toEqual(['UnitRegistered', 'UnitReplaced', 'ReplacementRecorded']);
    const life = lived(fresh(), ['2024-03-07', activate('S2')]);
    expect(corrections(life)).toEqual([]);
    expect(lineOf(life, 'unt_1.2')?.listed).toBe('YES');
  });
  test('an activation that lists the old serial opens a correction from it to the new one', () => {
    const life = lived(fresh(), ['2024-03-07', activate('S1')]);
    expect(corrections(life)).toMatchObject([
      { unitId: 'unt_1.2', before: 'S1', after: 'S2', cause: 'ACTIVATION', state: 'DUE' },
    ]);
    expect(lineOf(life, 'unt_1.2')).toMatchObject({ listed: 'NO', endOn: lineOf(life, 'unt_1.1')?.endOn });
  });
  test('without a list it is assumed like every other piece', () => {
    const life = lived(fresh(), ['2024-03-07', { type: 'activateContract', contractNumber: '1000001' }]);
    expect(Object.values(stateOf(life).coverage).map(({ unitId, listed }) => [unitId, listed])).toEqual([
      ['unt_1.2', 'ASSUMED'],
    ]);
  });
});

describe('R19, 11.4: the serial of a replacement', () => {
  test('is not that of the defective piece', () => {
    expect(codes(withRma(), '2025-05-07', arrived('S1'))).toEqual(['SERIAL_SAME_AS_DEFECTIVE']);
  });
  test('is on no contract of ours', () => {
    const life = lived(
      entitled({ ROUTER: 1, SWITCH: 1 }),
      ['2025-05-06', caseOf({ unitId: 'unt_1.1' })],
      ['2025-05-06', openRma],
    );
    expect(codes(life, '2025-05-07', arrived('S2', { productId: 'SWITCH' }))).toEqual(['SERIAL_ON_OTHER_CONTRACT']);
  });
  test('is on no other contract as a stranger that waits for its correction', () => {
    const life = withRma();
    const state = stateOf(life);
    const [line] = Object.values(state.coverage);
    if (line === undefined) throw new Error('no line');
    const stranger: SerialCorrection = {
      id: 'cor_1.9',
      contractId: 'ctr_1.9',
      unitId: 'unt_1.1',
      before: 'S9',
      after: 'S1',
      cause: 'RECONCILIATION',
      openedAt: 0,
      state: 'DUE',
    };
    const other = state.contracts[line.contractId];
    if (other === undefined) throw new Error('no contract');
    const coreWith = (correction: SerialCorrection): Donation => ({
      ...state,
      contracts: { ...state.contracts, 'ctr_1.9': { ...other, id: 'ctr_1.9', number: '1000009' } },
      corrections: { 'cor_1.9': correction },
    });
    const lifeWith = (correction: SerialCorrection): Life => ({
      ...life,
      entity: { ...life.entity, core: coreWith(correction) },
    });
    const changed = lifeWith(stranger);
    const settled = lifeWith({ ...stranger, state: 'CONFIRMED' });
    expect(codes(settled, '2025-05-06', arrived('S9'))).toEqual([]);
    expect(codes(changed, '2025-05-06', arrived('S9'))).toEqual(['SERIAL_ON_OTHER_CONTRACT']);
    expect(codes(changed, '2025-05-06', arrived('S2'))).toEqual([]);
  });
  test('is not that of another piece, here or in another donation', () => {
    const bare = lived(withRma(), [
      '2025-05-06',
      { type: 'addLine', productId: 'ROUTER', quantity: 1, smartnetEligible: false },
    ]);
    const shippedToo = lived(bare, [
      '2025-05-06',
      {
        type: 'recordShipment',
        salesOrderNumber: 'SO-2',
        lines: [{ lineId: 'lin_1.2', quantity: 1, serials: ['S7'] }],
      },
    ]);
    expect(codes(shippedToo, '2025-05-07', arrived('S7'))).toEqual(['SERIAL_DUPLICATE']);
    const claim = { kind: 'SERIAL', key: 'ROUTER/S8' } as const;
    const answer = say(withRma(), '2025-05-07', arrived('S8'), {
      conflicts: [{ claim, holder: 'don_2', sameGroup: false }],
    });
    expect(answer.codes).toEqual(['SERIAL_DUPLICATE']);
  });
  test('is recorded once, for a replacement that is awaited, on a day that has come', () => {
    expect(codes(replaced(), '2025-05-08', arrived('S3'))).toEqual(['INVALID_TRANSITION']);
    expect(codes(withRma(), '2025-05-07', arrived('S2', { receivedAt: Date.parse('2025-06-01') }))).toEqual([
      'DATE_IN_FUTURE',
    ]);
    expect(codes(entitled(), '2025-05-07', arrived('S2'))).toEqual(['NOT_FOUND']);
  });
});
