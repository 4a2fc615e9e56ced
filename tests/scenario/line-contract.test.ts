import { describe, expect, test } from 'vitest';
import { lineContract, type ContractFacts, type LineFacts } from '../../domain/telling/line-contract.ts';

const line: LineFacts = { id: 'lin_1.1', state: 'SHIPPED', smartnetEligible: true };
const contract = (more: Partial<ContractFacts> = {}): ContractFacts => ({
  id: 'ctr_1.1',
  number: '90000001',
  state: 'ACTIVE',
  lineIds: ['lin_1.1'],
  endOn: '2031-01-01',
  termNumber: 0,
  ...more,
});
const open = { allShippedAt: '2026-01-01T00:00:00.000Z', final: false };
const why = (more: Partial<LineFacts>, contracts: readonly ContractFacts[] = [], request = open) =>
  lineContract({ ...line, ...more }, contracts, [], request).because;

describe('R13: the contract beside a line', () => {
  test('the one in force, with the latest end of the line’s own units', () => {
    const cover = [
      { contractId: 'ctr_1.1', endOn: '2030-06-30' },
      { contractId: 'ctr_1.1', endOn: '2030-12-31' },
      { contractId: 'ctr_1.2', endOn: '2040-01-01' },
    ];
    const told = lineContract(
      line,
      [contract(), contract({ id: 'ctr_1.2', state: 'EXPIRED', number: '1' })],
      cover,
      open,
    );
    expect(told).toEqual({ number: '90000001', endOn: '2030-12-31', because: null });
  });

  test('when none is in force the newest, and its own end without units', () => {
    const told = lineContract(
      line,
      [
        contract({ state: 'SUPERSEDED' }),
        contract({ id: 'ctr_1.2', number: '90000002', state: 'EXPIRED', termNumber: 1 }),
      ],
      [],
      open,
    );
    expect(told).toEqual({ number: '90000002', endOn: '2031-01-01', because: null });
  });

  test('R21: one that the vendor ended early is told with its last day', () => {
    const ended = contract({ state: 'TERMINATED', endedOn: '2028-04-30' });
    expect(lineContract(line, [ended], [], open).endOn).toBe('2028-04-30');
    const cover = [
      { contractId: 'ctr_1.1', endOn: '2031-01-01', endedOn: '2028-04-30' },
      { contractId: 'ctr_1.1', endOn: '2027-01-01', endedOn: null },
    ];
    expect(lineContract(line, [ended], cover, open).endOn).toBe('2028-04-30');
  });

  test('why there is none: each reason has its sentence', () => {
    const expected = contract({ number: null, state: 'EXPECTED' });
    expect(why({ state: 'CANCELLED' })).toBe('The line was cancelled.');
    expect(why({ smartnetEligible: false })).toContain('without a support contract');
    expect(why({}, [expected])).toContain('has yet to activate');
    expect(why({}, [{ ...expected, state: 'OVERDUE' }])).toContain('should have activated');
    expect(why({}, [{ ...expected, state: 'WITHDRAWN' }])).toContain('ask the program officer');
    expect(why({ state: 'ORDERED' })).toContain('This product has not shipped yet');
    expect(why({}, [], { ...open, allShippedAt: '' })).toContain('ask the program officer');
    expect(lineContract(line, [], [], { allShippedAt: null, final: false }).because).toContain('Other products');
    expect(why({ state: 'ORDERED' }, [], { ...open, final: true })).toContain('The request has ended');
  });
});
