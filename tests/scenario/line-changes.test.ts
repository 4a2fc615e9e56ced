import { describe, expect, test } from 'vitest';
import { ciscoTechsoup2 } from '../../domain/programs/cisco-techsoup/policy-2.ts';
import { empty, lived, runningClocks, say, stateOf, until } from './donation-life.ts';
import { approved2, at, contract, line, next, on, refused, ship, shipped2, unit } from './incident-kit.ts';

const backorder = (n: number, expectedOn?: string) => ({
  type: 'backorderLine',
  lineId: line(n),
  ...(expectedOn === undefined ? {} : { expectedOn }),
});
const substitute = (n: number, productId: string, more: object = {}) => ({
  type: 'substituteLine',
  lineId: line(n),
  productId,
  ...more,
});
const correct = (n: number, more: object) => ({ type: 'correctLine', lineId: line(n), ...more });

describe('6.4: a backordered line', () => {
  const asked = approved2({ ROUTER: 2, SWITCH: 1 });
  const waits = next(asked, 1, backorder(1, '2026-05-01'));

  test('says when it is expected, and another day when that changes', () => {
    expect(waits.types).toEqual(['LineBackordered']);
    expect(stateOf(waits.life).lines[line(1)]).toMatchObject({ state: 'BACKORDERED', expectedOn: '2026-05-01' });
    const later = next(waits.life, 2, backorder(1, '2026-06-01'));
    expect(later.types).toEqual(['LineBackordered']);
    expect(stateOf(later.life).lines[line(1)]?.expectedOn).toBe('2026-06-01');
    expect(next(waits.life, 2, backorder(1, '2026-05-01')).types).toEqual([]);
    expect(next(waits.life, 2, backorder(1)).types).toEqual([]);
  });

  test('ships like any other, and is expected no longer', () => {
    const part = lived(waits.life, [on(5), ship([1, 1])]);
    expect(stateOf(part).lines[line(1)]).toMatchObject({ state: 'PARTIALLY_SHIPPED', shippedQuantity: 1 });
    expect(stateOf(part).lines[line(1)]).not.toHaveProperty('expectedOn');
    const rest = lived(waits.life, [on(5), { type: 'recordShipment', salesOrderNumber: 'SO-1' }]);
    expect(stateOf(rest).stage).toBe('AWAITING_CONTRACT');
  });

  test('can be cancelled and substituted, but not after something of it has shipped', () => {
    expect(next(waits.life, 2, { type: 'cancelLine', lineId: line(1) }).types).toEqual(['LineCancelled']);
    expect(stateOf(lived(waits.life, [on(2), substitute(1, 'NEW')])).lines[line(1)]).not.toHaveProperty('expectedOn');
    for (const part of [ship([1, 1]), ship([1, 2])]) {
      const gone = lived(asked, [on(2), part]);
      expect(refused(gone, 3, backorder(1))).toEqual(['LINE_ALREADY_SHIPPED']);
      expect(refused(gone, 3, substitute(1, 'NEW'))).toEqual(['LINE_ALREADY_SHIPPED']);
    }
    const delivered = lived(asked, [on(2), ship([1, 2])], [on(3), { type: 'recordDelivery' }]);
    expect(refused(delivered, 4, backorder(1))).toEqual(['LINE_ALREADY_SHIPPED']);
    const cancelled = lived(asked, [on(2), { type: 'cancelLine', lineId: line(1) }]);
    expect(refused(cancelled, 3, backorder(1))).toEqual(['INVALID_TRANSITION']);
    expect(refused(cancelled, 3, substitute(1, 'NEW'))).toEqual(['INVALID_TRANSITION']);
    expect(refused(asked, 3, backorder(9))).toEqual(['NOT_FOUND']);
    expect(refused(asked, 3, { type: 'backorderLine' })).toEqual(['VALIDATION_FAILED']);
  });

  test('holds up that everything has shipped (F01)', () => {
    const rest = lived(waits.life, [on(3), ship([2, 1])]);
    expect(stateOf(until(rest, on(60))).stage).toBe('PARTIALLY_SHIPPED');
  });
});

