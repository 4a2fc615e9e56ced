import type { DataSource } from 'typeorm';
import { projectedRows } from '../activities/projections/rows.ts';
import { rebuild } from '../activities/rebuild.ts';
import { rulesOf } from '../domain/modules.ts';

/** What must not be in a database after any number of crashes. Each statement answers one row per offence. */
const offences = {
  'a gap in the journal': `SELECT stream FROM journal GROUP BY stream
    HAVING min(seq) <> 1 OR max(seq) <> count(*)`,
  'a state that is not at the end of its journal': `SELECT s.stream FROM stream_state s
    WHERE s.seq <> (SELECT count(*) FROM journal j WHERE j.stream = s.stream)`,
  'a message with two effects': `SELECT stream, command_id FROM journal GROUP BY stream, command_id
    HAVING max(seq) - min(seq) + 1 <> count(*)`,
  'an effect without its events, or events without their effect': `SELECT key FROM effect e
    FULL JOIN (SELECT stream || '/' || command_id AS key, count(*) AS events FROM journal GROUP BY 1) j USING (key)
    WHERE e.key IS NULL OR (e.result->'ack'->>'seq')::int - (e.result->>'fromSeq')::int <> coalesce(j.events, 0)`,
  'a message in the outbox twice': 'SELECT business_key FROM outbox GROUP BY business_key HAVING count(*) > 1',
  'a fact that was not delivered': `SELECT business_key FROM outbox WHERE kind = 'FACT' AND state <> 'SENT'`,
  'a command without an answer': `SELECT id FROM command WHERE state = 'ACCEPTED' AND stream NOT LIKE 'eox/%'`,
} as const;

/** Everything that is wrong in a database, in words; empty when all is well. */
export async function wrongIn(db: DataSource): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [what, sql] of Object.entries(offences)) {
    const rows = await db.query<readonly object[]>(sql);
    if (rows.length > 0) found.push(`${what}: ${JSON.stringify(rows.slice(0, 3))}`);
  }
  const { differences } = await rebuild(db, { rulesOf, rowsOf: projectedRows }, { mode: 'check' });
  return differences.length === 0 ? found : [...found, `drift: ${JSON.stringify(differences[0])}`];
}
