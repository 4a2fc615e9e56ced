import type { AuthProvider } from 'react-admin';
import { me, type MeQuery } from '../generated/operations.ts';
import { ask, send } from './graphql.ts';

type Person = MeQuery['me'];
type Failure = { readonly errors?: readonly { readonly message: string }[] };

let known: Promise<Person> | null = null;

/** Who is signed in; asked once for each sign-in. */
export function currentPerson(): Promise<Person> {
  known ??= ask(me, {}).then((answer) => answer.me);
  known.catch(() => {
    known = null;
  });
  return known;
}

/** Sign-in by a session cookie: nothing of it is kept in the browser's storage. */
export const authProvider: AuthProvider = {
  async login({ email, password }: { readonly email: string; readonly password: string }) {
    const response = await send('/session', { method: 'POST', body: JSON.stringify({ email, password }) });
    known = null;
    if (response.ok) return;
    const { errors }: Failure = await response.json().catch(() => ({}));
    throw new Error(errors?.[0]?.message ?? 'Signing in did not work. Try again in a moment.');
  },
  async logout() {
    known = null;
    await send('/session', { method: 'DELETE' }).catch(() => undefined); // already gone, or away: the form is shown anyway
  },
  async checkAuth() {
    await currentPerson().catch((error: unknown) => {
      if (statusOf(error) === 401) throw error; // away is not signed out
    });
  },
  async checkError(error: unknown) {
    if (statusOf(error) !== 401) return;
    known = null;
    throw error;
  },
  async getIdentity() {
    const { id, name, role } = await currentPerson();
    return { id, fullName: name, role };
  },
  async getPermissions() {
    const { scopes } = await currentPerson();
    return scopes;
  },
};

function statusOf(error: unknown): number | null {
  return typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : null;
}
