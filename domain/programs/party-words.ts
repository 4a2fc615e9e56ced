import type { ClockWords } from './clock-words.ts';

/** Words of the clocks about people who leave and organizations that change. */
export const partyWords: Readonly<Record<string, ClockWords>> = {
  requalification: {
    owner: 'RECIPIENT',
    waitingFor: 'the organization to hand in its documents again',
    because: 'Since {base} the organization has to be validated anew[; the documents are expected within {length}].',
    otherwise: 'No request of this organization can be approved.',
  },
  requalificationDate: {
    owner: 'NOBODY',
    waitingFor: 'the day on which the validation of the organization ends',
    because: 'The organization is validated until {base}.',
    otherwise: 'On that day a new validation is asked for.',
  },
  contactLastDay: {
    owner: 'NOBODY',
    waitingFor: 'the last day of a contact',
    because: 'The contact has announced to leave; the last day is {base}.',
    otherwise: 'On the day after, the vendor account of this person ends, unless they stay after all.',
  },
  successor: {
    owner: 'RECIPIENT',
    waitingFor: 'the organization to name a new primary contact',
    because: 'The primary contact left on {base}, and nobody has followed[; somebody is expected within {length}].',
    otherwise: 'Nobody can use the support contract, and messages reach others.',
  },
};
