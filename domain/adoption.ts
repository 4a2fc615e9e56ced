import { canonical } from './canonical.ts';
import type { commonCommands } from './commands/common.ts';
import type { StreamCommand } from './commands/define.ts';
import { accept, refuse } from './decision.ts';
import type { BusinessCalendar, Policy } from './policy.ts';
import { frozenCalendar } from './programs/calendars.ts';
import type { Context, Decision, Instant } from './types.ts';

export type AdoptPolicyVersion = StreamCommand<'adoptPolicyVersion', typeof commonCommands.adoptPolicyVersion>;

/** D28: another version of the same program, only by this command. NOT_FOUND when there is no such version. */
export function adoptPolicyVersion(
  current: Policy,
  { assessed: { policy } }: AdoptPolicyVersion,
  { now }: Pick<Context, 'now'>,
): Decision<{ readonly type: 'PolicyVersionAdopted'; readonly policy: Policy }> {
  if (policy === null || policy.programId !== current.programId) {
    return refuse('NOT_FOUND', 'D28', 'The program has no such policy version.', { path: 'policyVersion' });
  }
  if (policy.version === current.version) return accept();
  return accept({ type: 'PolicyVersionAdopted', policy: adopted(current, policy, now) });
}

/** 8.2: what runs already keeps the working days that it was promised in; only their ids are kept where they ship. */
export function adopted(current: Policy, policy: Policy, now: Instant): Policy {
  const { earlierCalendars = [], calendars } = current;
  const isSame = canonical(calendars) === canonical(policy.calendars);
  if (isSame) return earlierCalendars.length === 0 ? policy : { ...policy, earlierCalendars };
  const brief = Object.fromEntries(
    Object.entries(calendars).map(([country, calendar]) => [country, idOf(calendar) ?? calendar]),
  );
  return { ...policy, earlierCalendars: [...earlierCalendars, { until: now, calendars: brief }] };
}

/** The id of a calendar that ships just like this; null for one of somebody's own. */
function idOf(calendar: BusinessCalendar | string): string | null {
  if (typeof calendar === 'string') return calendar;
  return canonical(frozenCalendar(calendar.id)) === canonical(calendar) ? calendar.id : null;
}
