import type { Role } from '../domain/types.ts';
import type { ApiKeyRow, UserRow } from './entities/access.ts';
import { rowsOf, type Session } from './query.ts';

/** Users, sessions and keys. Every limit of time is by the database's own clock. */

/** How long a session may stay unused, and how long it lasts whatever happens. */
const [IDLE, ABSOLUTE] = ["interval '30 minutes'", "interval '8 hours'"];
const isAlive = `s.seen_at > now() - ${IDLE} AND s.created_at > now() - ${ABSOLUTE}`;

export type User = Pick<UserRow, 'id' | 'email' | 'passwordHash' | 'role' | 'disabled'>;
const userFields = 'u.id, u.email, u.password_hash AS "passwordHash", u.role, u.disabled';

/** A user by the e-mail address in lower case, or null. */
export async function findUser(session: Session, email: string): Promise<User | null> {
  const sql = `SELECT ${userFields} FROM app_user u WHERE u.email = $1`;
  const [user] = await rowsOf<User>(session, sql, [email]);
  return user ?? null;
}

/** Adds a user; false when this address has one. */
export async function insertUser(session: Session, user: Omit<User, 'disabled'>): Promise<boolean> {
  const sql = `INSERT INTO app_user (id, email, password_hash, role, disabled) VALUES ($1, $2, $3, $4, false)
    ON CONFLICT DO NOTHING RETURNING id`;
  const rows = await rowsOf<unknown>(session, sql, [user.id, user.email, user.passwordHash, user.role]);
  return rows.length > 0;
}

/** Whether anybody may administer this installation. */
export async function hasAdministrator(session: Session): Promise<boolean> {
  const sql = `SELECT FROM app_user WHERE role = 'ADMINISTRATOR' AND NOT disabled LIMIT 1`;
  return (await rowsOf<unknown>(session, sql)).length > 0;
}

/** What can be changed of a user; what is left out stays. */
export type UserChange = { readonly passwordHash?: string; readonly role?: Role; readonly disabled?: boolean };

/** Changes a user; `endSessions`: every session of his ends with it. False when there is no such user. */
export async function changeUser(
  session: Session,
  email: string,
  { passwordHash, role, disabled }: UserChange,
  endSessions: boolean,
): Promise<boolean> {
  const sql = `WITH changed AS (
      UPDATE app_user SET password_hash = coalesce($2, password_hash), role = coalesce($3, role),
        disabled = coalesce($4, disabled) WHERE email = $1 RETURNING id
    ), ended AS (DELETE FROM session s USING changed c WHERE s.user_id = c.id AND $5::bool)
    SELECT id FROM changed`;
  const values = [email, passwordHash ?? null, role ?? null, disabled ?? null, endSessions];
  return (await rowsOf<unknown>(session, sql, values)).length > 0;
}

/** Opens a session and sweeps out those that are over. */
export async function openSession(session: Session, tokenHash: string, userId: string): Promise<void> {
  const sql = `WITH swept AS (DELETE FROM session s WHERE NOT (${isAlive}))
    INSERT INTO session (token_hash, user_id) VALUES ($1, $2)`;
  await session.query(sql, [tokenHash, userId]);
}

/**
 * Who a living session belongs to, or null. `touch`: it counts as used, noted at most once a minute. A disabled user has
 * no sessions, and a changed role counts at once.
 */
export async function findSession(session: Session, tokenHash: string, touch: boolean): Promise<User | null> {
  const sql = `WITH found AS (
      SELECT ${userFields}, s.token_hash, s.seen_at FROM session s JOIN app_user u ON u.id = s.user_id
      WHERE s.token_hash = $1 AND ${isAlive} AND NOT u.disabled
    ), touched AS (
      UPDATE session s SET seen_at = now() FROM found f
      WHERE $2::bool AND s.token_hash = f.token_hash AND f.seen_at < now() - interval '1 minute'
    )
    SELECT id, email, "passwordHash", role, disabled FROM found`;
  const [user] = await rowsOf<User>(session, sql, [tokenHash, touch]);
  return user ?? null;
}

export async function endSession(session: Session, tokenHash: string): Promise<void> {
  await session.query('DELETE FROM session WHERE token_hash = $1', [tokenHash]);
}

/** A key as it is listed; its secret is nowhere. Instants in milliseconds. */
export type ListedKey = Pick<ApiKeyRow, 'id' | 'name' | 'hint'> & {
  readonly state: 'IN_USE' | 'EXPIRED' | 'ENDED';
  readonly createdAt: number;
  readonly expiresAt: number | null;
  readonly lastUsedAt: number | null;
  readonly revokedAt: number | null;
};
const msOf = (column: string, name: string) => `floor(extract(epoch FROM ${column}) * 1000)::float8 AS "${name}"`;
const keyState = `CASE WHEN revoked_at IS NOT NULL THEN 'ENDED' WHEN expires_at <= now() THEN 'EXPIRED' ELSE 'IN_USE' END`;
const keyFields = [
  `${keyState} AS state`,
  ...['id', 'name', 'hint', msOf('created_at', 'createdAt'), msOf('expires_at', 'expiresAt')],
  ...[msOf('last_used_at', 'lastUsedAt'), msOf('revoked_at', 'revokedAt')],
].join(', ');

