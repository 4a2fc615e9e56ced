import { describe, expect, test } from 'vitest';
import { organizationOf } from '../../domain/organization/ids.ts';
import { ana, at, donationView, helpingHands, people, registered } from './people-kit.ts';

describe('7.7: an organization is registered with its first contact', () => {
  test('it is unvalidated, its contact is the primary one and ids lead from one to the other', () => {
    const world = people();
    const { events } = world.send('org_1', 'registerOrganization', helpingHands, at('2026-06-01'));
    expect(events).toEqual(['OrganizationRegistered', 'ContactAdded']);
    expect(world.organization('org_1')).toMatchObject({ state: 'UNVALIDATED', zone: 'Europe/Berlin', country: 'DE' });
    expect(world.view('org_1')).toMatchObject({ contacts: [{ id: 'con_1.1', role: 'PRIMARY', current: true }] });
    expect(organizationOf('con_1.1')).toBe('org_1');
  });

  test('a registration number is taken once per country, however it is typed', () => {
    const world = registered();
    const again = { ...helpingHands, registrationId: 'vr-1234' };
    const { codes, refusal, events } = world.send('org_2', 'registerOrganization', again, at('2026-06-02'));
    expect([codes, events]).toEqual([['ORGANIZATION_EXISTS'], []]);
    expect(refusal?.findings[0].path).toBe('registrationId');
    expect(world.send('org_3', 'registerOrganization', { ...again, country: 'AT' }, at('2026-06-02')).codes).toEqual(
      [],
    );
  });

  test('two organizations without numbers are two organizations', () => {
    const world = people();
    const { registrationId: _, ...unnumbered } = helpingHands;
    expect(world.send('org_1', 'registerOrganization', unnumbered, at('2026-06-01')).codes).toEqual([]);
    expect(world.send('org_2', 'registerOrganization', unnumbered, at('2026-06-01')).codes).toEqual([]);
    expect(world.send('org_1', 'registerOrganization', unnumbered, at('2026-06-01')).codes).toEqual([
      'ORGANIZATION_EXISTS',
    ]);
  });

  test('missing names, a wrong address and an unknown zone are told together', () => {
    const wrong = { country: 'DE', timeZone: 'Europe/Atlantis', contact: { lastName: ' ', email: 'ana' } };
    const { refusal } = people().send('org_1', 'registerOrganization', wrong, at('2026-06-01'));
    expect(refusal?.findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'NAME_MISSING legalName',
      'VALIDATION_FAILED timeZone',
      'NAME_MISSING contact.firstName',
      'NAME_MISSING contact.lastName',
      'EMAIL_INVALID contact.email',
    ]);
  });

  test('an unknown program is not found', () => {
    const { refusal } = people().send(
      'org_1',
      'registerOrganization',
      { ...helpingHands, programId: 'none' },
      at('2026-06-01'),
    );
    expect(refusal?.findings[0]).toMatchObject({ code: 'NOT_FOUND', path: 'programId' });
  });
});

describe('6.12: validation', () => {
  test('is submitted, then decided; nothing else is possible in between', () => {
    const world = registered();
    const validate = (outcome: string) => world.send('org_1', 'recordValidation', { outcome }, at('2026-06-05'));
    expect(validate('VALIDATED').refusal?.findings[0].detail).toEqual({
      from: 'UNVALIDATED',
      allowed: ['VALIDATION_PENDING'],
    });
    const submitted = world.send('org_1', 'submitValidation', { documents: ['fil_1'] }, at('2026-06-02'));
    expect(submitted.events).toEqual(['ValidationSubmitted', 'DeadlineOpened']);
    expect(world.send('org_1', 'submitValidation', {}, at('2026-06-03')).codes).toEqual(['INVALID_TRANSITION']);
    expect(validate('VALIDATED').events).toEqual(['OrganizationValidated', 'DeadlineClosed']);
    expect(world.view('org_1')).toMatchObject({ state: 'VALIDATED' });
  });

  test('an ineligible organization needs a reason and may hand in better documents', () => {
    const world = registered();
    world.send('org_1', 'submitValidation', {}, at('2026-06-02'));
    const ineligible = { outcome: 'INELIGIBLE' };
    expect(world.send('org_1', 'recordValidation', ineligible, at('2026-06-03'), { reason: ' ' }).codes).toEqual([
      'REASON_REQUIRED',
    ]);
    expect(world.send('org_1', 'recordValidation', ineligible, at('2026-06-03')).events).toContain(
      'OrganizationFoundIneligible',
    );
    expect(world.send('org_1', 'submitValidation', {}, at('2026-06-10')).codes).toEqual([]);
  });

  test('organizationValidation: seven business days of the program after the submission, by when it happened', () => {
    const world = registered();
    world.send('org_1', 'submitValidation', {}, at('2026-06-03'), { occurredAt: at('2026-06-01') });
    expect(world.deadlines('org_1')).toMatchObject([
      { clock: 'organizationValidation', subject: 'org_1', dueOn: '2026-06-10' },
    ]);
    const fired = world.wait('org_1', at('2026-06-12'));
    expect(fired.map(({ type }) => type)).toEqual(['DeadlineFired']);
    expect(world.organization('org_1')?.state).toBe('VALIDATION_PENDING'); // soft: nothing is decided by silence
    expect(world.send('org_1', 'recordValidation', { outcome: 'VALIDATED' }, at('2026-06-12')).codes).toEqual([]);
    expect(world.deadlines('org_1')).toEqual([]);
  });
});

