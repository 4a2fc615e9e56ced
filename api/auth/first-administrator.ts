import { randomUUIDv7 } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { hasAdministrator, insertUser } from '../../database/access.ts';
import { hashPassword } from './password.ts';

/**
 * Makes the first administrator of an installation that has none that may sign in. `exists`: there is one already, or the
 * address is somebody's; nothing was changed and the password was not looked at.
 */
export async function ensureFirstAdministrator(
  db: DataSource,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<'created' | 'exists'> {
  if (await hasAdministrator(db.manager)) return 'exists';
  const id = `usr_${randomUUIDv7()}`;
  const user = { id, email: email.toLowerCase(), passwordHash: await hashPassword(password) };
  return (await insertUser(db.manager, { ...user, role: 'ADMINISTRATOR' })) ? 'created' : 'exists';
}