export type NewKey = Pick<ApiKeyRow, 'id' | 'name' | 'hint' | 'secretHash' | 'role' | 'createdBy'> & {
  /** Milliseconds; null: a year from now. */
  readonly expiresAt: number | null;
};

export async function insertKey(session: Session, key: NewKey): Promise<ListedKey> {
  const sql = `INSERT INTO api_key (id, name, hint, secret_hash, role, created_by, expires_at)
    VALUES ($1, $2, $3, $4, $5, $6, coalesce(to_timestamp($7::float8 / 1000), now() + interval '1 year'))
    RETURNING ${keyFields}`;
  const { id, name, hint, secretHash, role, createdBy, expiresAt } = key;
  const [made] = await rowsOf<ListedKey>(session, sql, [id, name, hint, secretHash, role, createdBy, expiresAt]);
  if (made === undefined) throw new Error(`KEY_NOT_MADE ${id}`);
  return made;
}

/** All keys, the newest first. */
export async function listKeys(session: Session): Promise<readonly ListedKey[]> {
  return await rowsOf<ListedKey>(session, `SELECT ${keyFields} FROM api_key ORDER BY created_at DESC, id DESC`);
}

/** A key for a transaction that changes it; null when there is none. */
export async function lockKey(tx: Session, id: string): Promise<ListedKey | null> {
  const [key] = await rowsOf<ListedKey>(tx, `SELECT ${keyFields} FROM api_key WHERE id = $1 FOR UPDATE`, [id]);
  return key ?? null;
}

/** Ends a key that has not ended; null otherwise. */
export async function revokeKey(session: Session, id: string): Promise<ListedKey | null> {
  const sql = `WITH ended AS (
      UPDATE api_key SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL RETURNING *)
    SELECT ${keyFields} FROM ended`;
  const [key] = await rowsOf<ListedKey>(session, sql, [id]);
  return key ?? null;
}

const isUsable = 'revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())';

/** Whether a key may be used; that is no use of it. */
export async function isKeyUsable(session: Session, id: string): Promise<boolean> {
  return (await rowsOf<unknown>(session, `SELECT FROM api_key WHERE id = $1 AND ${isUsable}`, [id])).length > 0;
}

/** The key with this id and secret, when it may be used; its use is noted at most once a minute. */
export async function takeKey(
  session: Session,
  id: string,
  secretHash: string,
): Promise<Pick<ApiKeyRow, 'id' | 'name' | 'role'> | null> {
  const sql = `WITH found AS (
      SELECT id, name, role, last_used_at FROM api_key WHERE id = $1 AND secret_hash = $2 AND ${isUsable}
    ), touched AS (
      UPDATE api_key k SET last_used_at = now() FROM found f
      WHERE k.id = f.id AND (f.last_used_at IS NULL OR f.last_used_at < now() - interval '1 minute')
    )
    SELECT id, name, role FROM found`;
  const [key] = await rowsOf<Pick<ApiKeyRow, 'id' | 'name' | 'role'>>(session, sql, [id, secretHash]);
  return key ?? null;
}

/** What was tried in the last quarter of an hour, this try included. */
export type Tries = {
  readonly id: string;
  /** Failed for this account from this address. */
  readonly here: number;
  /** Failed from this address, whatever the account. */
  readonly address: number;
  /** Failed for this account from anywhere. */
  readonly account: number;
  /** Somebody signed in to this account from this address within the last 30 days. */
  readonly known: boolean;
};

/** Notes a try to sign in, as failed until it is known better, and counts. Old ones are swept out. */
export async function noteTry(session: Session, account: string, address: string): Promise<Tries> {
  await session.query(
    `DELETE FROM sign_in_attempt WHERE at < now() - CASE WHEN succeeded THEN interval '30 days' ELSE interval '1 hour' END`,
  );
  const sql = `WITH noted AS (
      INSERT INTO sign_in_attempt (account, address, succeeded) VALUES ($1, $2, false) RETURNING id
    ), recent AS (
      SELECT account, address FROM sign_in_attempt
      WHERE NOT succeeded AND at > now() - interval '15 minutes' AND (account = $1 OR address = $2)
    )
    SELECT noted.id,
      (SELECT count(*)::int + 1 FROM recent WHERE account = $1 AND address = $2) AS here,
      (SELECT count(*)::int + 1 FROM recent WHERE address = $2) AS address,
      (SELECT count(*)::int + 1 FROM recent WHERE account = $1) AS account,
      EXISTS (SELECT FROM sign_in_attempt WHERE account = $1 AND address = $2 AND succeeded) AS known
    FROM noted`;
  const [tries] = await rowsOf<Tries>(session, sql, [account, address]);
  if (tries === undefined) throw new Error('SIGN_IN_TRY_NOT_NOTED');
  return tries;
}

/** The try was right: the failures of this account from this address are forgotten. */
export async function noteSuccess(session: Session, account: string, address: string, id: string): Promise<void> {
  const sql = `WITH better AS (UPDATE sign_in_attempt SET succeeded = true WHERE id = $3)
    DELETE FROM sign_in_attempt WHERE account = $1 AND address = $2 AND NOT succeeded AND id <> $3`;
  await session.query(sql, [account, address, id]);
}
