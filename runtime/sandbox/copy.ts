import type { DataSource } from 'typeorm';
import { projectedRows } from '../../activities/projections/rows.ts';
import { rebuild } from '../../activities/rebuild.ts';
import { readEntities } from '../../database/known.ts';
import { insertLived, type LivedRows } from '../../database/lived.ts';
import { storePrograms } from '../../database/programs.ts';
import { rowsOf } from '../../database/query.ts';
import { rulesOf } from '../../domain/modules.ts';
import { companionsOf } from '../../domain/outlook.ts';
import { shippedPrograms } from '../../domain/programs/registry.ts';

/** How a life gets into an empty sandbox: the journal of a real donation, read and never written, and all that follows. */

const nothing: LivedRows = {
  record: [],
  command: [],
  effect: [],
  journal: [],
  stream_state: [],
  subscription: [],
  outbox: [],
  eox_record: [],
  eox_history: [],
};

/**
 * Copies a donation with the streams it exchanges facts with. Names, addresses and messages stay behind: what is copied
 * holds ids, dates and codes only. False: there is no such donation.
 */
export async function copyDonation(from: DataSource, to: DataSource, donationId: string): Promise<boolean> {
  const own = (await readEntities(from.manager, [donationId])).get(donationId);
  if (own === undefined) return false;
  const streams = [donationId, ...companionsOf(donationId, own)];
  const [journal, eox] = await Promise.all([
    rowsOf<LivedRows['journal'][number]>(
      from.manager,
      `SELECT stream, seq, type, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, actor, role,
         command_id AS "commandId", data FROM journal WHERE stream = ANY($1) ORDER BY position`,
      [streams],
    ),
    rowsOf<LivedRows['eox_record'][number]>(
      from.manager,
      `SELECT product_id AS "productId", seq, view, last_date_of_support_on::text AS "lastDateOfSupportOn",
         to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at FROM eox_record
         WHERE 'eox/' || product_id = ANY($1)`,
      [Object.keys(own.heard)],
    ),
  ]);
  await storePrograms(to.manager, shippedPrograms);
  await to.transaction(async (tx) => await insertLived(tx, { ...nothing, journal, eox_record: eox }));
  await rebuild(to, { rulesOf, rowsOf: projectedRows }, { mode: 'replace' });
  return true;
}
