import type { Association, CoverageLine, Donation, Unit } from '../../domain/donation/state.ts';
import { entitlement, type Entitlement, type Question } from '../../domain/entitlement.ts';
import type { AccountView } from '../../domain/views.ts';
import { accountNoted, active, lived, type Life } from './donation-life.ts';

/** What tests about the chain of entitlement share: a donation with everything in place, and one link changed. */

export const today = '2026-05-05';
export const ask = (state: Donation, more: Partial<Question> = {}): Entitlement =>
  entitlement(state, { serialNumber: 'S1', asOf: today, ...more });
export const links = (answer: Entitlement) => ('links' in answer ? answer.links.map(({ failure }) => failure) : []);
export const weakest = (answer: Entitlement) =>
  'links' in answer ? [answer.weakestLink, answer.nextStep?.step, answer.nextStep?.owner] : [];

/** Everything in place: contract, account, association, serial, line. */
export const entitled = (life: Life = active()): Life =>
  lived(
    life,
    ['2024-03-01', accountNoted('ACTIVE')],
    ['2024-03-02', { type: 'submitAssociation' }],
    ['2024-03-02', { type: 'confirmAssociation' }],
  );
/** A state as it may have come about, with some unit, line or association changed. */
export const withUnit = (state: Donation, change: Partial<Unit>): Donation => ({
  ...state,
  units: Object.fromEntries(Object.entries(state.units).map(([key, unit]) => [key, { ...unit, ...change }])),
});
export const withLine = (state: Donation, change: Partial<CoverageLine>): Donation => ({
  ...state,
  coverage: Object.fromEntries(Object.entries(state.coverage).map(([key, line]) => [key, { ...line, ...change }])),
});
export const withAssociation = (state: Donation, change: Partial<Association>): Donation => ({
  ...state,
  associations: Object.fromEntries(Object.entries(state.associations).map(([key, it]) => [key, { ...it, ...change }])),
});
export const withAccount = (state: Donation, account: AccountView['state'] | null): Donation => ({
  ...state,
  accounts: account === null ? {} : { acc_1: { id: 'acc_1', contactId: 'con_1', state: account, recordId: null } },
});
export const firstUnit = (state: Donation): Unit => {
  const unit = state.units['unt_1.1'];
  if (unit === undefined) throw new Error('no unit');
  return unit;
};
