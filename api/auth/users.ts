import { randomBytes, randomUUIDv7 } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { changeUser, insertUser } from '../../database/access.ts';
import type { Role } from '../../domain/types.ts';
import { hashPassword } from './password.ts';

/** The people of an installation, as its operator changes them. Whatever changes what a person may do ends his sessions. */

/** A password nobody has to make up: 20 characters, about 120 bits. */
export function newPassword(): string {
  return randomBytes(15).toString('base64url');
}

/** Adds a person; false when the address has one. */
export async function addUser(
  db: DataSource,
  { email, role, password }: { readonly email: string; readonly role: Role; readonly password: string },
): Promise<boolean> {
  const id = `usr_${randomUUIDv7()}`;
  return await insertUser(db.manager, {
    id,
    email: email.toLowerCase(),
    role,
    passwordHash: await hashPassword(password),
  });
}

/** Gives a person a new password; false when there is nobody with this address. */
export async function setPassword(db: DataSource, email: string, password: string): Promise<boolean> {
  return await changeUser(db.manager, email.toLowerCase(), { passwordHash: await hashPassword(password) }, true);
}

export async function setRole(db: DataSource, email: string, role: Role): Promise<boolean> {
  return await changeUser(db.manager, email.toLowerCase(), { role }, true);
}

export async function setDisabled(db: DataSource, email: string, disabled: boolean): Promise<boolean> {
  return await changeUser(db.manager, email.toLowerCase(), { disabled }, true);
}
