import type { Line, Timed, Walk } from './road.ts';

/** What demo donations are made of, and what happens to some of them only. */

export const router: Line = { productId: 'ISR4331', description: 'Branch router', quantity: 1, serials: 'FDO' };
export const smallRouter: Line = {
  productId: 'ISR1111-8P',
  description: 'Small branch router',
  quantity: 1,
  serials: 'FGL',
};
export const switch48: Line = { productId: 'C9200L-48P', description: 'Switch, 48 ports', quantity: 1, serials: 'FOC' };
export const switch24: Line = { productId: 'C9200L-24T', description: 'Switch, 24 ports', quantity: 2, serials: 'FOC' };
export const phones: Line = { productId: 'CP-8841', description: 'IP phone', quantity: 3, serials: 'FCH' };
export const access: Line = { productId: 'C9120AXI', description: 'Access point', quantity: 2, serials: 'FJC' };
/** Not shipped yet. */
export const waitingSwitch: Line = { ...switch48, later: null };
export const waitingAccess: Line = { ...access, later: null };
export const cables: Line = {
  productId: 'CAB-ACE',
  description: 'Power cords',
  quantity: 2,
  serials: 'CBL',
  eligible: false,
};
export const agedRouter: Line = { productId: 'ISR4221', description: 'Branch router', quantity: 1, serials: 'FGL' };
export const agingPhone: Line = { productId: 'CP-7841', description: 'IP phone', quantity: 2, serials: 'FCH' };

export const year = 365;
/** Days after a request on which the term of its contract of five years ends. */
export const term = 42 + 5 * year + 1;

export const soldPhones = ({ units }: Walk): readonly Timed[] => [
  {
    day: 760,
    do: 'declareDisposition',
    by: 'recipient',
    with: { kind: 'SELL', unitIds: [...units.slice(0, 1)] },
    expect: ['DISPOSITION_PROHIBITED'],
  },
  { day: 766, do: 'placeHold', by: 'officer', reason: 'The phones were seen in an online shop.' },
];
export const givenAway = (): readonly Timed[] => [
  {
    day: 500,
    do: 'declareDisposition',
    by: 'recipient',
    with: { kind: 'GIVE_AWAY' },
    expect: ['DISPOSITION_PROHIBITED'],
  },
  { day: 510, do: 'reviewComplianceCase' },
  {
    day: 516,
    by: 'administrator',
    do: 'decideComplianceCase',
    reason: 'A misunderstanding: the phones moved to another floor.',
    with: { outcome: 'CLEARED', statement: 'Every unit was seen on site.' },
  },
];
export const denied = (): readonly Timed[] => [
  { day: 18, by: 'shop', do: 'denyDonation', reason: 'The donor has no more of this model this year.' },
];
export const cancelled = (): readonly Timed[] => [
  { day: 9, by: 'recipient', do: 'cancelDonation', reason: 'The school bought the equipment elsewhere.' },
];
