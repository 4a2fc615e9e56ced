import type { ClockSpec } from '../../policy.ts';

/** Support cases, replacements and the return of what is defective, since version 2. */
export const supportClocks: Readonly<Record<string, ClockSpec>> = {};
