import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ensureFirstAdministrator } from '../../api/auth/first-administrator.ts';
import { hashPassword } from '../../api/auth/password.ts';
import { insertUser } from '../../database/access.ts';
import { nobody, openApi, type Api, type Caller } from './setup/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi({ withoutEngine: true, trustedProxies: ['loopback'] });
});
afterAll(async () => await api.close());

const password = 'correct horse battery staple';
/** A user with this password; his address. */
async function aUser(role: 'ADMINISTRATOR' | 'RECIPIENT' = 'ADMINISTRATOR') {
  const [id, email] = [`usr_${randomUUID()}`, `${randomUUID()}@example.org`];
  await insertUser(api.db.manager, { id, email, passwordHash: await hashPassword(password), role });
  return email;
}

/** Signs in, from an address of its own unless told otherwise. */
async function signIn(email: string, given = password, headers: Readonly<Record<string, string>> = {}) {
  const from = { 'x-forwarded-for': `10.${[1, 2, 3].map(() => Math.floor(Math.random() * 250)).join('.')}` };
  return await fetch(`${api.url}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...from, ...headers },
    body: JSON.stringify({ email, password: given }),
  });
}
const cookieOf = (response: Response) => (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
const codeOf = async (response: Response) => {
  const body = (await response.json()) as {
    readonly errors: readonly { readonly extensions: { readonly code: string } }[];
  };
  return body.errors[0]?.extensions.code;
};
const as = (cookie: string): Caller => ({ ...nobody, headers: { cookie } });
const statusOf = async (caller: Caller) => (await api.graphql('{ me { id } }', {}, caller)).status;

describe('signing in', () => {
  test('gives a session in a cookie that no script and no other site gets', async () => {
    const email = await aUser();
    const response = await signIn(` ${email.toUpperCase()} `);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ name: email, role: 'ADMINISTRATOR' });
    expect(response.headers.get('set-cookie')).toMatch(/^sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const { me } = await api.read<{ me: { name: string } }>('{ me { name } }', {}, as(cookieOf(response)));
    expect(me.name).toBe(email);
  });

  test('over HTTPS the cookie is bound to host and transport', async () => {
    const response = await signIn(await aUser(), password, {
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'almoner.example',
    });
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
  });

  test('a password is not taken over a network in the clear', async () => {
    const response = await signIn(await aUser(), password, { 'x-forwarded-host': 'almoner.example' });
    expect([response.status, await codeOf(response)]).toEqual([403, 'INSECURE_CONNECTION']);
  });

  test('a wrong password, somebody unknown, somebody disabled and a recipient are not told apart', async () => {
    const disabled = await aUser();
    await api.db.query('UPDATE app_user SET disabled = true WHERE email = $1', [disabled]);
    const tries: readonly (readonly [string, string])[] = [
      [await aUser(), 'wrong password'],
      ['nobody@example.org', password],
      [disabled, password],
      [await aUser('RECIPIENT'), password],
    ];
    const answers = await Promise.all(tries.map(async ([email, given]) => await signIn(email, given)));
    for (const answer of answers) expect([answer.status, await codeOf(answer)]).toEqual([401, 'SIGN_IN_REFUSED']);
  });

  test.each(['{}', '{"email":7,"password":[]}', '[]', '"x"', '{"email":"a@b.c"}'])(
    'with %s is refused',
    async (body) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${api.url}/session`, { method: 'POST', headers, body });
      expect(response.status).toBe(400);
    },
  );

  test('a password kept with less work is kept anew', async () => {
    const email = await aUser();
    const weak = '$argon2id$v=19$m=19456,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$';
    const { argon2Sync } = await import('node:crypto');
    const cost = { memory: 19_456, passes: 1, parallelism: 1, tagLength: 32 };
    const hash = argon2Sync('argon2id', { message: password, nonce: Buffer.alloc(16), ...cost }).toString('base64url');
    await api.db.query('UPDATE app_user SET password_hash = $2 WHERE email = $1', [email, weak + hash]);
    expect((await signIn(email)).status).toBe(200);
    const [row] = await api.db.query<{ kept: string }[]>(
      'SELECT password_hash AS kept FROM app_user WHERE email = $1',
      [email],
    );
    expect(row?.kept).toContain('t=2');
    expect((await signIn(email)).status).toBe(200);
  });
});

