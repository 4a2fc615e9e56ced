import { describe, expect, test } from 'vitest';
import { contractNumberProblem, holderProblem, numberProblem } from '../../domain/donation/contract/contract-number.ts';
import type { Donation, Shipment } from '../../domain/donation/state.ts';
import type { Conflict } from '../../domain/types.ts';
import { donation } from './contract-kit.ts';

/** A request and a shipment whose numbers were written in small letters. */
const state = (): Donation => {
  const base = donation({ requestNumber: 'req-77' });
  const [first] = Object.values(base.shipments);
  if (first === undefined) throw new Error('no shipment');
  const second: Shipment = { ...first, id: 'shp_2', salesOrderNumber: 'so-2' };
  return { ...base, shipments: { ...base.shipments, shp_2: second } };
};

describe('R14, D20, F09: what is typed instead of a contract number is named', () => {
  test.each([
    ['FOC2', 'CONTRACT_NUMBER_IS_SERIAL', 'FOC2 is the serial number of a unit.'],
    ['4500012345', 'CONTRACT_NUMBER_IS_SALES_ORDER', '4500012345 is a sales order number.'],
    ['SO-2', 'CONTRACT_NUMBER_IS_SALES_ORDER', 'SO-2 is a sales order number.'],
    ['REQ-77', 'CONTRACT_NUMBER_IS_REQUEST_NUMBER', 'REQ-77 is the number of the request.'],
  ])('%s: %s', (typed, code, what) => {
    expect(numberProblem(state(), typed, 'typedNumber')).toEqual({
      code,
      rule: 'R14',
      message: `${what} Give the number of the service contract.`,
      path: 'typedNumber',
    });
  });
  test('what has not the shape of the program is told with that shape', () => {
    expect(numberProblem(state(), '1234', 'contractNumber')).toEqual({
      code: 'CONTRACT_NUMBER_SHAPE',
      rule: 'D20',
      message: '1234 does not look like a contract number of this program.',
      path: 'contractNumber',
      detail: { pattern: '^[0-9]{5,12}$' },
    });
  });
  test('a number that is none of these passes', () => {
    expect(numberProblem(state(), '1234567', 'contractNumber')).toBeNull();
  });
});

describe('D21: a number that somebody else holds', () => {
  const held = (kind: Conflict['claim']['kind'], sameGroup: boolean): Conflict => ({
    claim: { kind, key: '1234567' },
    holder: 'don_b',
    sameGroup,
  });
  const inTheGroup = held('CONTRACT_NUMBER', true);
  test('another organization: never', () => {
    expect(holderProblem([inTheGroup, held('CONTRACT_NUMBER', false)], true, 'contractNumber')).toEqual({
      code: 'CONTRACT_NUMBER_OTHER_ORGANIZATION',
      rule: 'D21',
      message: 'The number belongs to a contract of another organization.',
      path: 'contractNumber',
    });
  });
  test('another donation of the organization: when it is declared shared', () => {
    expect(holderProblem([inTheGroup], true, 'contractNumber')).toBeNull();
    expect(holderProblem([inTheGroup], false, 'contractNumber')).toEqual({
      code: 'CONTRACT_NUMBER_OTHER_DONATION',
      rule: 'D21',
      message: 'The number belongs to another donation of this organization. If both share it, say so.',
      path: 'contractNumber',
    });
  });
  test('what else somebody holds stands against no contract number', () => {
    expect(holderProblem([held('REQUEST_NUMBER', false)], false, 'contractNumber')).toBeNull();
  });
  test('the number itself is judged first; without a field of its own it is the contract number', () => {
    expect(contractNumberProblem(state(), '1234', [inTheGroup], false)).toMatchObject({
      code: 'CONTRACT_NUMBER_SHAPE',
      path: 'contractNumber',
    });
    expect(contractNumberProblem(state(), '1234567', [inTheGroup], false, 'newNumber')).toMatchObject({
      code: 'CONTRACT_NUMBER_OTHER_DONATION',
      path: 'newNumber',
    });
  });
});
