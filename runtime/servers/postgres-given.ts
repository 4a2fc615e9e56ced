import pg from 'pg';

const reasons: Readonly<Record<string, string>> = {
  '28P01': 'it refuses this user or password',
  '28000': 'it refuses this user',
  '3D000': 'it has no database of this name',
};

/**
 * Asks the PostgreSQL at DATABASE_URL for a sign of life. @throws RUNTIME_POSTGRES_UNREACHABLE with the remedy, naming
 * host and database but never user or password.
 */
export async function requirePostgres(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined); // told by the query that it breaks
  try {
    await client.connect();
    await client.query('SELECT 1');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no answer within 5 s';
    const { host, pathname } = new URL(url);
    throw new Error(
      `RUNTIME_POSTGRES_UNREACHABLE: the PostgreSQL of DATABASE_URL (${host}${pathname}) cannot be used: ` +
        `${reasons[code] ?? code}. Start or repair it, or unset DATABASE_URL to use the embedded one.`,
      { cause },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
