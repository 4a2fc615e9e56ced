import { describe, expect, test } from 'vitest';
import { lineageOf } from '../../domain/donation/contract/lineage.ts';
import { entitlement } from '../../domain/entitlement.ts';
import { lived, say, stateOf, typesSince, until, type Life } from './donation-life.ts';
import {
  again,
  arrived,
  caseOf,
  corrections,
  entitled,
  lineOf,
  openRma,
  replaced,
  rmaOf,
  stated,
} from './support-kit.ts';

describe('T05: a unit is replaced twice', () => {
  const twice = (): Life => lived(again(replaced(), '2025-05-10'), ['2025-05-12', arrived('S3')]);
  test('one correction is open, from the first listed serial to the newest; the other is cancelled', () => {
    expect(corrections(twice())).toMatchObject([
      { unitId: 'unt_1.2', before: 'S1', after: 'S2', state: 'CANCELLED' },
      { unitId: 'unt_1.3', before: 'S1', after: 'S3', state: 'DUE' },
    ]);
    expect(typesSince(again(replaced(), '2025-05-10'), twice())).toEqual([
      'UnitRegistered',
      'UnitReplaced',
      'ReplacementRecorded',
      'CoverageLineAdded',
      'SerialCorrectionCancelled',
      'SerialCorrectionOpened',
    ]);
    expect(lineOf(twice(), 'unt_1.3')).toMatchObject({ endOn: '2029-02-28', listed: 'NO' });
  });
  test('after the first was confirmed, the second starts from what the list shows then', () => {
    const confirmed = lived(replaced(), ['2025-05-09', { type: 'confirmSerialCorrection', ...stated }]);
    const life = lived(again(confirmed, '2025-05-10'), ['2025-05-12', arrived('S3')]);
    expect(corrections(life).at(-1)).toMatchObject({ before: 'S2', after: 'S3', state: 'DUE' });
  });
  test('a correction that was dismissed left the list as it was', () => {
    const dismissed = lived(replaced(), ['2025-05-09', { type: 'dismissSerialCorrection' }]);
    const life = lived(again(dismissed, '2025-05-10'), ['2025-05-12', arrived('S3')]);
    expect(corrections(life).at(-1)).toMatchObject({ before: 'S1', after: 'S3', state: 'DUE' });
  });
  test('confirmed at last, both old pieces are off the list', () => {
    const life = lived(twice(), ['2025-05-20', { type: 'confirmSerialCorrection', ...stated }]);
    expect(['unt_1.1', 'unt_1.2', 'unt_1.3'].map((id) => lineOf(life, id)?.ended)).toEqual([true, true, false]);
  });
  test('the same case may go on for the piece that came', () => {
    const life = lived(replaced(), ['2025-05-10', { ...openRma, rmaNumber: '800112', unitId: 'unt_1.2' }]);
    expect(rmaOf(life, 'rma_1.2')).toMatchObject({ caseId: 'cas_1.1', defectiveUnitId: 'unt_1.2' });
  });
  test('R20: the lineage is a chain from the first piece to the newest, from wherever it is looked at', () => {
    const state = stateOf(twice());
    const lineage = lineageOf(state, 'unt_1.2');
    expect(lineage?.nodes.map(({ serialNumber, state: at }) => `${serialNumber} ${at}`)).toEqual([
      'S1 REPLACED',
      'S2 REPLACED',
      'S3 DELIVERED',
    ]);
    expect(lineage?.edges.map(({ from, to, rmaNumber }) => [from, to, rmaNumber])).toEqual([
      ['unt_1.1', 'unt_1.2', '800111'],
      ['unt_1.2', 'unt_1.3', '800112'],
    ]);
    expect(lineage?.text).toBe('S1 → S2 → S3');
    expect(lineage?.newest.unitId).toBe('unt_1.3');
    expect(lineageOf(state, 'unt_1.1')).toEqual(lineage);
    expect(lineageOf(state, 'unt_9')).toBeNull();
    expect(lineageOf(stateOf(entitled()), 'unt_1.1')).toMatchObject({ edges: [], text: 'S1' });
    expect(entitlement(state, { serialNumber: 'S1', asOf: '2025-05-13' })).toMatchObject({
      replacement: { serialNumber: 'S3' },
    });
  });
});

describe('11.4: what a replacement does not do', () => {
  test('it gives no cover that the defective piece did not have', () => {
    const ended = until(entitled(), '2029-03-05');
    const life = lived(ended, ['2029-03-05', caseOf()], ['2029-03-05', openRma], ['2029-03-06', arrived('S2')]);
    expect(lineOf(life, 'unt_1.2')).toBeUndefined();
    expect(corrections(life)).toEqual([]);
  });
  test('nor beyond the last covered day, before its end was processed', () => {
    const life = lived(entitled(), ['2029-02-27', caseOf()], ['2029-02-27', openRma]);
    const atNight = say(life, '2029-03-01', arrived('S2'), { hour: 1 });
    expect([atNight.codes, lineOf(atNight, 'unt_1.2')]).toEqual([[], undefined]);
  });
  test('nor that of a renewal without the defective piece', () => {
    const renewed = lived(entitled({ ROUTER: 2 }), [
      '2028-12-20',
      { type: 'confirmRenewal', contractNumber: '2000002', includedUnitIds: ['unt_1.2'] },
    ]);
    const about = { unitId: 'unt_1.1' };
    const life = lived(
      until(renewed, '2029-03-05'),
      ['2029-03-05', caseOf(about)],
      ['2029-03-05', openRma],
      ['2029-03-06', arrived('S3')],
    );
    expect(lineOf(life, 'unt_1.3')).toBeUndefined();
  });
  test('renewals go on for the new piece', () => {
    const life = until(replaced(), '2029-01-15');
    const open = Object.values(stateOf(life).renewals).filter(({ state }) => state === 'WINDOW_OPEN');
    expect(open.map(({ includedUnitIds }) => includedUnitIds)).toEqual([['unt_1.2']]);
  });
});
