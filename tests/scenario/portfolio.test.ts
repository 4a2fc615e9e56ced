import { describe, expect, test } from 'vitest';
import { addDays, instantAt, localDate, mondayOf, morningOf } from '../../domain/calendar.ts';
import { kindOf } from '../../domain/journal.ts';
import { companionsOf, rowsAhead, type Standing } from '../../domain/outlook.ts';
import {
  bucketAfter,
  bucketOf,
  countedAs,
  EXAMPLE_LIMIT,
  PortfolioFold,
  portfolioUnits,
  type PortfolioBucket,
} from '../../domain/portfolio.ts';
import type { Row } from '../../domain/script.ts';
import { forecast, policiesOf } from '../../domain/simulation.ts';
import { World } from '../../domain/world.ts';
import { randomLife } from '../fixtures/random-life.ts';
import { donation, importing, ImportWorld, noon, now, organization, road } from './import-kit.ts';

const DAY = 86_400_000;

function standing(seed: number): { readonly from: Standing; readonly at: number; readonly zone: string } {
  const script = randomLife(seed);
  const at = script.start + (100 + seed * 60) * DAY;
  const world = new World(policiesOf(script));
  forecast({ ...script, facts: script.facts.filter((fact) => fact.at <= at), until: at }, world);
  const stream = world.streams().find((id) => kindOf(id) === 'donation') ?? '';
  const ids = [stream, ...companionsOf(stream, world.entity(stream))];
  return { from: { stream, entities: new Map(ids.map((id) => [id, world.entity(id)])) }, at, zone: script.zone };
}

const forecasts = Array.from({ length: 8 }, (_, index) => {
  const { from, at, zone } = standing(index + 1);
  return { stream: from.stream, rows: rowsAhead(from, at, addDays(localDate(at, zone), 500)) };
});
const row = (type: string, data: Row['data'], at = 0, stream = 'don_a'): Row => ({
  stream,
  seq: 1,
  at,
  type,
  data,
  zone: 'UTC',
});

/** Totals by kind, name and addressee over all buckets. */
function totals(buckets: readonly PortfolioBucket[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { kind, name, to, total } of buckets.flatMap(({ counts }) => counts)) {
    const key = `${kind}/${name}/${to ?? ''}`;
    sums[key] = (sums[key] ?? 0) + total;
  }
  return sums;
}

describe('A portfolio is the sum of the single forecasts', () => {
  test.each(portfolioUnits)('by %s', (by) => {
    const fold = new PortfolioFold(by);
    const sums: Record<string, number> = {};
    for (const { stream, rows } of forecasts) {
      fold.add(stream, rows);
      for (const { kind, name, to } of rows.flatMap(countedAs)) {
        const key = `${kind}/${name}/${to ?? ''}`;
        sums[key] = (sums[key] ?? 0) + 1;
      }
    }
    const buckets = fold.result();
    expect(fold.donations).toBe(forecasts.length);
    expect(totals(buckets)).toEqual(sums);
    expect(Object.keys(sums).length).toBeGreaterThan(15);
    for (const { total, counts, from, to } of buckets) {
      expect(total).toBe(counts.reduce((sum, one) => sum + one.total, 0));
      for (const { examples } of counts) {
        expect(examples.length).toBeGreaterThan(0);
        expect(examples.length).toBeLessThanOrEqual(EXAMPLE_LIMIT);
        expect(examples.every(({ date }) => date >= from && date <= to)).toBe(true);
      }
    }
    expect(buckets.map(({ from }) => from)).toEqual(buckets.map(({ from }) => from).toSorted());
  });

  test('an account that two donations share is counted once', () => {
    const fold = new PortfolioFold('MONTH');
    const shared = row('AccountActivated', {}, 5, 'acc_1');
    fold.add('don_a', [row('DonationApproved', {}), shared]);
    fold.add('don_b', [row('DonationApproved', {}, 0, 'don_b'), shared]);
    expect(totals(fold.result())).toEqual({ 'EVENT/DonationApproved/': 2, 'EVENT/AccountActivated/': 1 });
  });

  test('what only a later donation does to its organization or account counts, in whatever order they come', () => {
    const world = new ImportWorld();
    world.send(organization, 'changeOrganization', { legalName: 'Rose City Pantry' }, { reason: 'new name' });
    world.send(organization, 'submitValidation', {});
    world.send(organization, 'recordValidation', {
      outcome: 'VALIDATED',
      requalificationDueAt: noon('2026-11-20'),
    });
    const quiet = donation;
    const idle = donation.replace(/2$/, '9');
    importing(road.slice(0, 2), {}, world, quiet);
    importing(road.slice(0, 4), { requestNumber: 'R-2' }, world, idle);
    const unitIds = Object.keys(world.donation(idle).units);
    world.send(idle, 'reportNotInUse', { unitIds }, { receivedAt: now });
    const ahead = [quiet, idle].map((stream) => {
      const ids = [stream, ...companionsOf(stream, world.entity(stream))];
      const entities = new Map(ids.map((id) => [id, world.entity(id)]));
      return { stream, rows: rowsAhead({ stream, entities }, now, '2026-12-31') };
    });
    const told = [ahead, ahead.toReversed()].map((order) => {
      const fold = new PortfolioFold('MONTH');
      for (const { stream, rows } of order) fold.add(stream, rows);
      return totals(fold.result());
    });
    expect(told[1]).toEqual(told[0]);
    expect(told[0]).toMatchObject({
      'EVENT/OrganizationFlaggedUnresponsive/': 1,
      'DEADLINE/requalification/': 1,
    });
  });

  test('two things at one instant are two, and what only names another record is one', () => {
    const fold = new PortfolioFold('MONTH');
    const fired = (key: string, sends: readonly unknown[] = []) =>
      row('ReminderSent', { clock: 'c', key, stepIndex: 0, sends }, 5, 'org_1');
    const written = (recordId: string) => row('RegistrationSubmitted', { recordId, attempt: 1 }, 5, 'acc_1');
    const send = [{ name: 'words', as: 'MAIL', to: 'RECIPIENT' }];
    fold.add('don_a', [fired('c/1', send), fired('c/2', send), written('rec_1')]);
    fold.add('don_b', [fired('c/2', send), fired('c/3', send), written('rec_2')]);
    expect(totals(fold.result())).toEqual({ 'MESSAGE/words/RECIPIENT': 3, 'EVENT/RegistrationSubmitted/': 1 });
  });

  test('examples are the first few, each of another donation', () => {
    const fold = new PortfolioFold('MONTH');
    for (let number = 9; number >= 0; number -= 1) {
      const stream = `don_${number}`;
      fold.add(stream, [row('DonationApproved', {}, number, stream), row('DonationApproved', {}, number + 1, stream)]);
    }
    const [count] = fold.result()[0]?.counts ?? [];
    expect(count?.total).toBe(20);
    expect(count?.examples.map(({ donationId }) => donationId)).toEqual(['don_0', 'don_1', 'don_2', 'don_3', 'don_4']);
  });
});

