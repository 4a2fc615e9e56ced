import type { Instant } from '../types.ts';

type At = { readonly at: Instant };

/** What can happen to defective equipment: the report, support cases, replacements and returns (6.5, 6.9). */
export type SupportEvent = At & {
  readonly type: 'UnitDefectReported';
  readonly unitId: string;
  readonly powersOn: boolean | null;
};
