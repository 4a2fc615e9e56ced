import type { Rma } from '../../domain/donation/support/support-state.ts';
import type { SerialCorrection, Unit } from '../../domain/donation/state.ts';
import { ciscoTechsoup2 } from '../../domain/programs/cisco-techsoup/policy-2.ts';
import { accountNoted, active, lived, say, shipped, stateOf, type Life, type Said } from './donation-life.ts';

/** Given and when for defects, cases and replacements: one donation under version 2, its dates in Los Angeles. */

const newest: Said = { type: 'adoptPolicyVersion', policyVersion: 2, assessed: { policy: ciscoTechsoup2 } };
/** The same donation under the policy with support clocks, since 3 March 2024. */
export const underVersion2 = (life: Life): Life => lived(life, ['2024-03-03', newest]);

/** Contract, account, association and delivery are in place; the vendor lists S1 (and what else shipped). */
export function entitled(products: Readonly<Record<string, number>> = { ROUTER: 1 }): Life {
  let serial = 0;
  const serials = Object.entries(products).flatMap(([productId, quantity]) =>
    Array.from({ length: quantity }, () => ({ productId, serialNumber: `S${(serial += 1)}` })),
  );
  return lived(
    underVersion2(active(products, { serials })),
    ['2024-03-04', accountNoted('ACTIVE')],
    ['2024-03-05', { type: 'submitAssociation' }],
    ['2024-03-05', { type: 'confirmAssociation' }],
    ['2024-03-06', { type: 'recordDelivery' }],
  );
}

export const caseOf = (more: Partial<Said> = {}): Said => ({
  type: 'openCase',
  caseNumber: 'C-1',
  channel: 'ONLINE',
  severity: 2,
  ...more,
});
export const openRma: Said = { type: 'openRma', rmaNumber: '800111' };
export const arrived = (serialNumber: string, more: Partial<Said> = {}): Said => ({
  type: 'recordReplacement',
  serialNumber,
  ...more,
});
export const returned: Said = { type: 'recordReturn', serialNumber: 'S1', dataErased: true };
/** A note that somebody typed, as its record. */
export const stated = { assessed: { recordId: 'rec_1' } } as const;

/** On Tuesday, 6 May 2025: a case about S1, and the vendor agrees to replace it. */
export const withRma = (life: Life = entitled()): Life =>
  lived(life, ['2025-05-06', caseOf()], ['2025-05-06', openRma]);
/** S2 arrives the next day. */
export const replaced = (life: Life = withRma()): Life => lived(life, ['2025-05-07', arrived('S2')]);

export const unitOf = (life: Life, id = 'unt_1.1'): Unit | undefined => stateOf(life).units[id];
export const rmaOf = (life: Life, id = 'rma_1.1'): Rma | undefined => stateOf(life).rmas?.[id];

/** Delivered, without a contract yet. */
export const delivered = (): Life => lived(underVersion2(shipped()), ['2024-03-04', { type: 'recordDelivery' }]);
/** The replacement of a replacement is agreed. */
export const again = (life: Life, date: string): Life =>
  lived(
    life,
    [date, caseOf({ caseNumber: 'C-2', unitId: 'unt_1.2' })],
    [date, { ...openRma, rmaNumber: '800112', caseId: 'cas_1.2' }],
  );
export const codes = (life: Life, date: string, said: Said): readonly string[] => say(life, date, said).codes;
export const corrections = (life: Life): readonly SerialCorrection[] => Object.values(stateOf(life).corrections);
export const lineOf = (life: Life, unitId: string) =>
  Object.values(stateOf(life).coverage).find((line) => line.unitId === unitId);
export const closedClock = (life: Life, clock: string) =>
  life.events.findLast((each) => each.type === 'DeadlineClosed' && 'clock' in each && each.clock === clock);
