import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** Passwords as argon2id in the PHC form: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. Nothing of them is logged. */

const derive = promisify(argon2);

type Cost = { readonly memory: number; readonly passes: number; readonly parallelism: number };
/** Memory in KiB. Raise it here: who signs in next is hashed anew. */
const cost: Cost = { memory: 19_456, passes: 2, parallelism: 1 };
const [SALT_BYTES, HASH_BYTES] = [16, 32];
const shape =
  /^\$argon2id\$v=19\$m=(?<m>\d+),t=(?<t>\d+),p=(?<p>\d+)\$(?<salt>[A-Za-z0-9_-]+)\$(?<hash>[A-Za-z0-9_-]+)$/;

/** Shortest and longest password, in characters. */
export const passwordLength = { min: 12, max: 200 } as const;

async function hash(password: string, salt: Buffer, { memory, passes, parallelism }: Cost): Promise<Buffer> {
  const message = password.normalize('NFKC');
  return await derive('argon2id', { message, nonce: salt, memory, passes, parallelism, tagLength: HASH_BYTES });
}

/** The form in which a password is kept. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const made = await hash(password, salt, cost);
  const { memory, passes, parallelism } = cost;
  const text = [salt, made].map((bytes) => bytes.toString('base64url')).join('$');
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${text}`;
}

/** A hash of nothing: whoever does not exist costs the same work. */
const nobody = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

export type Verdict = { readonly isRight: boolean; /** Kept with less work than today's. */ readonly isWeak: boolean };

/** Whether it is the password. `kept` null: there is nobody, found out with the same work. */
export async function verifyPassword(password: string, kept: string | null): Promise<Verdict> {
  const parts = shape.exec(kept ?? nobody)?.groups;
  if (parts === undefined) throw new Error('PASSWORD_HASH_UNREADABLE');
  const { m, t, p, salt = '', hash: expected = '' } = parts;
  const used: Cost = { memory: Number(m), passes: Number(t), parallelism: Number(p) };
  const wanted = Buffer.from(expected, 'base64url');
  const made = await hash(password.slice(0, passwordLength.max), Buffer.from(salt, 'base64url'), used);
  const isRight = kept !== null && wanted.length === made.length && timingSafeEqual(wanted, made);
  return { isRight, isWeak: used.memory < cost.memory || used.passes < cost.passes };
}
