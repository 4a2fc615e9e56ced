import { describe, expect, test } from 'vitest';
import { localDate } from '../../domain/calendar.ts';
import { caseWarning } from '../../domain/donation/support/case.ts';
import { donationModule } from '../../domain/donation/donation.ts';
import { openCasesClosed } from '../../domain/donation/support/rma-read.ts';
import { seal } from '../../domain/stream.ts';
import { lived, runningClocks, shipped, stateOf, stepsSince, until, type Life } from './donation-life.ts';
import {
  caseOf,
  codes,
  delivered,
  entitled,
  replaced,
  returned,
  underVersion2,
  unitOf,
  withRma,
} from './support-kit.ts';

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
  test('what is not said of its power stays as it was known, until it is used again', () => {
    const life = lived(
      delivered(),
      ['2024-03-06', { ...report, unitId: 'unt_1.1' }],
      ['2024-03-07', { type: 'recordUnitUse', use: 'IN_USE' }],
    );
    expect(unitOf(lived(life, ['2024-03-08', { type: 'reportDefect' }]))?.powersOn).toBeNull();
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
  test('a question without an answer is overdue since its first day, and asked again on the next', () => {
    const later = until(lived(entitled(), ['2025-05-06', caseOf()]), '2025-07-10');
    const promised = seal(donationModule).promises('don_1', later.entity).get('caseReview/cas_1.1');
    expect(localDate((promised ?? 0) - 1, 'America/Los_Angeles')).toBe('2025-06-05');
    expect(seal(donationModule).deadlines('don_1', later.entity)).toContainEqual(
      expect.objectContaining({ key: 'caseReview/cas_1.1', dueOn: '2025-08-04' }),
    );
  });
  test('the end of a donation closes what is open', () => {
    const life = lived(entitled(), ['2025-05-06', caseOf()]);
    expect(openCasesClosed(stateOf(life), 7)).toEqual([{ type: 'CaseClosed', caseId: 'cas_1.1', closedAt: 7 }]);
    expect(openCasesClosed(stateOf(delivered()), 7)).toEqual([]);
  });
});
