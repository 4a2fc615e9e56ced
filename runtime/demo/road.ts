import { createHash } from 'node:crypto';
import type { BehaviorDocument, FactDocument } from '../life/schema.ts';

/** The road that a demo donation takes, day by day, and where it may leave it. Days count from its request. */

export type Person = { readonly first: string; readonly last: string; readonly email: string };
export type Line = {
  readonly productId: string;
  readonly description: string;
  readonly quantity: number;
  readonly serials: string;
  readonly eligible?: false;
  /** Shipped this many days after the first parcel; null: still waiting. */
  readonly later?: number | null;
};
/** The last step that anybody took; later ones have not come, whatever the age. */
export type Until =
  | 'request'
  | 'review'
  | 'approval'
  | 'shipment'
  | 'delivery'
  | 'contract'
  | 'association'
  | 'support';
/** How far a return has come. */
export type Return =
  | 'DUE'
  | 'REQUESTED'
  | 'CTB'
  | 'CASE'
  | 'PICKUP'
  | 'PICKED_UP'
  | 'RECEIVED'
  | 'CERTIFIED'
  | 'CLOSED';
export type DonationSpec = {
  readonly name: string;
  /** Days since the request. */
  readonly age: number;
  readonly lines: readonly Line[];
  readonly until: Until;
  /** The vendor said no to the association, this many days after the contract. */
  readonly rejected?: number;
  /** Units go back: reported this many days after the request. */
  readonly idle?: { readonly on: number; readonly until: Return };
  readonly extra?: (donation: Walk) => readonly Timed[];
};
/** A fact on a day of the donation. */
export type Timed = Omit<FactDocument, 'on'> & { readonly day: number; readonly time?: string };
export type Walk = {
  readonly spec: DonationSpec;
  readonly number: string;
  readonly person: Person;
  readonly company: string;
  readonly city: string;
  readonly country: string;
  readonly units: readonly string[];
  readonly contract: string;
};

const digits = (label: string, count: number): string =>
  String(BigInt(`0x${createHash('sha256').update(label).digest('hex').slice(0, 15)}`)).slice(-count);

/** A serial number that no other unit of the demo has. */
export const serialOf = (prefix: string, label: string): string => `${prefix}${digits(label, 8)}`;
export const contractNumberOf = (number: string): string => `90${digits(`contract ${number}`, 6)}`;

const reached: readonly Until[] = [
  'request',
  'review',
  'approval',
  'shipment',
  'delivery',
  'contract',
  'association',
  'support',
];

/** Everything that has happened to a donation, in order; what lies ahead is cut off by the caller. */
export function walked(walk: Walk): readonly Timed[] {
  const { spec, number } = walk;
  const goes = (to: Until) => reached.indexOf(spec.until) >= reached.indexOf(to);
  const on = (to: Until, facts: () => readonly Timed[]): readonly Timed[] => (goes(to) ? facts() : []);
  const all = [
    requested(walk),
    ...on('review', () => [{ day: 1, do: 'startDonorReview' }]),
    ...on('approval', () => [
      { day: 2, do: 'recordAgreement', by: 'recipient' },
      { day: 12, do: 'approveDonation', by: 'shop' },
    ]),
    ...on('shipment', () => shipped(walk)),
    ...on('delivery', () => delivered(walk)),
    ...on('contract', () => [activated(walk)]),
    ...on('association', () => associated(walk, goes('support'))),
    ...returned(walk),
    ...(spec.extra?.(walk) ?? []),
  ];
  return all.map((fact) => ({ in: `d-${number}`, ...fact }));
}

function requested({ spec, number }: Walk): Timed {
  const lines = spec.lines.map(({ productId, description, quantity, eligible }) => {
    return { productId, description, quantity, ...(eligible === undefined ? {} : { smartnetEligible: eligible }) };
  });
  return {
    day: 0,
    do: 'recordRequest',
    by: 'shop',
    name: `d-${number}`,
    names: { line: spec.lines.map((_, place) => `d-${number}-line-${place}`) },
    with: { requestNumber: `R-${number}`, organizationId: 'organization', adminFee: '210.00', currency: 'USD', lines },
  };
}

/** Labels of the units of a line, in order. */
export const unitsOf = (number: string, line: Line, place: number): readonly string[] =>
  Array.from({ length: line.quantity }, (_, piece) => `d-${number}-unit-${place}-${piece}`);

function shipped({ spec, number }: Walk): readonly Timed[] {
  const parcels = Map.groupBy(spec.lines.entries(), ([, { later }]) => (later === undefined ? 0 : later));
  const contracts = { contract: [`d-${number}-contract`] };
  return [...parcels].flatMap(([later, lines], parcel): readonly Timed[] => {
    if (later === null) return [];
    const unit = lines.flatMap(([place, line]) => unitsOf(number, line, place));
    const contents = lines.map(([place, line]) => ({
      lineId: `d-${number}-line-${place}`,
      serials: unitsOf(number, line, place).map((label) => serialOf(line.serials, label)),
    }));
    const tracking = { carrier: 'UPS', trackingNumber: `1Z${digits(`${number} ${parcel}`, 10)}` };
    return [
      {
        day: 27 + later,
        do: 'recordShipment',
        by: 'shop',
        names: { unit: [...unit], ...contracts },
        with: { salesOrderNumber: `SO-${number}-${parcel + 1}`, ...tracking, lines: contents },
      },
    ];
  });
}

