import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../domain/script.ts';
import { forecast } from '../../domain/simulation.ts';
import { parseLife } from '../../runtime/life/file.ts';
import { addressees, clockSentences, eventSentences, isEventName, ways } from '../../domain/telling/sentences.ts';
import { jsonLine, spoken, story, tell } from '../../domain/telling/tell.ts';

const don = 'don_00000000-0000-8000-8000-000000000001';
const at = Date.UTC(2024, 2, 22, 5, 30);
const row = (type: string, data: Row['data'] = {}, more: Partial<Row> = {}): Row => ({
  stream: don,
  seq: 7,
  at,
  type,
  data,
  zone: 'America/Los_Angeles',
  ...more,
});
const contract = `ctr${don.slice(3)}.1`;
const clock = { key: `contractActivation/${contract}`, clock: 'contractActivation', subject: contract };
const send = {
  name: 'contract-overdue-task',
  to: 'OFFICER',
  as: 'TASK',
  key: `${don}/contractActivation/${contract}/x/0/due`,
};
const lifeOf = (name: string) => {
  const parsed = parseLife(readFileSync(`tests/lives/${name}.yaml`, 'utf8'));
  if (!parsed.ok) throw new Error('the file is wrong');
  return forecast(parsed.script);
};
const say = (type: string, data: Row['data'] = {}, labels: Readonly<Record<string, string>> = {}) =>
  story({ rows: [row(type, data)], labels });

describe('C13: lines for programs', () => {
  test('an event becomes one line with its place in the stream as key', () => {
    expect(tell([row('ContractWithdrawn', { contractId: contract })])).toEqual([
      {
        at,
        date: '2024-03-21',
        stream: 'donation',
        streamId: don,
        seq: 7,
        kind: 'event',
        name: 'ContractWithdrawn',
        key: `${don}/7`,
        data: { contractId: contract },
      },
    ]);
  });

  test('a step of a clock becomes one line, and one more for each message it hands over', () => {
    const data = { ...clock, step: 'due', stepIndex: 0, dueOn: '2024-03-21', sends: [send] };
    const [fired, message, ...rest] = tell([row('DeadlineFired', data)]);
    expect(rest).toEqual([]);
    expect(fired).toMatchObject({
      kind: 'deadline',
      name: 'contractActivation',
      key: clock.key,
      data: { change: 'FIRED', step: 'due' },
    });
    expect(fired?.data).not.toHaveProperty('sends');
    expect(message).toMatchObject({
      kind: 'message',
      name: send.name,
      key: send.key,
      data: { to: 'OFFICER', as: 'TASK', step: 'due' },
    });
  });

  test.each([
    ['DeadlineOpened', 'OPENED'],
    ['DeadlineEscalated', 'ESCALATED'],
    ['DeadlineRescheduled', 'RESCHEDULED'],
    ['DeadlineClosed', 'CLOSED'],
    ['ReminderSent', 'REMINDED'],
    ['ReminderSkipped', 'SKIPPED'],
    ['ReminderSnoozed', 'SNOOZED'],
    ['ReminderAcknowledged', 'ACKNOWLEDGED'],
  ])('%s is a change %s of its clock', (type, change) => {
    expect(tell([row(type, clock)])[0]?.data['change']).toBe(change);
  });

  test('instants are text, policies and views are summarised', () => {
    const policy = { programId: 'p', version: 3, clocks: {}, zone: 'UTC' };
    const view = { id: 'org_1', state: 'VALIDATED', contacts: [{ id: 'con_1' }] };
    const data = { policy, view, shippedAt: at, base: { at }, from: at, quantity: 5 };
    expect(tell([row('DonationRequested', data)])[0]?.data).toEqual({
      policy: { programId: 'p', version: 3 },
      view: { id: 'org_1', state: 'VALIDATED' },
      shippedAt: '2024-03-22T05:30:00Z',
      base: { at: '2024-03-22T05:30:00Z' },
      from: '2024-03-22T05:30:00Z',
      quantity: 5,
    });
  });

  test('a line of JSON has exactly the seven keys, the date in the zone of the thing', () => {
    const [line] = tell([row('DonationApproved', { approvedAt: at })]);
    expect(line === undefined ? '' : jsonLine(line)).toBe(
      `{"at":"2024-03-22T05:30:00Z","date":"2024-03-21","stream":"donation","kind":"event","name":"DonationApproved","key":"${don}/7","data":{"approvedAt":"2024-03-22T05:30:00Z"}}`,
    );
  });

  test('a told life names nobody: no e-mail, no name, no address of its file', () => {
    const all = tell(lifeOf('happy-five-years').rows).map(jsonLine).join('\n');
    expect(all).not.toMatch(/rosecityfood|Lopez|Rose Street|annalopez1/);
  });
});