describe('a session', () => {
  test('is new with each sign-in, and the one before is over', async () => {
    const email = await aUser();
    const first = cookieOf(await signIn(email));
    const second = cookieOf(await signIn(email, password, { cookie: first }));
    expect(second).not.toBe(first);
    expect([await statusOf(as(first)), await statusOf(as(second))]).toEqual([401, 200]);
  });

  test('is not what somebody else has chosen', async () => {
    const chosen = `sid=${'A'.repeat(43)}`;
    const given = cookieOf(await signIn(await aUser(), password, { cookie: chosen }));
    expect(given).not.toBe(chosen);
    expect(await statusOf(as(chosen))).toBe(401);
  });

  test('ends with signing out', async () => {
    const cookie = cookieOf(await signIn(await aUser()));
    const out = await fetch(`${api.url}/session`, { method: 'DELETE', headers: { cookie } });
    expect([out.status, out.headers.get('set-cookie')]).toEqual([204, expect.stringContaining('Max-Age=0')]);
    expect(await statusOf(as(cookie))).toBe(401);
  });

  test.each([
    ['30 minutes without use', "seen_at = now() - interval '31 minutes'"],
    ['eight hours', "created_at = now() - interval '481 minutes'"],
  ])('ends after %s', async (_what, change) => {
    const caller = await api.newCaller('AUDITOR');
    expect(await statusOf(caller)).toBe(200);
    await api.db.query(`UPDATE session SET ${change} WHERE user_id = $1`, [caller.id]);
    expect(await statusOf(caller)).toBe(401);
  });

  test('lasts while it is used', async () => {
    const caller = await api.newCaller('AUDITOR');
    await api.db.query("UPDATE session SET seen_at = now() - interval '29 minutes' WHERE user_id = $1", [caller.id]);
    expect(await statusOf(caller)).toBe(200);
    const sql = "SELECT seen_at > now() - interval '1 minute' AS fresh FROM session WHERE user_id = $1";
    expect(await api.db.query(sql, [caller.id])).toEqual([{ fresh: true }]);
  });

  test('ends when its user is disabled', async () => {
    const caller = await api.newCaller('AUDITOR');
    await api.db.query('UPDATE app_user SET disabled = true WHERE id = $1', [caller.id]);
    expect(await statusOf(caller)).toBe(401);
  });

  test('its token is nowhere in the database', async () => {
    const cookie = cookieOf(await signIn(await aUser()));
    const rows = await api.db.query<object[]>('SELECT * FROM session');
    expect(JSON.stringify(rows)).not.toContain(cookie.slice('sid='.length));
  });
});

describe('failed tries', () => {
  test('from one address end in a pause, in which the right password does not help', async () => {
    const email = await aUser();
    const here = { 'x-forwarded-for': '192.0.2.1' };
    for (let tries = 0; tries < 5; tries += 1) expect((await signIn(email, 'wrong', here)).status).toBe(401);
    const sixth = await signIn(email, password, here);
    expect([sixth.status, sixth.headers.get('retry-after'), await codeOf(sixth)]).toEqual([
      429,
      '900',
      'TOO_MANY_TRIES',
    ]);
  });

  test('of somebody else lock nobody out', async () => {
    const email = await aUser();
    const there = { 'x-forwarded-for': '192.0.2.2' };
    for (let tries = 0; tries < 6; tries += 1) await signIn(email, 'wrong', there);
    expect((await signIn(email, password, { 'x-forwarded-for': '192.0.2.3' })).status).toBe(200);
  });

  test('are forgotten after a quarter of an hour', async () => {
    const email = await aUser();
    const here = { 'x-forwarded-for': '192.0.2.4' };
    for (let tries = 0; tries < 6; tries += 1) await signIn(email, 'wrong', here);
    await api.db.query("UPDATE sign_in_attempt SET at = at - interval '16 minutes'");
    expect((await signIn(email, password, here)).status).toBe(200);
  });

  test('leave no address behind', async () => {
    const email = await aUser();
    await signIn(email, 'wrong', { 'x-forwarded-for': '192.0.2.5' });
    const kept = JSON.stringify(await api.db.query('SELECT * FROM sign_in_attempt'));
    expect(kept).not.toContain('192.0.2.5');
    expect(kept).not.toContain(email);
    expect(api.log.join('')).not.toMatch(/192\.0\.2|@example\.org/);
  });
});

describe('another site', () => {
  test.each([
    ['says so', { 'sec-fetch-site': 'cross-site' }],
    ['is a neighbor', { 'sec-fetch-site': 'same-site' }],
    ['has another origin', { origin: 'https://evil.example' }],
    ['has no origin', { origin: 'null' }],
  ])('that %s can neither send commands, nor sign in or out for somebody', async (_what, headers) => {
    const caller = await api.caller('AUDITOR');
    const both = { ...caller.headers, ...headers };
    const { status, errors } = await api.graphql('{ me { id } }', {}, { ...caller, headers: both });
    expect([status, errors[0]?.extensions['code']]).toEqual([403, 'CROSS_SITE']);
    expect((await signIn(await aUser(), password, headers)).status).toBe(403);
    expect((await fetch(`${api.url}/session`, { method: 'DELETE', headers: both })).status).toBe(403);
    expect(await statusOf(caller)).toBe(200);
  });

  test('our own pages can', async () => {
    const caller = await api.caller('AUDITOR');
    for (const headers of [{ 'sec-fetch-site': 'same-origin' }, { origin: api.url }]) {
      expect(await statusOf({ ...caller, headers: { ...caller.headers, ...headers } })).toBe(200);
    }
  });
});

describe('the first administrator', () => {
  test('is made once', async () => {
    const own = await openApi({ withoutEngine: true });
    onTestFinished(async () => await own.close());
    const given = { email: 'Admin@Almoner.example', password };
    expect(await ensureFirstAdministrator(own.db, given)).toBe('created');
    expect(await ensureFirstAdministrator(own.db, { ...given, password: 'another password' })).toBe('exists');
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ email: 'admin@almoner.example', password });
    expect((await fetch(`${own.url}/session`, { method: 'POST', headers, body })).status).toBe(200);
  });
});
