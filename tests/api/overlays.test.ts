import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localDate } from '../../domain/calendar.ts';
import { codesOf } from '../integration/place.ts';
import { openApi, type Api } from './setup/api.ts';
import { aDelivery, anOrganization, requestOf, unused } from './setup/streams.ts';

/** What lies over donations, promises, organizations and people. */

let api: Api;
beforeAll(async () => void (api = await openApi()), 60_000);
afterAll(async () => await api.close());

const reason = { reason: 'Told by telephone.' };
const DAY = 86_400_000;
/** Where the organizations of these tests are. */
const ZONE = 'America/Los_Angeles';
const dayFrom = (days: number) => localDate(Date.now() + days * DAY, ZONE);

const donationOf = async <Shape>(id: string, fields: string) =>
  (await api.read<{ donation: Shape }>(`query ($id: ID!) { donation(id: $id) { ${fields} } }`, { id })).donation;

describe('7.1: a compliance hold', () => {
  test('lies over the donation until it is released, and lists show it', async () => {
    const { donationId, organizationId } = await aDelivery(api);
    const fields = 'stage holdCount holds { state complianceCaseId }';
    const before = await donationOf<{ stage: string }>(donationId, fields);
    expect(before).toMatchObject({ holdCount: 0, holds: [] });
    expect((await api.send(donationId, 'placeHold', {}, reason)).kind).toBe('applied');
    const held = await donationOf<{ holds: readonly object[] }>(donationId, fields);
    expect(held).toEqual({ stage: before.stage, holdCount: 1, holds: [{ state: 'HELD', complianceCaseId: null }] });
    const list = `{ donations(first: 5, filter: { organizationId: "${organizationId}" }) { nodes { holdCount } } }`;
    expect(await api.read(list)).toEqual({ donations: { nodes: [{ holdCount: 1 }] } });
    const administrator = { actor: { id: 'usr_boss', role: 'ADMINISTRATOR' }, ...reason } as const;
    expect((await api.send(donationId, 'releaseHold', {}, administrator)).kind).toBe('applied');
    expect(await donationOf(donationId, fields)).toMatchObject({ holdCount: 0, holds: [{ state: 'RELEASED' }] });
  });
});

describe('R26, F20: a theft', () => {
  test('gives the day and a hint about papers; the number of the police report is nowhere to be read', async () => {
    const { donationId } = await aDelivery(api);
    const { units } = await donationOf<{ units: readonly { id: string }[] }>(donationId, 'units { id }');
    const input = { unitIds: [units[0]?.id], kind: 'STOLEN', date: dayFrom(-1), policeNumber: 'POL-77-secret' };
    const administrator = { actor: { id: 'usr_boss', role: 'ADMINISTRATOR' }, ...reason } as const;
    expect((await api.send(donationId, 'reportLostOrStolen', input, administrator)).kind).toBe('applied');
    const fields = `units { state lostOn } lossReportsAwaited taxHints { unitId cause on reviewBy note }
      timeline(first: 30) { nodes { sentence data } }`;
    const read = await donationOf<object>(donationId, fields);
    expect(read).toMatchObject({
      units: [{ state: 'STOLEN', lostOn: dayFrom(-1) }, { lostOn: null }],
      lossReportsAwaited: [],
      taxHints: [{ unitId: units[0]?.id, cause: 'STOLEN', on: dayFrom(-1), reviewBy: dayFrom(124) }],
    });
    expect(JSON.stringify(read)).not.toContain('POL-77');
  });
});

