import { describe, expect, test } from 'vitest';
import { renewalTransitions } from '../../domain/donation/renewal/renewal-table.ts';
import type { RenewalState } from '../../domain/donation/state.ts';
import { active, eoxNoted, lived, renewal, say, typesSince, until, type Life } from './donation-life.ts';

const start = lived(active(), ['2024-03-05', { type: 'recordDelivery' }]);
const opened = until(start, '2028-12-01');
const quoted = lived(opened, ['2028-12-02', { type: 'recordQuote', validUntil: '2028-12-20' }]);
const approved = lived(quoted, ['2028-12-03', { type: 'approveRenewal' }]);
const sent = lived(approved, ['2028-12-04', { type: 'recordPurchaseOrder', poNumber: 'PO-1' }]);
const lapsed = until(start, '2029-03-05');
const closed = (on: string) => eoxNoted({ endOfContractRenewalOn: on });

/** The first renewal in each state, and the day it is then. */
const standing: Readonly<Partial<Record<RenewalState, readonly [Life, string]>>> = {
  NOT_DUE: [until(start, '2028-11-15'), '2028-11-16'],
  WINDOW_OPEN: [opened, '2028-12-05'],
  RESELLER_CONTACTED: [lived(opened, ['2028-12-02', { type: 'recordResellerContact' }]), '2028-12-05'],
  QUOTE_REQUESTED: [lived(opened, ['2028-12-02', { type: 'requestQuote' }]), '2028-12-05'],
  QUOTED: [quoted, '2028-12-05'],
  QUOTE_EXPIRED: [until(quoted, '2028-12-21'), '2028-12-22'],
  APPROVED: [approved, '2028-12-05'],
  PO_SENT: [sent, '2028-12-05'],
  ORDERED: [lived(sent, ['2028-12-04', { type: 'recordOrder' }]), '2028-12-05'],
  DECLINED: [lived(opened, ['2028-12-02', { type: 'declineRenewal' }]), '2028-12-05'],
  UNRENEWABLE: [lived(opened, ['2028-12-02', closed('2028-12-01')]), '2028-12-05'],
  LAPSED: [lapsed, '2029-03-07'],
  REINSTATEMENT_QUOTED: [
    lived(lapsed, ['2029-03-06', { type: 'recordQuote', validUntil: '2029-03-20' }]),
    '2029-03-07',
  ],
};

const command =
  (type: string, more: object = {}) =>
  (life: Life, on: string): Life =>
    lived(life, [on, { type, ...more }]);
/** What brings the event about. */
const causes: Readonly<Record<string, (life: Life, on: string, from: RenewalState) => Life>> = {
  RenewalWindowOpened: (life) => until(life, '2028-11-30'),
  RenewalBlocked: (life, on, from) =>
    lived(life, [on, closed(from === 'LAPSED' || from === 'REINSTATEMENT_QUOTED' ? '2029-01-01' : '2028-11-01')]),
  ResellerContacted: command('recordResellerContact'),
  QuoteRequested: command('requestQuote'),
  QuoteRecorded: command('recordQuote'),
  QuoteExpired: (life, _on, from) => until(life, from === 'REINSTATEMENT_QUOTED' ? '2029-03-21' : '2028-12-21'),
  RenewalApproved: command('approveRenewal'),
  PurchaseOrderSent: command('recordPurchaseOrder', { poNumber: 'PO-2' }),
  RenewalOrdered: command('recordOrder'),
  RenewalConfirmed: command('confirmRenewal'),
  RenewalDeclined: command('declineRenewal'),
  RenewalReopened: command('reopenRenewal'),
  RenewalLapsed: command('recordLapse'),
  ReinstatementQuoted: command('recordQuote', { validUntil: '2029-04-20' }),
  RenewalReinstated: command('reinstate'),
  RenewalUnblocked: (life, on) => lived(life, [on, eoxNoted({})]),
  RenewalWithdrawn: command('reportNotInUse', { unitIds: ['unt_1.1'] }),
};

/** Withdrawn with the donation alone (closing.test.ts). */
const withTheDonation = (cause: string, from: RenewalState): boolean =>
  cause === 'RenewalWithdrawn' && (from === 'PO_SENT' || from === 'ORDERED');
const steps = renewalTransitions.flatMap(({ from, cause, to }) =>
  from.filter((state) => !withTheDonation(cause, state)).map((state) => [state, cause, to] as const),
);

describe('6.10: every way of a renewal', () => {
  test.each(steps)('%s -%s-> %s', (from, cause, to) => {
    const [life, on] = standing[from] ?? [];
    const bring = causes[cause];
    if (life === undefined || on === undefined || bring === undefined) throw new Error(`nothing leads from ${from}`);
    expect(renewal(life, 1).state).toBe(from);
    const after = bring(life, on, from);
    expect(typesSince(life, after)).toContain(cause);
    expect(to).toContain(renewal(after, 1).state);
  });
  test('from all other states the command is refused', () => {
    const commands = ['recordResellerContact', 'requestQuote', 'approveRenewal', 'recordPurchaseOrder', 'recordOrder'];
    const more = ['confirmRenewal', 'declineRenewal', 'reopenRenewal', 'recordLapse', 'reinstate'];
    const events: Readonly<Record<string, string>> = {
      recordResellerContact: 'ResellerContacted',
      requestQuote: 'QuoteRequested',
      approveRenewal: 'RenewalApproved',
      recordPurchaseOrder: 'PurchaseOrderSent',
      recordOrder: 'RenewalOrdered',
      confirmRenewal: 'RenewalConfirmed',
      declineRenewal: 'RenewalDeclined',
      reopenRenewal: 'RenewalReopened',
      recordLapse: 'RenewalLapsed',
      reinstate: 'RenewalReinstated',
    };
    for (const type of [...commands, ...more]) {
      for (const [from, there] of Object.entries(standing)) {
        const allowed = steps.some(([state, cause]) => state === from && cause === events[type]);
        if (allowed || there === undefined) continue;
        const [life, on] = there;
        const input = { type, renewalId: 'ren_1.1', poNumber: 'PO-3' };
        const codes = say(life, on, input).codes;
        expect([type, from, codes.length]).toEqual([type, from, 1]);
        expect(['INVALID_TRANSITION', 'RENEWAL_GATE_CLOSED', 'QUOTE_NOT_VALID', 'REINSTATEMENT_GATE_CLOSED']).toContain(
          codes[0],
        );
      }
    }
  });
  test('an order that is out outlives the use of the equipment', () => {
    for (const from of ['PO_SENT', 'ORDERED'] as const) {
      const [life, on] = standing[from] ?? [];
      if (life === undefined || on === undefined) throw new Error('no order');
      const after = command('reportNotInUse', { unitIds: ['unt_1.1'] })(life, on);
      expect(renewal(after, 1).state).toBe(from);
    }
  });
});
