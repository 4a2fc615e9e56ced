import type { CalendarDate } from '../../domain/types.ts';
import { flag, id, integer, optionalDate, optionalInstant, optionalText, table, text } from './columns.ts';

/** What lists and searches read of organizations, their contacts and vendor accounts; names are in records. */

export type OrganizationRow = {
  readonly id: string;
  readonly state: string;
  readonly recordId: string | null;
  readonly zone: string | null;
  readonly country: string;
  readonly orgType: string | null;
  readonly programId: string;
  readonly policyVersion: number;
  readonly frozenReason: string | null;
  readonly submittedAt: string | null;
  readonly requalificationDueAt: string | null;
  readonly unresponsiveSince: string | null;
  readonly lastReplyAt: string | null;
  /** Donations whose takeback finds nobody. */
  readonly silentCount: number;
  /** `BOUNCING` when mail to its own address comes back; null: nobody has heard so. */
  readonly emailStatus: string | null;
  /** The organization it may merge into, while that is undecided. */
  readonly mergerWithId: string | null;
  readonly mergedIntoId: string | null;
  readonly dissolvedOn: CalendarDate | null;
  readonly version: number;
};
export const organization = table<OrganizationRow>(
  'organization',
  {
    id,
    state: text,
    recordId: optionalText,
    zone: optionalText,
    country: text,
    orgType: optionalText,
    programId: text,
    policyVersion: integer,
    frozenReason: optionalText,
    submittedAt: optionalInstant,
    requalificationDueAt: optionalInstant,
    unresponsiveSince: optionalInstant,
    lastReplyAt: optionalInstant,
    silentCount: integer,
    emailStatus: optionalText,
    mergerWithId: optionalText,
    mergedIntoId: optionalText,
    dissolvedOn: optionalDate,
    version: integer,
  },
  {
    indices: [
      { name: 'organization_state', columns: ['state', 'id'] },
      { name: 'organization_country', columns: ['country', 'id'] },
      { name: 'organization_record', columns: ['recordId'] },
    ],
  },
);

export type ContactRow = {
  readonly id: string;
  readonly organizationId: string;
  readonly role: string;
  readonly current: boolean;
  readonly isResellerEmployee: boolean;
  readonly recordId: string | null;
  readonly emailStatus: string;
  /** Announced last day. */
  readonly leavingOn: CalendarDate | null;
  readonly leftAt: string | null;
  /** Who followed. */
  readonly successorId: string | null;
};
export const contact = table<ContactRow>(
  'contact',
  {
    id,
    organizationId: text,
    role: text,
    current: flag,
    isResellerEmployee: flag,
    recordId: optionalText,
    emailStatus: text,
    leavingOn: optionalDate,
    leftAt: optionalInstant,
    successorId: optionalText,
  },
  {
    indices: [
      { name: 'contact_organization', columns: ['organizationId'] },
      { name: 'contact_record', columns: ['recordId'] },
    ],
  },
);

export type VendorAccountRow = {
  readonly id: string;
  readonly contactId: string;
  readonly state: string;
  readonly origin: string | null;
  readonly recordId: string | null;
  readonly attempt: number;
  readonly submittedAt: string | null;
  readonly activatedAt: string | null;
  /** Donations that want or support it. */
  readonly donationCount: number;
  readonly nextClock: string | null;
  readonly nextDueAt: string | null;
  readonly version: number;
};
export const vendorAccount = table<VendorAccountRow>(
  'vendor_account',
  {
    id,
    contactId: text,
    state: text,
    origin: optionalText,
    recordId: optionalText,
    attempt: integer,
    submittedAt: optionalInstant,
    activatedAt: optionalInstant,
    donationCount: integer,
    nextClock: optionalText,
    nextDueAt: optionalInstant,
    version: integer,
  },
  {
    indices: [
      { name: 'vendor_account_contact', columns: ['contactId'] },
      { name: 'vendor_account_state', columns: ['state', 'id'] },
      { name: 'vendor_account_next_due', columns: ['nextDueAt', 'id'] },
    ],
  },
);
