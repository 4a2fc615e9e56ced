import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Lived } from '../../runtime/demo/lived-world.ts';
import { lifeFile } from '../fixtures/life-files.ts';
import { openApi, type Api } from './setup/api.ts';
import { seedLives } from './setup/seeded.ts';

/** What happened to a stream, in plain words. */

let api: Api;
let lived: Lived;
let donation = '';
beforeAll(async () => {
  api = await openApi({ withoutEngine: true });
  const [first] = await seedLives(api.db, [lifeFile('happy-five-years')]);
  if (first === undefined) throw new Error('nothing was lived');
  lived = first;
  donation = [...lived.entities.keys()].find((id) => id.startsWith('don_')) ?? '';
}, 60_000);
afterAll(async () => await api.close());

type Entry = {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly type: string;
  readonly sentence: string;
  readonly messages: readonly string[];
  readonly actor: string;
  readonly actorName: string | null;
  readonly role: string;
  readonly reason: string | null;
  readonly commandId: string | null;
};
type Timeline = {
  readonly totalCount: number;
  readonly nodes: readonly Entry[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
};
const ask = async (args: string, id = donation): Promise<Timeline> => {
  const fields = 'seq at kind type sentence messages actor actorName role reason note commandId data';
  const body = `timeline(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${fields} } }`;
  const query = `{ node(id: "${id}") { ... on Donation { ${body} } ... on Organization { ${body} } ... on VendorAccount { ${body} } } }`;
  return (await api.read<{ node: { timeline: Timeline } }>(query)).node.timeline;
};
const whole = async (more = ''): Promise<readonly Entry[]> => {
  const entries: Entry[] = [];
  for (let after = ''; ;) {
    const { nodes, pageInfo } = await ask(`first: 150 ${after} ${more}`);
    entries.push(...nodes);
    if (!pageInfo.hasNextPage) return entries;
    after = `after: "${pageInfo.endCursor}"`;
  }
};

describe('A timeline tells the journal, newest first', () => {
  test('every event once, each in a sentence without codes of clocks, fields or ids', async () => {
    const entries = await whole();
    const version = lived.entities.get(donation)?.seq ?? 0;
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: version }, (_, index) => version - index));
    expect((await ask('first: 1')).totalCount).toBe(version);
    for (const { sentence, messages } of entries) {
      expect(sentence).toMatch(/^[A-Z].*[.?]$/u);
      expect(sentence).not.toMatch(/[{}[\]]|undefined|\bnull\b|\bClock\b|[a-z]{3}_[0-9a-f]{8}/u);
      expect(sentence).not.toMatch(/because of [A-Z]|^Stage [A-Z]/u);
      for (const message of messages) expect(message).toMatch(/^(?:Mail|Task|Phone call|Letter) to .*\.$/u);
    }
  });

  test('clocks are told by what is waited for', async () => {
    const waits = await whole('kinds: [DEADLINE]');
    const opened = waits.find(({ type, sentence }) => type === 'DeadlineOpened' && sentence.includes('activate'));
    expect(opened?.sentence).toMatch(
      /^From now on waiting for the vendor to activate the support contract \(contract \w+\), promised until the end of /u,
    );
    expect(new Set(waits.map(({ kind }) => kind))).toEqual(new Set(['DEADLINE']));
  });

  test('kinds: each alone and all together', async () => {
    const [events, deadlines, facts, all] = await Promise.all([
      whole('kinds: [EVENT]'),
      whole('kinds: [DEADLINE]'),
      whole('kinds: [FACT]'),
      whole(),
    ]);
    expect(events.length + deadlines.length + facts.length).toBe(all.length);
    expect([events, deadlines, facts].every((entries) => entries.length > 0)).toBe(true);
    expect((await whole('kinds: [EVENT FACT]')).length).toBe(events.length + facts.length);
    expect((await ask('first: 1 kinds: [FACT]')).totalCount).toBe(facts.length);
  });

  test('who did it: a command names its sender, the clock is the clock', async () => {
    const entries = await whole();
    const approved = entries.find(({ type }) => type === 'DonationApproved');
    expect(approved?.commandId).toMatch(/^cmd_/u);
    expect(approved?.role).not.toBe('SYSTEM');
    const fired = entries.find(({ type }) => type === 'DeadlineFired');
    expect(fired).toMatchObject({ actor: 'clock', role: 'SYSTEM', commandId: null, actorName: null, reason: null });
  });

  test('the reason of a command and the name of its user stand beside what it did', async () => {
    const entries = await whole();
    const { commandId, actor } = entries.find(({ type }) => type === 'DonationApproved') ?? {
      commandId: '',
      actor: '',
    };
    await api.db.query("UPDATE command SET reason = 'as agreed by telephone', note = 'Ms Lopez called' WHERE id = $1", [
      commandId,
    ]);
    await api.db.query(
      "INSERT INTO app_user (id, email, password_hash, role, disabled) VALUES ($1, 'officer@example.org', 'x', 'PROGRAM_OFFICER', true) ON CONFLICT DO NOTHING",
      [actor],
    );
    const again = (await whole()).find(({ type }) => type === 'DonationApproved');
    expect(again).toMatchObject({
      reason: 'as agreed by telephone',
      note: 'Ms Lopez called',
      actorName: 'officer@example.org',
    });
  });
});

describe('Names in a timeline', () => {
  test('people are called by their names until those are erased', async () => {
    const organization = [...lived.entities.keys()].find((id) => id.startsWith('org_')) ?? '';
    const added = async () =>
      (await ask('first: 200', organization)).nodes.find(({ type }) => type === 'ContactAdded')?.sentence;
    expect(await added()).toMatch(/^Contact [A-Z]\w+ [A-Z]\w+ added as primary\.$/u);
    await api.db.query('DELETE FROM record WHERE stream = $1', [organization]);
    expect(await added()).toBe('Contact a person whose name was erased added as primary.');
  });

  test('R23: who sells a renewal is called by name as soon as the directory knows them', async () => {
    type Renewals = { readonly donation: { readonly renewals: readonly { readonly reseller: object | null }[] } };
    const told = async () => {
      const named = (await whole()).filter(({ sentence }) => sentence.includes('Pier Networks')).length;
      const query = `{ donation(id: "${donation}") { renewals { reseller { name } } } }`;
      const { renewals } = (await api.read<Renewals>(query)).donation;
      return [named > 0, renewals.some(({ reseller }) => reseller !== null)];
    };
    expect(await told()).toEqual([false, false]);
    await api.db.query(`INSERT INTO reseller (id, name, countries, areas, active, version)
      VALUES ('rsl_northwest', 'Pier Networks', '{}', '{}', true, 1)`);
    expect(await told()).toEqual([true, true]);
  });

  test('accounts have timelines of their own', async () => {
    const account = [...lived.entities.keys()].find((id) => id.startsWith('acc_')) ?? '';
    const { nodes } = await ask('first: 50', account);
    expect(nodes.some(({ sentence }) => sentence === 'The vendor account is active.')).toBe(true);
  });
});
