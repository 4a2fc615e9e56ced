import { person } from '../../integration/place.ts';
import type { Api } from './api.ts';

/** Streams to try things on. */

let used = 0;

/** A number nobody has had yet. */
export const unused = (): number => (used += 1);

/** A validated organization; its id and that of its contact. */
export async function anOrganization(api: Api, legalName = `Food Bank ${unused()}`) {
  const contact = { ...person('Ana'), email: `ana${unused()}@example.org` };
  const base = { legalName, country: 'US', timeZone: 'America/Los_Angeles', programId: 'cisco-techsoup', contact };
  const organizationId = await api.say(null, 'registerOrganization', base);
  await api.say(organizationId, 'submitValidation');
  await api.say(organizationId, 'recordValidation', { outcome: 'VALIDATED' });
  return { organizationId, contactId: `con_${organizationId.slice(4)}.1` };
}

/** What a request says beside its number and whose it is. */
export const requestOf = (organizationId: string, requestNumber = `R-${unused()}`) => {
  const lines = [{ productId: 'C9200L-24T-4G-E', quantity: 2 }];
  return { organizationId, requestNumber, programId: 'cisco-techsoup', lines };
};

/** A donation just asked for, of this organization or a new one. */
export async function aDonation(api: Api, organizationId?: string) {
  const owner = organizationId ?? (await anOrganization(api)).organizationId;
  const donationId = await api.say(null, 'recordRequest', requestOf(owner));
  return { organizationId: owner, donationId };
}

/** A donation whose pieces are with the recipient. */
export async function aDelivery(api: Api) {
  const made = await aDonation(api);
  const { donationId } = made;
  await api.say(donationId, 'recordAgreement');
  await api.say(donationId, 'approveDonation');
  await api.say(donationId, 'recordShipment', { salesOrderNumber: `SO-${unused()}` });
  await api.say(donationId, 'recordDelivery');
  return made;
}
