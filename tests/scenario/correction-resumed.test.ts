import { describe, expect, test } from 'vitest';
import type { Donation } from '../../domain/donation/state.ts';
import { ciscoTechsoup1 } from '../../domain/programs/cisco-techsoup/policy-1.ts';
import { ciscoTechsoup2 } from '../../domain/programs/cisco-techsoup/policy-2.ts';
import { apply, at, due, expected, running, settle, when } from './contract-kit.ts';
import { donation, fact, ImportWorld, noon, now, organization, road, type Given } from './import-kit.ts';

/** The vendor lists WRONG2 where the second unit has FDO2: one correction is open. */
const listedUntil = (endDate: string): readonly Given[] => [
  ...road.slice(0, 4),
  fact('activateContract', '2021-04-01', {
    contractNumber: '90412345',
    startDate: '2021-04-01',
    endDate,
    serials: [
      { productId: 'ISR4331', serialNumber: 'FDO1' },
      { productId: 'ISR4331', serialNumber: 'WRONG2' },
    ],
  }),
];
const idle = fact('reportNotInUse', '2026-08-01', { unitIds: ['unt.2'] });
const back = fact('recordUnitUse', '2026-08-10', { unitId: 'unt.2', use: 'IN_USE' });

function after(...facts: readonly Given[]) {
  const world = new ImportWorld();
  world.send(world.account, 'recordExistingAccount', { email: 'anna@rosecity.example' });
  const input = {
    requestNumber: 'R-1',
    organizationId: organization,
    programId: 'cisco-techsoup',
    requestedAt: noon('2021-03-01'),
    lines: [{ productId: 'ISR4331', quantity: 2 }],
    facts: facts.map((one) => ({ ...one, at: Date.parse(one.at) })),
  };
  const about = { receivedAt: now, note: 'from the old files', reason: 'looked at again' };
  const { refusal } = world.send(donation, 'importDonation', input, about);
  expect(refusal).toBeNull();
  const state = world.donation();
  return {
    state,
    told: Object.values(state.corrections).map((one) => `${one.before} ${one.after} ${one.cause} ${one.state}`),
    listed: listedOf(state, 'FDO2'),
    clocks: Object.keys(world.after.clocks).filter((key) => key.startsWith('serialCorrection')),
  };
}
function listedOf(state: Donation, serialNumber: string) {
  const unit = Object.values(state.units).find((it) => it.serialNumber === serialNumber);
  const lines = Object.values(state.coverage).filter(({ unitId, ended }) => unitId === unit?.id && !ended);
  return lines.map(({ listed }) => listed);
}

