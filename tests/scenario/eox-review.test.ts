import { describe, expect, test } from 'vitest';
import { eoxReviewsDue, type ReviewedProduct } from '../../domain/eox-review.ts';
import { ciscoTechsoup1 } from '../../domain/programs/cisco-techsoup/policy-1.ts';
import { ciscoTechsoup2 } from '../../domain/programs/cisco-techsoup/policy-2.ts';
import { eox } from './donation-life.ts';

const held = [
  { productId: 'ROUTER', since: '2026-02-01' },
  { productId: 'ROUTER', since: '2026-01-01' },
];
const looked = (recordedOn: string | null, more: Partial<ReviewedProduct> = {}): ReviewedProduct => ({
  productId: 'ROUTER',
  view: recordedOn === null ? null : eox({}),
  recordedOn,
  seq: 1,
  ...more,
});
const due = (products: readonly ReviewedProduct[], today: string) =>
  eoxReviewsDue(products, held, today).map(({ reason, dueOn }) => [reason, dueOn]);

describe('8.1: the dates of a product are checked every 90 days', () => {
  test('after its first unit came, when nobody has looked', () => {
    expect(due([], '2026-04-01')).toEqual([]);
    expect(due([], '2026-04-02')).toEqual([['CHECK_DATES', '2026-04-01']]);
  });
  test('again and again, each time told under a key of its own', () => {
    const keys = ['2026-04-02', '2026-06-30', '2026-07-01'].map((on) => eoxReviewsDue([], held, on)[0]?.key);
    expect(keys).toEqual([
      'eoxReview/ROUTER/2026-01-01/1',
      'eoxReview/ROUTER/2026-01-01/1',
      'eoxReview/ROUTER/2026-01-01/2',
    ]);
  });
  test('what is reported starts it anew, also when it changes nothing', () => {
    expect(due([looked('2026-03-01')], '2026-05-30')).toEqual([]);
    expect(due([looked('2026-03-01')], '2026-05-31')).toEqual([['CHECK_DATES', '2026-05-30']]);
  });
  test('products that nobody holds are left alone', () => {
    expect(eoxReviewsDue([looked('2020-01-01')], [], '2026-05-31')).toEqual([]);
  });
  test('records that contradict themselves or were put together are looked at at once', () => {
    const view = eox({ endOfSaleOn: '2027-01-01', lastDateOfSupportOn: '2026-01-01' });
    expect(due([looked('2026-03-01', { view })], '2026-03-01')).toEqual([['DATES_OUT_OF_ORDER', '2026-03-01']]);
    const merged = { ...eox({}), about: { merged: true } } as const;
    expect(due([looked('2026-03-01', { view: merged })], '2026-03-01')).toEqual([['RECORDS_MERGED', '2026-03-01']]);
  });
  test('the length is that of the program, and version 1 has no such clock', () => {
    const clock = ciscoTechsoup2.clocks['eoxReview'];
    expect(clock?.repeat?.every).toEqual({ days: 90 });
    expect(ciscoTechsoup1.clocks['eoxReview']).toBeUndefined();
    const monthly = { kind: 'loop', zone: 'PROGRAM', steps: [], repeat: { every: { months: 1 }, sends: [] } } as const;
    expect(eoxReviewsDue([], held, '2026-02-02', monthly).map(({ dueOn }) => dueOn)).toEqual(['2026-02-01']);
  });
});