describe('11.5, F24: a takeback', () => {
  test('tells which routes take its pieces, the boxes once packed, and a refusal with what is left', async () => {
    const { donationId } = await aDelivery(api);
    const { units } = await donationOf<{ units: readonly { id: string }[] }>(donationId, 'units { id }');
    await api.say(donationId, 'reportNotInUse', { unitIds: units.map(({ id }) => id), powersOn: true });
    const fields =
      'takebacks { state route boxes refusedAt refusalReason unresponsiveAt routes { route officerOnly unitIds } }';
    type Shape = {
      takebacks: readonly { state: string; routes: readonly { route: string; unitIds: readonly string[] }[] }[];
    };
    const due = await donationOf<Shape>(donationId, fields);
    expect(due).toMatchObject({ takebacks: [{ state: 'DUE', boxes: [], refusedAt: null, refusalReason: null }] });
    const routes = due.takebacks[0]?.routes ?? [];
    expect(routes.map(({ route }) => route)).toEqual(expect.arrayContaining(['RETURNS_PROGRAM', 'PROGRAM_ARRANGED']));
    expect(routes.map(({ route }) => route)).not.toContain('RECYCLING_PICKUP'); // it powers on, another route serves it
    expect(routes[0]?.unitIds).toHaveLength(2);
    const clear = { titleClear: true, dataErased: true };
    await api.say(donationId, 'requestTakeback', {
      route: 'RETURNS_PROGRAM',
      routeReference: `RP-${unused()}`,
      ...clear,
    });
    expect(await donationOf<Shape>(donationId, fields)).toMatchObject({
      takebacks: [{ state: 'REQUESTED', routes: [] }],
    });
    await api.say(donationId, 'schedulePickup', { pickupOn: dayFrom(7), representative: 'Ana Lopez' });
    await api.say(donationId, 'recordPacking', { batteriesRemoved: true, boxes: ['BOX-1', 'BOX-2'] });
    expect(await donationOf<Shape>(donationId, fields)).toMatchObject({
      takebacks: [{ state: 'PACKED', boxes: ['BOX-1', 'BOX-2'] }],
    });
    expect((await api.send(donationId, 'refuseTakeback', {}, reason)).kind).toBe('applied');
    const refused = await donationOf<Shape>(donationId, fields);
    expect(refused).toMatchObject({
      takebacks: [{ state: 'REFUSED', refusedAt: expect.any(String), refusalReason: 'Told by telephone.' }],
    });
    expect(refused.takebacks[0]?.routes.map(({ route }) => route)).toContain('PROGRAM_ARRANGED');

    await api.say(donationId, 'requestTakeback', { route: 'PROGRAM_ARRANGED', ...clear });
    expect(await donationOf(donationId, fields)).toMatchObject({ takebacks: [{ refusalReason: null }] });
    const written = { refusalReason: 'The truck does not go to the island.' };
    expect((await api.send(donationId, 'refuseTakeback', written, reason)).kind).toBe('applied');
    expect(await donationOf(donationId, fields)).toMatchObject({ takebacks: [written] });
  });
});

describe('8.2, 7.7: reminders', () => {
  test('that can be put off say so, then until when; what was seen says so too', async () => {
    const { donationId } = await aDelivery(api);
    const fields = 'deadlines { key snoozable reminded snoozedUntil acknowledged }';
    type Row = {
      key: string;
      snoozable: boolean;
      reminded: boolean;
      snoozedUntil: string | null;
      acknowledged: boolean;
    };
    const read = async () => (await donationOf<{ deadlines: readonly Row[] }>(donationId, fields)).deadlines;
    const all = await read();
    expect(all.every(({ snoozedUntil, acknowledged }) => snoozedUntil === null && !acknowledged)).toBe(true);
    const later = all.find(({ snoozable }) => snoozable);
    expect(later).toBeDefined();
    const until = Date.now() + DAY;
    for (const { key } of all.filter(({ snoozable }) => snoozable)) {
      const { kind } = await api.send(donationId, 'snoozeReminder', { deadlineKey: key, until });
      expect([key, kind]).toEqual([key, 'applied']);
    }
    const put = (await read()).find(({ key }) => key === later?.key);
    expect(put?.snoozedUntil).toBe(new Date(until).toISOString());
    for (const { key, reminded } of await read()) {
      const { kind } = await api.send(donationId, 'acknowledgeReminder', { deadlineKey: key });
      expect([key, kind]).toEqual([key, reminded ? 'applied' : 'refused']);
    }
    for (const { reminded, acknowledged } of await read()) expect(acknowledged).toBe(reminded);
  });
});