describe('R20: no held unit is missing on the list without a task', () => {
  test('one that went idle and is used again is asked about again, until somebody saw it corrected', () => {
    const again = after(...listedUntil('2027-03-31'), idle, back);
    expect(again.told).toEqual(['WRONG2 FDO2 ACTIVATION CANCELLED', 'WRONG2 FDO2 ACTIVATION OVERDUE']);
    expect(again.listed).toEqual(['NO']);
    expect(again.clocks).toHaveLength(1);
    const seen = fact('confirmSerialCorrection', '2026-08-12', { statement: 'seen on the list' });
    const corrected = after(...listedUntil('2027-03-31'), idle, back, seen);
    expect([corrected.told.at(-1), corrected.listed]).toEqual(['WRONG2 FDO2 ACTIVATION CONFIRMED', ['YES']]);
  });

  test('a contract that ended and was reinstated under its number is as wrong as before', () => {
    const lapsed = after(...listedUntil('2026-03-31'));
    expect(lapsed.told).toEqual(['WRONG2 FDO2 ACTIVATION CANCELLED']);
    const again = after(...listedUntil('2026-03-31'), fact('reinstate', '2026-05-01', { endDate: '2027-04-30' }));
    expect(again.told).toEqual(['WRONG2 FDO2 ACTIVATION CANCELLED', 'WRONG2 FDO2 ACTIVATION OVERDUE']);
    expect(again.listed).toEqual(['NO']);
  });

  test('what was dismissed stays dismissed, before the unit left and after it came back', () => {
    const dismiss = (date: string) => fact('dismissSerialCorrection', date);
    expect(after(...listedUntil('2027-03-31'), dismiss('2026-07-01'), idle, back).told).toEqual([
      'WRONG2 FDO2 ACTIVATION CANCELLED',
    ]);
    const twice = after(...listedUntil('2027-03-31'), idle, back, dismiss('2026-08-11'));
    expect(twice.told).toEqual(['WRONG2 FDO2 ACTIVATION CANCELLED', 'WRONG2 FDO2 ACTIVATION CANCELLED']);
    expect(twice.clocks).toEqual([]);
  });

  const compare = (date: string, ...serials: readonly string[]) =>
    fact('reconcileContract', date, {
      vendorLines: serials.map((serialNumber) => ({ productId: 'ISR4331', serialNumber })),
    });
  test('a list that was corrected meanwhile is not asked about', () => {
    const { told, listed } = after(...listedUntil('2027-03-31'), idle, compare('2026-08-05', 'FDO1', 'FDO2'), back);
    expect([told, listed]).toEqual([['WRONG2 FDO2 ACTIVATION CANCELLED'], ['YES']]);
  });

  test('one that was found missing while it was away is asked about when it is back', () => {
    const gone = compare('2026-08-05', 'FDO1');
    expect(after(...road.slice(0, 4), longer, idle, gone).told).toEqual([]);
    expect(after(...road.slice(0, 4), longer, idle, gone, back).told).toEqual(['null FDO2 RECONCILIATION OVERDUE']);
    const seen = fact('confirmSerialCorrection', '2026-07-12', { statement: 'seen on the list' });
    const confirmed = after(...listedUntil('2027-03-31'), seen, idle, gone, back);
    expect(confirmed.told).toEqual(['WRONG2 FDO2 ACTIVATION CONFIRMED', 'null FDO2 RECONCILIATION OVERDUE']);
  });
  const longer = fact('activateContract', '2021-04-01', {
    contractNumber: '90412345',
    startDate: '2021-04-01',
    endDate: '2027-03-31',
  });

  test('the label that was read meanwhile counts: a new number is named, the listed one ends it', () => {
    const read = (serialNumber: string) => fact('recordSerial', '2026-08-05', { unitId: 'unt.2', serialNumber });
    const other = after(...listedUntil('2027-03-31'), idle, read('FDO3'), back);
    expect(other.told).toEqual(['WRONG2 FDO2 ACTIVATION CANCELLED', 'WRONG2 FDO3 ACTIVATION OVERDUE']);
    const right = after(...listedUntil('2027-03-31'), idle, read('WRONG2'), back);
    expect(right.told).toEqual(['WRONG2 FDO2 ACTIVATION CANCELLED']);
    expect(listedOf(right.state, 'WRONG2')).toEqual(['YES']);
  });

  test('a number that the list showed in the end and that is overwritten before the unit is back', () => {
    const read = fact('recordSerial', '2026-08-06', { unitId: 'unt.2', serialNumber: 'FDO3' });
    const found = compare('2026-08-05', 'FDO1', 'FDO2');
    const { told } = after(...listedUntil('2027-03-31'), idle, found, read, back);
    expect(told.slice(1)).toEqual(['FDO2 FDO3 ACTIVATION CANCELLED', 'FDO2 FDO3 ACTIVATION OVERDUE']);
  });

  test('a number that is overwritten while the unit is away and the list shows it waits for the unit', () => {
    const read = fact('recordSerial', '2026-08-05', { unitId: 'unt.1', serialNumber: 'FDO9' });
    const away = fact('reportNotInUse', '2026-08-01', { unitIds: ['unt.1'] });
    const again = fact('recordUnitUse', '2026-08-10', { unitId: 'unt.1', use: 'IN_USE' });
    const { told } = after(...listedUntil('2027-03-31'), away, read, again);
    expect(told.slice(1)).toEqual(['FDO1 FDO9 ACTIVATION CANCELLED', 'FDO1 FDO9 ACTIVATION OVERDUE']);
  });

  test('confirmed while two periods run: both are listed', () => {
    const next = fact('confirmRenewal', '2026-08-05', { newEndDate: '2027-12-31' });
    const seen = fact('confirmSerialCorrection', '2026-08-12', { statement: 'seen on the list' });
    const { state } = after(...listedUntil('2026-12-31'), next, seen);
    expect(Object.values(state.coverage).map(({ listed }) => listed)).toEqual(['YES', 'YES', 'YES', 'YES']);
    const open = after(...listedUntil('2026-12-31'), next).state;
    expect(Object.values(open.coverage).map(({ listed }) => listed)).toEqual(['YES', 'NO', 'YES', 'NO']);
  });
});

