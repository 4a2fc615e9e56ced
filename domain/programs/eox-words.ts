import type { ClockWords } from './clock-words.ts';

/** Words of the clock about the vendor's end-of-life dates. */
export const eoxWords: Readonly<Record<string, ClockWords>> = {
  eoxReview: {
    owner: 'OFFICER',
    waitingFor: "somebody to check the vendor's end-of-life dates",
    because: 'They were last looked up on {base}[; they are checked every {length}].',
    otherwise: 'A renewal may be planned on dates that are no longer true.',
  },
};
