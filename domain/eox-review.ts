import { addDays, addMonths, daysBetween } from './calendar.ts';
import { outOfOrder } from './eox.ts';
import type { ClockSpec, Length } from './policy.ts';
import type { CalendarDate } from './types.ts';
import type { EoxView } from './views.ts';

/**
 * Which products somebody should look up at the vendor (8.1, clock `eoxReview`): run once a day over all products, not
 * by a donation.
 */

/** What is known of a product. */
export type ReviewedProduct = {
  readonly productId: string;
  /** The record in force, or null. */
  readonly view: EoxView | null;
  /** When it was last reported, whether or not that changed it; null: never. */
  readonly recordedOn: CalendarDate | null;
  /** Version of the record in force; 0 without one. */
  readonly seq: number;
};
/** A product somebody holds, and since when the first unit of it came. */
export type HeldProduct = { readonly productId: string; readonly since: CalendarDate };

export type EoxReview = {
  readonly productId: string;
  /**
   * CHECK_DATES: the vendor's dates are old or were never looked up. DATES_OUT_OF_ORDER and RECORDS_MERGED: the record
   * was kept, and somebody should compare it with the bulletin.
   */
  readonly reason: 'CHECK_DATES' | 'DATES_OUT_OF_ORDER' | 'RECORDS_MERGED';
  readonly dueOn: CalendarDate;
  /** The same for as long as it is the same reminder: whoever tells it again finds it told. */
  readonly key: string;
};

/** Used where a program says nothing: 90 days. */
const everyQuarter: Length = { days: 90 };

/**
 * What is due for review on a day, by product id: products that are held, each 90 days (or as `clock` says) after its
 * dates were last reported or its first unit came, again and again; and at once a record with dates out of order or put
 * together from several. Days in the program's zone.
 */
export function eoxReviewsDue(
  products: readonly ReviewedProduct[],
  held: readonly HeldProduct[],
  today: CalendarDate,
  clock?: ClockSpec,
): readonly EoxReview[] {
  const length = clock?.repeat?.every ?? everyQuarter;
  const byId = new Map(products.map((product) => [product.productId, product]));
  return firstHeld(held)
    .flatMap(({ productId, since }): readonly EoxReview[] => {
      const known = byId.get(productId) ?? { productId, view: null, recordedOn: null, seq: 0 };
      const base = known.recordedOn ?? since;
      const first = addDays(addMonths(base, length.months ?? 0), length.days ?? 0);
      return [...overdue(productId, base, first, today), ...odd(known, today)];
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** Due from the morning after the last day of the promise on, once per repetition. */
function overdue(
  productId: string,
  base: CalendarDate,
  first: CalendarDate,
  today: CalendarDate,
): readonly EoxReview[] {
  const every = daysBetween(base, first);
  if (every <= 0 || today <= first) return [];
  const times = Math.floor((daysBetween(base, today) - 1) / every);
  const dueOn = addDays(base, every * times);
  return [{ productId, reason: 'CHECK_DATES', dueOn, key: `eoxReview/${productId}/${base}/${times}` }];
}

function odd({ productId, view, recordedOn, seq }: ReviewedProduct, today: CalendarDate): readonly EoxReview[] {
  if (view === null) return [];
  const dueOn = recordedOn ?? today;
  const review = (reason: EoxReview['reason']): EoxReview => ({
    productId,
    reason,
    dueOn,
    key: `eoxReview/${productId}/${reason}/${seq}`,
  });
  return [
    ...(outOfOrder(view).length > 0 ? [review('DATES_OUT_OF_ORDER')] : []),
    ...(view.about?.merged === true ? [review('RECORDS_MERGED')] : []),
  ];
}

function firstHeld(held: readonly HeldProduct[]): readonly HeldProduct[] {
  const first = new Map<string, CalendarDate>();
  for (const { productId, since } of held) {
    const known = first.get(productId);
    if (known === undefined || since < known) first.set(productId, since);
  }
  return [...first].map(([productId, since]) => ({ productId, since }));
}
