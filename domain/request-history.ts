import { addDays, addMonths, localDate } from './calendar.ts';
import { finding } from './decision.ts';
import type { CalendarDate, Finding, Instant } from './types.ts';

/** Which requests a history shows (R10-R12, D9). */

export type HistoryAsked = {
  readonly requestNumber: string | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
};
export type HistorySearch =
  /** Exactly this number, whenever it was; `ignored`: what was asked for beside it and did not count. */
  | { readonly kind: 'number'; readonly requestNumber: string; readonly ignored: readonly 'DATE_RANGE'[] }
  /** Both days count; either end may be open. `isDefault`: nothing was asked for. */
  | {
      readonly kind: 'range';
      readonly from: CalendarDate | null;
      readonly to: CalendarDate | null;
      readonly isDefault: boolean;
    }
  | { readonly kind: 'refused'; readonly finding: Finding };

/**
 * R11: without a search the current calendar month in the organization's zone; otherwise by exact number or by a range of
 * days. With both the number wins and the range is ignored, even a wrong one (D9). Code: INVALID_DATE_RANGE.
 */
export function historySearch({ requestNumber, from, to }: HistoryAsked, now: Instant, zone: string): HistorySearch {
  const number = requestNumber?.trim() ?? '';
  if (number !== '') {
    return { kind: 'number', requestNumber: number, ignored: from === null && to === null ? [] : ['DATE_RANGE'] };
  }
  if (from === null && to === null) {
    const first = `${localDate(now, zone).slice(0, 7)}-01`;
    return { kind: 'range', from: first, to: addDays(addMonths(first, 1), -1), isDefault: true };
  }
  if (from !== null && to !== null && to < from) {
    const message = 'The range ends before it begins; exchange the two days.';
    return { kind: 'refused', finding: finding('INVALID_DATE_RANGE', 'R11', message, { path: 'to' }) };
  }
  return { kind: 'range', from, to, isDefault: false };
}
