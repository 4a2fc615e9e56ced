import { describe, expect, test } from 'vitest';
import { transitLossSettled } from '../../domain/donation/shipment/incident-state.ts';
import { lived, runningClocks, say, stateOf, type Life } from './donation-life.ts';
import { approved2, at, delivery, incident, line, on, refused, report, resolve } from './incident-kit.ts';
import { ship, shipment, shipped2, next, unit } from './incident-kit.ts';

const clocks = (life: Life, clock: string) => runningClocks(life).filter((key) => key.startsWith(`${clock}/`));

describe('F06: wrong, too many, damaged, a part missing', () => {
  const all = lived(shipped2({ ROUTER: 2 }), [on(3), delivery()]);

  test.each(['DAMAGED', 'DOA'])('%s makes the unit DEFECTIVE and freezes nothing', (kind) => {
    const reported = next(all, 4, { ...report(kind, 1), evidence: ['photo_1', 'photo_2'] });
    expect(reported.types).toEqual(['ShipmentIncidentReported', 'UnitDefectReported']);
    expect(stateOf(reported.life)).toMatchObject({ stage: 'AWAITING_CONTRACT', allShippedAt: at(0) });
    expect(stateOf(reported.life).units[unit(1)]?.state).toBe('DEFECTIVE');
    expect(stateOf(reported.life).units[unit(1)]?.powersOn).toBe(kind === 'DOA' ? false : null);
    expect(incident(reported.life)).toMatchObject({ state: 'OPEN', evidence: ['photo_1', 'photo_2'] });
    expect(clocks(reported.life, 'lostConfirmation')).toEqual([]);
  });

  test.each(['MANUFACTURING_MISSHIP', 'LOGISTICAL_MISSHIP', 'MISSING_ACCESSORY', 'OVER_SHIPMENT'])(
    '%s stands until it is resolved and changes no unit',
    (kind) => {
      const reported = next(all, 4, report(kind, 1));
      expect(reported.types).toEqual(['ShipmentIncidentReported']);
      const confirmed = next(reported.life, 5, { type: 'confirmShipmentIncident' });
      expect(confirmed.types).toEqual(['ShipmentIncidentConfirmed']);
      expect(incident(confirmed.life)).toMatchObject({ state: 'CONFIRMED', confirmedAt: at(5) });
      expect(stateOf(confirmed.life)).toMatchObject({ stage: 'AWAITING_CONTRACT' });
      expect(stateOf(confirmed.life).units[unit(1)]?.state).toBe('DELIVERED');
    },
  );

  test.each([
    ['DAMAGED', 'RMA', []],
    ['DAMAGED', 'ACCEPTED_AS_IS', []],
    ['DOA', 'RESHIP', ['LineQuantityReopened']],
    ['LOGISTICAL_MISSHIP', 'RESHIP', ['LineQuantityReopened']],
    ['MANUFACTURING_MISSHIP', 'RETURNED_TO_DONOR', []],
    ['MISSING_ACCESSORY', 'RESHIP', []],
    ['MISSING_ACCESSORY', 'FOUND', []],
    ['OVER_SHIPMENT', 'RETURNED_TO_DONOR', []],
    ['OVER_SHIPMENT', 'ACCEPTED_AS_IS', ['LineAdded']],
  ] as const)('%s that ends as %s leads to %j', (kind, resolution, more) => {
    const resolved = next(lived(all, [on(4), report(kind, 1)]), 6, resolve(resolution));
    expect(resolved.types).toEqual(['ShipmentIncidentResolved', ...more]);
    expect(incident(resolved.life)).toMatchObject({ state: 'RESOLVED', resolution, evidence: ['file_1'] });
  });

  test('a piece is shipped again once, whatever is said of it afterwards', () => {
    const both = lived(all, [on(4), report('DOA', 1)], [on(4), report('LOGISTICAL_MISSHIP', 1)]);
    const first = next(both, 5, resolve('RESHIP', { incidentId: 'inc_1.1' }));
    expect(stateOf(first.life).lines[line(1)]).toMatchObject({ state: 'PARTIALLY_SHIPPED', shippedQuantity: 1 });
    expect(next(first.life, 6, resolve('RESHIP')).types).toEqual(['ShipmentIncidentResolved']);
  });

  test('what came too much and is kept is a supplementary line with a contract of its own', () => {
    const over = lived(all, [on(4), { type: 'reportShipmentIncident', class: 'OVER_SHIPMENT' }]);
    expect(incident(over)).toMatchObject({ unitIds: [], shipmentId: shipment(1) });
    expect(refused(over, 5, resolve('ACCEPTED_AS_IS'))).toEqual(['VALIDATION_FAILED']);
    const nothing = [{ productId: 'EXTRA', quantity: 0 }];
    expect(refused(over, 5, resolve('ACCEPTED_AS_IS', { lines: nothing }))).toEqual(['QUANTITY_INVALID']);
    const kept = lived(over, [on(5), resolve('ACCEPTED_AS_IS', { lines: [{ productId: 'EXTRA', quantity: 1 }] })]);
    expect(stateOf(kept).lines[line(2)]).toMatchObject({ supplementary: true, state: 'ORDERED', lineNumber: 2 });
    const recorded = next(kept, 6, ship([2, 1]));
    expect(recorded.types).toEqual(['ShipmentRecorded', 'UnitRegistered', 'ContractExpected']);
  });
});

