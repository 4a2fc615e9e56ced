import { rowsOf, type Session } from '../query.ts';
import { donation, type DonationRow } from '../entities/donation.ts';
import { columnsOf } from './columns.ts';
import {
  countRows,
  orderOf,
  partOf,
  readPage,
  Values,
  whereOf,
  type Asked,
  type Order,
  type PageRows,
} from './page.ts';

/** Lists of donations: filters, search, orders, counts by stage, the history of an organization's requests. */

export type DonationFilter = {
  /** Beginning of a request, serial, contract, sales order or tracking number, or part of an organization's name. */
  readonly q?: string;
  readonly ids?: readonly string[];
  readonly stages?: readonly string[];
  readonly organizationId?: string;
  readonly programId?: string;
  readonly final?: boolean;
  readonly overdue?: boolean;
  /** RFC 3339. */
  readonly nextDueBefore?: string;
  /** Days in the organization's zone, both inclusive; without a zone in that of the program. */
  readonly requestedFrom?: string;
  readonly requestedTo?: string;
  readonly fiscalYear?: number;
  readonly productId?: string;
  /** The whole number, exactly as it was recorded. */
  readonly requestNumber?: string;
};
/** IANA zone of each program, for organizations that have none of their own. */
export type ProgramZones = Readonly<Record<string, string>>;

export type DonationOrderField = 'NEXT_DUE_AT' | 'REQUESTED_AT' | 'REQUEST_NUMBER' | 'STAGE' | 'COVERAGE_END_ON';

const orders: Readonly<Record<DonationOrderField, Pick<Order, 'sql' | 'type' | 'filled'>>> = {
  NEXT_DUE_AT: { sql: 'd.next_due_at', type: 'timestamptz' },
  REQUESTED_AT: { sql: 'd.requested_at', type: 'timestamptz', filled: true },
  REQUEST_NUMBER: { sql: 'd.request_number', type: 'text', filled: true },
  STAGE: { sql: 'd.stage', type: 'text' },
  COVERAGE_END_ON: { sql: 'd.coverage_end_on', type: 'date' },
};

/** Orders by a field; stages in the order of the road. */
export function donationOrder(
  field: DonationOrderField,
  direction: Order['direction'],
  road: readonly string[],
): Order {
  const key = `donations/${field}/${direction}`;
  if (field !== 'STAGE') return { key, direction, ...orders[field] };
  const list = road.map((stage) => `'${stage.replaceAll("'", '')}'`).join(', ');
  return { key, direction, sql: `array_position(ARRAY[${list}], d.stage)`, type: 'int' };
}

const from = 'donation d';

/** What holds of the rows of a filter; `but` leaves one condition aside. */
function conditionsOf(
  filter: DonationFilter,
  zones: ProgramZones,
  values: Values,
  but?: keyof DonationFilter,
): readonly string[] {
  const all: readonly (readonly [keyof DonationFilter, (value: string) => string])[] = [
    ['ids', (ids) => `d.id = ANY(${ids}::text[])`],
    ['stages', (stages) => `d.stage = ANY(${stages}::text[])`],
    ['organizationId', (id) => `d.organization_id = ${id}`],
    ['programId', (id) => `d.program_id = ${id}`],
    ['final', (final) => `d.final = ${final}::bool`],
    ['overdue', (overdue) => `(d.overdue_count > 0) = ${overdue}::bool`],
    ['nextDueBefore', (at) => `d.next_due_at < ${at}::timestamptz`],
    ['fiscalYear', (year) => `d.fiscal_year = ${year}::int`],
    ['requestNumber', (number) => `d.request_number = ${number}`],
    ['productId', (id) => `d.id IN (SELECT donation_id FROM request_line WHERE product_id = upper(${id}))`],
    ['q', (q) => `d.id IN (${search(q, values.add(partOf(filter.q?.trim() ?? '')))})`],
  ];
  const plain = all.flatMap(([name, condition]) => {
    const value = name === 'q' ? filter.q?.trim() : filter[name];
    return value === undefined || value === '' || name === but ? [] : [condition(values.add(value))];
  });
  return [...plain, ...dayConditions(filter, zones, values)];
}

/** One branch per number, each with an index of its own; numbers but the request's are stored in capitals. */
function search(q: string, part: string): string {
  const begins = (table: string, column: string) =>
    `SELECT donation_id FROM ${table} WHERE ${column} ^@ upper(${q}) OR ${column} ^@ ${q}`;
  return [
    `SELECT id FROM donation WHERE request_number ^@ ${q} OR request_number ^@ upper(${q})`,
    begins('unit', 'serial_number'),
    begins('contract', 'number'),
    begins('shipment', 'sales_order_number'),
    begins('shipment', 'tracking_number'),
    `SELECT x.id FROM donation x JOIN organization o ON o.id = x.organization_id JOIN record r ON r.id = o.record_id
       WHERE r.body->>'legalName' ILIKE ${part}`,
  ].join(' UNION ALL ');
}

