import type { Account } from './account/state.ts';
import { accountIn, donationIn } from './assess.ts';
import { heldUnits } from './donation/read.ts';
import type { Donation, RenewalState, TakebackState } from './donation/state.ts';
import type { Entity } from './entity.ts';
import type { Recorded } from './journal.ts';
import type { Instant } from './types.ts';

/**
 * Where a stream stands, told as the events that people would answer: a forecast that begins while a quote lies on the
 * table must let the assumed habits act on it, although the event that brought it lies in the past.
 */

type Told = { readonly type: string } & Readonly<Record<string, unknown>>;

const ofRenewal: Readonly<Partial<Record<RenewalState, string>>> = {
  WINDOW_OPEN: 'RenewalWindowOpened',
  RESELLER_CONTACTED: 'ResellerContacted',
  QUOTE_REQUESTED: 'QuoteRequested',
  QUOTED: 'QuoteRecorded',
  QUOTE_EXPIRED: 'QuoteExpired',
  APPROVED: 'RenewalApproved',
  PO_SENT: 'RenewalApproved',
  ORDERED: 'RenewalOrdered',
};
const ofTakeback: Readonly<Partial<Record<TakebackState, string>>> = {
  DUE: 'TakebackDue',
  PICKUP_SCHEDULED: 'PickupScheduled',
  PACKED: 'PickupScheduled',
  PICKED_UP: 'PickupRecorded',
  RECEIVED: 'TakebackReceived',
  CERTIFIED: 'TakebackCertified',
};
const submitted: readonly string[] = ['SUBMITTED', 'UNDER_REVIEW', 'CONFIRMATION_LATE'];
const ofAccount: Readonly<Partial<Record<Account['state'], string>>> = {
  NOT_STARTED: 'AccountTrackOpened',
  FORM_STARTED: 'RegistrationStarted',
  SUBMITTED: 'RegistrationSubmitted',
  ACTIVATION_MAIL_LATE: 'RegistrationSubmitted',
  ACTIVATION_MAIL_RECEIVED: 'ActivationEmailReceived',
};

/** The events that a stream waits for an answer to, as if they happened at `at`. */
export function standingEvents(stream: string, entity: Entity, at: Instant): readonly Recorded[] {
  const states = { [stream]: entity.core };
  const donation = donationIn({ states }, stream);
  const account = donation === null ? accountIn({ states }, stream) : null;
  const running = Object.keys(entity.clocks).map((key): Told => {
    const slash = key.indexOf('/');
    return { type: 'DeadlineOpened', key, clock: key.slice(0, slash), subject: key.slice(slash + 1) };
  });
  const own = donation === null ? [] : ofDonation(donation);
  const type = account === null ? undefined : ofAccount[account.state];
  const registration = type === undefined ? [] : [{ type, byHand: false }];
  return [...running, ...own, ...registration].map((event) => ({ at, ...event }));
}

function ofDonation(donation: Donation): readonly Told[] {
  const { renewals, takebacks, shipments, associations, attestations } = donation;
  return [
    ...Object.values(shipments)
      .filter(({ state }) => state === 'SHIPPED')
      .map(({ id }) => ({ type: 'ShipmentRecorded', shipmentId: id })),
    ...Object.values(associations)
      .filter(({ state }) => submitted.includes(state))
      .map(({ id }) => ({ type: 'AssociationSubmitted', associationId: id })),
    ...Object.values(renewals).flatMap(({ id, state }) => named(ofRenewal[state], { renewalId: id })),
    ...Object.values(takebacks).flatMap(({ id, state }) => named(ofTakeback[state], { takebackId: id })),
    ...Object.values(attestations)
      .filter(({ state }) => state === 'DUE')
      .map(({ id, cause }) => ({ type: 'AttestationRequested', attestationId: id, cause })),
    ...endOfSupport(donation),
  ];
}

const named = (type: string | undefined, fields: Readonly<Record<string, unknown>>): readonly Told[] =>
  type === undefined ? [] : [{ type, ...fields }];

/** Support has ended and the question that this leads to waits no more. */
function endOfSupport(donation: Donation): readonly Told[] {
  const asked = Object.values(donation.attestations).some(
    ({ state, cause }) => state === 'DUE' && cause === 'END_OF_SUPPORT',
  );
  if (donation.stage !== 'END_OF_SUPPORT' || asked) return [];
  return [{ type: 'StandsAtEndOfSupport', unitIds: heldUnits(donation).map(({ id }) => id) }];
}
