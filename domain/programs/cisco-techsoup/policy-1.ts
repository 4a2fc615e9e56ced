import type { Policy, TakebackRoute } from '../../policy.ts';
import { unitedStates, weekendsOnly } from '../calendars.ts';
import { clocks1 } from './clocks-1.ts';

const route: TakebackRoute = {
  route: '',
  powersOn: null,
  countries: null,
  notCountries: [],
  needsCase: false,
  officerOnly: false,
};
const europeanUnion = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU'],
  ...['IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
];

/** Cisco donations through TechSoup, version 1: never edited once a donation runs by it, a change is version 2. */
export const ciscoTechsoup1: Policy = {
  programId: 'cisco-techsoup',
  version: 1,
  zone: 'America/Los_Angeles',
  calendars: { US: unitedStates, '*': weekendsOnly },
  country: 'US',
  clocks: clocks1,
  termYears: 5,
  serviceLevel: '8x5xNBD',
  renewalMonths: 12,
  warrantyDays: 90,
  quoteValidityDays: 30,
  contractNumberPattern: '^[0-9]{5,12}$',
  vendorAccount: true,
  genericMailboxes: ['info', 'office', 'admin', 'it', 'support', 'contact'],
  publicMailDomains: [
    ...['gmail.com', 'googlemail.com', 'yahoo.com', 'hotmail.com', 'outlook.com', 'live.com', 'msn.com', 'aol.com'],
    ...['icloud.com', 'me.com', 'proton.me', 'protonmail.com', 'gmx.com', 'gmx.de', 'gmx.net', 'web.de', 't-online.de'],
    ...['mail.com', 'zoho.com', 'yandex.com', 'mail.ru', 'qq.com', '163.com', 'comcast.net', 'verizon.net'],
  ],
  companyFields: ['companyName', 'addressLine1', 'city', 'postalCode', 'country', 'phone'],
  prohibitedDispositions: ['SELL', 'EXCHANGE', 'TRANSFER', 'GIVE_AWAY', 'DISPOSE'],
  takebackRoutes: [
    { ...route, route: 'RETURNS_PROGRAM', powersOn: true, notCountries: ['CN', 'IN', 'ZA', 'KR'] },
    { ...route, route: 'SEND_IT_BACK_APP', powersOn: true, countries: ['US', 'GB', ...europeanUnion] },
    { ...route, route: 'PHONE', powersOn: true, countries: ['US'] },
    { ...route, route: 'RECYCLING_PICKUP', powersOn: false, needsCase: true },
    { ...route, route: 'PROGRAM_ARRANGED', officerOnly: true },
  ],
};
