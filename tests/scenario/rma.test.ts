import { describe, expect, test } from 'vitest';
import { closeEvidence } from '../../domain/donation/takeback/closing.ts';
import { donationModule } from '../../domain/donation/donation.ts';
import { openRmas, returnedByRma } from '../../domain/donation/support/rma-read.ts';
import { lived, runningClocks, say, stateOf, typesSince, until } from './donation-life.ts';
import { caseOf, codes, entitled, openRma, replaced, returned, rmaOf, stated, unitOf, withRma } from './support-kit.ts';

describe('R16: a replacement needs an open case', () => {
  test('a unit that works is reported defective with it', () => {
    const before = lived(entitled(), ['2025-05-06', caseOf()]);
    const life = lived(before, ['2025-05-06', openRma]);
    expect(typesSince(before, life)).toEqual(['UnitDefectReported', 'RmaOpened']);
    expect(unitOf(life)?.state).toBe('RMA_OPEN');
    expect(rmaOf(life)).toMatchObject({
      state: 'OPEN',
      rmaNumber: '800111',
      caseId: 'cas_1.1',
      defectiveUnitId: 'unt_1.1',
    });
    const reported = lived(entitled(), ['2025-05-05', { type: 'reportDefect' }], ['2025-05-06', caseOf()]);
    expect(typesSince(reported, lived(reported, ['2025-05-06', openRma]))).toEqual(['RmaOpened']);
  });
  test('without a case, on a closed one, or on one about another unit there is none', () => {
    const two = entitled({ ROUTER: 2 });
    const about2 = lived(two, ['2025-05-06', caseOf({ unitId: 'unt_1.2' })]);
    expect(codes(two, '2025-05-06', openRma)).toEqual(['CASE_REQUIRED']);
    expect(codes(about2, '2025-05-06', { ...openRma, unitId: 'unt_1.1' })).toEqual(['CASE_REQUIRED']);
    expect(codes(lived(about2, ['2025-05-07', { type: 'closeCase' }]), '2025-05-08', openRma)).toEqual([
      'CASE_REQUIRED',
    ]);
    expect(codes(about2, '2025-05-06', { ...openRma, caseId: 'cas_9' })).toEqual(['NOT_FOUND']);
    expect(codes(about2, '2025-05-06', { ...openRma, unitId: 'unt_9' })).toEqual(['NOT_FOUND']);
  });
  test('of several open cases one is named', () => {
    const life = lived(
      entitled({ ROUTER: 2 }),
      ['2025-05-06', caseOf({ unitId: 'unt_1.1' })],
      ['2025-05-06', caseOf({ caseNumber: 'C-2', unitId: 'unt_1.2' })],
    );
    expect(codes(life, '2025-05-06', openRma)).toEqual(['VALIDATION_FAILED']);
    expect(rmaOf(lived(life, ['2025-05-06', { ...openRma, unitId: 'unt_1.2' }]))?.caseId).toBe('cas_1.2');
    expect(rmaOf(lived(life, ['2025-05-06', { ...openRma, caseId: 'cas_1.2' }]))?.defectiveUnitId).toBe('unt_1.2');
  });
  test('its number has up to ten digits, told together with a date ahead', () => {
    const life = lived(entitled(), ['2025-05-06', caseOf()]);
    expect(
      codes(life, '2025-05-06', { ...openRma, rmaNumber: '12345678901', createdAt: Date.parse('2025-06-01') }),
    ).toEqual(['DATE_IN_FUTURE', 'RMA_NUMBER_SHAPE']);
    expect(codes(life, '2025-05-06', { ...openRma, rmaNumber: 'RMA-1' })).toEqual(['RMA_NUMBER_SHAPE']);
  });
  test('its number is given out once: here, and over all donations', () => {
    const cancelled = lived(withRma(), ['2025-05-07', { type: 'cancelRma' }]);
    expect(codes(cancelled, '2025-05-08', openRma)).toEqual(['RMA_NUMBER_TAKEN']);
    const claim = { kind: 'RMA_NUMBER', key: '800111' } as const;
    expect(donationModule.claimsOf(stateOf(cancelled))).toContainEqual(claim);
    const elsewhere = [{ claim, holder: 'don_2', sameGroup: false }];
    const life = lived(entitled(), ['2025-05-06', caseOf()]);
    expect(say(life, '2025-05-06', openRma, { conflicts: elsewhere }).codes).toEqual(['RMA_NUMBER_TAKEN']);
  });
  test('not for a unit that is being replaced or is under way', () => {
    expect(codes(withRma(), '2025-05-07', { ...openRma, rmaNumber: '800112' })).toEqual(['INVALID_TRANSITION']);
  });
  test('the unit goes nowhere meanwhile', () => {
    expect(codes(withRma(), '2025-05-07', { type: 'reportNotInUse', unitIds: ['unt_1.1'] })).toEqual([
      'RMA_STILL_OPEN',
    ]);
  });
});

