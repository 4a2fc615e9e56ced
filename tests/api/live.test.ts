import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openApi, type Api, type Caller } from './setup/api.ts';
import { aDonation, unused } from './setup/streams.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi({ heartbeatMs: 200, cable: true });
});
afterAll(async () => await api.close());

type Event = Readonly<Record<string, unknown>> & { readonly type: string };

/** Listens as a browser would; what was told so far, and a way to wait for more. */
class Ear {
  readonly told: Event[] = [];
  ended = false;
  private wake: () => void = () => undefined;

  constructor(response: Response) {
    void this.read(response);
  }

  static async open(to: Api, caller: Caller): Promise<Ear> {
    const ear = new Ear(await fetch(`${to.url}/events`, { headers: caller.headers }));
    await ear.until(({ type }) => type === 'open');
    return ear;
  }

  /** The first event that fits, told already or soon. */
  async until(fits: (event: Event) => boolean): Promise<Event> {
    for (;;) {
      const found = this.told.find(fits);
      if (found !== undefined) return found;
      if (this.ended) throw new Error(`the stream ended after ${JSON.stringify(this.told)}`);
      await this.more();
    }
  }

  async end(): Promise<void> {
    while (!this.ended) await this.more();
  }

  private async more(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.wake = resolve;
    });
  }

  private async read(response: Response): Promise<void> {
    let text = '';
    const decoder = new TextDecoder();
    try {
      for await (const chunk of response.body ?? []) {
        text += decoder.decode(chunk as Uint8Array, { stream: true });
        const parts = text.split('\n\n');
        text = parts.pop() ?? '';
        for (const part of parts) {
          const data = /^data: (?<data>.*)$/m.exec(part)?.groups?.['data'];
          if (data !== undefined) this.told.push(JSON.parse(data) as Event);
        }
        this.wake();
      }
    } catch {
      // cut off
    }
    this.ended = true;
    this.wake();
  }
}

describe('live events', () => {
  test('tell of a stream and its command after the commit, by ids only', async () => {
    const { donationId } = await aDonation(api);
    const ear = await Ear.open(api, await api.caller('AUDITOR'));
    const query = 'mutation M($input: RecordAgreementInput!) { recordAgreement(input: $input) { __typename } }';
    await api.read(query, { input: { donationId, note: 'a personal word', idempotencyKey: `live-${unused()}` } });
    const told = await ear.until(({ type, id }) => type === 'donation' && id === donationId);
    const rows = await api.place.journal(donationId);
    expect(told).toEqual({ type: 'donation', id: donationId, version: rows.length });
    const taken = await ear.until(({ type, state }) => type === 'command' && state === 'ACCEPTED');
    const answered = await ear.until(
      ({ type, id, state }) => type === 'command' && id === taken['id'] && state !== 'ACCEPTED',
    );
    expect(answered).toEqual({ type: 'command', id: taken['id'], state: 'APPLIED' });
    expect(JSON.stringify(ear.told)).not.toContain('personal');
  });

  test('tell of a command that was refused, though nothing else has changed', async () => {
    const { donationId } = await aDonation(api);
    const ear = await Ear.open(api, await api.caller('AUDITOR'));
    const { command } = await api.send(donationId, 'recordDelivery');
    expect(await ear.until(({ id, state }) => id === command?.id && state !== 'ACCEPTED')).toMatchObject({
      state: 'REJECTED',
    });
    expect(ear.told.filter(({ type }) => type === 'donation')).toEqual([]);
  });

  test('tell how the engine is when that changes', async () => {
    const own = await openApi({ withoutEngine: true });
    onTestFinished(async () => await own.close());
    const ear = await Ear.open(own, await own.caller('AUDITOR'));
    own.watch.prepare(7);
    expect(await ear.until(({ type }) => type === 'engine')).toEqual({
      type: 'engine',
      state: 'PREPARING',
      minutesLeft: 7,
    });
  });

  test('end with the session', async () => {
    const caller = await api.newCaller('AUDITOR');
    const ear = await Ear.open(api, caller);
    await fetch(`${api.url}/session`, { method: 'DELETE', headers: caller.headers });
    await ear.end();
    expect(ear.ended).toBe(true);
  });

  test('end when somebody else ends the session', async () => {
    const caller = await api.newCaller('AUDITOR');
    const ear = await Ear.open(api, caller);
    await api.db.query('DELETE FROM session WHERE user_id = $1', [caller.id]);
    await ear.end();
    expect(ear.ended).toBe(true);
  });

  test('go on after an outage of the database, and say that something may have been missed', async () => {
    const ear = await Ear.open(api, await api.newCaller('AUDITOR'));
    await api.cable.cut();
    await api.cable.mend();
    await ear.until(({ type }) => type === 'resync');
    const { donationId } = await aDonation(api);
    expect(await ear.until(({ id }) => id === donationId)).toMatchObject({ type: 'donation' });
  });

  test('are not for as many streams as somebody likes', async () => {
    const caller = await api.newCaller('AUDITOR');
    const open = await Promise.all(Array.from({ length: 12 }, async () => await Ear.open(api, caller)));
    const response = await fetch(`${api.url}/events`, { headers: caller.headers });
    expect([open.length, response.status]).toEqual([12, 429]);
  });
});
