import type { ClockWords } from './clock-words.ts';

/** Clocks of shipment incidents. */
export const incidentWords: Readonly<Record<string, ClockWords>> = {
  lostConfirmation: {
    owner: 'VENDOR',
    waitingFor: 'the forwarder to confirm that a shipment is lost',
    because: 'The loss was reported on {base}[; the forwarder answers within {length}].',
    otherwise: 'The confirmation counts as overdue.',
    overdue: 'Everything counts as shipped only when the loss is settled, so no contract can be expected.',
  },
};
