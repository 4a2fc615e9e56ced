import type { Actor, Role } from '../domain/types.ts';
import { rowsOf, type Session } from './query.ts';

/** What changed outside of streams. Instants are the database's own. */

export type Change = {
  readonly actor: Actor;
  /** Name of the command. */
  readonly action: string;
  readonly subject: string;
  /** Null: it was not there. */
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
};

/** Writes a change down; in the transaction of the change itself. */
export async function recordChange(session: Session, change: Change): Promise<void> {
  const { actor, action, subject, before, after, reason } = change;
  const sql = `INSERT INTO audit (actor, role, action, subject, before, after, reason) VALUES ($1, $2, $3, $4, $5, $6, $7)`;
  const values = [actor.id, actor.role, action, subject, before, after].map((value, index) =>
    index < 4 ? value : value === null || value === undefined ? null : JSON.stringify(value),
  );
  await session.query(sql, [...values, reason]);
}

export type ListedChange = {
  readonly id: string;
  /** Milliseconds. */
  readonly at: number;
  readonly actor: string;
  readonly role: Role;
  readonly action: string;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
};

/** Changes of whatever begins like this (`program/village-radios`), the newest first. */
export async function readChanges(
  session: Session,
  { subject, limit }: { readonly subject: string; readonly limit: number },
): Promise<readonly ListedChange[]> {
  const sql = `SELECT position::text AS id, floor(extract(epoch FROM at) * 1000)::float8 AS at, actor, role, action, subject,
      before, after, reason FROM audit WHERE subject = $1 OR starts_with(subject, $1 || '/')
    ORDER BY position DESC LIMIT $2`;
  return await rowsOf<ListedChange>(session, sql, [subject, limit]);
}
