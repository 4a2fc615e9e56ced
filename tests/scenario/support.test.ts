import { describe, expect, test } from 'vitest';
import { caseWarning } from '../../domain/donation/case.ts';
import { closeEvidence } from '../../domain/donation/closing.ts';
import { donationModule } from '../../domain/donation/donation.ts';
import { openCasesClosed, openRmas, returnedByRma } from '../../domain/donation/rma-read.ts';
import { ciscoTechsoup1 } from '../../domain/programs/cisco-techsoup/policy-1.ts';
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
  entitled,
  openRma,
  returned,
  rmaOf,
  replaced,
  stated,
  underVersion2,
  unitOf,
  withRma,
} from './support-kit.ts';

const delivered = (): Life => lived(underVersion2(shipped()), ['2024-03-04', { type: 'recordDelivery' }]);
const codes = (life: Life, date: string, said: Parameters<typeof say>[2]) => say(life, date, said).codes;
const event = (life: Life, type: string) => life.events.findLast((each) => each.type === type);

describe('6.5: a unit is reported as defective', () => {
  const report = { type: 'reportDefect', powersOn: false };
  test.each([
    ['DELIVERED', delivered()],
    [
      'INSTALLED',
      lived(delivered(), ['2024-03-05', { type: 'recordUnitUse', use: 'INSTALLED', installSite: { country: 'US' } }]),
    ],
    ['IN_USE', lived(delivered(), ['2024-03-05', { type: 'recordUnitUse', use: 'IN_USE' }])],
  ])('from %s', (from, life) => {
    expect(unitOf(life)?.state).toBe(from);
    expect(unitOf(lived(life, ['2024-03-06', report]))).toMatchObject({ state: 'DEFECTIVE', powersOn: false });
  });
  test('what is not said of its power stays as it was known', () => {
    const life = lived(
      delivered(),
      ['2024-03-06', { ...report, unitId: 'unt_1.1' }],
      ['2024-03-07', { type: 'recordUnitUse', use: 'IN_USE' }],
    );
    expect(unitOf(lived(life, ['2024-03-08', { type: 'reportDefect' }]))?.powersOn).toBe(false);
  });
  test('not while it is under way, defective already, or about to be replaced', () => {
    expect(codes(underVersion2(shipped()), '2024-03-04', report)).toEqual(['INVALID_TRANSITION']);
    expect(codes(lived(delivered(), ['2024-03-06', report]), '2024-03-07', report)).toEqual(['INVALID_TRANSITION']);
    expect(codes(withRma(), '2025-05-07', report)).toEqual(['INVALID_TRANSITION']);
    expect(codes(delivered(), '2024-03-07', { ...report, unitId: 'unt_9' })).toEqual(['NOT_FOUND']);
  });
});

describe('R16: support cases', () => {
  test('a case is opened online or by phone, by the contract that entitles', () => {
    const life = lived(entitled(), ['2025-05-06', caseOf({ channel: 'PHONE' })]);
    expect(stateOf(life).supportCases?.['cas_1.1']).toMatchObject({
      caseNumber: 'C-1',
      severity: 2,
      channel: 'PHONE',
      contractNumber: '1000001',
      unitId: 'unt_1.1',
      state: 'OPEN',
    });
    expect(event(life, 'CaseOpened')).toMatchObject({ entitled: true });
  });
  test('of a unit without entitlement it is accepted with a warning that shows the warranty route', () => {
    const early = lived(delivered(), ['2024-03-06', caseOf()]);
    const opened = event(early, 'CaseOpened');
    expect(opened).toMatchObject({
      entitled: false,
      weakestLink: 'CONTRACT',
      warrantyRoute: true,
      contractNumber: null,
    });
    expect(caseWarning({ entitled: false, weakestLink: 'CONTRACT', warrantyRoute: true })).toMatchObject({
      code: 'NOT_ENTITLED',
      rule: 'R16',
      detail: { weakestLink: 'CONTRACT', warrantyRoute: true },
      message: expect.stringContaining('under the warranty'),
    });
    expect(caseWarning({ entitled: false, weakestLink: null, warrantyRoute: false })?.message).toContain('is over');
    expect(caseWarning({ entitled: true, weakestLink: null, warrantyRoute: true })).toBeNull();
  });
  test('the vendor asks for a serial number, so without one there is no case', () => {
    const lines = [{ lineId: 'lin_1.1', quantity: 1 }];
    const bare = lived(
      underVersion2(
        lived(shipped({ ROUTER: 1 }), ['2024-02-21', { type: 'addLine', productId: 'SWITCH', quantity: 1 }]),
      ),
      ['2024-03-04', { type: 'recordShipment', salesOrderNumber: 'SO-2', lines: [{ ...lines[0], lineId: 'lin_1.2' }] }],
      ['2024-03-05', { type: 'recordDelivery' }],
    );
    expect(codes(bare, '2024-03-06', caseOf({ unitId: 'unt_1.2' }))).toEqual(['SERIAL_MISSING']);
  });
  test('a case number is recorded once, a date ahead or a unit under way is refused', () => {
    const life = lived(entitled(), ['2025-05-06', caseOf()]);
    expect(codes(life, '2025-05-07', caseOf())).toEqual(['VALIDATION_FAILED']);
    expect(codes(life, '2025-05-07', caseOf({ caseNumber: 'C-2', openedAt: Date.parse('2025-06-01') }))).toEqual([
      'DATE_IN_FUTURE',
    ]);
    expect(codes(underVersion2(shipped()), '2024-03-04', caseOf())).toEqual(['INVALID_TRANSITION']);
  });
  test('it is closed once; a later problem is a new case', () => {
    const life = lived(entitled(), ['2025-05-06', caseOf()], ['2025-05-08', { type: 'closeCase' }]);
    expect(stateOf(life).supportCases?.['cas_1.1']).toMatchObject({ state: 'CLOSED' });
    expect(codes(life, '2025-05-09', { type: 'closeCase' })).toEqual(['INVALID_TRANSITION']);
    expect(codes(life, '2025-05-09', { type: 'closeCase', closedAt: Date.parse('2025-06-01') })).toEqual([
      'DATE_IN_FUTURE',
    ]);
    expect(stateOf(lived(life, ['2025-05-10', caseOf({ caseNumber: 'C-2' })])).supportCases?.['cas_1.2']?.state).toBe(
      'OPEN',
    );
  });
  test('it stays open while a replacement of it is', () => {
    expect(codes(withRma(), '2025-05-07', { type: 'closeCase' })).toEqual(['RMA_STILL_OPEN']);
    expect(codes(lived(replaced(), ['2025-05-09', returned]), '2025-05-10', { type: 'closeCase' })).toEqual([
      'RMA_STILL_OPEN',
    ]);
    const done = lived(replaced(), ['2025-05-09', returned], ['2025-05-10', { type: 'closeRma', outcome: 'RETURNED' }]);
    expect(codes(done, '2025-05-11', { type: 'closeCase' })).toEqual([]);
  });
  test('every 30 days somebody asks whether it is still open, until it is closed', () => {
    const life = lived(entitled(), ['2025-05-06', caseOf()]);
    const later = until(life, '2025-07-10');
    expect(stepsSince(life, later, 'caseReview', 'DeadlineFired')).toEqual(['due', 'repeat-1']);
    expect(runningClocks(lived(later, ['2025-07-11', { type: 'closeCase' }]))).not.toContain('caseReview/cas_1.1');
  });
  test('the end of a donation closes what is open', () => {
    const life = lived(entitled(), ['2025-05-06', caseOf()]);
    expect(openCasesClosed(stateOf(life), 7)).toEqual([{ type: 'CaseClosed', caseId: 'cas_1.1', closedAt: 7 }]);
    expect(openCasesClosed(stateOf(delivered()), 7)).toEqual([]);
  });
});

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

