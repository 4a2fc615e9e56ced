import type { Choices, Option, Subject } from '../commands/subject.ts';
import type { DonationPageQuery } from '../generated/operations.ts';
import { dayOf, dayText } from '../shared/moment.ts';
import { counted, humanize } from '../shared/words.ts';

export type Donation = NonNullable<DonationPageQuery['donation']>;

/** What forms need to know of a donation: what its references may name, in words people know. */
export function subjectOf(donation: Donation): Subject {
  const { id, requestNumber, organization, version, zone, programId } = donation;
  const title = `${requestNumber} · ${organization.name ?? 'Name erased'}`;
  const { waitingFor } = donation;
  const defaults = waitingFor === null ? {} : { deadlineKey: waitingFor.key };
  return { streamId: id, title, version, zone, programId, choices: choicesOf(donation), defaults };
}

type Unit = Donation['units'][number];

/** "C9300-24T-A, FCW2140L0AB". */
export function unitLabel({ productId, serialNumber }: Pick<Unit, 'productId' | 'serialNumber'>): string {
  return `${productId}, ${serialNumber ?? 'serial not known'}`;
}

function choicesOf(donation: Donation): Choices {
  const { lines, units, contracts, shipments, associations, serialCorrections, renewals, takebacks } = donation;
  const contractLabel = (contractId: string) => {
    const found = contracts.find(({ id }) => id === contractId);
    return found?.number ?? `not yet numbered (${humanize(found?.state ?? 'unknown').toLowerCase()})`;
  };
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  const { contacts } = donation.organization;
  return {
    line: lines.map(({ id, lineNumber, productId, quantity, shippedQuantity }) => ({
      ...option(id, `Line ${lineNumber}: ${quantity} × ${productId}`),
      done: shippedQuantity >= quantity,
    })),
    unit: units.map((unit) => option(unit.id, `${unitLabel(unit)} (${humanize(unit.state).toLowerCase()})`)),
    contract: contracts.map(({ id, state, endOn }) =>
      option(
        id,
        `${contractLabel(id)}, ${humanize(state).toLowerCase()}${endOn === null ? '' : `, until ${dayText(endOn)}`}`,
      ),
    ),
    shipment: shipments.map(({ id, salesOrderNumber, state }) =>
      option(id, `Order ${salesOrderNumber} (${humanize(state).toLowerCase()})`),
    ),
    association: associations.map(({ id, contractId, account, state }) =>
      option(
        id,
        `${contractLabel(contractId)} on ${account?.contact?.name ?? 'an account'} (${humanize(state).toLowerCase()})`,
      ),
    ),
    correction: serialCorrections.map(({ id, unitId, cause }) => {
      const unit = unitOf.get(unitId);
      return option(id, `${unit === undefined ? 'A unit' : unitLabel(unit)}: ${humanize(cause).toLowerCase()}`);
    }),
    renewal: renewals.map(({ id, contractId, coverageEndOn, state }) =>
      option(id, `${contractLabel(contractId)}, ending ${dayText(coverageEndOn)} (${humanize(state).toLowerCase()})`),
    ),
    takeback: takebacks.map(({ id, unitIds, state, route }) =>
      option(
        id,
        `${counted(unitIds.length, 'unit')}${route === null ? '' : ` by ${humanize(route)}`} (${humanize(state).toLowerCase()})`,
      ),
    ),
    attestation: donation.attestations.map(({ id, cause, state }) =>
      option(id, `${humanize(cause)} (${humanize(state).toLowerCase()})`),
    ),
    case: donation.complianceCases.map(({ id, kind, state }) =>
      option(id, `${humanize(kind)} (${humanize(state).toLowerCase()})`),
    ),
    supportCase: donation.supportCases.map(({ id, caseNumber, state, unitId }) => {
      const unit = unitOf.get(unitId);
      const about = unit === undefined ? '' : `, ${unitLabel(unit)}`;
      return option(id, `Case ${caseNumber}${about} (${humanize(state).toLowerCase()})`);
    }),
    rma: donation.rmas.map(({ id, number, state }) => option(id, `${number} (${spokenState(state)})`)),
    incident: donation.incidents.map(({ id, class: kind, state, reportedAt }) =>
      option(id, `${humanize(kind)}, reported ${dayOf(Date.parse(reportedAt), donation.zone)} (${spokenState(state)})`),
    ),
    hold: donation.holds
      .filter(({ state }) => state === 'HELD')
      .map(({ id, placedAt }) => option(id, `Placed on ${dayOf(Date.parse(placedAt), donation.zone)}`)),
    deadline: donation.deadlines.map(({ key, waitingFor }) => option(key, `Waiting for ${waitingFor}`)),
    contact: contacts.map(({ id, name, role }) =>
      option(id, `${name ?? 'Name erased'} (${humanize(role).toLowerCase()})`),
    ),
    account: donation.accounts.map(({ id, contact, state }) =>
      option(id, `${contact?.name ?? 'Name erased'} (${humanize(state).toLowerCase()})`),
    ),
  };
}

const spokenState = (state: string): string => humanize(state).toLowerCase();

function option(id: string, label: string): Option {
  return { id, label };
}
