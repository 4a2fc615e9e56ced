import type { DataSource } from 'typeorm';
import type { SandboxTemplate } from '../../domain/sandbox-templates.ts';
import type { Instant } from '../../domain/types.ts';
import type { OrganizationSpec } from '../demo/life.ts';
import { router, switch24, term } from '../demo/pieces.ts';
import type { DonationSpec } from '../demo/road.ts';
import { seedDemo } from '../demo/seed.ts';

/** What each template is made of. Days are counted back from the day on which the sandbox is opened. */
const donations: Readonly<Record<SandboxTemplate, Omit<DonationSpec, 'name'>>> = {
  APPROVED: { age: 20, lines: [router, switch24], until: 'approval' },
  SUPPORTED: { age: 150, lines: [router, switch24], until: 'support' },
  CONTRACT_ENDS_SOON: { age: term - 60, lines: [switch24], until: 'support' },
  GOING_BACK: { age: 900, lines: [router], until: 'support', idle: { on: 890, until: 'DUE' } },
};

const organization: OrganizationSpec = {
  key: 'SBX',
  legalName: 'Sandbank Trust',
  country: 'US',
  zone: 'America/Los_Angeles',
  city: 'Eureka',
  postalCode: '95501',
  street: '1 Dune Road',
  phone: '+1 707 555 0100',
  person: { first: 'Sandy', last: 'Shore', email: 'sandy@sandbank.example' },
  alternate: { first: 'Marlo', last: 'Tide', email: 'marlo@sandbank.example' },
  account: { kind: 'existing', day: 20 },
  habits: { renews: 'never', attests: true },
  donations: [],
};

/** Fills an empty sandbox with a made-up donation as it stands at `now`. */
export async function fillFromTemplate(db: DataSource, template: SandboxTemplate, now: Instant): Promise<void> {
  const spec = { ...organization, donations: [{ name: 'template', ...donations[template] }] };
  await seedDemo(db, now, undefined, [spec]);
}
