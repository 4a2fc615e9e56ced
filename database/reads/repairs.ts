import { rma, type RmaRow } from '../entities/repair.ts';
import type { Session } from '../query.ts';
import { columnsOf } from './columns.ts';
import { countRows, readPage, Values, type Asked, type Order, type PageRows, type Query } from './page.ts';

/** Lists of replacements over all donations. */

export type RmaFilter = {
  readonly ids?: readonly string[];
  readonly states?: readonly string[];
  readonly donationId?: string;
  readonly organizationId?: string;
  /** Beginning of the number of the replacement, of its case, of the defective or of the new serial number. */
  readonly q?: string;
};

/** Whose return is due first. */
export const rmaOrder: Order = { key: 'rmas', sql: 'm.return_due_at', type: 'timestamptz', direction: 'ASC' };

function rmaQuery({ ids, states, donationId, organizationId, q = '' }: RmaFilter): Query {
  const values = new Values();
  const where: string[] = [];
  if (ids !== undefined) where.push(`m.id = ANY(${values.add(ids)}::text[])`);
  if (states !== undefined) where.push(`m.state = ANY(${values.add(states)}::text[])`);
  if (donationId !== undefined) where.push(`m.donation_id = ${values.add(donationId)}`);
  if (organizationId !== undefined) {
    where.push(`m.donation_id IN (SELECT id FROM donation WHERE organization_id = ${values.add(organizationId)})`);
  }
  if (q.trim() !== '') {
    const begin = `upper(${values.add(q.trim())})`;
    where.push(`(upper(m.rma_number) ^@ ${begin}
      OR m.case_id IN (SELECT id FROM support_case WHERE upper(case_number) ^@ ${begin})
      OR m.defective_unit_id IN (SELECT id FROM unit WHERE serial_number ^@ ${begin})
      OR m.replacement_unit_id IN (SELECT id FROM unit WHERE serial_number ^@ ${begin}))`);
  }
  return { select: columnsOf(rma, 'm'), from: 'rma m', where, values, id: 'm.id' };
}

export async function readRmas(session: Session, filter: RmaFilter, asked: Asked): Promise<PageRows<RmaRow>> {
  return await readPage(session, rmaQuery(filter), rmaOrder, asked);
}

export async function countRmas(session: Session, filter: RmaFilter): Promise<number> {
  return await countRows(session, rmaQuery(filter));
}