function delivered({ spec, units, city, country }: Walk): readonly Timed[] {
  const last = Math.max(...spec.lines.map(({ later }) => later ?? 0));
  const site = { installSite: { city, country } };
  return [
    { day: 31 + last, do: 'recordDelivery', by: 'recipient' },
    ...units.map((unitId): Timed => {
      return { day: 34 + last, do: 'recordUnitUse', by: 'recipient', with: { unitId, use: 'IN_USE', ...site } };
    }),
  ];
}

function activated({ number, company }: Walk): Timed {
  return {
    day: 42,
    do: 'activateContract',
    by: 'shop',
    names: { association: [`d-${number}-association`] },
    with: { contractNumber: contractNumberOf(number), entitledCompanyName: company },
  };
}

function associated({ spec }: Walk, isConfirmed: boolean): readonly Timed[] {
  const submitted: Timed = { day: 44, time: '09:30', do: 'submitAssociation', by: 'recipient' };
  if (spec.rejected !== undefined) {
    const why = {
      rejectionReason: 'COMPANY_MISMATCH',
      vendorMessage: 'The company name on the account is not the one on the contract.',
    };
    return [submitted, { day: 42 + spec.rejected, do: 'rejectAssociation', with: why }];
  }
  return isConfirmed ? [submitted, { day: 44, time: '13:10', do: 'confirmAssociation', by: 'shop' }] : [submitted];
}

const returnSteps: readonly Return[] = [
  'DUE',
  'REQUESTED',
  'CTB',
  'CASE',
  'PICKUP',
  'PICKED_UP',
  'RECEIVED',
  'CERTIFIED',
  'CLOSED',
];

/** A return by recycling pickup, as far as it has come. */
function returned({ spec, number, units, person }: Walk): readonly Timed[] {
  const { idle } = spec;
  if (idle === undefined) return [];
  const at = (to: Return, day: number, fact: Omit<Timed, 'day'>): readonly Timed[] =>
    returnSteps.indexOf(idle.until) >= returnSteps.indexOf(to)
      ? [{ day: idle.on + day, by: 'recipient', ...fact }]
      : [];
  const representative = `${person.first} ${person.last}`;
  return [
    ...at('DUE', 0, {
      do: 'reportNotInUse',
      names: { takeback: [`d-${number}-return`] },
      with: { unitIds: [...units], powersOn: false },
    }),
    ...at('REQUESTED', 4, {
      do: 'requestTakeback',
      with: { route: 'RECYCLING_PICKUP', requesterEmail: person.email, titleClear: true, dataErased: true },
    }),
    ...at('CTB', 6, { do: 'recordCtb', with: { ctbNumber: `CTB-${digits(number, 5)}` } }),
    ...at('CASE', 8, { do: 'recordCtb', with: { takebackCaseNumber: `TB-${digits(number, 4)}` } }),
    ...at('PICKUP', 9, { do: 'schedulePickup', with: { pickupOn: `+${idle.on + 16}d`, representative } }),
    ...at('PICKED_UP', 16, { do: 'recordPickup', with: { representative } }),
    ...at('RECEIVED', 22, { do: 'recordTakebackReceipt', by: 'shop' }),
    ...at('CERTIFIED', 30, {
      by: 'officer',
      do: 'recordCertificate',
      with: { evidence: { kind: 'RECYCLING_CERTIFICATE', number: `RC-${digits(number, 6)}` } },
    }),
    ...at('CLOSED', 32, { by: 'officer', do: 'closeDonation' }),
  ];
}

/** What people do every year. `renews`: how far they take a renewal once its window is open. */
export type Habits = {
  readonly renews: 'never' | 'asks' | 'quoted' | 'approves' | 'orders' | 'always';
  readonly attests: boolean;
  readonly resellerId?: string;
};

const renewalSteps = ['never', 'asks', 'quoted', 'approves', 'orders', 'always'] as const;

export function habitsOf({ renews, attests, resellerId = 'rsl_northwest' }: Habits): readonly BehaviorDocument[] {
  const upTo = (step: Habits['renews']) => renewalSteps.indexOf(renews) >= renewalSteps.indexOf(step);
  const reseller = { resellerId };
  const steps: readonly (BehaviorDocument & { readonly from: Habits['renews'] })[] = [
    {
      from: 'asks',
      after: 'RenewalWindowOpened',
      do: 'recordResellerContact',
      by: 'recipient',
      days: 6,
      with: reseller,
    },
    { from: 'asks', after: 'ResellerContacted', do: 'requestQuote', by: 'recipient', days: 3, with: reseller },
    {
      from: 'quoted',
      after: 'QuoteRequested',
      do: 'recordQuote',
      by: 'shop',
      days: 7,
      with: { amount: '480.00', currency: 'USD', validUntil: '+30d' },
    },
    { from: 'approves', after: 'QuoteRecorded', do: 'approveRenewal', by: 'recipient', days: 5 },
    { from: 'orders', after: 'RenewalApproved', do: 'recordOrder', by: 'recipient', days: 3 },
    { from: 'always', after: 'RenewalOrdered', do: 'confirmRenewal', by: 'shop', days: 6 },
  ];
  const attest = {
    after: 'AttestationRequested',
    do: 'attest',
    by: 'recipient',
    days: 9,
    with: { remaining: 'IN_USE' },
  };
  return [
    ...steps.filter(({ from }) => upTo(from)).map(({ from: _from, ...behavior }) => behavior),
    ...(attests ? [attest] : []),
  ];
}
