import { describe, expect, test } from 'vitest';
import { shipmentTrack } from '../../domain/donation/shipment/shipment.ts';
import type { Contract, Donation } from '../../domain/donation/state.ts';
import { approved, asked, codes, contract, day, given, id, judge, line, ship, shipment } from './donation-steps.ts';
import { tell, unit, when } from './donation-steps.ts';

const clocks = (state: Donation) => shipmentTrack.clocks(state);
const clock = (state: Donation, name: string) => clocks(state).filter((instance) => instance.clock === name);
const lineWait = (n: number) => [{ clock: 'lineWait', subject: id, base: { at: day(n) } }];
const voided = (n: number) => ({ type: 'correctShipment', shipmentId: shipment(n), void: true }) as const;
const moved = (n: number, to: number) =>
  ({ type: 'correctShipment', shipmentId: shipment(n), shippedAt: day(to) }) as const;
const late = { type: 'addLine', productId: 'LATE', quantity: 1 } as const;

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

describe('R8: the contract is expected from the day on which all products have shipped', () => {
  test('F01: two of three lines start no contract clock, the third starts it on its own day', () => {
    const two = given(approved(), [ship(1, 2), 0]);
    expect(two).toMatchObject({ stage: 'PARTIALLY_SHIPPED', allShippedAt: null, contracts: {} });
    expect(clock(two, 'lineWait')).toEqual(lineWait(0));
    const told = when(two, ship(3), { on: 40 });
    expect(told.types).toEqual(['ShipmentRecorded', 'UnitRegistered', 'ContractExpected', 'AllProductsShipped']);
    const lineIds = [line(1), line(2), line(3)];
    expect(told.events.slice(2)).toEqual([
      { type: 'ContractExpected', contractId: contract(1), lineIds, from: day(40) },
      { type: 'AllProductsShipped', lastShippedAt: day(40) },
    ]);
    expect(told.state).toMatchObject({ stage: 'AWAITING_CONTRACT', allShippedAt: day(40) });
    expect(clock(told.state, 'lineWait')).toEqual([]);
  });
  test('F02: cancelling the last waiting line tells it with the ship date of the others', () => {
    const two = given(approved(), [ship(1), 0], [ship(2), 5]);
    const told = when(two, { type: 'cancelLine', lineId: line(3) }, { on: 30 });
    expect(told.types).toEqual(['LineCancelled', 'ContractExpected', 'AllProductsShipped']);
    expect(told.state.contracts[contract(1)]).toMatchObject({ lineIds: [line(1), line(2)], expectedFrom: day(5) });
    expect(told.state.allShippedAt).toBe(day(30));
  });
  test('D5: the latest ship date counts, in whatever order the shipments are told, and also of lines without contract', () => {
    const state = given(
      approved(2, [2]),
      [{ ...ship(2), shippedAt: day(6) }, 7],
      [{ ...ship(1), shippedAt: day(2) }, 8],
    );
    expect(state.contracts[contract(1)]).toMatchObject({ lineIds: [line(1)], expectedFrom: day(6) });
  });
  test('without an eligible line no contract is expected', () => {
    const told = when(approved(1, [1]), ship(1), { on: 1 });
    expect(told.types).toEqual(['ShipmentRecorded', 'UnitRegistered', 'AllProductsShipped']);
    expect(told.state.stage).toBe('SUPPORT_NOT_INCLUDED');
  });
  test('D4: delivery neither starts nor moves it', () => {
    const state = given(approved(1), [ship(1), 1]);
    const told = when(state, { type: 'recordDelivery' }, { on: 9 });
    expect(told.types).toEqual(['DeliveryRecorded', 'UnitDelivered']);
    expect(told.state.contracts).toEqual(state.contracts);
  });
  test('a line in parts has shipped with its last piece', () => {
    const state = given(asked({ lines: [{ productId: 'A', quantity: 2 }] }), [{ type: 'recordAgreement' }, 0]);
    const part = given(state, [{ type: 'approveDonation' }, 0], [ship(1), 1]);
    expect(part.lines[line(1)]).toMatchObject({ shippedQuantity: 1, state: 'PARTIALLY_SHIPPED' });
    expect(given(part, [ship(1), 2])).toMatchObject({
      stage: 'AWAITING_CONTRACT',
      lines: { [line(1)]: { state: 'SHIPPED' } },
    });
  });
});

describe('T01: shipping in parts', () => {
  test('waits for the third line however long it takes', () => {
    const two = given(approved(), [ship(1, 2), 0]);
    expect(tell(two, [], 60)).toMatchObject({ types: [], state: { stage: 'PARTIALLY_SHIPPED' } });
    const all = given(two, [ship(3), 60]);
    expect(all.contracts[contract(1)]).toMatchObject({ state: 'EXPECTED', expectedFrom: day(60) });
    expect(tell(all, [{ type: 'ContractActivationOverdue', contractId: contract(1) }], 82).state.stage).toBe(
      'CONTRACT_OVERDUE',
    );
  });
});

