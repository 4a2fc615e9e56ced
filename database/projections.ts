import type { EntitySchema } from 'typeorm';
import * as donations from './entities/donation.ts';
import * as engine from './entities/engine.ts';
import * as parties from './entities/parties.ts';
import * as repair from './entities/repair.ts';
import * as support from './entities/support.ts';
import { columnName } from './naming.ts';
import { asJson, rowsOf, type Session } from './query.ts';

/** All rows of one stream that follow from the journal alone, by table; a table that is left out has none. */
export type ProjectedRows = {
  readonly deadline?: readonly engine.DeadlineRow[];
  readonly donation?: readonly donations.DonationRow[];
  readonly requestLine?: readonly donations.RequestLineRow[];
  readonly shipment?: readonly donations.ShipmentRow[];
  readonly unit?: readonly donations.UnitRow[];
  readonly takeback?: readonly donations.TakebackRow[];
  readonly attestation?: readonly donations.AttestationRow[];
  readonly complianceCase?: readonly donations.ComplianceCaseRow[];
  readonly contract?: readonly support.ContractRow[];
  readonly coverageLine?: readonly support.CoverageLineRow[];
  readonly association?: readonly support.AssociationRow[];
  readonly serialCorrection?: readonly support.SerialCorrectionRow[];
  readonly renewal?: readonly support.RenewalRow[];
  readonly supportCase?: readonly repair.SupportCaseRow[];
  readonly rma?: readonly repair.RmaRow[];
  readonly shipmentIncident?: readonly repair.ShipmentIncidentRow[];
  readonly vendorAccount?: readonly parties.VendorAccountRow[];
  readonly organization?: readonly parties.OrganizationRow[];
  readonly contact?: readonly parties.ContactRow[];
};
type Name = keyof ProjectedRows;
type Row = Readonly<Record<string, unknown>>;

/** The statements of one projection. Rows go in as a JSON list with the fields of the row type. */
type Projection = {
  readonly table: string;
  readonly keys: readonly string[];
  readonly upsert: string;
  readonly takeAway: string;
  /** $1 = the rows as they should be, $2 = the stream: answers what differs. */
  readonly compare: string;
  /** Takes away all rows of stream $1. */
  readonly clear: string;
  /** Streams with rows here. */
  readonly owners: string;
};

const projections: { readonly [Table in Name]-?: Projection } = {
  deadline: described(engine.deadline, 'stream'),
  donation: described(donations.donation, 'id'),
  requestLine: described(donations.requestLine, 'donationId'),
  shipment: described(donations.shipment, 'donationId'),
  unit: described(donations.unit, 'donationId'),
  takeback: described(donations.takeback, 'donationId'),
  attestation: described(donations.attestation, 'donationId'),
  complianceCase: described(donations.complianceCase, 'donationId'),
  contract: described(support.contract, 'donationId'),
  coverageLine: described(support.coverageLine, 'donationId'),
  association: described(support.association, 'donationId'),
  serialCorrection: described(support.serialCorrection, 'donationId'),
  renewal: described(support.renewal, 'donationId'),
  supportCase: described(repair.supportCase, 'donationId'),
  rma: described(repair.rma, 'donationId'),
  shipmentIncident: described(repair.shipmentIncident, 'donationId'),
  vendorAccount: described(parties.vendorAccount, 'id'),
  organization: described(parties.organization, 'id'),
  contact: described(parties.contact, 'organizationId'),
};
const names = Object.keys(projections).filter((name): name is Name => name in projections);

type Column = {
  readonly type?: unknown;
  readonly array?: boolean;
  readonly precision?: number;
  readonly primary?: boolean;
};

function typeOf({ type, array, precision }: Column): string {
  return `${String(type)}${precision === undefined ? '' : `(${precision})`}${array === true ? '[]' : ''}`;
}

