import type { EoxView } from '../../domain/views.ts';
import { contact, organization, vendorAccount } from '../entities/parties.ts';
import type { ContactRow, OrganizationRow, VendorAccountRow } from '../entities/parties.ts';
import { rowsOf, type Session } from '../query.ts';
import { columnsOf, instantOf } from './columns.ts';
import { countRows, partOf, readPage, Values, type Asked, type Order, type PageRows, type Query } from './page.ts';

/** Lists of organizations, vendor accounts and vendor records. Names are in records; an erased one is found no more. */

export type OrganizationFilter = {
  /** Part of the name, or of a contact's name or e-mail address. */
  readonly q?: string;
  readonly ids?: readonly string[];
  readonly states?: readonly string[];
  readonly country?: string;
  readonly unresponsive?: boolean;
};
export type AccountFilter = {
  /** Part of the contact's name or e-mail address. */
  readonly q?: string;
  readonly ids?: readonly string[];
  readonly states?: readonly string[];
  readonly organizationId?: string;
};

const organizationName = "coalesce(n.body->>'legalName', '')";

/** By name, state or country. */
export function organizationOrder(field: 'NAME' | 'STATE' | 'COUNTRY', direction: Order['direction']): Order {
  const sql = { NAME: `lower(${organizationName})`, STATE: 'o.state', COUNTRY: 'o.country' }[field];
  return { key: `organizations/${field}/${direction}`, sql, type: 'text', direction };
}

const person = (body: string) => `concat_ws(' ', ${body}->>'firstName', ${body}->>'lastName', ${body}->>'email')`;
/** A person's record is its own, or a part of the organization's. */
const personOf = (record: string) => `(${person(`${record}.body`)} || ' ' || ${person(`(${record}.body->'contact')`)})`;

function organizationQuery(filter: OrganizationFilter): Query {
  const values = new Values();
  const where: string[] = [];
  const { q, ids, states, country, unresponsive } = filter;
  if (q !== undefined && q.trim() !== '') {
    const part = values.add(partOf(q.trim()));
    where.push(`(${organizationName} ILIKE ${part} OR o.id IN (SELECT c.organization_id FROM contact c
      JOIN record r ON r.id = c.record_id WHERE ${personOf('r')} ILIKE ${part}))`);
  }
  if (ids !== undefined) where.push(`o.id = ANY(${values.add(ids)}::text[])`);
  if (states !== undefined) where.push(`o.state = ANY(${values.add(states)}::text[])`);
  if (country !== undefined) where.push(`o.country = ${values.add(country.toUpperCase())}`);
  if (unresponsive !== undefined) where.push(`(o.unresponsive_since IS NOT NULL) = ${values.add(unresponsive)}::bool`);
  const from = 'organization o LEFT JOIN record n ON n.id = o.record_id';
  return { select: columnsOf(organization, 'o'), from, where, values, id: 'o.id' };
}

export async function readOrganizations(
  session: Session,
  filter: OrganizationFilter,
  order: Order,
  asked: Asked,
): Promise<PageRows<OrganizationRow>> {
  return await readPage(session, organizationQuery(filter), order, asked);
}

export async function countOrganizations(session: Session, filter: OrganizationFilter): Promise<number> {
  return await countRows(session, organizationQuery(filter));
}

export function accountOrder(field: 'NEXT_DUE_AT' | 'STATE', direction: Order['direction']): Order {
  const own =
    field === 'STATE'
      ? ({ sql: 'a.state', type: 'text' } as const)
      : ({ sql: 'a.next_due_at', type: 'timestamptz' } as const);
  return { key: `accounts/${field}/${direction}`, direction, ...own };
}

function accountQuery(filter: AccountFilter): Query {
  const values = new Values();
  const where: string[] = [];
  const { q, ids, states, organizationId } = filter;
  if (q !== undefined && q.trim() !== '') {
    const part = values.add(partOf(q.trim()));
    where.push(`(${personOf('r')} ILIKE ${part} OR ${person('s.body')} ILIKE ${part})`);
  }
  if (ids !== undefined) where.push(`a.id = ANY(${values.add(ids)}::text[])`);
  if (states !== undefined) where.push(`a.state = ANY(${values.add(states)}::text[])`);
  if (organizationId !== undefined) where.push(`c.organization_id = ${values.add(organizationId)}`);
  const from = `vendor_account a LEFT JOIN contact c ON c.id = a.contact_id
    LEFT JOIN record r ON r.id = c.record_id LEFT JOIN record s ON s.id = a.record_id`;
  return { select: columnsOf(vendorAccount, 'a'), from, where, values, id: 'a.id' };
}

export async function readAccounts(
  session: Session,
  filter: AccountFilter,
  order: Order,
  asked: Asked,
): Promise<PageRows<VendorAccountRow>> {
  return await readPage(session, accountQuery(filter), order, asked);
}

export async function countAccounts(session: Session, filter: AccountFilter): Promise<number> {
  return await countRows(session, accountQuery(filter));
}

/** Accounts that donations hear of, in the order of their ids. */
export async function readAccountsOf(
  session: Session,
  donations: readonly string[],
): Promise<readonly (VendorAccountRow & { readonly donationId: string })[]> {
  const sql = `SELECT s.receiver AS "donationId", ${columnsOf(vendorAccount, 'a')} FROM subscription s
    JOIN vendor_account a ON a.id = s.source WHERE s.receiver = ANY($1) ORDER BY s.receiver, a.id`;
  return await rowsOf<VendorAccountRow & { readonly donationId: string }>(session, sql, [donations]);
}

export type EoxListed = {
  readonly productId: string;
  readonly version: number;
  readonly view: EoxView;
  /** RFC 3339. */
  readonly recordedAt: string;
};
const eoxColumns = `e.product_id AS "productId", e.seq AS version, e.view, ${instantOf('e.at')} AS "recordedAt"`;
export const eoxOrder: Order = { key: 'eox', sql: 'e.product_id', type: 'text', direction: 'ASC', filled: true };

function eoxQuery(q: string | undefined): Query {
  const values = new Values();
  const where: string[] = [];
  if (q !== undefined && q.trim() !== '') {
    const part = values.add(partOf(q.trim()));
    where.push(`(e.product_id ILIKE ${part} OR e.view->>'bulletin' ILIKE ${part})`);
  }
  return { select: eoxColumns, from: 'eox_record e', where, values, id: 'e.product_id' };
}

/** Vendor records by part of the product id or bulletin. */
export async function readEoxPage(session: Session, q: string | undefined, asked: Asked): Promise<PageRows<EoxListed>> {
  return await readPage(session, eoxQuery(q), eoxOrder, asked);
}

export async function countEox(session: Session, q: string | undefined): Promise<number> {
  return await countRows(session, eoxQuery(q));
}

export async function readEoxOf(session: Session, products: readonly string[]): Promise<readonly EoxListed[]> {
  const sql = `SELECT ${eoxColumns} FROM eox_record e WHERE e.product_id = ANY($1)`;
  return await rowsOf<EoxListed>(session, sql, [products]);
}

/** Every contact of these organizations, current ones first. */
export async function readContactsOf(
  session: Session,
  organizations: readonly string[],
): Promise<readonly ContactRow[]> {
  const sql = `SELECT ${columnsOf(contact, 'c')} FROM contact c WHERE c.organization_id = ANY($1)
    ORDER BY c.organization_id, c.current DESC, length(c.id), c.id`;

  return await rowsOf<ContactRow>(session, sql, [organizations]);
}
