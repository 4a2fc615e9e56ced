import { describe, expect, test } from 'vitest';
import { addDays, localDate } from '../../domain/calendar.ts';
import { behaviorNames, behaviors, type BehaviorName } from '../../domain/behaviors.ts';
import { definitionOf } from '../../domain/commands/catalogue.ts';
import { kindOf } from '../../domain/journal.ts';
import { companionsOf, outlook, rowsAhead, type Standing } from '../../domain/outlook.ts';
import type { Row, Script } from '../../domain/script.ts';
import { forecast, policiesOf } from '../../domain/simulation.ts';
import { eventSentences } from '../../domain/telling/sentences.ts';
import { World } from '../../domain/world.ts';
import { parseLife } from '../../runtime/life/file.ts';
import { lifeFile } from '../fixtures/life-files.ts';

const DAY = 86_400_000;

/** A life up to an instant, and where its only donation stands then. */
function standing(script: Script, at: number): Standing {
  const world = new World(policiesOf(script));
  forecast({ ...script, facts: script.facts.filter((fact) => fact.at <= at), until: at }, world);
  const stream = world.streams().find((id) => kindOf(id) === 'donation') ?? '';
  const ids = [stream, ...companionsOf(stream, world.entity(stream))];
  return { stream, entities: new Map(ids.map((id) => [id, world.entity(id)])) };
}
/** The day after the n-th event of a kind in a life lived to its end. */
function after(script: Script, type: string, days = 1, place = 0): number {
  return (forecast(script).rows.filter((row) => row.type === type)[place]?.at ?? script.start) + days * DAY;
}
const ahead = (script: Script, at: number, behavior: BehaviorName, days = 800): readonly Row[] =>
  rowsAhead(standing(script, at), at, addDays(localDate(at, script.zone), days), behavior);
const types = (rows: readonly Row[]) => rows.map(({ type }) => type);
const without = (script: Script, ...events: readonly string[]): Script => ({
  ...script,
  behaviors: script.behaviors.filter(({ after: event }) => !events.includes(event)),
});

describe('C13: what people are assumed to do is data with a name', () => {
  test.each(behaviorNames)('%s says its assumptions in words and names commands that exist', (name) => {
    const { assumptions, habits } = behaviors[name];
    expect(assumptions.length).toBeGreaterThan(0);
    for (const sentence of assumptions) expect(sentence).toMatch(/^[A-Z].*\.$/u);
    for (const { command, actor, after: event } of habits) {
      expect(command === null || definitionOf(command)?.who.includes(actor.role)).toBe(true);
      expect(event === 'StandsAtEndOfSupport' || event === 'DeadlineOpened' || event in eventSentences).toBe(true);
    }
  });

  test('NEVER_ANSWERS is the same as no behavior at all', () => {
    const script = lifeFile('late-contract');
    const at = after(script, 'ShipmentRecorded');
    const until = addDays(localDate(at, script.zone), 800);
    const from = standing(script, at);
    expect(rowsAhead(from, at, until, 'NEVER_ANSWERS')).toEqual(rowsAhead(from, at, until));
    expect(types(rowsAhead(from, at, until))).not.toContain('CommandRefused');
  });

  test('a forecast names its behavior and its assumptions', () => {
    const script = lifeFile('happy-five-years');
    const at = after(script, 'ContractActivated');
    const told = outlook(standing(script, at), at, addDays(localDate(at, script.zone), 30), 'RENEWS_EVERY_YEAR');
    expect(told.behavior).toBe('RENEWS_EVERY_YEAR');
    expect(told.assumptions.join(' ')).toMatch(/quote comes seven days after/u);
    expect(told.assumptions).toContain('Other donations of the organization are left aside.');
  });
});

describe('RENEWS_EVERY_YEAR', () => {
  const script = without(lifeFile('happy-five-years'), 'RenewalWindowOpened');

  test('renews again and again, with nothing refused', () => {
    const rows = ahead(script, after(script, 'ContractActivated'), 'RENEWS_EVERY_YEAR', 365 * 8);
    expect(types(rows).filter((type) => type === 'RenewalConfirmed')).toHaveLength(4);
    expect(types(rows)).not.toContain('RenewalLapsed');
    expect(types(rows)).not.toContain('CommandRefused');
  });

  test.each([
    ['QuoteRecorded', 'RenewalApproved'],
    ['RenewalApproved', 'RenewalOrdered'],
    ['RenewalOrdered', 'RenewalConfirmed'],
    ['RenewalWindowOpened', 'QuoteRecorded'],
    ['ResellerContacted', 'QuoteRecorded'],
    ['QuoteRequested', 'QuoteRecorded'],
  ])('goes on from where a renewal stands: after %s comes %s', (last, next) => {
    const whole = lifeFile('happy-five-years');
    const at = after(whole, last);
    const cut = { ...whole, behaviors: whole.behaviors.filter(({ command }) => command !== null) };
    const rows = ahead(cut, at, 'RENEWS_EVERY_YEAR', 60);
    const first = types(rows).find((type) => /^(?:Quote(?!Expired)|Renewal(?:Approved|Ordered|Confirmed))/u.test(type));
    expect(first).toBe(next);
  });
});