describe('11.7, 11.8: organizations and people', () => {
  const read = async (id: string) =>
    (
      await api.read<{ organization: { notices: readonly { kind: string; sentence: string }[] } }>(
        `query ($id: ID!) { organization(id: $id) { state frozenReason emailStatus dissolvedOn mergedInto { id } mergerWith { id }
          lastContact { id } notices { kind sentence } contacts { id role current emailStatus leavingOn leftAt successor { id } } } }`,
        { id },
      )
    ).organization;
  const kinds = async (id: string) => (await read(id)).notices.map(({ kind }) => kind);

  test('who leaves has a last day; who has left has a successor', async () => {
    const { organizationId, contactId } = await anOrganization(api);
    expect(await kinds(organizationId)).toEqual([]);
    await api.say(organizationId, 'reportContactLeft', { contactId, lastDay: dayFrom(20) });
    const leaving = await read(organizationId);
    expect(leaving).toMatchObject({ contacts: [{ leavingOn: dayFrom(20), leftAt: null, current: true }] });
    expect(leaving.notices).toMatchObject([
      { kind: 'CONTACT_LEAVING', sentence: expect.stringContaining('name who follows') },
    ]);
    await api.say(organizationId, 'updateContact', { contactId, staysAfterAll: true });
    const newContact = { firstName: 'Bo', lastName: 'Yu', email: `bo${unused()}@example.org` };
    await api.say(organizationId, 'replaceContact', { oldContactId: contactId, newContact });
    const after = await read(organizationId);
    expect(after).toMatchObject({
      contacts: [
        { role: 'PRIMARY', current: true, successor: null },
        {
          id: contactId,
          current: false,
          leftAt: expect.any(String),
          successor: { id: `con_${organizationId.slice(4)}.2` },
        },
      ],
      notices: [],
    });
  });

  test('a merger, a closing and a dissolution are told with what they mean', async () => {
    const { organizationId: one } = await anOrganization(api);
    const { organizationId: other } = await anOrganization(api);
    const { organizationId: third } = await anOrganization(api);
    await api.say(one, 'reportMerger', { successorId: other });
    expect(await read(one)).toMatchObject({
      ...{ frozenReason: 'MERGER_PENDING', mergerWith: { id: other }, mergedInto: null },
      notices: [{ kind: 'MERGER_PENDING' }],
    });
    const administrator = { actor: { id: 'usr_boss', role: 'ADMINISTRATOR' }, ...reason } as const;
    const approved = { outcome: 'APPROVED', donorApprovalRef: 'DA-1' };
    expect((await api.send(one, 'decideMerger', approved, administrator)).kind).toBe('applied');
    expect(await read(one)).toMatchObject({ state: 'MERGED_INTO', mergerWith: null, mergedInto: { id: other } });
    expect(await kinds(one)).toEqual(['MERGED_INTO']);

    expect((await api.send(third, 'reportClosing', {}, reason)).kind).toBe('applied');
    expect(await kinds(third)).toEqual(['CLOSING']);
    const asked = '{ newRequest { command allowed reason code suggested } }';
    const newRequest = async (id: string, role: 'PROGRAM_OFFICER' | 'AUDITOR' = 'PROGRAM_OFFICER') =>
      (
        await api.read<{ organization: { newRequest: object | null } }>(
          `query ($id: ID!) { organization(id: $id) ${asked} }`,
          { id },
          role,
        )
      ).organization.newRequest;
    expect(await newRequest(other)).toMatchObject({ command: 'recordRequest', allowed: true, reason: null });
    expect(await newRequest(other, 'AUDITOR')).toBeNull();
    const refused = { allowed: false, code: 'ORGANIZATION_BLOCKED', suggested: null };
    expect(await newRequest(third)).toMatchObject({ ...refused, reason: expect.stringContaining('is CLOSING') });
    expect(await newRequest(one)).toMatchObject({ ...refused, reason: expect.stringContaining('is MERGED_INTO') });
    const sent = await api.send(null, 'recordRequest', requestOf(third));
    expect(sent.kind === 'refused' ? codesOf(sent.refusal) : sent.kind).toEqual(['ORGANIZATION_BLOCKED']);
    const statement = 'A letter of the court.';
    await api.say(third, 'recordDissolution', { date: dayFrom(0), statement });
    const ended = await read(third);
    expect(ended).toMatchObject({ state: 'DISSOLVED', dissolvedOn: dayFrom(0) });
    expect(ended.notices[0]).toMatchObject({
      kind: 'DISSOLVED',
      sentence: expect.stringContaining('Every piece goes back'),
    });
  });

  test('mail that comes back is told, the address is not', async () => {
    const email = `info${unused()}@bounce.example`;
    const contact = { firstName: 'Ana', lastName: 'Ito', email };
    const base = { legalName: `Bounce ${unused()}`, country: 'US', programId: 'cisco-techsoup', contact };
    const id = await api.say(null, 'registerOrganization', base);
    await api.say(id, 'recordBounce', { email });
    const { notices } = await read(id);
    expect(notices.map(({ kind }) => kind)).toEqual(['BOUNCING']);
    expect(JSON.stringify(notices)).not.toContain(email);
  });
});
