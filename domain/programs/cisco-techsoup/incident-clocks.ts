import type { ClockSpec } from '../../policy.ts';
import { due, task } from '../sends.ts';

/** When something is wrong with a shipment, since version 2. */
export const incidentClocks: Readonly<Record<string, ClockSpec>> = {
  lostConfirmation: {
    kind: 'soft',
    zone: 'PROGRAM',
    steps: [due({ days: 7 }, task('loss-confirmation-task'))],
    repeat: { every: { days: 7 }, sends: [task('loss-confirmation-task')] },
  },
};
