import { describe, expect, test } from 'vitest';
import type { Contract, Donation } from '../../domain/donation/state.ts';
import { apply, at, donation, expected, line, unit, when } from './contract-kit.ts';

const activate = (state: Donation, more: object = {}, day = '2024-02-20') =>
  when(state, { type: 'activateContract', contractNumber: '1234567', ...more }, day);
const findings = ({ decision }: ReturnType<typeof activate>) =>
  decision.kind === 'accepted' ? [] : decision.refusal.findings;
const serial = (serialNumber: string, more: object = {}) => ({ productId: 'SW-24', serialNumber, ...more });
const lineIdsOf = ({ direct }: ReturnType<typeof activate>) =>
  direct.flatMap((event) => (event.type === 'ContractActivated' ? [event.lineIds] : []))[0];
/** The contract of the lines 1 and 2 in another state. */
const withContract = (state: Donation, id: string, more: Partial<Contract>): Donation => {
  const contract = state.contracts[id];
  if (contract === undefined) throw new Error(`no ${id}`);
  return { ...state, contracts: { ...state.contracts, [id]: { ...contract, ...more } } };
};
const waitsFor = (contractId: string, lineIds: readonly string[]) =>
  ({ type: 'ContractExpected', contractId, lineIds, from: at('2024-02-01') }) as const;

describe('R8: what an activation says', () => {
  test('everything that was given, on the contract that was waited for', () => {
    const told = activate(expected(), {
      activatedAt: at('2024-02-19'),
      serviceLevel: '24x7x4',
      sharedContract: true,
      vendorStatus: 'Signed',
      assessed: { recordId: 'rec_1' },
    });
    expect(told.direct[0]).toEqual({
      type: 'ContractActivated',
      contractId: 'ctr_a.1',
      contractNumber: '1234567',
      lineIds: ['lin_1', 'lin_2'],
      activatedAt: at('2024-02-19'),
      startOn: '2024-02-19',
      endOn: '2029-02-19',
      serviceLevel: '24x7x4',
      activatedEarly: false,
      shared: true,
      termNumber: 0,
      predecessorId: null,
      recordId: 'rec_1',
      facts: { vendorStatus: 'Signed', vendorStatusAt: at('2024-02-20') },
    });
  });
  test('what was not given comes from the donation and from the day', () => {
    expect(activate(donation()).direct[0]).toMatchObject({
      contractId: 'ctr_a.1',
      activatedAt: at('2024-02-20'),
      activatedEarly: true,
      shared: false,
      serviceLevel: '8x5xNBD',
      recordId: null,
    });
  });
  test.each(['REQUESTED', 'DONOR_REVIEW', 'APPROVED'] as const)('%s: nothing has shipped yet', (stage) => {
    expect(findings(activate(donation({ stage })))).toEqual([
      {
        code: 'INVALID_TRANSITION',
        rule: '6',
        message: expect.stringContaining(`Not possible while it is ${stage}; possible from PARTIALLY_SHIPPED, `),
        detail: {
          from: stage,
          allowed: [
            'PARTIALLY_SHIPPED',
            'AWAITING_CONTRACT',
            'CONTRACT_OVERDUE',
            'SUPPORT_NOT_INCLUDED',
            'ONBOARDING',
            'SUPPORTED',
            'RENEWAL_WINDOW',
            'LAPSED',
          ],
        },
      },
    ]);
  });
  test('D6: a contract of one day is long enough, one that ends before it starts is not', () => {
    expect(activate(expected(), { endDate: '2024-02-20' }).codes).toEqual([]);
    expect(findings(activate(expected(), { endDate: '2024-02-19' }))).toEqual([
      {
        code: 'END_BEFORE_START',
        rule: 'D6',
        message: 'The end lies before the start on 2024-02-20.',
        path: 'endDate',
      },
    ]);
  });
});

