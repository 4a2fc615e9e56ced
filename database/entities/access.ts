import type { Role } from '../../domain/types.ts';
import { counter, flag, id, instant, optionalInstant, recordedAt, table, text } from './columns.ts';

/** Who may use this installation. All instants are the database's own clock: leases of access, not product time. */

/** A person who signs in. `email` is kept in lower case. */
export type UserRow = {
  /** `usr_…`. */
  readonly id: string;
  readonly email: string;
  /** `$argon2id$m=…,t=…,p=…$salt$hash`. */
  readonly passwordHash: string;
  readonly role: Role;
  readonly disabled: boolean;
  readonly createdAt: string;
};
export const appUser = table<UserRow>(
  'app_user',
  { id, email: text, passwordHash: text, role: text, disabled: flag, createdAt: recordedAt },
  { indices: [{ name: 'app_user_email', columns: ['email'], unique: true }] },
);

/** A signed-in browser. Only the SHA-256 of its token is kept. */
export type SessionRow = {
  readonly tokenHash: string;
  readonly userId: string;
  readonly createdAt: string;
  /** Last used, to the minute. */
  readonly seenAt: string;
};
export const session = table<SessionRow>(
  'session',
  { tokenHash: id, userId: text, createdAt: recordedAt, seenAt: recordedAt },
  { indices: [{ name: 'session_of_user', columns: ['userId'] }] },
);

/** A key of a program. Only the SHA-256 of its secret is kept. */
export type ApiKeyRow = {
  /** `key_…`. */
  readonly id: string;
  readonly name: string;
  /** First characters, to tell keys apart. */
  readonly hint: string;
  readonly secretHash: string;
  readonly role: Role;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  /** To the minute. */
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
};
export const apiKey = table<ApiKeyRow>('api_key', {
  id,
  name: text,
  hint: text,
  secretHash: text,
  role: text,
  createdBy: text,
  createdAt: recordedAt,
  expiresAt: optionalInstant,
  lastUsedAt: optionalInstant,
  revokedAt: optionalInstant,
});

/** One try to sign in. Account and address are hashes: nobody's address is kept. */
export type SignInAttemptRow = {
  readonly id: string;
  readonly account: string;
  readonly address: string;
  readonly succeeded: boolean;
  readonly at: string;
};
export const signInAttempt = table<SignInAttemptRow>(
  'sign_in_attempt',
  {
    id: { ...counter, primary: true },
    account: text,
    address: text,
    succeeded: flag,
    at: { ...instant, default: () => 'now()' },
  },
  {
    indices: [
      { name: 'sign_in_attempt_account', columns: ['account', 'at'] },
      { name: 'sign_in_attempt_address', columns: ['address', 'at'] },
      { name: 'sign_in_attempt_at', columns: ['at'] },
    ],
  },
);
