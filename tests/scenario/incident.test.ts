import { describe, expect, test } from 'vitest';
import {
  accountNoted,
  lived,
  runningClocks,
  say,
  stateOf,
  stepsSince,
  typesSince,
  until,
  type Life,
} from './donation-life.ts';
import { approved2, at, contract, delivery, incident, line, on, refused, report, resolve } from './incident-kit.ts';
import { ship, shipment, shipped2, next, unit } from './incident-kit.ts';

const lost = (life: Life, day: number, ...units: readonly number[]) => next(life, day, report('LOST', ...units));
const clocks = (life: Life, clock: string) => runningClocks(life).filter((key) => key.startsWith(`${clock}/`));

describe('F05: a lost piece takes back that everything has shipped', () => {
  const all = shipped2({ ROUTER: 2, SWITCH: 1 });
  const reported = lost(all, 3, 2);

  test('all shipped is withdrawn before its contract, and the contract clock closes', () => {
    expect(stateOf(all).stage).toBe('AWAITING_CONTRACT');
    expect(reported.types).toEqual([
      'ShipmentIncidentReported',
      'AllShippedWithdrawn',
      'DonationStageChanged',
      'ContractWithdrawn',
    ]);
    const state = stateOf(reported.life);
    expect(state).toMatchObject({ stage: 'PARTIALLY_SHIPPED', allShippedAt: null });
    expect(state.contracts[contract(1)]?.state).toBe('WITHDRAWN');
    expect(clocks(reported.life, 'contractActivation')).toEqual([]);
    expect(clocks(reported.life, 'lostConfirmation')).toEqual(['lostConfirmation/inc_1.1']);
  });

  test('an overdue contract is withdrawn alike', () => {
    const late = until(all, on(23));
    expect(stateOf(late).stage).toBe('CONTRACT_OVERDUE');
    expect(stateOf(lost(late, 24, 1).life)).toMatchObject({ stage: 'PARTIALLY_SHIPPED', allShippedAt: null });
  });

  test('where no contract was expected the freeze is the same', () => {
    const bare = shipped2({ CABLE: 1 }, ['CABLE']);
    expect(stateOf(bare).stage).toBe('SUPPORT_NOT_INCLUDED');
    expect(stateOf(lost(bare, 1, 1).life).stage).toBe('PARTIALLY_SHIPPED');
  });

  test('after seven days the confirmation is overdue: told once, and a task every seven days', () => {
    const seventh = until(reported.life, on(10));
    expect(typesSince(reported.life, seventh)).toEqual([]);
    const eighth = until(reported.life, on(11));
    expect(typesSince(reported.life, eighth)).toEqual(['LossConfirmationOverdue']);
    expect(incident(eighth).confirmationOverdue).toBe(true);
    const later = until(eighth, on(25));
    expect(typesSince(eighth, later)).not.toContain('LossConfirmationOverdue');
    expect(stepsSince(eighth, later, 'lostConfirmation', 'DeadlineEscalated')).toEqual(['repeat-1', 'repeat-2']);
  });

  test('shipped again, the contract counts from the new ship date', () => {
    const confirmed = next(reported.life, 5, { type: 'confirmShipmentIncident' });
    expect(confirmed.types).toEqual(['ShipmentIncidentConfirmed', 'UnitReportedLost']);
    expect(stateOf(confirmed.life).units[unit(2)]).toMatchObject({ state: 'LOST', lossKind: 'IN_TRANSIT' });
    expect(clocks(confirmed.life, 'lostConfirmation')).toEqual([]);
    const reship = next(confirmed.life, 6, resolve('RESHIP'));
    expect(reship.types).toEqual(['ShipmentIncidentResolved', 'LineQuantityReopened']);
    expect(stateOf(reship.life).lines[line(1)]).toMatchObject({ state: 'PARTIALLY_SHIPPED', shippedQuantity: 1 });
    expect(stateOf(reship.life).units[unit(2)]?.state).toBe('LOST');
    const again = next(reship.life, 9, ship([1, 1]));
    expect(again.types).toContain('AllProductsShipped');
    expect(stateOf(again.life).contracts[contract(2)]).toMatchObject({ state: 'EXPECTED', expectedFrom: at(9) });
  });

  test('settled without a confirmation, the piece is lost by the same answer', () => {
    const reship = next(reported.life, 6, resolve('RESHIP'));
    expect(reship.types).toEqual(['ShipmentIncidentResolved', 'UnitReportedLost', 'LineQuantityReopened']);
    expect(stateOf(reship.life).units[unit(2)]).toMatchObject({ state: 'LOST', lossKind: 'IN_TRANSIT' });
    expect(stateOf(reship.life).stage).toBe('PARTIALLY_SHIPPED');
  });

  test('of several pieces only those that are missing are shipped again', () => {
    const two = lived(shipped2({ ROUTER: 2 }), [on(1), report('LOST', 1, 2)], [on(2), delivery(1)]);
    const reship = lived(two, [on(3), resolve('RESHIP')]);
    expect(stateOf(reship).lines[line(1)]).toMatchObject({ state: 'PARTIALLY_SHIPPED', shippedQuantity: 1 });
    expect(incident(reship).givenBack).toEqual([unit(2)]);
    const broken = lived(reship, [on(4), report('DAMAGED', 1)], [on(5), resolve('RESHIP')]);
    expect(stateOf(broken).lines[line(1)]).toMatchObject({ state: 'ORDERED', shippedQuantity: 0 });
  });

  test('a line of which nothing is left shipped is ORDERED again', () => {
    const reship = lived(lost(shipped2({ ROUTER: 1 }), 3, 1).life, [on(6), resolve('RESHIP')]);
    expect(stateOf(reship).lines[line(1)]).toMatchObject({ state: 'ORDERED', shippedQuantity: 0 });
    expect(clocks(reship, 'deliveryExpected')).toEqual([]);
    expect(clocks(reship, 'lineWait')).toHaveLength(1);
  });

  test('found while still under way: everything has shipped again, from the date it did', () => {
    const found = next(reported.life, 6, resolve('FOUND'));
    expect(found.types).toEqual([
      'ShipmentIncidentResolved',
      'ContractExpected',
      'AllProductsShipped',
      'DonationStageChanged',
    ]);
    expect(stateOf(found.life).units[unit(2)]?.state).toBe('SHIPPED');
    expect(stateOf(found.life).contracts[contract(2)]?.expectedFrom).toBe(at(0));
  });

  test('found after the confirmation: it is delivered, and its shipment with it', () => {
    const confirmed = lived(reported.life, [on(4), delivery(1, 3)], [on(5), { type: 'confirmShipmentIncident' }]);
    expect(stateOf(confirmed).shipments[shipment(1)]?.state).toBe('DELIVERED');
    const found = next(confirmed, 8, resolve('FOUND'));
    expect(found.types.slice(0, 3)).toEqual(['ShipmentIncidentResolved', 'UnitFound', 'DeliveryRecorded']);
    expect(stateOf(found.life).units[unit(2)]).toMatchObject({ state: 'DELIVERED', lossKind: null });
    expect(stateOf(found.life).lines[line(1)]?.state).toBe('DELIVERED');
    const backdated = say(confirmed, on(8), { ...resolve('FOUND') });
    expect(backdated.codes).toEqual([]);
  });

  test('withdrawn as a mistake, everything has shipped again', () => {
    const withdrawn = next(reported.life, 6, { type: 'withdrawShipmentIncident' });
    expect(withdrawn.types.slice(0, 3)).toEqual([
      'ShipmentIncidentWithdrawn',
      'ContractExpected',
      'AllProductsShipped',
    ]);
    expect(clocks(withdrawn.life, 'lostConfirmation')).toEqual([]);
  });

  test('the quantity given up: the line shrinks, and the rest of the request has shipped', () => {
    const less = next(
      lived(reported.life, [on(5), { type: 'confirmShipmentIncident' }]),
      6,
      resolve('QUANTITY_REDUCED'),
    );
    expect(less.types.slice(0, 4)).toEqual([
      'ShipmentIncidentResolved',
      'LineQuantityReduced',
      'ContractExpected',
      'AllProductsShipped',
    ]);
    expect(stateOf(less.life).lines[line(1)]).toMatchObject({ state: 'SHIPPED', quantity: 1, shippedQuantity: 1 });
  });

  test('everything lost and given up, the donation is cancelled', () => {
    const gone = next(lost(shipped2({ ROUTER: 1 }), 3, 1).life, 6, resolve('QUANTITY_REDUCED'));
    expect(gone.types).toEqual([
      'ShipmentIncidentResolved',
      'UnitReportedLost',
      'LineQuantityReduced',
      'DonationCancelled',
      'DonationStageChanged',
    ]);
    expect(stateOf(gone.life)).toMatchObject({ stage: 'CANCELLED' });
    expect(stateOf(gone.life).lines[line(1)]).toMatchObject({ state: 'CANCELLED', quantity: 0 });
  });

  test('6.6: a contract that was activated early is followed no more, nor is who was associated with it', () => {
    const early = lived(
      approved2({ ROUTER: 1, SWITCH: 1 }),
      [on(0), ship([1, 1])],
      [on(1), { type: 'activateContract', contractNumber: '1000001', lineIds: [line(1)] }],
      [on(2), accountNoted('ACTIVE')],
      [on(2), { type: 'submitAssociation' }],
      [on(2), { type: 'confirmAssociation' }],
    );
    const given = lived(lost(early, 4, 1).life, [on(6), resolve('QUANTITY_REDUCED')]);
    const gone = next(given, 7, { type: 'cancelLine', lineId: line(2) });
    const after = gone.types.slice(gone.types.indexOf('DonationCancelled'));
    expect(after).toEqual(['DonationCancelled', 'DonationStageChanged', 'ContractReleased', 'AssociationRevoked']);
    const { contracts, associations } = stateOf(gone.life);
    expect(contracts['ctr_1.1']?.state).toBe('RELEASED');
    expect(Object.values(associations)).toMatchObject([{ state: 'REVOKED', revokedCause: 'DONATION_CLOSED' }]);
  });

  test('a piece of a cancelled line, which came by mistake, is waited for by nobody', () => {
    const mistaken = lived(
      approved2({ ROUTER: 1, SWITCH: 1 }),
      [on(0), ship([1, 1], [2, 1])],
      [on(2), report('LOGISTICAL_MISSHIP', 2)],
      [on(3), resolve('RESHIP')],
      [on(4), { type: 'cancelLine', lineId: line(2) }],
    );
    const gone = next(mistaken, 6, report('LOST', 2));
    expect(gone.types).toEqual(['ShipmentIncidentReported']);
    expect(stateOf(gone.life)).toMatchObject({ stage: 'AWAITING_CONTRACT' });
  });

  test('while it stands, the last line that ships does not make everything shipped', () => {
    const two = lived(approved2({ ROUTER: 1, SWITCH: 1 }), [on(0), ship([1, 1])], [on(2), report('LOST', 1)]);
    expect(next(two, 4, ship([2, 1])).types).toEqual(['ShipmentRecorded', 'UnitRegistered']);
  });

  test('with an active contract nothing is taken back', () => {
    const active = lived(all, [on(2), { type: 'activateContract', contractNumber: '1000001' }]);
    expect(lost(active, 3, 2).types).toEqual(['ShipmentIncidentReported']);
    const reship = lived(lost(active, 3, 2).life, [on(6), resolve('RESHIP')], [on(9), ship([1, 1])]);
    expect(stateOf(reship).allShippedAt).not.toBeNull();
    expect(stateOf(reship).coverage['cov_1.4']).toMatchObject({ unitId: unit(4), listed: 'ASSUMED' });
  });

  test('an activation taken back while it stands leads to the same freeze', () => {
    const active = lived(
      all,
      [on(2), { type: 'activateContract', contractNumber: '1000001' }],
      [on(3), report('LOST', 2)],
    );
    const voided = next(active, 4, { type: 'correctContract', void: true });
    expect(voided.types).toContain('AllShippedWithdrawn');
    expect(stateOf(voided.life)).toMatchObject({ stage: 'PARTIALLY_SHIPPED', allShippedAt: null });
  });

  test('of a supplementary line only its own contract is withdrawn', () => {
    const added = lived(all, [on(1), { type: 'addLine', productId: 'LATE', quantity: 1 }], [on(2), ship([3, 1])]);
    const reported4 = lost(added, 3, 4);
    expect(reported4.types).toEqual(['ShipmentIncidentReported', 'ContractWithdrawn']);
    expect(stateOf(reported4.life)).toMatchObject({ stage: 'AWAITING_CONTRACT', allShippedAt: at(0) });
    const found = next(reported4.life, 5, resolve('FOUND'));
    expect(found.types).toEqual(['ShipmentIncidentResolved', 'ContractExpected']);
  });
});