describe('R13: which products the number is for', () => {
  const three = { lin_1: line('lin_1'), lin_2: line('lin_2'), lin_3: line('lin_3', { supplementary: true }) };
  test('unless it is said, those that are waited for', () => {
    const state = apply(donation({ lines: three }), at('2024-02-01'), [waitsFor('ctr_a.1', ['lin_1', 'lin_2'])]);
    expect(lineIdsOf(activate(state))).toEqual(['lin_1', 'lin_2']);
  });
  test('or, when none is waited for, all that have none yet', () => {
    expect(lineIdsOf(activate(donation({ lines: three })))).toEqual(['lin_1', 'lin_2', 'lin_3']);
    const first = activate(donation({ lines: three }), { lineIds: ['lin_1'] }).state;
    expect(lineIdsOf(activate(first, { contractNumber: '7654321' }))).toEqual(['lin_2', 'lin_3']);
  });
  test('a contract that was withdrawn binds no product', () => {
    const withdrawn = withContract(expected(), 'ctr_a.1', { state: 'WITHDRAWN' });
    expect(activate(withdrawn).direct[0]).toMatchObject({ contractId: 'ctr_a.2', lineIds: ['lin_1', 'lin_2'] });
  });
  test('D26: a listed serial brings its product along once, but not one that comes without a contract', () => {
    const serials = [serial('FOC1'), serial('FOC2'), serial('FOC9')];
    expect(lineIdsOf(activate(expected(), { lineIds: ['lin_1'], serials }))).toEqual(['lin_1', 'lin_2']);
    const lines = { lin_1: line('lin_1'), lin_2: line('lin_2', { smartnetEligible: false }) };
    expect(lineIdsOf(activate(expected({ lines }), { lineIds: ['lin_1'], serials }))).toEqual(['lin_1']);
  });
  test.each([
    [
      'a product that is not here',
      expected(),
      { lineIds: ['lin_1', 'lin_9'] },
      {
        code: 'NOT_FOUND',
        rule: 'R13',
        message: 'lin_9 is no live line of this donation.',
        path: 'lineIds.1',
      },
    ],
    [
      'a product that was cancelled',
      expected({ lines: { lin_1: line('lin_1'), lin_2: line('lin_2', { state: 'CANCELLED' }) } }),
      { lineIds: ['lin_2'] },
      {
        code: 'NOT_FOUND',
        rule: 'R13',
        message: 'lin_2 is no live line of this donation.',
        path: 'lineIds.0',
      },
    ],
    [
      'a product that comes without a contract',
      expected({ lines: { lin_1: line('lin_1'), lin_2: line('lin_2', { smartnetEligible: false }) } }),
      { lineIds: ['lin_2'] },
      {
        code: 'NO_ELIGIBLE_LINE',
        rule: 'R1',
        message: 'SW-24 comes without a service contract.',
        path: 'lineIds.0',
      },
    ],
    [
      'no product with a contract at all',
      donation({ lines: { lin_1: line('lin_1', { smartnetEligible: false }) } }),
      {},
      {
        code: 'NO_ELIGIBLE_LINE',
        rule: 'R1',
        message: 'No product of this donation comes with a service contract.',
        path: 'lineIds',
      },
    ],
    [
      'a product on an active contract',
      activate(expected()).state,
      { lineIds: ['lin_2'] },
      {
        code: 'CONTRACT_ALREADY_ACTIVE',
        rule: 'R8',
        message: 'These products are on an active contract already. Correct that contract if something is wrong.',
        path: 'lineIds.0',
        detail: { contractId: 'ctr_a.1' },
      },
    ],
  ])('refused: %s', (_what, state, command, finding) => {
    expect(findings(activate(state, { contractNumber: '7654321', ...command }))).toEqual([finding]);
  });
  test('refused: everything is on a contract; the active one is named, and one that is over when none is active', () => {
    const first = activate(expected(), { lineIds: ['lin_1'] }).state;
    const both = activate(first, { contractNumber: '7654321' }).state;
    const again = { contractNumber: '7777777' };
    const over = withContract(both, 'ctr_a.1', { state: 'EXPIRED' });
    expect(findings(activate(over, again))).toMatchObject([
      { code: 'CONTRACT_ALREADY_ACTIVE', path: 'lineIds', detail: { contractId: 'ctr_a.2' } },
    ]);
    const neither = withContract(over, 'ctr_a.2', { state: 'TERMINATED' });
    expect(findings(activate(neither, again))).toMatchObject([
      { code: 'INVALID_TRANSITION', detail: { from: 'EXPIRED', allowed: ['EXPECTED', 'OVERDUE'] } },
    ]);
  });
  test('of two contracts of a product the newer one answers', () => {
    const first = activate(expected()).state;
    const older = { ...first.contracts['ctr_a.1']!, state: 'SUPERSEDED' as const };
    const two = {
      ...first,
      contracts: { 'ctr_a.1': older, 'ctr_a.2': { ...older, id: 'ctr_a.2', state: 'EXPIRED' as const } },
    };
    expect(findings(activate(two, { contractNumber: '7654321' }))).toMatchObject([{ detail: { from: 'EXPIRED' } }]);
  });
});