/** Days of the organization's zone; the plain comparison beside it lets the index of `requested_at` be used. */
function dayConditions(
  { requestedFrom, requestedTo }: DonationFilter,
  zones: ProgramZones,
  values: Values,
): readonly string[] {
  if (requestedFrom === undefined && requestedTo === undefined) return [];
  const program = `${values.add(JSON.stringify(zones))}::jsonb ->> d.program_id`;
  const zone = `coalesce((SELECT o.zone FROM organization o WHERE o.id = d.organization_id), ${program}, 'UTC')`;
  const day = `(d.requested_at AT TIME ZONE ${zone})::date`;
  const conditions: string[] = [];
  if (requestedFrom !== undefined) {
    const first = `${values.add(requestedFrom)}::date`;
    conditions.push(`d.requested_at >= ${first} - interval '1 day'`, `${day} >= ${first}`);
  }
  if (requestedTo !== undefined) {
    const last = `${values.add(requestedTo)}::date`;
    conditions.push(`d.requested_at < ${last} + interval '2 days'`, `${day} <= ${last}`);
  }
  return conditions;
}

/** One page of donations. */
export async function readDonations(
  session: Session,
  filter: DonationFilter,
  zones: ProgramZones,
  order: Order,
  asked: Asked,
): Promise<PageRows<DonationRow>> {
  const values = new Values();
  const where = conditionsOf(filter, zones, values);
  const query = { select: columnsOf(donation, 'd'), from, where, values, id: 'd.id', table: 'd' };
  return await readPage(session, query, order, asked);
}

export async function countDonations(session: Session, filter: DonationFilter, zones: ProgramZones): Promise<number> {
  const values = new Values();
  return await countRows(session, { from, where: conditionsOf(filter, zones, values), values });
}

/** Ids of the donations that fit, in their order, after one of them. */
export async function readDonationIds(
  session: Session,
  filter: DonationFilter,
  zones: ProgramZones,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly string[]> {
  const values = new Values();
  const where = [...conditionsOf(filter, zones, values), `d.id > ${values.add(after)}`];
  const sql = `SELECT d.id FROM ${from} ${whereOf(where)} ORDER BY d.id LIMIT ${values.add(limit)}`;
  return (await rowsOf<{ readonly id: string }>(session, sql, values.list)).map(({ id }) => id);
}

/** How many stand at each stage; the filter's own stages are left aside. */
export async function countStages(
  session: Session,
  filter: DonationFilter,
  zones: ProgramZones,
): Promise<ReadonlyMap<string, number>> {
  const values = new Values();
  const where = whereOf(conditionsOf(filter, zones, values, 'stages'));
  const sql = `SELECT d.stage, count(*)::int AS count FROM ${from} ${where} GROUP BY d.stage`;
  const rows = await rowsOf<{ readonly stage: string; readonly count: number }>(session, sql, values.list);
  return new Map(rows.map(({ stage, count }) => [stage, count]));
}

export type DonationOfOrganization = DonationRow & { readonly place: number; readonly total: number };

/** Of several organizations the same rows each, with how many there are in all: one statement. */
export async function readDonationsOf(
  session: Session,
  organizations: readonly string[],
  filter: DonationFilter,
  zones: ProgramZones,
  order: Order,
  asked: Pick<Asked, 'limit' | 'offset'>,
): Promise<readonly DonationOfOrganization[]> {
  const values = new Values();
  const where = [
    `d.organization_id = ANY(${values.add(organizations)}::text[])`,
    ...conditionsOf(filter, zones, values),
  ];
  const sql = `SELECT * FROM (
      SELECT ${columnsOf(donation, 'd')}, count(*) OVER (PARTITION BY d.organization_id)::int AS total,
        row_number() OVER (PARTITION BY d.organization_id ORDER BY ${orderOf({ id: 'd.id' }, order)})::int AS place
      FROM ${from} ${whereOf(where)}) placed
    WHERE place > ${values.add(asked.offset)} AND place <= ${values.add(asked.offset + asked.limit)}
    ORDER BY "organizationId", place`;
  return await rowsOf<DonationOfOrganization>(session, sql, values.list);
}

/** Since when each donation stands at its stage; one that never moved is left out. */
export async function readStageSince(session: Session, ids: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  const sql = `SELECT DISTINCT ON (stream) stream, at FROM journal
    WHERE stream = ANY($1) AND type = 'DonationStageChanged' ORDER BY stream, seq DESC`;
  const rows = await rowsOf<{ readonly stream: string; readonly at: Date }>(session, sql, [ids]);
  return new Map(rows.map(({ stream, at }) => [stream, at]));
}

/** Donations with a piece of this serial number; several when it was replaced or two products share it. */
export async function donationsWithSerial(
  session: Session,
  serialNumber: string,
  productId: string | null,
): Promise<readonly string[]> {
  const sql = `SELECT DISTINCT donation_id AS id FROM unit
    WHERE serial_number = $1 AND ($2::text IS NULL OR product_id = $2) AND state <> 'VOIDED' ORDER BY 1 LIMIT 20`;
  return (await rowsOf<{ readonly id: string }>(session, sql, [serialNumber, productId])).map(({ id }) => id);
}

/** What the request said about each line, as long as it is kept: line id to description. */
export async function readLineDescriptions(
  session: Session,
  donations: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const sql = `SELECT a.line, coalesce(r.body->'lines'->a.place->>'description', r.body->>'description') AS description
    FROM (SELECT data->>'lineId' AS line, command_id,
            (row_number() OVER (PARTITION BY stream, command_id ORDER BY seq))::int - 1 AS place
          FROM journal WHERE stream = ANY($1) AND type = 'LineAdded') a
    JOIN record r ON r.id = 'rec_' || substr(a.command_id, 5)`;
  type Found = { readonly line: string; readonly description: string | null };
  const rows = await rowsOf<Found>(session, sql, [donations]);
  return new Map(rows.flatMap(({ line, description }) => (description === null ? [] : [[line, description]])));
}
