import type { OrganizationView } from '../views.ts';
import { movingTo } from './merger.ts';
import type { Organization } from './state.ts';

/** What others may know of an organization: no names, no addresses, no numbers. The successor hears who moves along. */
export function organizationView(state: Organization, receiver = ''): OrganizationView {
  const { mergedIntoId } = state;
  const moving = movingTo(state, receiver);
  return {
    id: state.id,
    state: state.state,
    frozenReason: state.frozenReason,
    unresponsive: state.unresponsiveSince !== null,
    zone: state.zone,
    country: state.country,
    contacts: state.contacts.map(({ id, role, current }) => ({ id, role, current })),
    ...(mergedIntoId === undefined ? {} : { mergedIntoId }),
    ...(moving.length === 0 ? {} : { moving }),
  };
}
