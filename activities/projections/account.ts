import type { Account } from '../../domain/account/state.ts';
import type { Deadline } from '../../domain/types.ts';
import type { ProjectedRows } from '../../database/projections.ts';
import { instantTextOrNull } from './instant.ts';

/** What lists read of a vendor account; the person's data stay in its record. */
export function accountRows(id: string, state: Account, version: number, [next]: readonly Deadline[]): ProjectedRows {
  return {
    vendorAccount: [
      {
        id,
        contactId: state.contactId,
        state: state.state,
        origin: state.origin,
        recordId: state.recordId,
        attempt: state.attempt,
        submittedAt: instantTextOrNull(state.submittedAt),
        activatedAt: instantTextOrNull(state.activatedAt),
        donationCount: Object.keys(state.donations).length,
        nextClock: next?.clock ?? null,
        nextDueAt: instantTextOrNull(next?.dueAt),
        version,
      },
    ],
  };
}
