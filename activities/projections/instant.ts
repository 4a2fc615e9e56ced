import type { Instant } from '../../domain/types.ts';

/** An instant as rows hold it: RFC 3339 in UTC, to the millisecond. */
export function instantText(at: Instant): string {
  return new Date(at).toISOString();
}

export function instantTextOrNull(at: Instant | null | undefined): string | null {
  return at === null || at === undefined ? null : instantText(at);
}
