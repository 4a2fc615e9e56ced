import type { OrganizationSpec } from './life.ts';
import { phones, router, switch48, term } from './pieces.ts';
import { contractNumberOf, type Line, type Timed, type Walk } from './road.ts';

/** Demo organizations with what ends and what is bought back: a lapse, a refusal, people who leave, a closing. */

const bigRouter: Line = { productId: 'ISR4431', description: 'Campus router', quantity: 1, serials: 'FDO' };

/** The cover ended; a month later a reseller sold it again, back to the first day without. */
const boughtBack = ({ number }: Walk): readonly Timed[] => [
  {
    day: term + 31,
    do: 'reinstate',
    by: 'shop',
    with: {
      contractNumber: contractNumberOf(`${number} again`),
      backdatedFrom: `+${term + 1}d`,
      reinstatementFee: '75.00',
      currency: 'USD',
      inspectionRequired: true,
    },
  },
];

/** The recycler does not come for a single switch. */
const refusedReturn = (): readonly Timed[] => [
  { day: 886, by: 'shop', do: 'refuseTakeback', reason: 'The recycler does not collect single pieces there.' },
];

export const endings: readonly OrganizationSpec[] = [
  {
    key: 'CLS',
    legalName: 'Copperleaf Night Shelter',
    country: 'US',
    zone: 'America/Los_Angeles',
    city: 'Eugene',
    postalCode: '97401',
    street: '63 Copperleaf Avenue',
    phone: '+1 541 555 0163',
    person: { first: 'Rosalind', last: 'Pemberlow', email: 'rosalind@copperleaf.example' },
    account: { kind: 'registered', day: 20 },
    habits: { renews: 'never', attests: true },
    donations: [
      { name: 'bought back', age: term + 100, lines: [router], until: 'support', extra: boughtBack },
      {
        name: 'refused',
        age: 900,
        lines: [switch48],
        until: 'support',
        idle: { on: 870, until: 'CASE' },
        extra: refusedReturn,
      },
      { name: 'aging', age: 500, lines: [bigRouter], until: 'support' },
    ],
    eox: [
      {
        told: 40,
        fields: (ago) => ({
          productId: 'ISR4431',
          productIDDescription: 'Campus router',
          productBulletinNumber: 'EOL-DEMO-3',
          linkToProductBulletinURL: 'https://vendor.example/bulletins/eol-demo-3',
          eoxExternalAnnouncementDate: ago(45),
          endOfSaleDate: ago(-140),
          endOfSvcAttachDate: ago(-500),
          endOfServiceContractRenewal: ago(-2_000),
          lastDateOfSupport: ago(-2_330),
          eoxMigrationDetails: {
            migrationOption: 'Enter PID(s)',
            migrationProductId: 'C8300-1N1S-6T',
            migrationProductName: 'Campus router, next generation',
          },
          source: 'CSV',
        }),
      },
    ],
    later: [
      {
        ago: 6,
        fact: (ago) => ({
          do: 'reportContactLeft',
          by: 'recipient',
          in: 'organization',
          with: { contactId: 'person', lastDay: ago(-21) },
        }),
      },
    ],
  },
  {
    key: 'MCS',
    legalName: 'Millvane Choir School',
    country: 'GB',
    zone: 'Europe/London',
    city: 'Ludlow',
    postalCode: 'SY8 1AA',
    street: '2 Millvane Row',
    phone: '+44 1584 555 017',
    person: { first: 'Edmund', last: 'Harrowgate', email: 'edmund@millvane.example' },
    account: { kind: 'existing', day: 20 },
    habits: { renews: 'never', attests: true },
    donations: [{ name: 'music room', age: 700, lines: [phones], until: 'support' }],
    later: [
      {
        ago: 15,
        fact: (ago) => ({
          do: 'reportClosing',
          by: 'officer',
          in: 'organization',
          reason: 'The trustees have decided to close the school.',
          with: { date: ago(-60) },
        }),
      },
    ],
  },
];
