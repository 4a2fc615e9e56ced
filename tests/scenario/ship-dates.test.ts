import { describe, expect, test } from 'vitest';
import { lived, runningClocks, say, stateOf, stepsSince, until, type Life } from './donation-life.ts';
import { approved2, at, contract, line, next, on, ship, shipment, shipped2 } from './incident-kit.ts';

const overdue = ({ events }: Life) =>
  events.filter(({ type }) => type === 'ContractActivationOverdue').map((event) => event.at);
const fired = (life: Life, clock: string, from: Life) => stepsSince(from, life, clock, 'DeadlineFired');
const moved = (n: number, day: number) => ({
  type: 'correctShipment',
  shipmentId: shipment(n),
  shippedAt: at(day),
});
/** The morning of that day has begun, and noon has not come. */
const inTheMorning = (instant: number | undefined, day: number) =>
  instant !== undefined && instant < at(day) && instant > at(day) - 4 * 3_600_000;

describe('F25: a corrected ship date moves the contract clock', () => {
  const two = lived(approved2({ ROUTER: 1, SWITCH: 1 }), [on(0), ship([1, 1])], [on(5), ship([2, 1])]);

  test('that has fired, into the future: it waits again and is overdue a second time, once', () => {
    const late = until(two, on(27));
    expect(overdue(late)).toHaveLength(1);
    expect(stateOf(late).stage).toBe('CONTRACT_OVERDUE');
    const told = next(late, 27, moved(2, 15));
    expect(told.types).toEqual(['ShipmentCorrected', 'AllShippedDateCorrected', 'DonationStageChanged']);
    expect(stateOf(told.life).stage).toBe('AWAITING_CONTRACT');
    expect(overdue(until(told.life, on(36)))).toHaveLength(1);
    const again = until(told.life, on(37));
    expect(overdue(again)).toHaveLength(2);
    expect(inTheMorning(overdue(again)[1], 37)).toBe(true);
    expect(overdue(until(again, on(90)))).toHaveLength(2);
  });

  test('that has fired, to another day of the past: what was recorded stays, nothing is told again', () => {
    const late = until(two, on(40));
    const told = lived(late, [on(40), moved(2, 8)]);
    expect(stateOf(told).stage).toBe('CONTRACT_OVERDUE');
    expect(stateOf(told).contracts[contract(1)]?.expectedFrom).toBe(at(8));
    expect(overdue(until(told, on(41)))).toHaveLength(1);
    expect(fired(until(told, on(90)), 'contractActivation', told)).toEqual([]);
  });

  test('that runs: it fires on the new day only', () => {
    const told = lived(until(two, on(20)), [on(20), moved(2, 15)]);
    expect(overdue(until(told, on(36)))).toEqual([]);
    expect(inTheMorning(overdue(until(told, on(37)))[0], 37)).toBe(true);
  });

  test('to a day whose promise has passed: it fires at once, and never before it was known (D25)', () => {
    const one = lived(approved2({ ROUTER: 1 }), [on(30), ship([1, 1])]);
    const told = until(lived(one, [on(31), moved(1, 0)]), on(31));
    expect(overdue(told)).toEqual([at(31)]);
    expect(stateOf(told).stage).toBe('CONTRACT_OVERDUE');
  });

  test('not when another shipment stays the last', () => {
    expect(next(two, 10, moved(1, 3)).types).toEqual(['ShipmentCorrected']);
  });
});

describe('F02: the missing line is cancelled', () => {
  test('on day 30, with the last shipment on day 5: the contract is overdue at once', () => {
    const two = lived(approved2({ A: 1, B: 1, C: 1 }), [on(0), ship([1, 1])], [on(5), ship([2, 1])]);
    const told = until(lived(two, [on(30), { type: 'cancelLine', lineId: line(3) }]), on(30));
    expect(overdue(told)).toEqual([at(30)]);
    const opened = told.events.find((event) => 'clock' in event && event.clock === 'contractActivation');
    expect(opened).toMatchObject({ type: 'DeadlineOpened', dueOn: on(26) });
  });
});

describe('F01, T01: part of the request has shipped', () => {
  test('a task on day 29, and the contract from the day on which the last line ships', () => {
    const two = lived(approved2({ A: 1, B: 1, C: 1 }), [on(0), ship([1, 1], [2, 1])]);
    expect(fired(until(two, on(28)), 'lineWait', two)).toEqual([]);
    const asked = until(two, on(29));
    expect(fired(asked, 'lineWait', two)).toEqual(['due']);
    expect(runningClocks(asked).filter((key) => key.startsWith('contractActivation'))).toEqual([]);
    const all = lived(until(asked, on(40)), [on(40), ship([3, 1])]);
    expect(runningClocks(all)).not.toContain('lineWait/don_1');
    expect(overdue(until(all, on(61)))).toEqual([]);
    expect(inTheMorning(overdue(until(all, on(62)))[0], 62)).toBe(true);
    expect(stateOf(until(all, on(62))).stage).toBe('CONTRACT_OVERDUE');
  });
});

describe('F04: a line added late', () => {
  test('has a contract clock of its own, twenty-one days from its own shipment', () => {
    const active = lived(shipped2({ A: 1 }), [on(2), { type: 'activateContract', contractNumber: '1000001' }]);
    const added = lived(active, [on(10), { type: 'addLine', productId: 'LATE', quantity: 1 }], [on(20), ship([2, 1])]);
    expect(runningClocks(added)).toContain(`contractActivation/${contract(2)}`);
    expect(overdue(until(added, on(41)))).toEqual([]);
    const late = until(added, on(42));
    expect(overdue(late)).toHaveLength(1);
    expect(stateOf(late).stage).toBe('ONBOARDING');
    expect(say(late, on(43), { type: 'activateContract', contractNumber: '1000002' }).codes).toEqual([]);
  });
});
