import type { Policy, TakebackRoute } from '../../policy.ts';
import { villageClocks1 } from './clocks-1.ts';

/** Fetched by van where the workshop has one, by parcel from everywhere else; nobody hands out case numbers. */
const takebackRoutes: readonly TakebackRoute[] = [
  {
    route: 'WORKSHOP_VAN',
    powersOn: null,
    countries: ['IN'],
    notCountries: [],
    needsCase: false,
    officerOnly: false,
  },
  { route: 'PARCEL', powersOn: null, countries: null, notCountries: ['IN'], needsCase: false, officerOnly: false },
];

/**
 * Radios for villages, version 1. Deliberately unlike the default program: a year of cover at a time, promises in
 * business days of a six-day week, no account with anybody, another zone, other numbers and ways back.
 */
export const villageRadios1: Policy = {
  programId: 'village-radios',
  version: 1,
  zone: 'Asia/Kolkata',
  calendars: {
    IN: { id: 'in-workshop-1', weekend: [7], holidays: workshopHolidays() },
    '*': { id: 'sundays-1', weekend: [7], holidays: [] },
  },
  country: 'IN',
  clocks: villageClocks1,
  termYears: 1,
  serviceLevel: 'RETURN-TO-WORKSHOP',
  renewalMonths: 6,
  warrantyDays: 30,
  quoteValidityDays: 14,
  contractNumberPattern: '^VR-[0-9]{1,8}$',
  vendorAccount: false,
  genericMailboxes: [],
  publicMailDomains: [],
  companyFields: [],
  prohibitedDispositions: ['SELL', 'EXCHANGE'],
  takebackRoutes,
};

/** The three national days of the years ahead; the workshop works on every other day but Sunday. */
function workshopHolidays(): readonly string[] {
  const years = Array.from({ length: 17 }, (_, index) => 2024 + index);
  return years.flatMap((year) => [`${year}-01-26`, `${year}-08-15`, `${year}-10-02`]);
}
