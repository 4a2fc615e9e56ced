import { describe, expect, test } from 'vitest';
import { rebuild } from '../../activities/rebuild.ts';
import { instantAt } from '../../domain/calendar.ts';
import type { Planned, Script } from '../../domain/script.ts';
import { forecast } from '../../domain/simulation.ts';
import { all, kit } from './journal-kit.ts';
import { liveOnDatabase, realParts } from './journal-lives.ts';

const zone = 'Europe/Berlin';
const noon = (date: string) => instantAt(date, zone, 12);

type Step = readonly [date: string, stream: string, command: string, input?: Readonly<Record<string, unknown>>];

/** A life of several organizations on version 2 of the default program. */
function lifeOf(steps: readonly Step[], until: string): Script {
  const begun = new Set<string>();
  const facts = steps.map(([date, stream, command, input = {}]): Planned => {
    const creates = begun.has(stream) || stream.startsWith('acc_') ? null : stream;
    begun.add(stream);
    const actor = { id: 'usr_1', role: 'ADMINISTRATOR' } as const;
    return { at: noon(date), command, stream, actor, input, reason: 'why', expect: null, creates, names: {} };
  });
  return {
    title: 'parties',
    seed: 'parties',
    programId: 'cisco-techsoup',
    policyVersion: 2,
    zone,
    start: noon('2026-03-02'),
    until: noon(until),
    facts,
    behaviors: [],
    streams: {},
  };
}

const organization = (name: string): readonly Step[] => {
  const contact = { firstName: name, lastName: 'First', email: `${name}@${name}.example` };
  const own = { legalName: `${name} e.V.`, taxId: name, country: 'DE', timeZone: zone, contact };
  return [
    ['2026-03-02', `org_${name}`, 'registerOrganization', own],
    ['2026-03-02', `org_${name}`, 'submitValidation'],
    ['2026-03-02', `org_${name}`, 'recordValidation', { outcome: 'VALIDATED' }],
  ];
};
/** Two donations of one organization on one contract number. */
const donation = (n: number): readonly Step[] => {
  const don = `don_${n}`;
  const line = { productId: 'ROUTER', quantity: 1 };
  const lines = [{ lineId: `lin_${n}.1`, quantity: 1, serials: [`FOC${n}`] }];
  const request = { requestNumber: `R-${n}`, organizationId: 'org_a', lines: [line] };
  return [
    ['2026-03-03', don, 'recordRequest', { ...request, programId: 'cisco-techsoup' }],
    ['2026-03-03', don, 'recordAgreement'],
    ['2026-03-03', don, 'approveDonation'],
    ['2026-03-10', don, 'recordShipment', { salesOrderNumber: `SO-${n}`, shippedAt: noon('2026-03-10'), lines }],
    ['2026-03-15', don, 'recordDelivery'],
    ['2026-03-20', don, 'activateContract', { contractNumber: '90000001', sharedContract: n > 1 }],
  ];
};
const byDate = (steps: readonly Step[]) => steps.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

describe('F14, F15: parties on the database', () => {
  test('a merger moves donations, people and a shared contract number; a rebuild finds no difference', async () => {
    const { db } = await kit(realParts);
    const ben = { firstName: 'Ben', lastName: 'Silva', email: 'ben@a.example' };
    const steps: readonly Step[] = [
      ...organization('a'),
      ...organization('b'),
      ...donation(1),
      ...donation(2),
      ['2026-04-01', 'org_a', 'addContact', ben],
      ['2026-04-02', 'org_a', 'replaceContact', { oldContactId: 'con_a.1', newContactId: 'con_a.2' }],
      ['2026-05-01', 'org_a', 'changeOrganization', { taxId: 'A-2', email: 'desk@a.example' }],
      ['2026-05-02', 'org_a', 'recordBounce', { email: 'ben@a.example' }],
      ['2026-05-03', 'org_a', 'reportMerger', { successorId: 'org_b' }],
      ['2026-05-10', 'org_a', 'decideMerger', { outcome: 'APPROVED', donorApprovalRef: 'D-1' }],
      ['2026-06-01', 'org_b', 'updateContact', { contactId: 'con_a.2', email: 'ben@b.example' }],
      ['2026-06-02', 'acc_a.2', 'startRegistration'],
      ['2026-07-01', 'org_b', 'reportClosing'],
      ['2026-07-02', 'org_b', 'recordDissolution', { evidence: ['fil_1'], lastContactId: 'con_a.2' }],
    ];
    const script = lifeOf(byDate(steps), '2026-08-01');
    const life = await liveOnDatabase(db, script);
    const foretold = forecast(script);
    expect(life.unexpected).toEqual([]);
    expect(life.rows).toEqual(JSON.parse(JSON.stringify(foretold.rows)));
    expect((await rebuild(db, realParts, { mode: 'check' })).differences).toEqual([]);

    const contacts = 'SELECT id, organization_id AS org, role, current, email_status AS mail FROM contact ORDER BY id';
    expect(await all(db, contacts)).toEqual([
      { id: 'con_a.1', org: 'org_a', role: 'PRIMARY', current: false, mail: 'OK' },
      { id: 'con_a.2', org: 'org_b', role: 'ALTERNATE', current: true, mail: 'OK' },
      { id: 'con_b.1', org: 'org_b', role: 'PRIMARY', current: true, mail: 'OK' },
    ]);
    expect(await all(db, 'SELECT id, organization_id AS org, stage FROM donation ORDER BY id')).toEqual([
      { id: 'don_1', org: 'org_b', stage: 'TAKEBACK' },
      { id: 'don_2', org: 'org_b', stage: 'TAKEBACK' },
    ]);
    expect(await all(db, "SELECT claim_group AS org FROM claim WHERE kind = 'CONTRACT_NUMBER'")).toEqual([
      { org: 'org_a' },
      { org: 'org_a' },
    ]);
    expect(await all(db, 'SELECT id, state FROM vendor_account ORDER BY id')).toEqual([
      { id: 'acc_a.1', state: 'SUPERSEDED' },
      { id: 'acc_a.2', state: 'FORM_STARTED' },
      { id: 'acc_b.1', state: 'NOT_STARTED' },
    ]);
  }, 120_000);
});
