import { createHash, randomBytes, randomUUIDv7 } from 'node:crypto';

/** Secrets are 256 random bits, so a plain SHA-256 keeps them: nobody can guess what to hash. */

export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** A key of a program: `alm_<id without prefix>_<secret>`. */
export type NewToken = {
  readonly id: string;
  readonly token: string;
  readonly hint: string;
  readonly secretHash: string;
};

export function newKey(): NewToken {
  const id = randomUUIDv7();
  const secret = newSecret();
  return { id: `key_${id}`, token: `alm_${id}_${secret}`, hint: `alm_${id.slice(0, 8)}`, secretHash: hashOf(secret) };
}

/** Id and secret of a key as it is sent; null when it is none. */
export function readToken(token: string): { readonly id: string; readonly secret: string } | null {
  const parts = /^alm_(?<id>[0-9a-f-]{36})_(?<secret>[A-Za-z0-9_-]{43})$/.exec(token)?.groups;
  return parts === undefined ? null : { id: `key_${parts['id']}`, secret: parts['secret'] ?? '' };
}
