import type { ClockWords } from './clock-words.ts';

/** The words of the clock of announced losses, for every program. */
export const lossWords: Readonly<Record<string, ClockWords>> = {
  lossReport: {
    owner: 'RECIPIENT',
    waitingFor: 'the report of a lost or stolen piece',
    because: 'On {base} somebody answered that it is lost or stolen[; the report follows within {length}].',
    otherwise: 'The piece still counts as with the recipient, and its loss is not looked into.',
  },
};
