import type { Code } from './codes.ts';
import type { Decision, Finding, Instant } from './types.ts';

/** Accepted, with what happens; without events: nothing new. */
export function accept<E>(...events: readonly E[]): Decision<E> {
  return { kind: 'accepted', events };
}

/** One reason against a command. `message` is a plain sentence that says what happened and what to do. */
export function finding(
  code: Code,
  rule: string,
  message: string,
  more: Pick<Finding, 'path' | 'detail'> = {},
): Finding {
  return { code, rule, message, ...more };
}

/** Refused by one check: nothing is written. */
export function refuse<E = never>(
  code: Code,
  rule: string,
  message: string,
  more: Pick<Finding, 'path' | 'detail'> = {},
): Decision<E> {
  return { kind: 'refused', refusal: { findings: [finding(code, rule, message, more)] } };
}

/** Refused for several input findings at once. Call it only with at least one. */
export function refuseAll<E = never>(findings: readonly Finding[]): Decision<E> {
  const [first, ...rest] = findings;
  if (first === undefined) return { kind: 'accepted', events: [] };
  return { kind: 'refused', refusal: { findings: [first, ...rest] } };
}

/** Refused, and the attempt itself is journalled (a prohibited disposition, a failed preflight). */
export function refuseAndRecord<E>(events: readonly E[], ...findings: readonly [Finding, ...Finding[]]): Decision<E> {
  return { kind: 'recorded', events, refusal: { findings } };
}

/** The state does not allow the command; says where it stands and from where it would be allowed. */
export function invalidTransition<E = never>(from: string, allowed: readonly string[]): Decision<E> {
  const message = `Not possible while it is ${from}; possible from ${allowed.join(', ')}.`;
  return refuse('INVALID_TRANSITION', '6', message, { detail: { from, allowed } });
}

/** A dedicated instant field more than 5 minutes ahead of `now`: DATE_IN_FUTURE (7.9). */
export function inFuture(at: Instant, now: Instant): boolean {
  return at > now + 5 * 60_000;
}

/** DATE_IN_FUTURE for the field at `path`, to be told with other input findings. */
export function futureFinding(path: string): Finding {
  const message = 'The date lies in the future; give the day on which it happened.';
  return finding('DATE_IN_FUTURE', '7.1', message, { path });
}

/** DATE_IN_FUTURE for the field at `path`. */
export function refuseFuture<E = never>(path: string): Decision<E> {
  return { kind: 'refused', refusal: { findings: [futureFinding(path)] } };
}
