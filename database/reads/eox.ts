import type { HeldProduct, ReviewedProduct } from '../../domain/eox-review.ts';
import { rowsOf, type Session } from '../query.ts';

/** What a review of vendor dates looks at. */

/** Products of which a unit is in one of these states, and the day in a zone on which the first of them left. */
export async function readHeldProducts(
  session: Session,
  heldStates: readonly string[],
  zone: string,
): Promise<readonly HeldProduct[]> {
  const sql = `SELECT u.product_id AS "productId", min((s.shipped_at AT TIME ZONE $2)::date)::text AS since
    FROM unit u JOIN shipment s ON s.id = u.shipment_id WHERE u.state = ANY($1) GROUP BY u.product_id`;
  return await rowsOf<HeldProduct>(session, sql, [heldStates, zone]);
}

/** These products with the record in force and the day of the last report, whether or not it changed something. */
export async function readReviewed(
  session: Session,
  products: readonly string[],
  zone: string,
): Promise<readonly ReviewedProduct[]> {
  const sql = `SELECT e.product_id AS "productId", e.view, e.seq,
      (greatest(e.at, (SELECT max(k.received_at) FROM command k
         WHERE k.stream = 'eox/' || e.product_id AND k.state = 'APPLIED')) AT TIME ZONE $2)::date::text AS "recordedOn"
    FROM eox_record e WHERE e.product_id = ANY($1)`;
  return await rowsOf<ReviewedProduct>(session, sql, [products, zone]);
}
