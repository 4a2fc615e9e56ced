import type { Policy } from '../../policy.ts';
import type { ProgramDocument } from '../document.ts';
import { accessLabels } from './access-labels.ts';
import { ciscoTechsoupClockWords } from './clock-words.ts';
import { ciscoTechsoupHelpRoutes } from './help-routes.ts';
import { ciscoTechsoupMessages } from './messages.ts';
import { ciscoTechsoup1 } from './policy-1.ts';
import { ciscoTechsoup2 } from './policy-2.ts';

/** The versions that ship differ in their rules; what they say is the same. */
const withPolicy = (policy: Policy): ProgramDocument => ({
  programId: policy.programId,
  version: policy.version,
  name: 'Cisco donations through TechSoup',
  policy,
  words: ciscoTechsoupClockWords,
  messages: { en: ciscoTechsoupMessages },
  labels: {
    donor: 'Cisco',
    vendor: 'Cisco',
    intermediary: 'TechSoup',
    account: 'Cisco.com account',
    contract: 'SMARTnet contract',
    association: 'Additional access on Cisco.com',
    takebackCase: 'CTB number',
    ...accessLabels,
  },
  helpRoutes: ciscoTechsoupHelpRoutes,
  rights: {},
});

/** Donations of network equipment by Cisco through TechSoup: the default program. */
export const ciscoTechsoup: readonly ProgramDocument[] = [withPolicy(ciscoTechsoup1), withPolicy(ciscoTechsoup2)];