describe('F05: a short shipment', () => {
  const all = shipped2({ ROUTER: 3 });
  const arrived = lived(all, [on(4), delivery(1, 2)]);
  const short = next(arrived, 5, report('SHORT_SHIPMENT', 3));

  test('freezes alike, has no clock, and lets the rest count as delivered', () => {
    expect(short.types).toEqual([
      'ShipmentIncidentReported',
      'AllShippedWithdrawn',
      'DonationStageChanged',
      'ContractWithdrawn',
      'DeliveryRecorded',
    ]);
    const state = stateOf(short.life);
    expect(state.shipments[shipment(1)]).toMatchObject({ state: 'DELIVERED', deliveredAt: at(4) });
    expect(state.lines[line(1)]?.state).toBe('SHIPPED');
    expect(clocks(short.life, 'lostConfirmation')).toEqual([]);
    expect(clocks(short.life, 'deliveryExpected')).toEqual([]);
  });

  test('shipped again: the piece that never came is voided', () => {
    const reship = next(short.life, 7, resolve('RESHIP'));
    expect(reship.types).toEqual(['ShipmentIncidentResolved', 'UnitVoided', 'LineQuantityReopened']);
    const state = stateOf(lived(reship.life, [on(8), ship([1, 1])]));
    expect(state.contracts[contract(2)]?.expectedFrom).toBe(at(8));
    expect(state.units[unit(3)]?.state).toBe('VOIDED');
  });

  test('accepted short: the quantity is reduced and the line is delivered', () => {
    const less = next(short.life, 7, resolve('QUANTITY_REDUCED'));
    expect(less.types.slice(0, 3)).toEqual(['ShipmentIncidentResolved', 'UnitVoided', 'LineQuantityReduced']);
    expect(stateOf(less.life).lines[line(1)]).toMatchObject({ state: 'DELIVERED', quantity: 2, shippedQuantity: 2 });
  });

  test('of a line that still waits for more, the rest goes on waiting', () => {
    const part = lived(approved2({ ROUTER: 3 }), [on(0), ship([1, 2])], [on(1), report('SHORT_SHIPMENT', 1)]);
    expect(stateOf(lived(part, [on(2), resolve('QUANTITY_REDUCED')])).lines[line(1)]).toMatchObject({
      state: 'PARTIALLY_SHIPPED',
      quantity: 2,
      shippedQuantity: 1,
    });
  });

  test('withdrawn, its piece is under way again and is asked about', () => {
    const withdrawn = lived(short.life, [on(6), { type: 'withdrawShipmentIncident' }]);
    expect(clocks(withdrawn, 'deliveryExpected')).toEqual([`deliveryExpected/${shipment(1)}`]);
    expect(stateOf(lived(withdrawn, [on(7), delivery(3)])).lines[line(1)]?.state).toBe('DELIVERED');
  });

  test('what has been installed meanwhile did come', () => {
    const used = lived(
      short.life,
      [on(6), delivery(3)],
      [on(7), { type: 'recordUnitUse', unitId: unit(3), use: 'IN_USE' }],
    );
    expect(refused(used, 8, resolve('RESHIP'))).toEqual(['INVALID_TRANSITION']);
    expect(refused(used, 8, resolve('FOUND'))).toEqual([]);
  });
});
