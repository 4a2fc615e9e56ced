import type { Organization, OrganizationContact } from '../../domain/organization/state.ts';
import type { ProjectedRows } from '../../database/projections.ts';
import { instantTextOrNull } from './instant.ts';

/** What lists read of an organization and its contacts; names stay in records. */
export function organizationRows(id: string, state: Organization, version: number): ProjectedRows {
  return {
    organization: [
      {
        id,
        state: state.state,
        recordId: state.recordId,
        zone: state.zone,
        country: state.country,
        orgType: state.orgType,
        programId: state.policy.programId,
        policyVersion: state.policy.version,
        frozenReason: state.frozenReason,
        submittedAt: instantTextOrNull(state.submittedAt),
        requalificationDueAt: instantTextOrNull(state.requalificationDueAt),
        unresponsiveSince: instantTextOrNull(state.unresponsiveSince),
        lastReplyAt: instantTextOrNull(state.lastReplyAt),
        silentCount: Object.keys(state.silent).length,
        emailStatus: state.emailStatus ?? null,
        mergerWithId: state.mergerWith ?? null,
        mergedIntoId: state.mergedIntoId ?? null,
        dissolvedOn: state.dissolvedOn ?? null,
        version,
      },
    ],
    contact: state.contacts
      .filter((contact) => staysHere(state, contact))
      .map((contact) => {
        const { role, current, isResellerEmployee, recordId, emailStatus } = contact;
        return {
          id: contact.id,
          organizationId: id,
          ...{ role, current, isResellerEmployee, recordId, emailStatus },
          leavingOn: contact.leavingOn ?? null,
          leftAt: instantTextOrNull(contact.leftAt),
          successorId: contact.successorId ?? null,
        };
      }),
  };
}

/** After a merger whoever has not left belongs to the successor: a person has one row. */
function staysHere({ mergedIntoId }: Organization, { current }: OrganizationContact): boolean {
  return mergedIntoId === undefined || !current;
}