describe('ANSWERS_PROMPTLY', () => {
  const script = { ...lifeFile('late-contract'), behaviors: [] };

  test('reports deliveries, answers every question with yes, and no case is opened', () => {
    const rows = ahead(script, after(script, 'ShipmentRecorded'), 'ANSWERS_PROMPTLY', 1200);
    expect(types(rows)).toContain('DeliveryRecorded');
    expect(types(rows).filter((type) => type === 'AttestationAnswered').length).toBeGreaterThan(1);
    expect(types(rows)).not.toContain('ComplianceCaseOpened');
  });

  test('registers the person and adds the number to the account', () => {
    const whole = lifeFile('happy-five-years');
    const accountLess = { ...whole, facts: whole.facts.filter(({ command }) => !accountCommands.includes(command)) };
    const at = after(whole, 'ContractActivated', 0);
    const cut = { ...accountLess, facts: accountLess.facts.filter((fact) => fact.at <= at) };
    const rows = ahead({ ...cut, behaviors: [] }, at, 'ANSWERS_PROMPTLY', 120);
    expect(types(rows)).toContain('AccountActivated');
    expect(types(rows)).toContain('AssociationConfirmed');
    expect(types(rows)).not.toContain('CommandRefused');
  });
});
const accountCommands = [
  'startRegistration',
  'submitRegistration',
  'recordActivationEmail',
  'activateAccount',
  'submitAssociation',
  'confirmAssociation',
];

describe('RETURNS_AT_END_OF_SUPPORT', () => {
  const script = { ...lifeFile('early-end-of-support'), behaviors: [] };

  test('reports everything not in use, gives it back and ends', () => {
    const at = after(script, 'ContractActivated');
    const facts = script.facts.filter((fact) => fact.at <= at || fact.command === 'recordEox');
    const rows = ahead(
      { ...script, facts: facts.map((fact) => ({ ...fact, at: Math.min(fact.at, at) })) },
      at,
      'RETURNS_AT_END_OF_SUPPORT',
      3650,
    );
    expect(types(rows)).toContain('UnitReportedNotInUse');
    expect(types(rows)).toContain('TakebackCertified');
    expect(types(rows)).toContain('DonationClosed');
  });

  test('goes on from the end of support, also when the question was answered before', () => {
    const life = forecast(script);
    const ended = life.rows.find(
      ({ type, data }) => type === 'DonationStageChanged' && data['to'] === 'END_OF_SUPPORT',
    );
    expect(ended).toBeDefined();
    const at = (ended?.at ?? 0) + 20 * DAY;
    const answered: Script = {
      ...script,
      facts: script.facts.filter((fact) => fact.at <= at),
      behaviors: behaviors.ANSWERS_PROMPTLY.habits.slice(-1),
    };
    const rows = ahead(answered, at, 'RETURNS_AT_END_OF_SUPPORT', 300);
    expect(types(rows)).toContain('TakebackCertified');
  });
});

describe('C13: life files name the same behaviors', () => {
  const text = (line: string) => `
title: Named habits
start: 2024-03-01
zone: America/Los_Angeles
until: +60d
facts:
  - on: +0d
    do: registerOrganization
    with: { legalName: Club, country: US, contact: { firstName: A, lastName: B, email: a@b.example } }
behaviors:
${line}
`;
  test('one by its name, beside habits of its own', () => {
    const parsed = parseLife(
      text('  - RENEWS_EVERY_YEAR\n  - { after: ShipmentRecorded, do: recordDelivery, by: recipient }'),
    );
    expect(parsed.ok && parsed.script.behaviors.map(({ command }) => command)).toEqual([
      ...behaviors.RENEWS_EVERY_YEAR.habits.map(({ command }) => command),
      'recordDelivery',
    ]);
  });
  test('an unknown name is told with its place', () => {
    const parsed = parseLife(text('  - RENEWS_SOMETIMES'));
    expect(parsed.ok ? [] : parsed.errors.map(({ path }) => path)).toEqual(['behaviors.0']);
  });
});