describe('8.1, 8.2: delivery on the next business day', () => {
  const delivery = (life: Life) =>
    life.events.findLast((each) => each.type === 'DeadlineOpened' && 'clock' in each && each.clock === 'rmaDelivery');
  const opened = (date: string, hour: number): Life => {
    const life = lived(entitled(), [date, caseOf()]);
    return say(life, date, openRma, { hour });
  };
  test.each([
    ['Tuesday at 15:00 counts as Tuesday', '2025-05-06', 15, '2025-05-07'],
    ['Tuesday at 16:00 counts as Wednesday', '2025-05-06', 16, '2025-05-08'],
    ['Friday at 14:00: Monday', '2025-05-09', 14, '2025-05-12'],
    ['Friday at 16:00: Tuesday', '2025-05-09', 16, '2025-05-13'],
    ['Saturday counts as Monday', '2025-05-10', 13, '2025-05-13'],
    ['a holiday is no business day', '2025-05-23', 16, '2025-05-28'],
  ])('%s', (_, date, hour, dueOn) => {
    expect(delivery(opened(date, hour))).toMatchObject({ dueOn });
  });
  test('days and hours are those of the place of installation', () => {
    const site = { installSite: { country: 'DE', zone: 'Europe/Berlin' } };
    const abroad = lived(entitled(), [
      '2025-05-05',
      { type: 'recordUnitUse', use: 'IN_USE', ...site, assessed: { recordId: 'rec_2' } },
    ]);
    const life = lived(abroad, ['2025-05-06', caseOf()]);
    const atNoon = say(life, '2025-05-06', openRma, { hour: 12 }); // 21:00 in Berlin
    expect(delivery(atNoon)).toMatchObject({ dueOn: '2025-05-08', dueAt: Date.parse('2025-05-08T22:00:00Z') });
  });
  test('the hour is data of the policy', () => {
    const life = lived(entitled(), ['2025-05-06', caseOf()]);
    const policy = { ...stateOf(life).policy, rmaCutOffHour: 11 };
    const early = lived(life, [
      '2025-05-06',
      { type: 'adoptPolicyVersion', policyVersion: 3, assessed: { policy: { ...policy, version: 3 } } },
    ]);
    expect(delivery(say(early, '2025-05-06', openRma))).toMatchObject({ dueOn: '2025-05-08' });
  });
  test('nothing is promised for a unit that is not entitled', () => {
    const life = lived(delivered(), ['2024-03-06', caseOf()], ['2024-03-06', openRma]);
    expect(rmaOf(life)?.deliveryFrom).toBeNull();
    expect(runningClocks(life)).not.toContain('rmaDelivery/rma_1.1');
  });
  test('late on the morning after, then asked about on business days, until it arrives', () => {
    const life = withRma();
    const late = until(life, '2025-05-13');
    expect(typesSince(life, late)).toEqual(['RmaDeliveryLate']);
    expect(stepsSince(life, late, 'rmaDelivery', 'DeadlineEscalated')).toEqual(['+2bd', 'repeat-1', 'repeat-2']);
    expect(rmaOf(late)?.state).toBe('OPEN');
    const closed = lived(late, ['2025-05-13', arrived('S2')]).events.findLast((each) => each.type === 'DeadlineClosed');
    expect(closed).toMatchObject({ clock: 'rmaDelivery', metOnTime: false });
  });
  test('version 1 has no such clocks: they stay off until version 2 is adopted', () => {
    expect(
      ['caseReview', 'rmaDelivery', 'rmaReturn', 'rmaLiability'].filter((clock) => clock in ciscoTechsoup1.clocks),
    ).toEqual([]);
  });
});