describe('R13: products left out of an activation', () => {
  test('go on being waited for, those of the same contract that are live and come with one', () => {
    const lines = {
      lin_1: line('lin_1'),
      lin_2: line('lin_2'),
      lin_3: line('lin_3', { state: 'CANCELLED' }),
      lin_4: line('lin_4'),
    };
    const state = apply(donation({ lines }), at('2024-02-01'), [
      waitsFor('ctr_a.1', ['lin_1', 'lin_2', 'lin_3']),
      waitsFor('ctr_a.2', ['lin_4']),
    ]);
    expect(activate(state, { lineIds: ['lin_1'] }).direct.slice(1)).toEqual([
      expect.objectContaining({ type: 'CoverageLineAdded', unitId: 'unt_1' }),
      waitsFor('ctr_a.3', ['lin_2']),
    ]);
    expect(activate(state, { lineIds: ['lin_4'] }).direct[0]).toMatchObject({ contractId: 'ctr_a.2' });
  });
  test('were not waited for when the number came early', () => {
    expect(activate(donation(), { lineIds: ['lin_1'] }).types).toEqual(['ContractActivated', 'CoverageLineAdded']);
  });
});

describe('R19, D29: which pieces an activation covers', () => {
  const four = (): Donation =>
    expected({
      units: {
        unt_1: unit('unt_1', 'lin_1', 'FOC1'),
        unt_2: unit('unt_2', 'lin_2', 'FOC2', { state: 'RECYCLED' }),
        unt_3: unit('unt_3', 'lin_9', 'FOC3'),
        unt_4: unit('unt_4', 'lin_1', null),
      },
    });
  const added = ({ direct }: ReturnType<typeof activate>) =>
    direct.flatMap((event) =>
      event.type === 'CoverageLineAdded' ? [[event.coverageId, event.unitId, event.listed, event.endOn]] : [],
    );
  test('without a list those that are held, of its products', () => {
    expect(added(activate(four()))).toEqual([
      ['cov_a.1', 'unt_1', 'ASSUMED', '2029-02-20'],
      ['cov_a.2', 'unt_4', 'ASSUMED', '2029-02-20'],
    ]);
  });
  test('with a list those on it, and those it should name; each difference is a task of its own', () => {
    const serials = [serial('FOC2', { endDate: '2027-01-31' }), serial('FOCX'), serial('FOCY')];
    const told = activate(four(), { serials });
    expect(added(told)).toEqual([
      ['cov_a.1', 'unt_1', 'NO', '2029-02-20'],
      ['cov_a.2', 'unt_2', 'YES', '2027-01-31'],
      ['cov_a.3', 'unt_4', 'NO', '2029-02-20'],
    ]);
    expect(told.direct.slice(4)).toEqual([
      {
        type: 'SerialCorrectionOpened',
        correctionId: 'cor_a.1',
        contractId: 'ctr_a.1',
        unitId: 'unt_1',
        before: 'FOCX',
        after: 'FOC1',
        cause: 'ACTIVATION',
      },
      {
        type: 'SerialCorrectionOpened',
        correctionId: 'cor_a.2',
        contractId: 'ctr_a.1',
        unitId: 'unt_4',
        before: 'FOCY',
        after: null,
        cause: 'ACTIVATION',
      },
    ]);
  });
  test('a list with nothing in the place of a piece: the task says only what should stand there', () => {
    expect(activate(expected(), { serials: [serial('FOC1')] }).direct.at(-1)).toMatchObject({
      type: 'SerialCorrectionOpened',
      unitId: 'unt_2',
      before: null,
      after: 'FOC2',
    });
  });
  test('F07: a list that still names what was replaced: the new piece inherits that line, and the list is corrected', () => {
    const units = {
      unt_1: unit('unt_1', 'lin_1', 'FOC1', { state: 'REPLACED', replacedByUnitId: 'unt_2' }),
      unt_2: unit('unt_2', 'lin_1', 'NEW1', { state: 'IN_USE', replacesUnitId: 'unt_1' }),
    };
    const told = activate(expected({ units }), { serials: [serial('FOC1', { endDate: '2027-01-31' })] });
    expect(added(told)).toEqual([
      ['cov_a.1', 'unt_1', 'YES', '2027-01-31'],
      ['cov_a.2', 'unt_2', 'NO', '2027-01-31'],
    ]);
    expect(told.direct.find(({ type }) => type === 'SerialCorrectionOpened')).toMatchObject({
      unitId: 'unt_2',
      before: 'FOC1',
      after: 'NEW1',
    });
  });
});
