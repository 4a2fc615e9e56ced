import type { ClockWords } from '../clock-words.ts';

/** Clocks of which this program speaks by the names of its own parties. */
export const ciscoTechsoupClockWords: Readonly<Record<string, ClockWords>> = {
  welcomeKit: {
    owner: 'RECIPIENT',
    waitingFor: 'the recipient to look for the welcome kit with the contract number',
    because: 'All products had shipped by {base}; Cisco sends the number of the contract by mail.',
    otherwise: '',
  },
};
