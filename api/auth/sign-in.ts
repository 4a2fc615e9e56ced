import type { DataSource } from 'typeorm';
import {
  changeUser,
  endSession,
  findSession,
  findUser,
  noteSuccess,
  noteTry,
  openSession,
  takeKey,
  type Tries,
  type User,
} from '../../database/access.ts';
import { scopesOf, type Principal } from './principal.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { hashOf, newSecret, readToken } from './tokens.ts';

/** Failures within a quarter of an hour after which a try is not looked at. */
const most = { here: 5, address: 50, account: 100 } as const;
/** When to try again, in seconds: the window of the limits. */
export const RETRY_AFTER_SECONDS = 900;

export type SignedIn =
  | { readonly kind: 'signed-in'; readonly token: string; readonly principal: Principal }
  /** Wrong address or password, a disabled user, or a role that has no place here: not told apart. */
  | { readonly kind: 'refused' }
  /** Too many failures; the password was not looked at. */
  | { readonly kind: 'throttled' };

/**
 * Opens a session, and ends the one that the browser had. Failures are counted for an account from one address and for an
 * address, so nobody is locked out by somebody else; the limit of an account from everywhere does not concern an
 * address from which its owner has signed in within 30 days.
 */
export async function signIn(
  db: DataSource,
  given: {
    readonly email: string;
    readonly password: string;
    readonly address: string;
    readonly before: string | null;
  },
): Promise<SignedIn> {
  const email = given.email.trim().toLowerCase();
  const [account, address] = [hashOf(email), hashOf(networkOf(given.address))];
  const tries = await noteTry(db.manager, account, address);
  if (isTooMany(tries)) return { kind: 'throttled' };
  const user = await findUser(db.manager, email);
  const verdict = await verifyPassword(given.password, user?.passwordHash ?? null);
  if (user === null || !verdict.isRight) return { kind: 'refused' };
  if (user.disabled || scopesOf(user.role).length === 0) return { kind: 'refused' };
  await noteSuccess(db.manager, account, address, tries.id);
  if (verdict.isWeak) {
    await changeUser(db.manager, email, { passwordHash: await hashPassword(given.password) }, false);
  }
  if (given.before !== null) await endSession(db.manager, hashOf(given.before));
  const token = newSecret();
  await openSession(db.manager, hashOf(token), user.id);
  return { kind: 'signed-in', token, principal: principalOf(user) };
}

/** An IPv4 address, or the 64 bits of an IPv6 network: behind those, one caller has as many addresses as he likes. */
function networkOf(address: string): string {
  const plain = address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = [], tail = []] = plain.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  const between = Array.from({ length: Math.max(8 - head.length - tail.length, 0) }, () => '0');
  const groups = [...head, ...between, ...tail].slice(0, 4);
  return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':');
}

function isTooMany({ here, address, account, known }: Tries): boolean {
  return here > most.here || address > most.address || (account > most.account && !known);
}

function principalOf({ id, email, role }: User): Principal {
  return { id, name: email, role, scopes: scopesOf(role), via: 'session' };
}

/** Who the token of a cookie belongs to, or null. `touch`: it counts as used. */
export async function principalOfSession(db: DataSource, token: string, touch: boolean): Promise<Principal | null> {
  const user = await findSession(db.manager, hashOf(token), touch);
  return user === null || scopesOf(user.role).length === 0 ? null : principalOf(user);
}

/** Who a bearer key belongs to, or null. */
export async function principalOfKey(db: DataSource, token: string): Promise<Principal | null> {
  const parts = readToken(token);
  if (parts === null) return null;
  const key = await takeKey(db.manager, parts.id, hashOf(parts.secret));
  if (key === null) return null;
  return { id: key.id, name: key.name, role: key.role, scopes: scopesOf(key.role), via: 'key' };
}

/** Ends a session; one that is over stays over. */
export async function signOut(db: DataSource, token: string): Promise<void> {
  await endSession(db.manager, hashOf(token));
}
