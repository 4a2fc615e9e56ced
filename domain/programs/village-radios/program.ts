import type { ProgramDocument } from '../document.ts';
import { villageMessages } from './messages.ts';
import { villageRadios1 } from './policy-1.ts';

/** Radios for villages: the second program, which shows that nothing of the first is built in. */
export const villageRadios: readonly ProgramDocument[] = [
  {
    programId: villageRadios1.programId,
    version: villageRadios1.version,
    name: 'Radios for villages',
    policy: villageRadios1,
    words: {
      contractActivation: {
        owner: 'VENDOR',
        waitingFor: 'the workshop to issue the repair card',
        because: 'All radios had left by {base}[; the workshop issues the card within {length}].',
        otherwise: 'The card counts as overdue.',
        overdue: 'Repairs are not free.',
      },
      deliveryExpected: {
        owner: 'RECIPIENT',
        waitingFor: 'the village to say that the parcel has come',
        because: 'The parcel left on {base}[; it should come within {length}].',
        otherwise: 'The radios stay marked as under way.',
      },
      organizationValidation: {
        owner: 'OFFICER',
        waitingFor: 'somebody to visit the village',
        because: 'The council asked on {base}[; villages are visited within {length}].',
        otherwise: 'No request of this village can be approved.',
      },
      coverageEnd: {
        owner: 'NOBODY',
        waitingFor: 'the end of the repair card',
        because: 'The card is stamped through {base}.',
        otherwise: 'Free repairs end with that day unless the card has been stamped again.',
      },
    },
    messages: { en: villageMessages },
    labels: { donor: 'Radio workshop', vendor: 'Radio workshop', contract: 'Repair card' },
    helpRoutes: {
      WORKSHOP: {
        label: 'Radio workshop, by telephone or at its door',
        target: null,
        context: ['contract', 'renewal', 'takeback'],
        steps: ['Call between nine and six on any day but Sunday.'],
      },
    },
    // The workshop itself has no people at the keyboard: what it does is written down by the officers.
    rights: { activateContract: ['ADMINISTRATOR', 'PROGRAM_OFFICER'] },
  },
];
