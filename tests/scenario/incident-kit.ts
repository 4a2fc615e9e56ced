import { addDays, instantAt } from '../../domain/calendar.ts';
import { ciscoTechsoup2 } from '../../domain/programs/cisco-techsoup/policy-2.ts';
import { empty, lived, say, stateOf, typesSince, zone, type Life } from './donation-life.ts';
import type { Incident } from '../../domain/donation/shipment/incident-state.ts';

/** Donations by version 2 whose shipments go wrong. Day 0 is 2 March 2026; times are local noon in California. */

type Said = Parameters<typeof say>[2];
/** The date so many days after day 0. */
export const on = (day: number): string => addDays('2026-03-02', day);
/** Local noon of that day. */
export const at = (day: number): number => instantAt(on(day), zone, 12);

export type Wanted = Readonly<Record<string, number>>;
/** Approved by version 2, with a line of so many pieces per product; those named come without a contract. */
export function approved2(products: Wanted, ineligible: readonly string[] = []): Life {
  const lines = Object.entries(products).map(([productId, quantity]) => ({
    productId,
    quantity,
    smartnetEligible: !ineligible.includes(productId),
  }));
  const request = {
    type: 'recordRequest',
    requestNumber: 'R-1',
    organizationId: 'org_1',
    programId: 'cisco-techsoup',
    lines,
  };
  const asked = say(empty, '2026-02-20', request, { assessed: { policy: ciscoTechsoup2 } });
  return lived(asked, ['2026-02-20', { type: 'recordAgreement' }], ['2026-02-20', { type: 'approveDonation' }]);
}

/** So many pieces of a line, by its number. */
export type Part = readonly [line: number, quantity: number];
export const ship = (...parts: readonly Part[]): Said => ({
  type: 'recordShipment',
  salesOrderNumber: 'SO-1',
  lines: parts.map(([n, quantity]) => ({ lineId: line(n), quantity })),
});
export const line = (n: number): string => `lin_1.${n}`;
export const unit = (n: number): string => `unt_1.${n}`;
export const shipment = (n: number): string => `shp_1.${n}`;
export const contract = (n: number): string => `ctr_1.${n}`;

/** Everything of these products shipped on day 0, in one shipment. */
export function shipped2(products: Wanted, ineligible: readonly string[] = []): Life {
  const parts = Object.values(products).map((quantity, index): Part => [index + 1, quantity]);
  return lived(approved2(products, ineligible), [on(0), ship(...parts)]);
}

export const report = (kind: string, ...units: readonly number[]): Said => ({
  type: 'reportShipmentIncident',
  class: kind,
  ...(units.length === 0 ? {} : { unitIds: units.map(unit) }),
});
export const resolve = (resolution: string, more: object = {}): Said => ({
  type: 'resolveShipmentIncident',
  resolution,
  evidence: ['file_1'],
  ...more,
});
export const delivery = (...units: readonly number[]): Said => ({
  type: 'recordDelivery',
  ...(units.length === 0 ? {} : { unitIds: units.map(unit) }),
});

export function incident(life: Life, n = 1): Incident {
  const found = stateOf(life).incidents?.[`inc_1.${n}`];
  if (found === undefined) throw new Error(`no incident ${n}`);
  return found;
}

/** One more command that must be accepted, and the types of what it leads to. */
export function next(life: Life, day: number, said: Said): { readonly life: Life; readonly types: readonly string[] } {
  const later = lived(life, [on(day), said]);
  return { life: later, types: typesSince(life, later) };
}

/** The codes with which a command is refused; none when it is not. */
export const refused = (life: Life, day: number, said: Said): readonly string[] => say(life, on(day), said).codes;