describe('What a row counts as', () => {
  const send = (as: string, to: string) => ({ name: 'words', as, to, key: 'k' });
  test.each([
    ['a mail', row('ReminderSent', { clock: 'c', sends: [send('MAIL', 'RECIPIENT')] }), ['MESSAGE/words/RECIPIENT']],
    [
      'a letter',
      row('ReminderSent', { clock: 'c', sends: [send('LETTER', 'RECIPIENT')] }),
      ['MESSAGE/words/RECIPIENT'],
    ],
    ['a task', row('DeadlineEscalated', { clock: 'c', sends: [send('TASK', 'OFFICER')] }), ['TASK/words/OFFICER']],
    ['a call', row('ReminderSent', { clock: 'c', sends: [send('PHONE_TASK', 'OFFICER')] }), ['TASK/words/OFFICER']],
    [
      'an end',
      row('DeadlineFired', { clock: 'c', sends: [send('TASK', 'OFFICER')] }),
      ['DEADLINE/c/', 'TASK/words/OFFICER'],
    ],
    ['an opening', row('DeadlineOpened', { clock: 'c', sends: [] }), []],
    ['a stage', row('DonationStageChanged', { from: 'A', to: 'LAPSED' }), ['STAGE/LAPSED/']],
    ['the end of cover', row('ContractExpired', {}), ['COVER_END/ContractExpired/']],
    ['something else', row('AttestationRequested', {}), ['EVENT/AttestationRequested/']],
    ['a refusal', row('CommandRefused', { command: 'attest' }), ['REFUSAL/attest/']],
    ['what is only heard', row('DonationNoted', { source: 's', sourceSeq: 1, view: {} }), []],
  ])('%s', (_what, one, expected) => {
    expect(countedAs(one).map(({ kind, name, to }) => `${kind}/${name}/${to ?? ''}`)).toEqual(expected);
  });
});

describe('Days, ISO weeks and months', () => {
  test.each([
    ['2026-01-01', '2025-12-29'],
    ['2024-12-30', '2024-12-30'],
    ['2027-01-03', '2026-12-28'],
    ['2024-03-03', '2024-02-26'],
  ])('%s belongs to the week of Monday, %s', (date, monday) => {
    expect(mondayOf(date)).toBe(monday);
    expect(bucketOf(date, 'WEEK')).toBe(monday);
    expect(bucketAfter(monday, 'WEEK')).toBe(addDays(monday, 7));
  });
  test('a month begins on its first, a day with itself', () => {
    expect(bucketOf('2024-02-29', 'MONTH')).toBe('2024-02-01');
    expect(bucketAfter('2024-12-01', 'MONTH')).toBe('2025-01-01');
    expect(bucketOf('2024-02-29', 'DAY')).toBe('2024-02-29');
    expect(bucketAfter('2024-02-29', 'DAY')).toBe('2024-03-01');
  });
});

describe('8.2: the morning of a day is nine by the local clock, also where clocks change', () => {
  const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Africa/Casablanca'];
  test.each(zones)('%s', (zone) => {
    for (let day = '2026-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
      expect(morningOf(day, zone, 37)).toBe(instantAt(day, zone, 9, 37));
    }
  });
});