function described<R>(schema: EntitySchema<R>, owner: keyof R & string): Projection {
  const table = schema.options.tableName ?? schema.options.name;
  const columns = Object.entries<Column | undefined>(schema.options.columns).map(([field, column = {}]) => ({
    field: `"${field}"`,
    name: `"${columnName(field)}"`,
    type: typeOf(column),
    key: column.primary === true,
  }));
  const keys = columns.filter(({ key }) => key);
  const list = columns.map(({ name }) => name).join(', ');
  const key = keys.map(({ name }) => name).join(', ');
  const ownerColumn = `"${columnName(owner)}"`;
  const given = `jsonb_to_recordset($1::jsonb) AS x(${columns.map(({ field, type }) => `${field} ${type}`).join(', ')})`;
  const sets = columns.filter((column) => !column.key).map(({ name }) => `${name} = excluded.${name}`);
  return {
    table,
    keys: keys.map(({ field }) => field.slice(1, -1)),
    upsert: `INSERT INTO "${table}" (${list}) SELECT ${columns.map(({ field }) => `x.${field}`).join(', ')} FROM ${given}
      ON CONFLICT (${key}) DO UPDATE SET ${sets.join(', ')}`,
    takeAway: `DELETE FROM "${table}" t USING ${given} WHERE ${keys.map(({ name, field }) => `t.${name} = x.${field}`).join(' AND ')}`,
    compare: `SELECT to_jsonb(a) AS actual, to_jsonb(e) AS expected
      FROM (SELECT ${columns.map(({ field, name }) => `x.${field} AS ${name}`).join(', ')} FROM ${given}) e
      FULL JOIN (SELECT ${list} FROM "${table}" WHERE ${ownerColumn} = $2) a USING (${key})
      WHERE to_jsonb(a) IS DISTINCT FROM to_jsonb(e)`,
    clear: `DELETE FROM "${table}" WHERE ${ownerColumn} = $1`,
    owners: `SELECT DISTINCT ${ownerColumn} AS stream FROM "${table}"`,
  };
}

/** Writes what differs between two sets of rows of one stream: one or two statements per table that changed. */
export async function writeDifference(session: Session, before: ProjectedRows, after: ProjectedRows): Promise<void> {
  for (const name of names) {
    const { keys, upsert, takeAway } = projections[name];
    const keyOf = (row: Row) => JSON.stringify(keys.map((field) => row[field]));
    const was = new Map((before[name] ?? []).map((row: Row) => [keyOf(row), row]));
    const is = new Map((after[name] ?? []).map((row: Row) => [keyOf(row), row]));
    const gone = [...was].filter(([key]) => !is.has(key)).map(([, row]) => row);
    const put = [...is]
      .filter(([key, row]) => JSON.stringify(was.get(key)) !== JSON.stringify(row))
      .map(([, row]) => row);
    if (gone.length > 0) await session.query(takeAway, [asJson(gone)]);
    if (put.length > 0) await session.query(upsert, [asJson(put)]);
  }
}

/** One stored row that is not as the journal says; null = there is none, or there should be none. */
export type RowDifference = { readonly table: string; readonly actual: Row | null; readonly expected: Row | null };

/** Compares the stored rows of a stream with what they should be. */
export async function differingRows(
  session: Session,
  stream: string,
  expected: ProjectedRows,
): Promise<readonly RowDifference[]> {
  const found: RowDifference[] = [];
  for (const name of names) {
    const { table, compare } = projections[name];
    const rows = await rowsOf<Omit<RowDifference, 'table'>>(session, compare, [asJson(expected[name] ?? []), stream]);
    found.push(...rows.map((row) => ({ table, ...row })));
  }
  return found;
}

/** Puts the rows of a stream as they should be: those that are not are written, surplus ones are taken away. */
export async function replaceRows(session: Session, stream: string, expected: ProjectedRows): Promise<void> {
  for (const name of names) {
    const { clear, upsert } = projections[name];
    await session.query(clear, [stream]);
    const rows = expected[name] ?? [];
    if (rows.length > 0) await session.query(upsert, [asJson(rows)]);
  }
}

/** Streams that have rows in any projection. */
export async function projectedStreams(session: Session): Promise<readonly string[]> {
  const rows = await rowsOf<{ readonly stream: string }>(
    session,
    names.map((name) => projections[name].owners).join(' UNION '),
  );
  return rows.map(({ stream }) => stream);
}
