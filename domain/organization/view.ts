import type { OrganizationView } from '../views.ts';
import { movingTo } from './merger.ts';
import { settledSilence } from './silence.ts';
import type { Organization } from './state.ts';

/** What others may know of an organization: no names, no addresses, no numbers. The successor hears who and what moves along. */
export function organizationView(state: Organization, receiver = ''): OrganizationView {
  const { mergedIntoId } = state;
  const moving = movingTo(state, receiver);
  const settled = mergedIntoId === receiver ? settledSilence(state) : {};
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
    ...(Object.keys(settled).length === 0 ? {} : { silenceSettled: settled }),
  };
}
