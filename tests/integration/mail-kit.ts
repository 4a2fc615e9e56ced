import { expect } from 'vitest';
import type { DataSource } from 'typeorm';
import { addToOutbox, type Owed } from '../../database/outbox.ts';
import { submit } from '../../api/commands/submit.ts';
import { codesOf, registered, type Place } from './place.ts';

/** Messages that are handed over and delivered, for tests. */

const noon = Date.parse('2026-03-02T20:00:00Z');

type Mail = {
  readonly outbox_id: string;
  readonly kind: string;
  readonly to_role: string;
  readonly to_contact_id: string | null;
  readonly to_address: string | null;
  readonly subject: string;
  readonly body: string;
  readonly template: string;
  readonly language: string | null;
  readonly format: string | null;
  readonly due_at: Date;
  readonly delivered_at: Date;
};
/** What was delivered, in its order. */
export const mails = async (db: DataSource) => await db.query<readonly Mail[]>('SELECT * FROM mailbox ORDER BY id');
/** What became of each message. */
export const outcomes = async (db: DataSource) =>
  await db.query<readonly { state: string; cause: string | null }[]>(
    `SELECT state, cause FROM outbox WHERE kind = 'MESSAGE' ORDER BY id`,
  );

/** Hands a message over as the journal does; answers the id of its outbox row. */
export async function handOver(
  db: DataSource,
  source: string,
  message: Partial<Owed['body']> & object,
  sourceSeq = 1,
  due = noon,
) {
  const send = { name: 'expiry-reminder', to: 'RECIPIENT', as: 'MAIL', key: `${source}/${Math.random()}` } as const;
  const about = { event: 'ReminderSent', clock: null, subject: null, step: '-30' };
  const body = { ...send, ...about, ...message } as Owed['body'] & { readonly to: string; readonly key: string };
  const at = new Date(due).toISOString();
  const row = { businessKey: body.key, target: body.to, source, sourceSeq, body, startMissing: false, at };
  await addToOutbox(db.manager, [{ kind: 'MESSAGE', ...row }]);
  const [last] = await db.query<readonly { id: string }[]>('SELECT max(id) AS id FROM outbox');
  return last?.id ?? '';
}

/** An organization with a request; its first contact is the primary one. */
export async function donation(place: Place, name: string) {
  const { org } = await registered(place, name);
  const lines = [{ productId: 'PID-A', quantity: 1 }];
  const request = { requestNumber: 'R-77', organizationId: org, programId: 'cisco-techsoup', lines };
  expect(await place.say(`don_${name}`, 'recordRequest', request)).toEqual([]);
  return { org, don: `don_${name}` };
}

/** Places a hold, or releases it; the codes of the refusal, or none. */
export async function hold(place: Place, don: string, type: 'placeHold' | 'releaseHold') {
  const more = { reason: 'looked into', actor: { id: 'usr_admin', role: 'ADMINISTRATOR' } } as const;
  return codesOf(await submit(place.counter, place.submission(don, type, {}, more)));
}
