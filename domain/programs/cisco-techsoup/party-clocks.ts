import type { ClockSpec } from '../../policy.ts';

/** Organizations that change and people who leave, since version 2. */
export const partyClocks: Readonly<Record<string, ClockSpec>> = {};