describe('F03: another product ships instead', () => {
  const waits = lived(approved2({ ROUTER: 1, SWITCH: 1 }), [on(1), backorder(1)]);

  test('the first product stays known, however often that happens', () => {
    const once = next(waits, 2, substitute(1, 'NEW'));
    expect(once.types).toEqual(['LineSubstituted']);
    const twice = stateOf(lived(once.life, [on(3), substitute(1, 'NEWER')]));
    expect(twice.lines[line(1)]).toMatchObject({
      state: 'SUBSTITUTED',
      productId: 'NEWER',
      substitutedForProductId: 'ROUTER',
      smartnetEligible: true,
    });
    expect(refused(once.life, 3, substitute(1, 'NEW'))).toEqual(['VALIDATION_FAILED']);
    expect(stateOf(lived(once.life, [on(3), backorder(1)])).lines[line(1)]?.state).toBe('BACKORDERED');
    expect(stateOf(lived(once.life, [on(3), ship([1, 1])])).units[unit(1)]?.productId).toBe('NEW');
  });

  test('a shipment that was a mistake leaves it SUBSTITUTED', () => {
    const shipped = lived(waits, [on(2), substitute(1, 'NEW')], [on(3), ship([1, 1])]);
    const voided = lived(shipped, [on(4), { type: 'correctShipment', void: true }]);
    expect(stateOf(voided).lines[line(1)]).toMatchObject({ state: 'SUBSTITUTED', shippedQuantity: 0 });
  });

  test('nothing that has fired is started again', () => {
    const late = until(lived(waits, [on(2), ship([2, 1])]), on(40));
    const before = runningClocks(late);
    expect(before).toContain('lineWait/don_1');
    const told = say(late, on(40), substitute(1, 'NEW'));
    expect(told.events.slice(late.events.length).map(({ type }) => type)).toEqual(['LineSubstituted']);
    expect(runningClocks(told)).toEqual(before);
  });

  test('a product without a contract leaves the contract set', () => {
    const early = lived(waits, [on(2), ship([2, 1])], [on(3), { type: 'activateContract', contractNumber: '1000001' }]);
    expect(stateOf(early).contracts[contract(1)]?.lineIds).toEqual([line(1), line(2)]);
    const without = lived(early, [on(4), substitute(1, 'PLAIN', { smartnetEligible: false })]);
    expect(stateOf(without).contracts[contract(1)]?.lineIds).toEqual([line(2)]);
    const all = stateOf(lived(without, [on(5), ship([1, 1])]));
    expect(Object.values(all.coverage).map(({ unitId }) => unitId)).toEqual([unit(1)]);
    const back = lived(without, [on(5), substitute(1, 'AGAIN', { smartnetEligible: true })], [on(6), ship([1, 1])]);
    expect(stateOf(back).contracts[contract(2)]).toMatchObject({ state: 'EXPECTED', lineIds: [line(1)] });
  });
});

describe('R8: a corrected line may bring or take back a contract', () => {
  test('becoming eligible after everything has shipped, a contract counts from the last ship date', () => {
    const bare = shipped2({ ROUTER: 1, SWITCH: 1 }, ['ROUTER', 'SWITCH']);
    expect(stateOf(bare).stage).toBe('SUPPORT_NOT_INCLUDED');
    const told = next(bare, 5, correct(1, { smartnetEligible: true }));
    expect(told.types).toEqual(['LineCorrected', 'ContractExpected', 'DonationStageChanged']);
    expect(stateOf(told.life)).toMatchObject({ stage: 'AWAITING_CONTRACT' });
    expect(stateOf(told.life).contracts[contract(1)]).toMatchObject({ lineIds: [line(1)], expectedFrom: at(0) });
  });

  test('D25: found late, the contract is overdue at once', () => {
    const told = next(until(shipped2({ ROUTER: 1 }, ['ROUTER']), on(40)), 40, correct(1, { smartnetEligible: true }));
    expect(stateOf(until(told.life, on(41))).stage).toBe('CONTRACT_OVERDUE');
  });

  test('a second line joins with a contract of its own, from the same date', () => {
    const told = next(shipped2({ ROUTER: 1, SWITCH: 1 }, ['SWITCH']), 5, correct(2, { smartnetEligible: true }));
    expect(told.types).toEqual(['LineCorrected', 'ContractExpected']);
    expect(stateOf(told.life).contracts[contract(2)]).toMatchObject({ lineIds: [line(2)], expectedFrom: at(0) });
  });

  test('no longer eligible, the contract is withdrawn when nothing else waits for it', () => {
    const two = shipped2({ ROUTER: 1, SWITCH: 1 });
    const one = next(two, 5, correct(1, { smartnetEligible: false }));
    expect(one.types).toEqual(['LineCorrected']);
    expect(stateOf(one.life).contracts[contract(1)]?.lineIds).toEqual([line(2)]);
    const none = next(one.life, 6, correct(2, { smartnetEligible: false }));
    expect(none.types).toEqual(['LineCorrected', 'ContractWithdrawn', 'DonationStageChanged']);
    expect(stateOf(none.life).stage).toBe('SUPPORT_NOT_INCLUDED');
  });

  test('what an active contract covers stays covered', () => {
    const active = lived(shipped2({ ROUTER: 1 }), [on(2), { type: 'activateContract', contractNumber: '1000001' }]);
    const told = next(active, 5, correct(1, { smartnetEligible: false }));
    expect(told.types).toEqual(['LineCorrected']);
    expect(stateOf(told.life).contracts[contract(1)]?.lineIds).toEqual([line(1)]);
  });
});

