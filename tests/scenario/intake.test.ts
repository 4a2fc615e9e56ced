import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Known } from '../../domain/assess.ts';
import { catalogue } from '../../domain/commands/catalogue.ts';
import { nothingAssessed } from '../../domain/commands/define.ts';
import { peel } from '../../domain/commands/split.ts';
import { intake } from '../../domain/intake.ts';
import type { Submission, Taken } from '../../domain/submission.ts';
import { policyOf } from '../../domain/programs/registry.ts';
import { ana, at, form, formOpen, helpingHands } from './people-kit.ts';
import { donation, unit } from './takeback-world.ts';

const now = at('2026-06-03');
const nothing: Known = { states: {}, records: {}, policies: policyOf, defaultProgram: 'cisco-techsoup' };
const submission = (type: string, input: unknown, more: Partial<Submission> = {}): Submission => {
  const stream = streamFor[streamOf(type)] ?? 'don_1';
  const actor = { id: 'usr_1', role: 'PROGRAM_OFFICER' } as const;
  return { id: 'cmd_1', stream, type, input, actor, receivedAt: now, ...more };
};
const streamFor: Readonly<Record<string, string>> = { account: 'acc_1', organization: 'org_1' };
const streamOf = (type: string) => Object.entries(catalogue).find(([name]) => name === type)?.[1].stream ?? '';
const take = (type: string, input: unknown, more: Partial<Submission> = {}, known = nothing) =>
  intake(submission(type, input, more), known);
const found = (taken: Taken) =>
  taken.kind === 'refused' ? taken.refusal.findings.map(({ code, path }) => `${code} ${path ?? ''}`.trim()) : [];
const messageOf = (taken: Taken) => (taken.kind === 'message' ? taken.message : undefined);
const assessedOf = (taken: Taken) => messageOf(taken)?.command;

describe('R32, T16: secrets are never accepted', () => {
  const secret = 'hunter2-very-secret';
  test.each([
    'password',
    'Password',
    'PASS_WORD',
    'repeatPassword',
    'passcode',
    'pass-code',
    'clientSecret',
    'securityAnswer',
    'security_answer_1',
    'pin',
    'PIN',
    'pinCode',
    'user_pin',
    'pwd',
  ])('a field named %s is refused, its content is repeated nowhere', (name) => {
    const taken = take('submitRegistration', { ...form, [name]: secret });
    expect(found(taken)).toEqual([`SECRET_NOT_ACCEPTED ${name}`]);
    expect(JSON.stringify(taken)).not.toContain(secret);
  });
  test('at any depth, in any command, before anything else is judged', () => {
    expect(found(take('submitRegistration', { sections: { security: { securityAnswers: [secret] } } }))).toEqual([
      'SECRET_NOT_ACCEPTED sections.security.securityAnswers',
    ]);
    expect(found(take('recordShipment', { lines: [{ password: secret }] }))).toEqual([
      'SECRET_NOT_ACCEPTED lines.0.password',
    ]);
    expect(found(take('noSuchCommand', { password: secret }))).toEqual(['SECRET_NOT_ACCEPTED password']);
  });
  test('names that only look alike are none', () => {
    expect(found(take('registerOrganization', { ...helpingHands, shippingAddress: 'Hauptstr. 1' }))).toEqual([]);
  });
});