describe('7.3: contacts', () => {
  test('a further contact is an alternate; a new primary one takes the place of the one before', () => {
    const world = registered();
    world.send('org_1', 'addContact', { ...ana, firstName: 'Ben' }, at('2026-06-02'));
    world.send('org_1', 'addContact', { ...ana, firstName: 'Cem', role: 'PRIMARY' }, at('2026-06-03'));
    expect(world.organization('org_1')?.contacts.map(({ id, role }) => `${id} ${role}`)).toEqual([
      'con_1.1 ALTERNATE',
      'con_1.2 ALTERNATE',
      'con_1.3 PRIMARY',
    ]);
  });

  test('a changed address keeps the rest of the person in the new record, and the old version stays', () => {
    const world = registered();
    const { record } = world.send('org_1', 'updateContact', { email: 'silva@helpinghands.example' }, at('2026-06-02'));
    expect(record?.body).toEqual({ ...ana, email: 'silva@helpinghands.example' });
    expect(world.organization('org_1')?.contacts[0]?.recordId).toBe(record?.id);
    expect(world.records['rec_1']).toMatchObject({ contact: ana });
  });

  test('unknown people, blank names and wrong addresses are refused; nothing new changes nothing', () => {
    const world = registered();
    const update = (input: unknown) => world.send('org_1', 'updateContact', input, at('2026-06-02'));
    expect(update({ contactId: 'con_1.9', firstName: 'Eve' }).codes).toEqual(['NOT_FOUND']);
    expect(update({ firstName: ' ', email: 'x' }).codes).toEqual(['NAME_MISSING', 'EMAIL_INVALID']);
    expect(update({ role: 'PRIMARY' })).toMatchObject({ codes: [], events: [] });
    expect(update({ isResellerEmployee: true }).events).toEqual(['ContactChanged']);
    expect(world.send('org_1', 'addContact', { email: 'x@y.example' }, at('2026-06-02')).codes).toEqual([
      'NAME_MISSING',
      'NAME_MISSING',
    ]);
  });
});

describe('7.6, F21: an organization that nobody can reach', () => {
  const since = at('2026-08-01');
  const silent = (id = 'don_1') => donationView({ id, unresponsiveSince: since });
  const flagged = () => {
    const world = registered();
    world.hear('org_1', silent(), 1, since);
    return world;
  };

  test('is flagged by the donation that found nobody, once', () => {
    const world = registered();
    expect(world.hear('org_1', silent(), 1, since)).toEqual(['DonationNoted', 'OrganizationFlaggedUnresponsive']);
    expect(world.hear('org_1', silent('don_2'), 1, at('2026-08-02'))).toEqual(['DonationNoted']);
    expect(world.view('org_1')).toMatchObject({ unresponsive: true });
  });

  test('a reply to any donation clears the flag, also while another still waits', () => {
    const world = flagged();
    world.hear('org_1', silent('don_2'), 1, since);
    const replied = donationView({ lastReplyAt: at('2026-08-05') });
    expect(world.hear('org_1', replied, 2, at('2026-08-05'))).toEqual(['DonationNoted', 'UnresponsiveFlagCleared']);
    expect(world.hear('org_1', silent('don_2'), 2, at('2026-08-06'))).toEqual(['DonationNoted']);
  });

  test('it is cleared when the last silent donation has ended, and an older reply clears nothing', () => {
    const world = flagged();
    expect(world.hear('org_1', { ...silent(), lastReplyAt: at('2026-07-01') }, 2, at('2026-08-02'))).toEqual([
      'DonationNoted',
    ]);
    expect(world.hear('org_1', { ...silent(), final: true }, 3, at('2026-08-03'))).toContain('UnresponsiveFlagCleared');
  });

  test('cleared by hand it stays cleared until silence begins anew; without a flag there is nothing to clear', () => {
    const world = flagged();
    const clear = () => world.send('org_1', 'clearUnresponsive', {}, at('2026-08-10'));
    expect(clear().events).toEqual(['UnresponsiveFlagCleared']);
    expect(world.hear('org_1', silent(), 2, at('2026-08-11'))).toEqual(['DonationNoted']);
    expect(clear().codes).toEqual(['INVALID_TRANSITION']);
    const anew = donationView({ unresponsiveSince: at('2026-11-01') });
    expect(world.hear('org_1', anew, 3, at('2026-11-01'))).toContain('OrganizationFlaggedUnresponsive');
  });
});