describe('C13: a life as a chronicle', () => {
  test('a clock says until when it promises, with the names of the file', () => {
    const data = { ...clock, base: { at }, dueOn: '2024-04-11', dueAt: at, sends: [] };
    expect(say('DeadlineOpened', data, { main: contract })).toEqual([
      '2024-03-21 · Clock contractActivation opened for contract main: promised until the end of 2024-04-11.',
    ]);
    expect(say('DeadlineOpened', data)).toEqual([
      '2024-03-21 · Clock contractActivation opened for contract ctr…1: promised until the end of 2024-04-11.',
    ]);
  });

  test('a message stands under the step that hands it over', () => {
    expect(
      say(
        'DeadlineFired',
        { ...clock, step: 'due', stepIndex: 0, dueOn: '2024-03-21', sends: [send] },
        { main: contract },
      ),
    ).toEqual([
      '2024-03-21 · Clock contractActivation came due for contract main (2024-03-21).',
      '           · Task to the program officer: contract-overdue-task.',
    ]);
  });

  test('closing says whether the promise was kept, when there was one', () => {
    expect(say('DeadlineClosed', { ...clock, metOnTime: true })[0]).toContain('closed, on time.');
    expect(say('DeadlineClosed', { ...clock, metOnTime: false })[0]).toContain('closed, late.');
    expect(say('DeadlineClosed', { ...clock, metOnTime: null })[0]).toContain('closed.');
  });

  test('a moved deadline says from when to when and why', () => {
    const data = { ...clock, from: at, to: at + 86_400_000, cause: 'BY_HAND', base: { at }, reopened: true };
    expect(say('DeadlineRescheduled', data, { main: contract })[0]).toBe(
      '2024-03-21 · Clock contractActivation for contract main moved from 2024-03-21 22:30 to 2024-03-22 22:30 (by hand); it runs again.',
    );
  });

  test('a skipped reminder says why', () => {
    expect(say('ReminderSkipped', { ...clock, step: '-90', stepIndex: 1, cause: 'PAST_AT_OPENING' })[0]).toContain(
      'reminder -90 skipped (its day had passed when the clock opened).',
    );
  });

  test('a reminder put off says until when', () => {
    const step = { ...clock, step: '-60', stepIndex: 2 };
    expect(say('ReminderSnoozed', { ...step, snoozedUntil: at })[0]).toContain(
      'reminder -60 put off until 2024-03-21.',
    );
    expect(say('ReminderAcknowledged', step)[0]).toContain('reminder -60 acknowledged.');
  });

  test('losses, finds and holds', () => {
    expect(say('UnitReportedStolen', { unitId: 'unt_1', on: '2024-03-20' })[0]).toContain('stolen on 2024-03-20.');
    expect(say('UnitReportedStolen', { unitId: 'unt_1' })[0]).toContain('Unit unt_1 stolen.');
    expect(say('UnitFound', { unitId: 'unt_1', foundOn: at })[0]).toContain('was found on 2024-03-21.');
    expect(say('DonationHeld', { holdId: 'hld_1', complianceCaseId: null })[0]).toContain('hold was placed.');
  });

  test('parts without a value are left out', () => {
    const unit = { unitId: 'unt_1', productId: 'ISR', serialNumber: null, warrantyEndsOn: '2024-06-01' };
    expect(say('UnitRegistered', unit)[0]).toBe('2024-03-21 · Unit unt_1 registered: ISR, warranty until 2024-06-01.');
    expect(say('UnitRegistered', { ...unit, serialNumber: 'S1' })[0]).toContain('ISR, serial S1, warranty');
  });

  test('a date is written once for everything that happened on it', () => {
    const rows = [
      row('DonationApproved'),
      row('DonationDenied'),
      row('DonationCancelled', { cause: 'REQUESTED' }, { at: at + 86_400_000 }),
    ];
    expect(story({ rows, labels: {} }).map((line) => line.slice(0, 10))).toEqual([
      '2024-03-21',
      ' '.repeat(10),
      '2024-03-22',
    ]);
  });

  test('where a life has two donations, each line says whose it is', () => {
    const lines = story(lifeOf('two-contracts'));
    expect(lines.some((line) => line.includes('[library] Contract library-contract active'))).toBe(true);
    expect(lines.some((line) => line.includes('[gym] Contract gym-contract active'))).toBe(true);
  });
});

