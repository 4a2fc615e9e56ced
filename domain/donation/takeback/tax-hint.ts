import { addDays, addYears, localDate } from '../../calendar.ts';
import type { CalendarDate } from '../../types.ts';
import { unitsOf, zoneOf } from '../read.ts';
import type { Donation, Unit, UnitState } from '../state.ts';
import { takebacksOf } from './takeback-state.ts';

/** 8.1, the tax hint: something for a person to look at, never advice and never a deadline. */
export type TaxHint = {
  readonly unitId: string;
  readonly cause: 'PICKED_UP' | 'LOST' | 'STOLEN';
  /** The day of the pickup or the loss, in the zone of the donation. */
  readonly on: CalendarDate;
  /** 125 days later. */
  readonly reviewBy: CalendarDate;
  readonly note: string;
};

/** Within so many years of its delivery the donor's own tax papers may ask what became of a gift. */
const YEARS = 3;
const DAYS = 125;

/** Units of a United States organization that left within three years of their delivery; dates nobody knows give none. */
export function taxHints(state: Donation): readonly TaxHint[] {
  if (state.organization.country !== 'US') return [];
  return unitsOf(state).flatMap((unit) => {
    const left = leftOn(state, unit);
    if (left === null || unit.deliveredAt === null) return [];
    if (left.on > addYears(localDate(unit.deliveredAt, zoneOf(state)), YEARS)) return [];
    const reviewBy = addDays(left.on, DAYS);
    const note = `For review, no advice: if the donor received a signed Form 8283, Form 8282 may be due by ${reviewBy}.`;
    return [{ unitId: unit.id, ...left, reviewBy, note }];
  });
}

function leftOn(state: Donation, { id, state: at, lostOn }: Unit): Pick<TaxHint, 'cause' | 'on'> | null {
  if (!ends.includes(at)) return null;
  // Found after a pickup and gone again, the day of the loss counts.
  if (lostOn !== undefined && at === 'STOLEN') return { cause: 'STOLEN', on: lostOn };
  if (lostOn !== undefined && at === 'LOST') return { cause: 'LOST', on: lostOn };
  const pickedUpAt = takebacksOf(state).findLast((takeback) => takeback.unitIds.includes(id))?.pickedUpAt ?? null;
  return pickedUpAt === null ? null : { cause: 'PICKED_UP', on: localDate(pickedUpAt, zoneOf(state)) };
}

const ends: readonly UnitState[] = ['PICKED_UP', 'RECYCLED', 'REUSED', 'LOST', 'STOLEN'];
