import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ciscoTechsoup1 } from '../../domain/programs/cisco-techsoup/policy-1.ts';
import { shippedPolicies } from '../../domain/programs/registry.ts';
import { clockWords, clocksOwnedBy } from '../../domain/programs/words.ts';
import { isPromise, waiting, type RunningClock } from '../../domain/waiting.ts';

const running = (clock: string, more: Partial<RunningClock> = {}): RunningClock => ({
  clock,
  subject: 'ctr_1.1',
  base: { at: Date.parse('2026-03-03T23:00:00Z') },
  stepIndex: 0,
  dueOn: '2026-03-24',
  dueAt: Date.parse('2026-03-25T04:00:00Z'),
  zone: 'America/New_York',
  ...more,
});
const told = (clock: string, more: Partial<RunningClock> = {}) =>
  waiting(running(clock, more), 'cisco-techsoup', ciscoTechsoup1);

describe('What a clock waits for is told in plain words', () => {
  const clocks = shippedPolicies.flatMap(({ programId, clocks: all }) =>
    Object.keys(all).map((clock) => [programId, clock]),
  );

  test.each(clocks)('%s: %s has words, and every part of them is filled in', (programId = '', clock = '') => {
    expect(clockWords(programId, clock)).not.toBeNull();
    const policy = shippedPolicies.find((one) => one.programId === programId) ?? null;
    const words = waiting(running(clock, { subject: 'PID-A/endOfSaleOn' }), programId, policy);
    const text = [words.waitingFor, words.because, words.otherwise].join(' ');
    expect(text).not.toMatch(/[{}[\]]|not known|undefined|null/u);
    expect(words.because).toMatch(/^[A-Z].*\.$/u);
    expect(words.otherwise).toMatch(/^[A-Z].*\.$/u);
    expect(words.waitingFor).toMatch(/^[a-z]/u);
  });

  test('R8: the contract is waited for because everything had shipped, as long as the policy says', () => {
    expect(told('contractActivation')).toEqual({
      owner: 'VENDOR',
      waitingFor: 'the vendor to activate the support contract',
      because: 'All products had shipped by 3 March 2026; the vendor activates the contract within 21 days (R8).',
      otherwise: 'The contract counts as overdue. After 24 March 2026 a task to the program officer goes out.',
      promisedOn: null,
    });
  });

  test('C3: a promise lasts through the day before its end, whatever reminder comes before; one by the hour has no day', () => {
    const end = Date.parse('2026-03-25T04:00:00Z'); // midnight in New York
    const ladder = { dueOn: '2026-02-03', promisedUntil: end };
    expect(told('expiryReminders', ladder).promisedOn).toBe('2026-03-24');
    expect(told('expiryReminders', { ...ladder, zone: 'Europe/Berlin' }).promisedOn).toBe('2026-03-25');
    expect(told('activationEmail', { promisedUntil: end }).promisedOn).toBeNull();
  });

  test('of what is overdue only what holds meanwhile is told', () => {
    const late = told('contractActivation', { overdue: true, stepIndex: 1 }).otherwise;
    expect(late).toMatch(/^Nothing of it can be supported\. On 24 March 2026 a mail to/u);
    expect(told('fulfilment', { overdue: true, stepIndex: null }).otherwise).toBe('The request stays open.');
  });

  test('the day is that of the zone, not that of UTC', () => {
    const words = told('contractActivation', { zone: 'Australia/Sydney' });
    expect(words.because).toContain('4 March 2026');
  });

  test('what only reminds goes out on the morning of its day', () => {
    expect(told('contractActivation', { stepIndex: 1 }).otherwise).toContain('On 24 March 2026 a mail to');
  });

  test('a step that repeats says so', () => {
    expect(told('contractActivation', { stepIndex: 3 }).otherwise).toContain('and again every 14 days.');
  });

  test('without a step left only what the rules do is told', () => {
    expect(told('contractActivation', { stepIndex: null }).otherwise).toBe('The contract counts as overdue.');
  });

  test('an end-of-life date is called by its name and product', () => {
    const words = told('eoxMilestone', { subject: 'PID/A/lastDateOfSupportOn', base: { on: '2030-01-31' } });
    expect(words.waitingFor).toBe('the last date of support of PID/A');
    expect(words.because).toContain('31 January 2030');
  });

  test('a clock nobody has described is told by its own name', () => {
    const words = waiting(running('partsInspection'), 'another-program', null);
    expect(words).toMatchObject({ owner: 'OFFICER', waitingFor: 'the parts inspection' });
    expect(words.because).toBe('The program has a clock for it that counts from 3 March 2026.');
  });

  test('a date that only passes is nobody’s promise', () => {
    expect(isPromise('coverageEnd')).toBe(false);
    expect(isPromise('contractActivation')).toBe(true);
    expect(isPromise('neverHeardOf')).toBe(true);
    expect(clocksOwnedBy(['VENDOR'])).toContain('contractActivation');
    expect(clocksOwnedBy(['VENDOR'])).not.toContain('attestation');
  });

  test('no vendor is named outside the data of programs', () => {
    const files = readdirSync('domain', { recursive: true, encoding: 'utf8' });
    const naming = files
      .filter((name) => name.endsWith('.ts') && !name.startsWith('programs/'))
      .filter((name) =>
        /\b(cisco|techsoup)\b/iu.test(readFileSync(`domain/${name}`, 'utf8').replaceAll(/^import .*$/gmu, '')),
      );
    expect(naming).toEqual([]);
  });
});