describe('F04: a line added after everything has shipped', () => {
  const running = active(given(approved(1), [ship(1), 0]));
  test('does not undo it and brings a contract of its own when it ships', () => {
    const added = given(running, [late, 10]);
    expect(added).toMatchObject({ stage: 'ONBOARDING', allShippedAt: day(0) });
    const told = when(added, ship(2), { on: 20 });
    expect(told.types).toEqual(['ShipmentRecorded', 'UnitRegistered', 'ContractExpected']);
    expect(told.events[2]).toEqual({
      type: 'ContractExpected',
      contractId: contract(2),
      lineIds: [line(2)],
      from: day(20),
    });
    expect(told.state.stage).toBe('ONBOARDING');
  });
  test('two of them bring two contracts, one without support none', () => {
    const added = given(running, [late, 10], [late, 10], [{ ...late, smartnetEligible: false }, 10]);
    const state = given(added, [ship(2, 3, 4), 20]);
    expect(Object.values(state.contracts).map(({ lineIds }) => lineIds)).toEqual([[line(1)], [line(2)], [line(3)]]);
  });
  test('its ship date moves its own contract only', () => {
    const both = given(approved(1), [ship(1), 0], [late, 10], [ship(2), 20]);
    const told = when(both, moved(2, 15), { on: 21 });
    expect(told.events.slice(1)).toEqual([
      { type: 'AllShippedDateCorrected', contractId: contract(2), lastShippedAt: day(15) },
    ]);
    expect(told.state.contracts[contract(1)]?.expectedFrom).toBe(day(0));
  });
  test('its void takes its contract back and leaves the rest alone', () => {
    const both = given(approved(1), [ship(1), 0], [late, 10], [ship(2), 20]);
    const told = when(both, voided(2), { on: 21 });
    expect(told.types).toEqual(['ShipmentVoided', 'UnitVoided', 'LineQuantityReopened', 'ContractWithdrawn']);
    expect(told.state).toMatchObject({ stage: 'AWAITING_CONTRACT', allShippedAt: day(0) });
    expect(given(told.state, [ship(2), 30]).contracts[contract(3)]).toMatchObject({
      lineIds: [line(2)],
      expectedFrom: day(30),
    });
  });
});

describe('F25: a corrected ship date', () => {
  const awaiting = given(approved(2), [ship(1), 0], [ship(2), 5]);
  test('moves the date an awaited contract counts from, and the warranty with it', () => {
    const overdue = tell(awaiting, [{ type: 'ContractActivationOverdue', contractId: contract(1) }], 27).state;
    const told = when(overdue, moved(2, 15), { on: 28 });
    expect(told.events).toEqual([
      expect.objectContaining({ type: 'ShipmentCorrected', shippedAt: day(15), salesOrderNumber: 'SO-1' }),
      { type: 'AllShippedDateCorrected', contractId: contract(1), lastShippedAt: day(15) },
    ]);
    expect(told.state.contracts[contract(1)]?.expectedFrom).toBe(day(15));
    expect(overdue.units[unit(2)]?.warrantyEndsOn).toBe('2026-06-05');
    expect(told.state.units[unit(2)]?.warrantyEndsOn).toBe('2026-06-15');
    expect(clock(told.state, 'deliveryExpected').at(-1)?.base).toEqual({ at: day(15) });
  });
  test('changes nothing when another shipment stays the last, or when the contract is active', () => {
    expect(when(awaiting, moved(1, 3), { on: 28 }).types).toEqual(['ShipmentCorrected']);
    expect(when(active(awaiting), moved(2, 15), { on: 28 }).types).toEqual(['ShipmentCorrected']);
  });
  test('the same values are nothing new', () => {
    expect(judge(awaiting, moved(2, 5), { on: 28 })).toEqual({ kind: 'accepted', events: [] });
  });
  test('a shipment cannot be moved behind its delivery, nor into the future', () => {
    const arrived = given(awaiting, [{ type: 'recordDelivery' }, 10]);
    expect(codes(judge(arrived, moved(2, 11), { on: 28 }))).toEqual(['DELIVERED_BEFORE_SHIPPED shippedAt']);
    expect(codes(judge(awaiting, moved(2, 29), { on: 28 }))).toEqual(['DATE_IN_FUTURE shippedAt']);
  });
});

