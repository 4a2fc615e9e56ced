import { createHash } from 'node:crypto';
import { canonical } from '../domain/canonical.ts';
import { personalKey, textAt, type RecordBody } from '../domain/records.ts';
import type { Claim, Conflict } from '../domain/types.ts';
import type { ClaimRow } from '../database/entities/engine.ts';
import { asJson, rowsOf, type Session } from '../database/query.ts';

/** What must be unique over all streams (C1), compared before and after an append. */

/** A claim with the key it stands under in the table: personal values are looked up and hashed. */
export type ResolvedClaim = { readonly claim: Claim; readonly key: string };
export type ClaimChange = { readonly gained: readonly Claim[]; readonly lost: readonly Claim[] };

/** What a change of state adds and takes away. */
export function claimChange(before: readonly Claim[], after: readonly Claim[]): ClaimChange {
  const [was, is] = [byKey(before), byKey(after)];
  const without = (list: typeof was, other: typeof was) =>
    [...list].filter(([name, claim]) => canonical(other.get(name)) !== canonical(claim)).map(([, claim]) => claim);
  return { gained: without(is, was), lost: without(was, is) };
}

/** A stream that claims a key twice holds it once, shared only if both are. */
function byKey(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  const known = new Map<string, Claim>();
  for (const claim of claims) {
    const name = `${claim.kind}/${claim.key}`;
    const { shared: _shared, ...exclusive } = claim;
    const other = known.get(name);
    known.set(name, claim.shared === true && (other === undefined || other.shared === true) ? claim : exclusive);
  }
  return known;
}

/** Looks personal values up. A claim whose record is gone, or has no such value, is left out: it holds nothing. */
export async function resolveClaims(session: Session, claims: readonly Claim[]): Promise<readonly ResolvedClaim[]> {
  const recordIds = [...new Set(claims.flatMap(({ personal }) => personal?.recordId ?? []))];
  const bodies = recordIds.length === 0 ? new Map<string, RecordBody>() : await bodiesOf(session, recordIds);
  return claims.flatMap((claim) => {
    if (claim.personal === undefined) return [{ claim, key: claim.key }];
    const { recordId, field } = claim.personal;
    const value = textAt(bodies.get(recordId) ?? null, field);
    if (value === null) return [];
    return [{ claim, key: createHash('sha256').update(personalKey(claim, value)).digest('hex') }];
  });
}

async function bodiesOf(session: Session, ids: readonly string[]): Promise<Map<string, RecordBody>> {
  const sql = 'SELECT id, body FROM record WHERE id = ANY($1)';
  const rows = await rowsOf<{ readonly id: string; readonly body: RecordBody }>(session, sql, [ids]);
  return new Map(rows.map(({ id, body }) => [id, body]));
}

/** Name of the lock under which a claim is looked at and taken: two newcomers come one after the other. */
export function lockOf({ claim, key }: ResolvedClaim): string {
  return `claim/${claim.kind}/${key}`;
}

/** Who else holds what is wanted. Holders of one group may share with a newcomer that says so (D21). Needs the locks. */
export async function conflictsOf(
  session: Session,
  stream: string,
  wanted: readonly ResolvedClaim[],
): Promise<readonly Conflict[]> {
  if (wanted.length === 0) return [];
  const sql = `SELECT c.kind, c.key, c.stream, c.claim_group AS "claimGroup" FROM claim c
    JOIN jsonb_to_recordset($1::jsonb) AS x(kind text, key text) ON c.kind = x.kind AND c.key = x.key
    WHERE c.stream <> $2 ORDER BY c.stream`;
  const keys = wanted.map(({ claim, key }) => ({ kind: claim.kind, key }));
  const holders = await rowsOf<Pick<ClaimRow, 'kind' | 'key' | 'stream' | 'claimGroup'>>(session, sql, [
    asJson(keys),
    stream,
  ]);
  return wanted.flatMap(({ claim, key }): readonly Conflict[] => {
    const others = holders.filter((holder) => holder.kind === claim.kind && holder.key === key);
    const sameGroup = (group: string | null) => claim.group !== undefined && group === claim.group;
    const opposed = others.find(({ claimGroup }) => !(claim.shared === true && sameGroup(claimGroup)));
    return opposed === undefined ? [] : [{ claim, holder: opposed.stream, sameGroup: sameGroup(opposed.claimGroup) }];
  });
}

/** Rows of `claim` for what a stream holds. */
export function claimRows(stream: string, claims: readonly ResolvedClaim[]): readonly ClaimRow[] {
  return claims.map(({ claim, key }) => ({
    kind: claim.kind,
    key,
    stream,
    claimGroup: claim.group ?? null,
    shared: claim.shared === true,
    claimKey: claim.key,
  }));
}

/** Lets go what is lost, then takes what is gained. */
export async function moveClaims(
  session: Session,
  stream: string,
  lost: readonly Claim[],
  gained: readonly ResolvedClaim[],
): Promise<void> {
  if (lost.length > 0) await session.query(releaseClaims, [asJson(lost), stream]);
  if (gained.length > 0) await session.query(insertClaims, [asJson(claimRows(stream, gained))]);
}

/** By the claim's own key: a personal value may be gone with its record. */
const releaseClaims = `DELETE FROM claim c USING jsonb_to_recordset($1::jsonb) AS x(kind text, key text)
  WHERE c.stream = $2 AND c.kind = x.kind AND c.claim_key = x.key`;

const insertClaims = `INSERT INTO claim (kind, key, stream, claim_group, shared, claim_key)
  SELECT x.kind, x.key, x.stream, x."claimGroup", x.shared, x."claimKey" FROM jsonb_to_recordset($1::jsonb)
    AS x(kind text, key text, stream text, "claimGroup" text, shared bool, "claimKey" text)
  ON CONFLICT (kind, key, stream) DO UPDATE
    SET claim_group = excluded.claim_group, shared = excluded.shared, claim_key = excluded.claim_key`;
