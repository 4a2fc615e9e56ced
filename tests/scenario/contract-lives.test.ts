import { describe, expect, test } from 'vitest';
import { entitlement } from '../../domain/entitlement.ts';
import { active, approved, lived, say, shipped, stateOf, typesSince, until, type Life } from './donation-life.ts';

/** The wait for the contract on the calendar of the organization (Los Angeles). */

const promised = ({ events }: Life) =>
  events.find((event) => event.type === 'DeadlineOpened' && 'clock' in event && event.clock === 'contractActivation');
const overdueAt = ({ events }: Life) => events.find(({ type }) => type === 'ContractActivationOverdue')?.at;
/** 00:00 in Los Angeles in winter. */
const midnight = (date: string) => Date.parse(`${date}T08:00:00Z`);

describe('D3: three weeks are 21 calendar days by date', () => {
  test('shipped on 20 February, kept until the end of 12 March, late on the morning of the 13th', () => {
    const life = shipped();
    expect(promised(life)).toMatchObject({ dueOn: '2024-03-12', dueAt: midnight('2024-03-13') - 3_600_000 }); // DST
    expect(typesSince(life, until(life, '2024-03-12'))).toEqual([]);
    const late = until(life, '2024-03-13');
    expect(typesSince(life, late)).toContain('ContractActivationOverdue');
    expect(stateOf(late).stage).toBe('CONTRACT_OVERDUE');
  });
});

describe('D25: facts may arrive late', () => {
  const told = () =>
    lived(approved(), [
      '2024-06-03',
      { type: 'recordShipment', salesOrderNumber: 'SO-1', shippedAt: Date.parse('2024-02-01T20:00:00Z') },
    ]);

  test('clocks run from when it happened: the promise lies in the past', () => {
    expect(promised(told())).toMatchObject({ dueOn: '2024-02-22', dueAt: midnight('2024-02-23') });
  });

  test('and what is past fires at once, but never before we knew', () => {
    const life = told();
    const next = until(life, '2024-06-03');
    expect(overdueAt(next)).toBe(life.events.at(-1)?.at);
    expect(stateOf(next).stage).toBe('CONTRACT_OVERDUE');
  });

  test('a report of the future is refused', () => {
    const shippedAt = Date.parse('2024-02-02T20:00:00Z');
    const early = say(approved(), '2024-02-01', { type: 'recordShipment', salesOrderNumber: 'SO-1', shippedAt });
    expect(early.codes).toEqual(['DATE_IN_FUTURE']);
  });
});

describe('R9: the contract number is shown from the activation on, and before it the reason why not', () => {
  const shown = (life: Life) => {
    const state = stateOf(life);
    const answer = entitlement(state, { serialNumber: 'S1', asOf: '2024-03-01' });
    const [contract] = 'links' in answer ? answer.links : [];
    return [state.contracts['ctr_1.1']?.number ?? null, contract?.failure];
  };

  test('a number for the whole request, or what is waited for', () => {
    expect(shown(shipped())).toEqual([null, 'EXPECTED']);
    expect(shown(until(shipped(), '2024-03-14'))).toEqual([null, 'OVERDUE']);
    expect(shown(shipped({ ROUTER: 1 }, ['ROUTER']))).toEqual([null, 'NOT_INCLUDED']);
    expect(shown(active())).toEqual(['1000001', null]);
  });
});

describe('D16: the word of the vendor for the status of a contract decides nothing', () => {
  test('a contract activated with "TERMINATED" is active; the word is kept beside', () => {
    const life = active({ ROUTER: 1 }, { vendorStatus: 'TERMINATED' });
    expect(life.events.find(({ type }) => type === 'ContractActivated')).not.toHaveProperty('vendorStatus');
    expect(stateOf(life).contracts['ctr_1.1']).toMatchObject({
      state: 'ACTIVE',
      facts: { vendorStatus: 'TERMINATED' },
    });
  });
});
