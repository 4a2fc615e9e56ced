import type { Policy } from '../../policy.ts';
import { associationClocks } from './association-clocks-2.ts';
import { incidentClocks } from './incident-clocks.ts';
import { partyChecklists, partyClocks } from './party-clocks.ts';
import { publicHolidays } from '../calendars.ts';
import { ciscoTechsoup1 } from './policy-1.ts';
import { eoxClocks } from './renewal-clocks-2.ts';
import { returnClocks } from './return-clocks.ts';
import { supportClocks, supportPolicy } from './support-clocks.ts';
import { vendorStatusFits } from './vendor-words.ts';

/**
 * Cisco donations through TechSoup, version 2: the whole rule book. What runs by version 1 is not changed: the clocks
 * that version 1 does not have are off there until this version is adopted (D28).
 */
export const ciscoTechsoup2: Policy = {
  ...ciscoTechsoup1,
  version: 2,
  calendars: publicHolidays,
  vendorStatusFits,
  ...supportPolicy,
  clocks: {
    ...ciscoTechsoup1.clocks,
    ...associationClocks,
    ...incidentClocks,
    ...supportClocks,
    ...partyClocks,
    ...returnClocks,
    ...eoxClocks,
  },
  checklists: partyChecklists,
};
