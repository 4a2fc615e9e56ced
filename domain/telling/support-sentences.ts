import type { SupportEvent } from '../donation/support-events.ts';

/** What a told life says about defects, support cases, replacements and returns. */
export const supportSentences: Readonly<Record<SupportEvent['type'], string>> = {
  UnitDefectReported: 'Unit {unitId} is defective.',
};