describe('6.3: "all shipped" is latched and withdrawn only by a void', () => {
  test('the withdrawal comes first, so that no false stage appears', () => {
    const two = given(approved(2), [ship(1), 0], [ship(2), 5]);
    const told = when(two, voided(2), { on: 6 });
    expect(told.types).toEqual([
      'AllShippedWithdrawn',
      'ShipmentVoided',
      'UnitVoided',
      'LineQuantityReopened',
      'ContractWithdrawn',
    ]);
    expect(told.state).toMatchObject({ stage: 'PARTIALLY_SHIPPED', allShippedAt: null });
    expect(told.state.lines[line(2)]).toMatchObject({ state: 'ORDERED', shippedQuantity: 0 });
    expect(told.state.units[unit(2)]?.state).toBe('VOIDED');
    expect(clock(told.state, 'lineWait')).toEqual(lineWait(0));
    const again = given(told.state, [ship(2), 9]);
    expect(again.contracts[contract(2)]).toMatchObject({
      state: 'EXPECTED',
      expectedFrom: day(9),
      lineIds: [line(1), line(2)],
    });
  });
  test('voiding the only shipment leads back to APPROVED', () => {
    const told = when(given(approved(1), [ship(1), 0]), { type: 'correctShipment', void: true }, { on: 1 });
    expect(told.state.stage).toBe('APPROVED');
    expect(clocks(told.state)).toEqual([]);
  });
  test('after a withdrawal no line is late any more: the next contract is one for all', () => {
    const state = given(approved(1), [ship(1), 0], [late, 1], [voided(1), 2], [ship(2), 3], [ship(1), 4]);
    const awaited = Object.values(state.contracts).filter((one: Contract) => one.state === 'EXPECTED');
    expect(awaited).toMatchObject([{ lineIds: [line(1), line(2)], expectedFrom: day(4) }]);
  });
  test('a void is refused once a contract is active, delivered or done before', () => {
    const all = given(approved(1), [ship(1), 0]);
    expect(codes(judge(active(all), voided(1)))).toEqual(['CONTRACT_ALREADY_ACTIVE']);
    expect(codes(judge({ ...all, stage: 'LAPSED' }, voided(1)))).toEqual(['CONTRACT_ALREADY_ACTIVE']);
    expect(codes(judge(given(all, [{ type: 'recordDelivery' }, 1]), voided(1)))).toEqual(['SHIPMENT_DELIVERED']);
    const gone = given(approved(2), [ship(1), 0], [ship(2), 0], [voided(1), 1]);
    expect(codes(judge(gone, voided(1)))).toEqual(['INVALID_TRANSITION']);
    expect(codes(judge(gone, voided(7)))).toEqual(['NOT_FOUND shipmentId']);
  });
});

describe('6.4: a shipment fits its lines', () => {
  const wanted = given(
    asked({
      lines: [
        { productId: 'A', quantity: 3 },
        { productId: 'B', quantity: 1 },
      ],
    }),
    [{ type: 'recordAgreement' }, 0],
  );
  const state = given(wanted, [{ type: 'approveDonation' }, 0]);
  const of = (...lines: readonly { lineId: string; quantity?: number; serials?: readonly string[] }[]) =>
    ({ type: 'recordShipment', salesOrderNumber: 'SO-1', lines }) as const;
  test('more pieces than the line waits for are refused, also when it is named twice', () => {
    expect(codes(judge(state, of({ lineId: line(1), quantity: 4 })))).toEqual([
      'QUANTITY_EXCEEDS_LINE lines.0.quantity',
    ]);
    expect(codes(judge(state, of({ lineId: line(1), quantity: 2 }, { lineId: line(1), quantity: 2 })))).toEqual([
      'QUANTITY_EXCEEDS_LINE lines.1.quantity',
    ]);
    const full = given(state, [{ type: 'recordShipment', salesOrderNumber: 'SO-1' }, 1]);
    expect(codes(judge(full, of({ lineId: line(2) })))).toEqual(['QUANTITY_EXCEEDS_LINE lines.0.quantity']);
    expect(codes(judge(full, { type: 'recordShipment', salesOrderNumber: 'SO-2' }))).toEqual(['QUANTITY_EXCEEDS_LINE']);
  });
  test('no pieces, more serials than pieces, unknown and cancelled lines are refused', () => {
    expect(codes(judge(state, of({ lineId: line(1), quantity: 0 })))).toEqual(['QUANTITY_INVALID lines.0.quantity']);
    expect(codes(judge(state, of({ lineId: line(1), quantity: 1, serials: ['A', 'B'] })))).toEqual([
      'QUANTITY_INVALID lines.0.serials',
    ]);
    expect(codes(judge(state, of({ lineId: line(7) }, { lineId: 'toString' })))).toEqual([
      'NOT_FOUND lines.0.lineId',
      'NOT_FOUND lines.1.lineId',
    ]);
    const less = given(state, [{ type: 'cancelLine', lineId: line(2) }, 1]);
    expect(codes(judge(less, of({ lineId: line(2) })))).toEqual(['INVALID_TRANSITION']);
  });
  test('nothing ships before approval, and not in the future', () => {
    expect(codes(judge(wanted, of({ lineId: line(1) })))).toEqual(['INVALID_TRANSITION']);
    expect(codes(judge(state, { ...of({ lineId: line(1) }), shippedAt: day(1) }))).toEqual([
      'DATE_IN_FUTURE shippedAt',
    ]);
  });
  test('every piece becomes a unit; what is left out is filled in', () => {
    const told = when(state, of({ lineId: line(1), serials: [' abc1 ', 'abc2'] }, { lineId: line(2) }), { on: 1 });
    expect(told.types).toEqual(['ShipmentRecorded', 'UnitRegistered', 'UnitRegistered', 'UnitRegistered']);
    expect(
      Object.values(told.state.units).map(({ lineId, productId, serialNumber }) => [lineId, productId, serialNumber]),
    ).toEqual([
      [line(1), 'A', 'ABC1'],
      [line(1), 'A', 'ABC2'],
      [line(2), 'B', null],
    ]);
    expect(told.state.shipments[shipment(1)]?.unitIds).toEqual([unit(1), unit(2), unit(3)]);
    expect(told.state.lines[line(1)]).toMatchObject({ state: 'PARTIALLY_SHIPPED', shippedQuantity: 2 });
  });
});