describe('C12: the shape of a command', () => {
  test('unknown fields and wrong values are told together, with their paths, at any depth', () => {
    const input = {
      lines: [{ productId: '', quantity: 1.5, color: 'red' }],
      organizationId: 'org_1',
      programId: 'p',
      total: 3,
    };
    expect(found(take('recordRequest', input))).toEqual([
      'VALIDATION_FAILED lines.0.color',
      'VALIDATION_FAILED total',
      'VALIDATION_FAILED requestNumber',
      'VALIDATION_FAILED lines.0.productId',
      'VALIDATION_FAILED lines.0.quantity',
    ]);
  });
  test('what is wrong is said in plain sentences', () => {
    const taken = take('recordRequest', {
      lines: [{ productId: '', quantity: 0 }],
      termYears: 'five',
      currency: 'usd',
    });
    const told = taken.kind === 'refused' ? taken.refusal.findings.map(({ path, message }) => [path, message]) : [];
    expect(Object.fromEntries(told)).toMatchObject({
      requestNumber: 'This is needed.',
      'lines.0.productId': 'This may not be empty.',
      termYears: 'Give a number.',
      currency: 'This is not written as it has to be; see the description of the field.',
    });
  });
  test('instants and dates nobody can mean are wrong values, the common date too', () => {
    expect(found(take('activateContract', { contractNumber: '90000001', startDate: '0001-01-01' }))).toEqual([
      'VALIDATION_FAILED startDate',
    ]);
    expect(found(take('approveDonation', { approvedAt: 8.64e15 }))).toEqual(['VALIDATION_FAILED approvedAt']);
    expect(found(take('approveDonation', {}, { occurredAt: -1 }))).toEqual(['VALIDATION_FAILED occurredAt']);
    expect(found(take('approveDonation', {}, { occurredAt: Number.NaN }))).toEqual(['VALIDATION_FAILED occurredAt']);
  });
  test('an unknown command, and a command on another kind of stream', () => {
    expect(found(take('sellEverything', {}))).toEqual(['VALIDATION_FAILED type']);
    expect(found(take('toString', {}))).toEqual(['VALIDATION_FAILED type']);
    expect(found(take('activateAccount', {}, { stream: 'don_1' }))).toEqual(['NOT_FOUND']);
  });
  test('a missing input is an empty one; a list or a text is none', () => {
    expect(found(take('startDonorReview', undefined))).toEqual([]);
    expect(found(take('startDonorReview', 'now'))).toEqual(['VALIDATION_FAILED']);
  });
  test('every command has a shape that can be split: objects, arrays and leaves', () => {
    const opaque = [
      z.ZodUnion,
      z.ZodRecord,
      z.ZodTuple,
      z.ZodIntersection,
      z.ZodMap,
      z.ZodSet,
      z.ZodAny,
      z.ZodUnknown,
    ] as const;
    const check = (schema: z.core.$ZodType, path: string): readonly string[] => {
      const { inner, personal } = peel(schema);
      // The fields of an imported fact are split by the command that it names.
      if (personal || z.globalRegistry.get(inner)?.['kind'] === 'json') return [];
      if (inner instanceof z.ZodObject) {
        return Object.entries(inner.shape).flatMap(([name, field]) => check(field, `${path}.${name}`));
      }
      if (inner instanceof z.ZodArray) return check(inner.element, `${path}[]`);
      return opaque.some((kind) => inner instanceof kind) ? [path] : [];
    };
    expect(Object.entries(catalogue).flatMap(([name, { input }]) => check(input, name))).toEqual([]);
  });
});

describe('7.1: who may command, and why', () => {
  const as = (role: Submission['actor']['role']) => ({ actor: { id: 'usr_1', role } });
  test('a role that may not is told so, after the shape', () => {
    expect(found(take('clearUnresponsive', {}, { ...as('RECIPIENT'), reason: 'x' }))).toEqual(['FORBIDDEN']);
    expect(found(take('clearUnresponsive', { extra: 1 }, as('RECIPIENT')))).toEqual(['VALIDATION_FAILED extra']);
  });
  test('an auditor and the clock command nothing', () => {
    for (const type of Object.keys(catalogue)) {
      const { who }: { readonly who: readonly string[] } = Object(Reflect.get(catalogue, type));
      expect([...who].filter((role) => role === 'AUDITOR' || role === 'SYSTEM')).toEqual([]);
    }
  });
  test('† needs a reason that is not blank', () => {
    expect(found(take('cancelDonation', {}, { reason: '  ' }))).toEqual(['REASON_REQUIRED reason']);
    expect(found(take('cancelDonation', {}, { reason: 'withdrawn' }))).toEqual([]);
  });
  test('a serial number that overwrites another needs a reason, the first one does not', () => {
    const states = { don_1: donation([unit('unt_1.1'), unit('unt_1.2', { serialNumber: null })]) };
    const record = (unitId: string) =>
      found(take('recordSerial', { unitId, serialNumber: 'NEW1' }, {}, { ...nothing, states }));
    expect(record('unt_1.1')).toEqual(['REASON_REQUIRED reason']);
    expect(record('unt_1.2')).toEqual([]);
  });
  test('D22: staff notes how the recipient decided, the recipient just decides', () => {
    expect(found(take('approveRenewal', {}))).toEqual(['REASON_REQUIRED note']);
    expect(found(take('approveRenewal', {}, { note: 'by phone' }))).toEqual([]);
    expect(found(take('approveRenewal', {}, as('RECIPIENT')))).toEqual([]);
  });
});

