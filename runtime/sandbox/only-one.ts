import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const AGAIN_MS = 2_000;

/**
 * Does something while nobody else with the same name does it on this database: held by a session lock, which goes with
 * the connection, so that a killed holder frees it. Waits for its turn; returns when the work is done or it is aborted.
 */
export async function onlyOne(
  url: string,
  name: string,
  signal: AbortSignal,
  work: () => Promise<void>,
): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: name, keepAlive: true });
  const lost = new Promise<never>((_, reject) => {
    client.on('error', reject);
  });
  lost.catch(() => undefined); // told by the race below
  await client.connect();
  try {
    while (!signal.aborted) {
      const { rows } = await client.query<{ readonly mine: boolean }>(
        'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS mine',
        [name],
      );
      if (rows[0]?.mine === true) return await Promise.race([work(), lost]);
      await sleep(AGAIN_MS, undefined, { signal }).catch(() => undefined);
    }
  } finally {
    await client.end().catch(() => undefined);
  }
}