describe('6.4: delivery, piece by piece', () => {
  const state = given(approved(2), [ship(1), 1], [ship(2), 2]);
  const arrive = (more: object = {}) => ({ type: 'recordDelivery', ...more }) as const;
  test('without units everything under way has arrived, one delivery per shipment', () => {
    const told = when(state, arrive(), { on: 5 });
    expect(told.events).toEqual([
      { type: 'DeliveryRecorded', shipmentId: shipment(1), deliveredAt: day(5), unitIds: [unit(1)] },
      { type: 'UnitDelivered', unitId: unit(1), deliveredAt: day(5) },
      { type: 'DeliveryRecorded', shipmentId: shipment(2), deliveredAt: day(5), unitIds: [unit(2)] },
      { type: 'UnitDelivered', unitId: unit(2), deliveredAt: day(5) },
    ]);
    expect(Object.values(told.state.lines).map((one) => one.state)).toEqual(['DELIVERED', 'DELIVERED']);
    expect(clocks(told.state)).toEqual([]);
  });
  test('the clock of a shipment runs until its last piece has arrived', () => {
    expect(clock(state, 'deliveryExpected').map(({ subject }) => subject)).toEqual([shipment(1), shipment(2)]);
    const both = given(approved(2), [ship(1, 2), 1]);
    const first = given(both, [arrive({ unitIds: [unit(1)] }), 3]);
    expect(first).toMatchObject({ lines: { [line(1)]: { state: 'DELIVERED' }, [line(2)]: { state: 'SHIPPED' } } });
    expect(clock(first, 'deliveryExpected')).toEqual([
      { clock: 'deliveryExpected', subject: shipment(1), base: { at: day(1) } },
    ]);
    const last = given(first, [arrive(), 4]);
    expect(last.shipments[shipment(1)]).toMatchObject({ state: 'DELIVERED', deliveredAt: day(4) });
    expect(clocks(last)).toEqual([]);
  });
  test('what cannot be is refused', () => {
    expect(codes(judge(state, arrive({ deliveredAt: day(1) }), { on: 5 }))).toEqual([
      'DELIVERED_BEFORE_SHIPPED deliveredAt',
    ]);
    expect(codes(judge(state, arrive({ deliveredAt: day(6) }), { on: 5 }))).toEqual(['DATE_IN_FUTURE deliveredAt']);
    expect(codes(judge(state, arrive({ unitIds: ['unt_x'] }), { on: 5 }))).toEqual(['NOT_FOUND unitIds']);
    expect(codes(judge(state, arrive({ shipmentId: 'shp_x' }), { on: 5 }))).toEqual(['NOT_FOUND shipmentId']);
    const other = arrive({ shipmentId: shipment(1), unitIds: [unit(2)] });
    expect(codes(judge(state, other, { on: 5 }))).toEqual(['UNIT_NOT_IN_SHIPMENT unitIds']);
    const done = given(state, [arrive(), 5]);
    expect(codes(judge(done, arrive(), { on: 6 }))).toEqual(['INVALID_TRANSITION']);
    expect(codes(judge(done, arrive({ unitIds: [unit(1)] }), { on: 6 }))).toEqual(['INVALID_TRANSITION']);
    expect(codes(judge(approved(), arrive()))).toEqual(['INVALID_TRANSITION']);
  });
});
