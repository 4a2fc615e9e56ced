import type { ClockSpec } from '../../policy.ts';
import { task } from '../sends.ts';

/** When something is wrong with a shipment, since version 2. */
export const incidentClocks: Readonly<Record<string, ClockSpec>> = {
  lostConfirmation: {
    kind: 'soft',
    zone: 'PROGRAM',
    steps: [{ name: 'due', after: { days: 7 }, kind: 'DUE', ends: true, sends: [task('loss-confirmation-task')] }],
    repeat: { every: { days: 7 }, sends: [task('loss-confirmation-task')] },
  },
};