describe('Every word of a told life has a sentence', () => {
  test.each(['happy-five-years', 'lapse', 'mail-late-association-rejected', 'early-end-of-support', 'two-contracts'])(
    'in %s nothing is unknown and nothing is missing',
    (name) => {
      const { rows } = lifeOf(name);
      for (const { type } of rows) expect(type === 'CommandRefused' || isEventName(type), type).toBe(true);
      for (const line of story({ rows, labels: {} })) expect(line).not.toMatch(/undefined|\[object|\{\w+\}|NaN/);
    },
  );

  test('sentences are whole: a capital or a name first, a full stop or a question mark last', () => {
    for (const [name, sentence] of Object.entries({ ...eventSentences, ...clockSentences })) {
      expect(sentence, name).toMatch(/^[A-Z{]/);
      expect(sentence, name).toMatch(/[.?]$|\{message\}$/);
    }
  });

  test('every way and every addressee of a message has words', () => {
    expect(Object.keys(ways).toSorted()).toEqual(['LETTER', 'MAIL', 'PHONE_TASK', 'TASK']);
    expect(Object.keys(addressees).toSorted()).toEqual([
      'ADMINISTRATOR',
      'ALTERNATES',
      'DONOR_TEAM',
      'OFFICER',
      'ORGANIZATION',
      'RECIPIENT',
    ]);
  });
});

describe('In the console a life is told without codes', () => {
  const told = (type: string, data: Row['data']) => spoken(row(type, data), new Map(), 'cisco-techsoup');

  test('fields of a fact are called by words, days are written out', () => {
    const renewalId = `ren${don.slice(3)}.1`;
    const quote = { quoteNumber: 'Q-7', resellerId: 'rsl_north', validUntil: '2024-04-21' };
    expect(told('QuoteRecorded', { renewalId, quote })).toEqual([
      'Quote for renewal 1: quote number Q-7, reseller rsl_north, valid until 21 April 2024.',
    ]);
    const ends = { key: 'coverageEnd', clock: 'coverageEnd', subject: `${contract}@2024-04-21` };
    expect(told('DeadlineClosed', ends)[0]).toContain('through 21 April 2024');
  });

  test('a message is told by its subject, whatever it will be filled in with', () => {
    const notice = { ...send, name: 'expiry-early-notice', to: 'RECIPIENT', as: 'MAIL' };
    const [, task, mail] = told('DeadlineFired', { ...clock, step: 'due', sends: [send, notice] });
    expect(task).toBe('Task to the program officer: “Support contract is overdue”.');
    expect(mail).toBe('Mail to the recipient: “Your support ends on …”.');
  });

  test('codes are told in small letters, days are written out, numbers stay as they are', () => {
    expect(told('ComplianceCaseOpened', { caseId: '5', kind: 'UNAUTHORIZED_TRANSFER' })[0]).toBe(
      'Compliance case 5 opened: unauthorized transfer.',
    );
    const unit = { unitId: 'u', serialNumber: 'FDO', productId: 'PLAIN', warrantyEndsOn: '2027-01-26' };
    expect(told('UnitRegistered', unit)[0]).toBe(
      'Unit u registered: PLAIN, serial FDO, warranty until 26 January 2027.',
    );
    expect(told('AgreementSigned', { signedAt: at })[0]).toBe('Donation agreement signed on 21 March 2024.');
  });
});