describe('6.4: what was typed wrongly about a line', () => {
  const numbered = lived(approved2({ ROUTER: 1, SWITCH: 1 }), [
    on(0),
    {
      type: 'recordShipment',
      salesOrderNumber: 'SO-1',
      lines: [
        { lineId: line(1), serials: ['S1'] },
        { lineId: line(2), serials: ['S2'] },
      ],
    },
  ]);

  test('its pieces follow the right product', () => {
    const told = next(numbered, 1, correct(1, { productId: 'WIC-1T=' }));
    expect(told.types).toEqual(['LineCorrected']);
    expect(stateOf(told.life).lines[line(1)]).toMatchObject({ productId: 'WIC-1T=', state: 'SHIPPED' });
    expect(stateOf(told.life).units[unit(1)]?.productId).toBe('WIC-1T=');
    expect(stateOf(told.life).lines[line(1)]).not.toHaveProperty('substitutedForProductId');
  });

  test('in any state, also cancelled; the same values are nothing new', () => {
    const cancelled = lived(approved2({ ROUTER: 1, SWITCH: 1 }), [on(1), { type: 'cancelLine', lineId: line(1) }]);
    expect(next(cancelled, 2, correct(1, { productId: 'OTHER' })).types).toEqual(['LineCorrected']);
    expect(next(numbered, 1, correct(1, { productId: 'ROUTER' })).types).toEqual([]);
    expect(refused(numbered, 1, correct(9, {}))).toEqual(['NOT_FOUND']);
  });

  test('a new description alone is kept in a record', () => {
    const told = say(numbered, on(1), correct(1, {}), { assessed: { personal: ['description'], recordId: 'rec_1' } });
    expect(told.events.at(-1)).toMatchObject({ type: 'LineCorrected', productId: 'ROUTER', recordId: 'rec_1' });
  });

  test('R19: the number of a piece must be free under the other product, here and elsewhere', () => {
    const same = lived(numbered, [on(1), { type: 'recordSerial', unitId: unit(2), serialNumber: 'S1' }]);
    expect(refused(same, 2, correct(1, { productId: 'SWITCH' }))).toEqual(['SERIAL_DUPLICATE']);
    const claim = { kind: 'SERIAL', key: 'OTHER/S1' } as const;
    const conflicts = [{ claim, holder: 'don_2', sameGroup: false }];
    expect(say(numbered, on(2), correct(1, { productId: 'OTHER' }), { conflicts }).codes).toEqual(['SERIAL_DUPLICATE']);
  });
});

describe('D28: by version 1 a lost consignment has no clock', () => {
  test('its confirmation is chased once version 2 is adopted', () => {
    const request = {
      type: 'recordRequest',
      requestNumber: 'R-1',
      organizationId: 'org_1',
      programId: 'cisco-techsoup',
      lines: [{ productId: 'ROUTER', quantity: 1 }],
    };
    const lost = lived(
      empty,
      ['2026-02-20', request],
      ['2026-02-20', { type: 'recordAgreement' }],
      ['2026-02-20', { type: 'approveDonation' }],
      [on(0), ship([1, 1])],
      [on(1), { type: 'reportShipmentIncident', class: 'LOST' }],
    );
    expect(stateOf(lost)).toMatchObject({ stage: 'PARTIALLY_SHIPPED', allShippedAt: null });
    expect(runningClocks(lost)).not.toContain('lostConfirmation/inc_1.1');
    const adopted = say(lost, on(20), { type: 'adoptPolicyVersion' }, { assessed: { policy: ciscoTechsoup2 } });
    expect(adopted.codes).toEqual([]);
    expect(runningClocks(adopted)).toContain('lostConfirmation/inc_1.1');
    expect(stateOf(until(adopted, on(21))).incidents?.['inc_1.1']?.confirmationOverdue).toBe(true);
  });
});