test('R20: a correction is about the periods that run or are to come, not about one that is over', () => {
  const right = [
    ...road.slice(0, 4),
    fact('activateContract', '2021-04-01', {
      contractNumber: '90412345',
      startDate: '2021-04-01',
      endDate: '2026-08-20',
      serials: [
        { productId: 'ISR4331', serialNumber: 'FDO1' },
        { productId: 'ISR4331', serialNumber: 'FDO2' },
      ],
    }),
    fact('confirmRenewal', '2026-08-01', { newEndDate: '2027-08-20' }),
  ];
  const read = (date: string) => fact('recordSerial', date, { unitId: 'unt.2', serialNumber: 'FDO3' });
  const lines = (date: string) => Object.values(after(...right, read(date)).state.coverage).map(({ listed }) => listed);
  expect(lines('2026-08-10')).toEqual(['YES', 'NO', 'YES', 'NO']);
  expect(lines('2026-08-25')).toEqual(['YES', 'YES', 'YES', 'NO']);
});

describe('D28: what runs by an earlier version, and what was recorded before, stays as it is', () => {
  const list = (policy: Donation['policy']): Donation =>
    when(
      expected({ policy }),
      {
        type: 'activateContract',
        contractNumber: '1234567',
        serials: [{ productId: 'SW-24', serialNumber: 'FOC1' }],
      },
      '2024-02-20',
    ).state;
  const to = (state: Donation, stands: 'IDLE' | 'IN_USE'): Donation => {
    const unit = state.units['unt_2'];
    return unit === undefined ? state : { ...state, units: { ...state.units, unt_2: { ...unit, state: stands } } };
  };
  const leaves = (state: Donation) => settle(to(state, 'IDLE'), at('2024-03-01'));
  const returns = (state: Donation) => settle(to(state, 'IN_USE'), at('2024-03-05'));

  /** What follows when a unit comes back that was found missing, after its correction had been confirmed. */
  const found = (state: Donation) => {
    const seen = when(state, { type: 'confirmSerialCorrection', evidenceId: 'fil_1' }, '2024-02-25').state;
    const vendorLines = [{ productId: 'SW-24', serialNumber: 'FOC1' }];
    const missed = when(leaves(seen).state, { type: 'reconcileContract', vendorLines }, '2024-03-03').state;
    return returns(missed).events.map(({ type }) => type);
  };

  test('version 2 marks what ended by itself, and only that', () => {
    const left = leaves(list(ciscoTechsoup2));
    expect(left.events).toEqual([{ type: 'SerialCorrectionCancelled', correctionId: 'cor_a.1', moot: true }]);
    expect(left.state.corrections['cor_a.1']).toMatchObject({ state: 'CANCELLED', moot: true });
    const { state } = returns(left.state);
    expect(running(state)).toContain('serialCorrection cor_a.2');
    expect(returns(state).events).toEqual([]);
    const dismissed = when(list(ciscoTechsoup2), { type: 'dismissSerialCorrection' }, '2024-03-01');
    expect(dismissed.direct).toEqual([{ type: 'SerialCorrectionCancelled', correctionId: 'cor_a.1' }]);
    expect(dismissed.state.corrections['cor_a.1']).not.toHaveProperty('moot');
  });

  test('without a task for the site: that is another matter', () => {
    const asked = apply(list(ciscoTechsoup2), at('2024-02-25'), [
      {
        type: 'SerialCorrectionOpened',
        correctionId: 'cor_a.2',
        contractId: 'ctr_a.1',
        unitId: 'unt_2',
        before: 'FOC2',
        after: 'FOC2',
        cause: 'INSTALL_SITE',
      },
    ]);
    const left = leaves(asked);
    expect(left.state.corrections['cor_a.2']).not.toHaveProperty('moot');
    expect(Object.values(returns(left.state).state.corrections).map(({ cause }) => cause)).toEqual([
      'ACTIVATION',
      'INSTALL_SITE',
      'ACTIVATION',
    ]);
  });

  test('version 1 marks nothing and asks nothing again', () => {
    const left = leaves(list(ciscoTechsoup1));
    expect(left.events).toEqual([{ type: 'SerialCorrectionCancelled', correctionId: 'cor_a.1' }]);
    expect(returns(left.state).events).toEqual([]);
    expect(found(list(ciscoTechsoup1))).toEqual([]);
    expect(found(list(ciscoTechsoup2))).toEqual(['SerialCorrectionOpened']);
    const ended = due(list(ciscoTechsoup1), 'coverageEnd', 'ctr_a.1@2029-02-20', '2029-02-21').state;
    expect(ended.corrections['cor_a.1']).not.toHaveProperty('moot');
  });

  test('a cancellation that was recorded without the mark does not come back', () => {
    const earlier = apply(list(ciscoTechsoup2), at('2024-03-01'), [
      { type: 'SerialCorrectionCancelled', correctionId: 'cor_a.1' },
    ]);
    expect(settle(earlier, at('2024-03-05')).events).toEqual([]);
  });
});