describe('6.9, D16: what the vendor says of a replacement', () => {
  const status = (vendorStatus: string) => ({ type: 'recordRmaStatus', vendorStatus });
  test.each([
    ['OPEN', 'OPEN'],
    ['BOOKED', 'BOOKED'],
    ['HOLD', 'ON_HOLD'],
    ['CLOSED', 'OPEN'],
    ['CANCELLED', 'CANCELLED'],
  ])('%s before it has come: %s', (word, to) => {
    const life = lived(withRma(), ['2025-05-07', status(word)]);
    expect(rmaOf(life)).toMatchObject({ state: to, vendorStatus: word });
  });
  test('booked, on hold and open again', () => {
    const life = lived(
      withRma(),
      ['2025-05-07', status('BOOKED')],
      ['2025-05-07', status('HOLD')],
      ['2025-05-07', status('OPEN')],
    );
    expect(rmaOf(life)?.state).toBe('OPEN');
    expect(typesSince(life, lived(life, ['2025-05-07', status('OPEN')]))).toEqual([]);
  });
  test.each(['OPEN', 'BOOKED', 'HOLD', 'CANCELLED', 'CLOSED'])(
    '%s after it has come is stored and changes nothing',
    (word) => {
      expect(rmaOf(lived(replaced(), ['2025-05-08', status(word)]))).toMatchObject({
        state: 'REPLACEMENT_RECEIVED',
        vendorStatus: word,
      });
    },
  );
  test('closed after the return closes it', () => {
    const life = lived(replaced(), ['2025-05-08', returned]);
    const closed = lived(life, ['2025-05-09', status('CLOSED')]);
    expect(typesSince(life, closed)).toEqual(['RmaStatusRecorded', 'RmaClosed']);
    expect(rmaOf(closed)).toMatchObject({ state: 'CLOSED', outcome: 'RETURNED' });
    expect(codes(closed, '2025-05-10', status('OPEN'))).toEqual(['INVALID_TRANSITION']);
  });
  test.each(['OPEN', 'BOOKED', 'HOLD'])('%s: it can be cancelled, and the unit is defective as before', (word) => {
    const life = lived(withRma(), ['2025-05-07', status(word)], ['2025-05-07', { type: 'cancelRma' }]);
    expect([rmaOf(life)?.state, unitOf(life)?.state]).toEqual(['CANCELLED', 'DEFECTIVE']);
    expect(runningClocks(life)).not.toContain('rmaDelivery/rma_1.1');
  });
  test('not after the replacement has come', () => {
    expect(codes(replaced(), '2025-05-08', { type: 'cancelRma' })).toEqual(['INVALID_TRANSITION']);
  });
});

describe('6.9: the return of the defective piece', () => {
  test('the returned serial must be the defective one', () => {
    expect(codes(replaced(), '2025-05-08', { ...returned, serialNumber: 'S2' })).toEqual(['RETURN_SERIAL_MISMATCH']);
  });
  test('its data is erased, or a certificate says that the drives were destroyed', () => {
    const { dataErased: _, ...silent } = returned;
    const future = { returnedAt: Date.parse('2025-06-01') };
    expect(codes(replaced(), '2025-05-08', { ...silent, ...future })).toEqual([
      'DATE_IN_FUTURE',
      'DATA_ERASURE_NOT_STATED',
    ]);
    expect(codes(replaced(), '2025-05-08', { ...silent, dataErased: false })).toEqual(['DATA_ERASURE_NOT_STATED']);
    expect(codes(replaced(), '2025-05-08', { ...silent, destructionCertificateId: 'file_1' })).toEqual([]);
  });
  test('not before there is a replacement', () => {
    expect(codes(withRma(), '2025-05-07', returned)).toEqual(['INVALID_TRANSITION']);
  });
  test('RETURNED closes as returned, without evidence; the unit stays replaced for good', () => {
    const life = lived(replaced(), ['2025-05-08', { ...returned, trackingNumber: 'T1' }]);
    expect(rmaOf(life)).toMatchObject({ state: 'RETURNED', trackingNumber: 'T1' });
    expect(openRmas(stateOf(life))).toHaveLength(1);
    expect(codes(life, '2025-05-09', { type: 'closeRma', outcome: 'CHARGED', ...stated })).toEqual([
      'INVALID_TRANSITION',
    ]);
    const closed = lived(life, ['2025-05-09', { type: 'closeRma', outcome: 'RETURNED' }]);
    expect([rmaOf(closed)?.state, unitOf(closed)?.state]).toEqual(['CLOSED', 'REPLACED']);
    expect([returnedByRma(stateOf(closed), 'unt_1.1'), openRmas(stateOf(closed))]).toEqual([true, []]);
    expect(returnedByRma(stateOf(life), 'unt_1.1')).toBe(false);
  });
  test.each(['RETURN_WAIVED', 'CHARGED'] as const)(
    '%s, on evidence: the piece stays and goes to a takeback',
    (outcome) => {
      const close = { type: 'closeRma', outcome };
      expect(codes(replaced(), '2025-05-08', close)).toEqual(['EVIDENCE_MISSING']);
      const before = replaced();
      for (const proof of [stated, { evidence: { fileId: 'file_1' } }]) {
        const life = lived(before, ['2025-05-08', { ...close, ...proof }]);
        expect(typesSince(before, life)).toEqual(['RmaClosed', 'UnitKeptAfterRma', 'TakebackDue']);
        expect([rmaOf(life)?.outcome, unitOf(life)?.state]).toEqual([outcome, 'IDLE']);
        expect(returnedByRma(stateOf(life), 'unt_1.1')).toBe(false);
      }
    },
  );
  test('what was not returned cannot be closed as returned', () => {
    expect(codes(replaced(), '2025-05-08', { type: 'closeRma', outcome: 'RETURNED' })).toEqual(['INVALID_TRANSITION']);
    expect(closeEvidence(stateOf(replaced())).map(({ id }) => id)).toContain('unt_1.1');
  });
  test('from RETURN_OVERDUE and LIABLE it can still go back, be waived or charged', () => {
    for (const date of ['2025-05-20', '2025-06-10']) {
      const late = until(replaced(), date);
      expect(rmaOf(lived(late, [date, returned]))?.state).toBe('RETURNED');
      expect(rmaOf(lived(late, [date, { type: 'closeRma', outcome: 'CHARGED', ...stated }]))?.state).toBe('CLOSED');
    }
  });
});