describe('6.4: what an incident asks for', () => {
  const all = lived(shipped2({ ROUTER: 2 }), [on(1), delivery(1)]);
  const reported = lived(all, [on(2), report('LOST', 2)]);

  test('only what is under way can be lost in transit', () => {
    expect(refused(all, 2, report('LOST', 1))).toEqual(['UNIT_NOT_IN_TRANSIT']);
    expect(refused(all, 2, report('LOST', 1, 2))).toEqual(['UNIT_NOT_IN_TRANSIT']);
    const none = lived(all, [on(2), delivery()]);
    expect(refused(none, 3, report('LOST'))).toEqual(['UNIT_NOT_IN_TRANSIT']);
    const arrived = lived(reported, [on(3), delivery(2)]);
    expect(refused(arrived, 4, { type: 'confirmShipmentIncident' })).toEqual(['UNIT_NOT_IN_TRANSIT']);
    expect(refused(arrived, 4, resolve('RESHIP'))).toEqual(['UNIT_NOT_IN_TRANSIT']);
    expect(next(arrived, 4, resolve('FOUND')).types).toContain('AllProductsShipped');
  });

  test('only what has arrived can be broken', () => {
    expect(refused(all, 2, report('DAMAGED', 2))).toEqual(['INVALID_TRANSITION']);
    expect(refused(all, 2, report('DOA', 2))).toEqual(['INVALID_TRANSITION']);
  });

  test('units of one shipment, which must exist', () => {
    const two = lived(approved2({ ROUTER: 2 }), [on(0), ship([1, 1])], [on(1), ship([1, 1])]);
    expect(refused(two, 2, report('LOST', 1, 2))).toEqual(['UNIT_NOT_IN_SHIPMENT']);
    expect(refused(two, 2, { ...report('LOST', 2), shipmentId: shipment(1) })).toEqual(['UNIT_NOT_IN_SHIPMENT']);
    expect(refused(two, 2, { ...report('LOST'), shipmentId: shipment(7) })).toEqual(['NOT_FOUND']);
    expect(refused(two, 2, report('LOST', 7))).toEqual(['NOT_FOUND']);
    expect(refused(two, 2, report('OVER_SHIPMENT'))).toEqual(['VALIDATION_FAILED']);
    expect(refused(two, 2, report('LOST'))).toEqual(['VALIDATION_FAILED']);
    expect(incident(lived(two, [on(2), { ...report('LOST'), shipmentId: shipment(2) }])).unitIds).toEqual([unit(2)]);
    expect(refused(approved2({ ROUTER: 1 }), 1, report('LOST'))).toEqual(['NOT_FOUND']);
  });

  test('what came as a replacement came with no shipment: its defect is reported, nothing of it is shipped again', () => {
    const replaced = lived(
      all,
      [on(3), { type: 'recordSerial', unitId: unit(1), serialNumber: 'SN-OLD' }],
      [on(3), { type: 'openCase', unitId: unit(1), severity: 3, channel: 'ONLINE', caseNumber: '600000001' }],
      [on(3), { type: 'openRma', rmaNumber: '800000001' }],
      [on(4), { type: 'recordReplacement', serialNumber: 'SN-NEW' }],
    );
    expect(stateOf(replaced).units[unit(3)]).toMatchObject({ state: 'DELIVERED', replacesUnitId: unit(1) });
    for (const kind of ['DOA', 'MISSING_ACCESSORY', 'OVER_SHIPMENT'])
      expect(refused(replaced, 5, report(kind, 3)), kind).toEqual(['UNIT_NOT_IN_SHIPMENT']);
    expect(refused(replaced, 5, { ...report('DOA'), shipmentId: shipment(1) })).not.toEqual([]);
    expect(refused(replaced, 5, { type: 'reportDefect', unitId: unit(3) })).toEqual([]);
  });

  test('what is said of a piece already is not said again while it stands', () => {
    expect(refused(reported, 3, report('LOST', 2))).toEqual(['INVALID_TRANSITION']);
    expect(refused(reported, 3, report('SHORT_SHIPMENT', 2))).toEqual(['INVALID_TRANSITION']);
    const withdrawn = lived(reported, [on(3), { type: 'withdrawShipmentIncident' }]);
    expect(refused(withdrawn, 4, report('LOST', 2))).toEqual([]);
  });

  test('a resolution needs evidence or a statement, and must fit the class', () => {
    expect(refused(reported, 3, { type: 'resolveShipmentIncident', resolution: 'RESHIP' })).toEqual([
      'EVIDENCE_MISSING',
    ]);
    const told = { assessed: { personal: ['statement'], recordId: 'rec_1' } };
    expect(say(reported, on(3), { type: 'resolveShipmentIncident', resolution: 'RESHIP' }, told).codes).toEqual([]);
    for (const resolution of ['RMA', 'RETURNED_TO_DONOR', 'ACCEPTED_AS_IS']) {
      expect(refused(reported, 3, resolve(resolution)), resolution).toEqual(['VALIDATION_FAILED']);
    }
    const damaged = lived(all, [on(2), report('DAMAGED', 1)]);
    expect(refused(damaged, 3, resolve('QUANTITY_REDUCED'))).toEqual(['VALIDATION_FAILED']);
  });

  test('what is settled is settled; a confirmed one is no mistake', () => {
    const confirmed = lived(reported, [on(3), { type: 'confirmShipmentIncident' }]);
    expect(refused(confirmed, 4, { type: 'confirmShipmentIncident' })).toEqual(['INVALID_TRANSITION']);
    expect(refused(confirmed, 4, { type: 'withdrawShipmentIncident' })).toEqual(['INVALID_TRANSITION']);
    const resolved = lived(confirmed, [on(4), resolve('RESHIP')]);
    expect(refused(resolved, 5, resolve('FOUND'))).toEqual(['INVALID_TRANSITION']);
    expect(refused(all, 5, resolve('FOUND'))).toEqual(['NOT_FOUND']);
    expect(refused(reported, 3, { type: 'confirmShipmentIncident', confirmedAt: at(4) })).toEqual(['DATE_IN_FUTURE']);
  });

  test('11.6: a loss in transit is accounted for by its resolved incident', () => {
    const confirmed = lived(reported, [on(3), { type: 'confirmShipmentIncident' }]);
    expect(transitLossSettled(stateOf(confirmed), unit(2))).toBe(false);
    const resolved = stateOf(lived(confirmed, [on(4), resolve('RESHIP')]));
    expect(transitLossSettled(resolved, unit(2))).toBe(true);
    expect(transitLossSettled(resolved, unit(1))).toBe(false);
  });

  test('voiding the shipment withdraws what was reported of it; a confirmed loss forbids it', () => {
    const one = lived(
      approved2({ ROUTER: 2 }),
      [on(0), ship([1, 1])],
      [on(1), ship([1, 1])],
      [on(2), report('LOST', 2)],
    );
    const voided = { type: 'correctShipment', shipmentId: shipment(2), void: true } as const;
    const told = next(one, 3, voided);
    expect(told.types).toEqual(['ShipmentIncidentWithdrawn', 'ShipmentVoided', 'UnitVoided', 'LineQuantityReopened']);
    const confirmed = lived(one, [on(3), { type: 'confirmShipmentIncident' }]);
    expect(refused(confirmed, 4, voided)).toEqual(['INVALID_TRANSITION']);
    const resolved = lived(one, [on(3), resolve('RESHIP')]);
    expect(refused(resolved, 4, voided)).toEqual(['INVALID_TRANSITION']);
  });

  test('a shipment that somebody agreed came short was no mistake', () => {
    const one = lived(shipped2({ ROUTER: 2 }), [on(1), report('SHORT_SHIPMENT', 2)]);
    const agreed = lived(one, [on(2), { type: 'confirmShipmentIncident' }]);
    expect(refused(agreed, 3, { type: 'correctShipment', void: true })).toEqual(['INVALID_TRANSITION']);
    expect(refused(one, 3, { type: 'correctShipment', void: true })).toEqual([]);
  });

  test('voiding a shipment of which a short piece was given back reopens the rest only', () => {
    const two = lived(approved2({ ROUTER: 3 }), [on(0), ship([1, 2])], [on(1), report('SHORT_SHIPMENT', 1)]);
    const voided = lived(two, [on(2), resolve('RESHIP')], [on(3), { type: 'correctShipment', void: true }]);
    expect(stateOf(voided).lines[line(1)]).toMatchObject({ state: 'ORDERED', shippedQuantity: 0 });
  });

  test('voiding a shipment leaves a line alone whose piece was shipped again since', () => {
    const wrong = lived(shipped2({ ROUTER: 1, SWITCH: 1 }), [on(1), report('LOGISTICAL_MISSHIP', 2)]);
    const again = lived(wrong, [on(2), resolve('RESHIP')], [on(3), ship([2, 1])]);
    const voided = lived(again, [on(4), { type: 'correctShipment', shipmentId: shipment(1), void: true }]);
    expect(stateOf(voided).lines).toMatchObject({
      [line(1)]: { state: 'ORDERED', shippedQuantity: 0 },
      [line(2)]: { state: 'SHIPPED', shippedQuantity: 1 },
    });
    expect(stateOf(voided)).toMatchObject({ stage: 'PARTIALLY_SHIPPED', allShippedAt: null });
  });

  test('voiding a shipment does not ask again for a line that was given up', () => {
    const both = lived(shipped2({ ROUTER: 1, SWITCH: 1 }), [on(1), report('SHORT_SHIPMENT', 1)]);
    const reduced = lived(both, [on(2), resolve('QUANTITY_REDUCED')]);
    const voided = lived(reduced, [on(3), { type: 'correctShipment', void: true }]);
    expect(stateOf(voided).lines).toMatchObject({
      [line(1)]: { state: 'CANCELLED', quantity: 0, shippedQuantity: 0 },
      [line(2)]: { state: 'ORDERED', quantity: 1, shippedQuantity: 0 },
    });
    expect(stateOf(voided)).toMatchObject({ stage: 'APPROVED', allShippedAt: null });
  });

  test('with the only shipment "all shipped" goes, even when nothing of it was waited for any more', () => {
    const sent = lived(shipped2({ ROUTER: 1 }), [on(1), report('LOGISTICAL_MISSHIP', 1)], [on(2), resolve('RESHIP')]);
    const cancelled = lived(sent, [on(3), { type: 'cancelLine', lineId: line(1) }]);
    expect(stateOf(cancelled)).toMatchObject({ stage: 'SUPPORT_NOT_INCLUDED', allShippedAt: at(0) });
    const voided = next(cancelled, 4, { type: 'correctShipment', void: true });
    expect(voided.types.filter((type) => /Ship/.test(type))).toEqual(['AllShippedWithdrawn', 'ShipmentVoided']);
    expect(stateOf(voided.life).stage).toBe('CANCELLED');
  });

  test('a shipment of which everything was given up is voided and "all shipped" stands', () => {
    const first = lived(approved2({ ROUTER: 1, SWITCH: 1 }), [on(0), ship([1, 1])], [on(0), ship([2, 1])]);
    const reduced = lived(first, [on(1), report('SHORT_SHIPMENT', 1)], [on(2), resolve('QUANTITY_REDUCED')]);
    const voided = next(reduced, 3, { type: 'correctShipment', shipmentId: shipment(1), void: true });
    expect(voided.types).toEqual(['ShipmentVoided']);
    expect(stateOf(voided.life).stage).toBe('AWAITING_CONTRACT');
  });
});
