import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { dayDistance, dayOf, dayText, distance, instantText } from './moment.ts';

type WhenProps = { readonly at: string | null | undefined; readonly zone: string | null; readonly none?: ReactNode };

/** An instant in both forms: "in 12 days (Fri 4 Dec 2026, 17:00 CET)". */
export function When({ at, zone, none = '–' }: WhenProps): ReactNode {
  if (at === null || at === undefined) return none;
  return <Both dateTime={at} near={distance(Date.parse(at))} exact={instantText(at, zone)} />;
}

type DayProps = { readonly on: string | null | undefined; readonly zone: string | null; readonly none?: ReactNode };

/** The day of an instant in both forms, for lists where the hour does not matter. */
export function OnDay({ at, zone, none = '–' }: WhenProps): ReactNode {
  if (at === null || at === undefined) return none;
  const instant = Date.parse(at);
  return <Both dateTime={at} near={distance(instant)} exact={dayOf(instant, zone)} />;
}

/** The same for sentences that begin with "since": "Fri 4 Dec 2026 (12 days ago)". */
export function SinceDay({ at, zone }: { readonly at: string; readonly zone: string | null }): ReactNode {
  const instant = Date.parse(at);
  return <Both dateTime={at} near={dayOf(instant, zone)} exact={distance(instant)} />;
}

/** A calendar date in both forms: "in 12 days (Fri 4 Dec 2026)". */
export function Day({ on, zone, none = '–' }: DayProps): ReactNode {
  if (on === null || on === undefined) return none;
  return <Both dateTime={on} near={dayDistance(on, zone)} exact={dayText(on)} />;
}

function Both({ dateTime, near, exact }: { readonly dateTime: string; readonly near: string; readonly exact: string }) {
  return (
    <time dateTime={dateTime}>
      {near}{' '}
      <Box component="span" sx={{ color: 'text.secondary', display: 'inline-block', fontSize: '0.92em' }}>
        ({exact})
      </Box>
    </time>
  );
}

type PromiseEnd = {
  readonly dueOn: string | null;
  readonly dueAt: string | null;
  readonly promisedUntil: string | null;
  readonly promisedOn: string | null;
  readonly overdue: boolean;
};
type UntilProps = { readonly due: PromiseEnd; readonly zone: string | null };

/**
 * When a promise ends, by its day where it counts days: `dueAt` of such a promise is already the next morning. Of an
 * overdue one since when: what still comes is only its next step.
 */
export function Until({ due, zone }: UntilProps): ReactNode {
  const { dueOn, dueAt, promisedUntil, promisedOn, overdue } = due;
  if (overdue && promisedUntil !== null) {
    return (
      <>
        since <SinceDay at={promisedUntil} zone={zone} />
      </>
    );
  }
  if (dueOn === null && dueAt === null) return overdue ? 'no further step' : 'no day is set';
  if (dueOn === null) return <When at={dueAt} zone={zone} />;
  if (!isReminder(due)) return <Day on={dueOn} zone={zone} />;
  return (
    <>
      <Day on={promisedOn} zone={zone} />
      <Box sx={{ color: 'text.secondary' }}>a reminder {dayDistance(dueOn, zone)}</Box>
    </>
  );
}

/** What comes next is not the end of the promise yet. */
function isReminder({ dueOn, promisedOn }: PromiseEnd): boolean {
  return dueOn !== null && promisedOn !== null && dueOn < promisedOn;
}

/** The same with the day first, for sentences: "Fri 4 Dec 2026 (in 12 days)". */
export function UntilDay({ due, zone }: UntilProps): ReactNode {
  const { dueAt, promisedOn } = due;
  const dueOn = isReminder(due) ? promisedOn : due.dueOn;
  if (dueOn !== null) return <Both dateTime={dueOn} near={dayText(dueOn)} exact={dayDistance(dueOn, zone)} />;
  if (dueAt === null) return null;
  return <Both dateTime={dueAt} near={instantText(dueAt, zone)} exact={distance(Date.parse(dueAt))} />;
}