describe('C17: what is personal goes to the record, and to nothing else', () => {
  const personal = [
    'Silva',
    'Ana',
    'helpinghands.example',
    'ana1',
    'Hauptstr',
    '10115',
    '1234567',
    'Helping',
    'VR 12',
    'mistyped',
  ];
  const quiet = (taken: Taken) => personal.filter((part) => JSON.stringify(messageOf(taken)).includes(part));

  test('names, addresses, user id and company of a form', () => {
    const taken = take('submitRegistration', form);
    expect(quiet(taken)).toEqual([]);
    const { firstName, lastName, email, emailRetyped, userId, company } = form;
    expect(taken).toMatchObject({
      record: {
        id: 'rec_1',
        stream: 'acc_1',
        type: 'submitRegistration',
        body: { firstName, lastName, email, emailRetyped, userId, company },
      },
    });
    expect(assessedOf(taken)).toMatchObject({
      type: 'submitRegistration',
      languagePreference: 'de',
      assessed: { recordId: 'rec_1' },
    });
  });
  test('nested: a contact keeps its place, its role stays with the stream', () => {
    const taken = take('registerOrganization', { ...helpingHands, contact: { ...ana, role: 'PRIMARY' } });
    expect(quiet(taken)).toEqual([]);
    expect(assessedOf(taken)).toMatchObject({ country: 'DE', contact: { role: 'PRIMARY' } });
    expect(taken).toMatchObject({ record: { body: { legalName: helpingHands.legalName, contact: ana } } });
    expect(assessedOf(taken)).toMatchObject({
      assessed: { personal: expect.arrayContaining(['registrationId', 'contact.email']) },
    });
  });
  test('in a list: positions stay', () => {
    const lines = [
      { productId: 'a', quantity: 1 },
      { productId: 'b', quantity: 1, description: 'for Ana' },
    ];
    const taken = take('recordRequest', {
      requestNumber: '1',
      organizationId: 'org_1',
      programId: 'cisco-techsoup',
      lines,
    });
    expect(quiet(taken)).toEqual([]);
    expect(taken).toMatchObject({ record: { body: { lines: [null, { description: 'for Ana' }] } } });
  });
  test('findings name the field, never its content', () => {
    const taken = take('submitRegistration', { ...form, email: 'mistyped@', userId: 'ana1 ' });
    expect(quiet(taken)).toEqual([]);
    expect(assessedOf(taken)).toMatchObject({
      assessed: { findings: expect.arrayContaining([expect.objectContaining({ code: 'EMAIL_INVALID' })]) },
    });
  });
  test('reason and note stay with the command row', () => {
    const taken = take('cancelDonation', {}, { reason: 'Ana asked', note: 'Silva called' });
    expect(quiet(taken)).toEqual([]);
  });
  test('nothing personal, no record', () => {
    expect(take('activateAccount', {})).toMatchObject({
      record: null,
      message: { command: { assessed: { ...nothingAssessed } } },
    });
  });
  test('the journal of a registration names nobody', () => {
    const world = formOpen();
    const { recorded } = world.send('acc_1.1', 'submitRegistration', form, now);
    expect(personal.filter((part) => JSON.stringify([recorded, world.account('acc_1.1')]).includes(part))).toEqual([]);
  });
});

describe('C4, C7: instants and repeats', () => {
  test("the command's own date counts, then the common one, then the receipt", () => {
    const day = (date: string) => ({ occurredAt: at(date) });
    expect(messageOf(take('activateAccount', { activatedAt: at('2026-06-01') }, day('2026-06-02')))?.occurredAt).toBe(
      at('2026-06-01'),
    );
    expect(messageOf(take('activateAccount', {}, day('2026-06-02')))?.occurredAt).toBe(at('2026-06-02'));
    expect(messageOf(take('activateAccount', {}))).toMatchObject({ at: now, occurredAt: now });
  });
  test('the same content has the same hash, whatever the order of its fields; other content another', () => {
    const hash = (input: unknown, more: Partial<Submission> = {}) =>
      messageOf(take('submitRegistration', input, more))?.hash;
    const { email, ...rest } = form;
    expect(hash({ ...rest, email })).toBe(hash(form));
    expect(hash(form, { receivedAt: now + 60_000 })).toBe(hash(form));
    expect(hash({ ...form, email: 'other@helpinghands.example' })).not.toBe(hash(form));
    expect(hash(form, { note: 'x' })).not.toBe(hash(form));
  });
});
