import type { Claim, Conflict } from '../domain/types.ts';
import type { ClaimRow } from './entities/engine.ts';
import { asJson, rowsOf, type Session } from './query.ts';

/**
 * Who holds what somebody would claim; for looking only, nothing is locked. Holders of one group may share with a
 * newcomer that says so (D21). Claims on personal values are left out.
 */
export async function readClaimHolders(session: Session, claims: readonly Claim[]): Promise<readonly Conflict[]> {
  const plain = claims.filter(({ personal }) => personal === undefined);
  if (plain.length === 0) return [];
  const sql = `SELECT c.kind, c.key, c.stream, c.claim_group AS "claimGroup" FROM claim c
    JOIN jsonb_to_recordset($1::jsonb) AS x(kind text, key text) ON c.kind = x.kind AND c.key = x.key ORDER BY c.stream`;
  type Holder = Pick<ClaimRow, 'kind' | 'key' | 'stream' | 'claimGroup'>;
  const holders = await rowsOf<Holder>(session, sql, [asJson(plain.map(({ kind, key }) => ({ kind, key })))]);
  return plain.flatMap((claim): readonly Conflict[] => {
    const holder = holders.find(({ kind, key }) => kind === claim.kind && key === claim.key);
    if (holder === undefined) return [];
    const sameGroup = claim.group !== undefined && holder.claimGroup === claim.group;
    return sameGroup && claim.shared === true ? [] : [{ claim, holder: holder.stream, sameGroup }];
  });
}
