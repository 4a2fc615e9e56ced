import { describe, expect, test } from 'vitest';
import type { Known } from '../../domain/assess.ts';
import { availableActions, newRequest } from '../../domain/available.ts';
import { definitionOf } from '../../domain/commands/catalogue.ts';
import { kindOf } from '../../domain/journal.ts';
import { rulesOf } from '../../domain/modules.ts';
import { policyOf } from '../../domain/programs/registry.ts';
import { forecast, policiesOf } from '../../domain/simulation.ts';
import { answersTo, usual, usualNext, waitedFor } from '../../domain/suggestions.ts';
import type { Role } from '../../domain/types.ts';
import { World } from '../../domain/world.ts';
import { lifeFile, lifeNames } from '../fixtures/life-files.ts';

/** Which command is suggested first: advice beside what is allowed. */

const DAY = 86_400_000;
const roles: readonly Role[] = ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT', 'INTEGRATION'];

const knownOf = (world: World): Known => ({
  states: Object.fromEntries(world.streams().map((id) => [id, world.entity(id).core])),
  records: {},
  policies: policyOf,
});

/** A life until some day of it. */
function lived(name: string, days: number) {
  const script = lifeFile(name);
  const until = Math.min(script.start + days * DAY, script.until);
  const world = new World(policiesOf(script));
  forecast({ ...script, until }, world);
  const donation = world.streams().find((id) => kindOf(id) === 'donation') ?? '';
  return { world, donation, until };
}

function suggestedIn(name: string, days: number, role: Role = 'ADMINISTRATOR'): readonly string[] {
  const { world, donation, until } = lived(name, days);
  return availableActions(donation, world.entity(donation), role, knownOf(world), until)
    .flatMap(({ command, suggested }) => (suggested === null ? [] : [{ command, suggested }]))
    .toSorted((a, b) => a.suggested - b.suggested)
    .map(({ command }) => command);
}

describe('What is suggested', () => {
  test.each(lifeNames)('%s: is what is usual, as far as it is allowed, counted from 1', (name) => {
    for (const days of [5, 40, 400, 9_999]) {
      const { world, until } = lived(name, days);
      for (const stream of world.streams()) {
        const entity = world.entity(stream);
        for (const role of roles) {
          const actions = availableActions(stream, entity, role, knownOf(world), until);
          const allowed = new Set(actions.filter((each) => each.allowed).map(({ command }) => command));
          const next: readonly string[] = usualNext(stream, entity).filter((command) => allowed.has(command));
          const expected = new Map(next.map((command, index) => [command, index + 1]));
          const told = actions.map(({ command, suggested }) => [command, suggested]);
          expect(told).toEqual(actions.map(({ command }) => [command, expected.get(command) ?? null]));
        }
      }
    }
  });

  test('R8: while the contract is waited for, its activation', () => {
    const { world, donation } = lived('late-contract', 35);
    expect(waitedFor(donation, world.entity(donation))).toBe('contractActivation');
    expect(suggestedIn('late-contract', 35)[0]).toBe('activateContract');
  });

  test('what ends the waiting comes before what is usual in the stage', () => {
    const { world, donation } = lived('neglected', 505);
    const entity = world.entity(donation);
    const [first] = rulesOf(donation).deadlines(donation, entity);
    expect(first?.clock).toBe('takebackFollowUp');
    expect(waitedFor(donation, entity)).toBe('complianceReview'); // overdue, so it comes before what fires next
    expect(rulesOf(donation).phase(entity)).toBe('SUPPORTED');
    expect(usualNext(donation, entity)).toEqual([...answersTo.complianceReview, ...usual.donation.SUPPORTED]);
  });

  test('a promise that is overdue is waited for even when nothing more is told about it', () => {
    const { world } = lived('neglected', 631);
    const organization = world.streams().find((id) => kindOf(id) === 'organization') ?? '';
    const entity = world.entity(organization);
    expect(rulesOf(organization).deadlines(organization, entity)).toEqual([]);
    expect(waitedFor(organization, entity)).toBe('successor');
    expect(usualNext(organization, entity)[0]).toBe('replaceContact');
  });

  test('nothing is waited for where no clock runs: what is usual in the state', () => {
    const { world } = lived('happy-five-years', 10);
    const organization = world.streams().find((id) => kindOf(id) === 'organization') ?? '';
    expect(waitedFor(organization, world.entity(organization))).toBeNull();
    expect(usualNext(organization, world.entity(organization))).toEqual(usual.organization.VALIDATED);
  });

  test('a recipient is not told to do what only others may', () => {
    expect(suggestedIn('late-contract', 35, 'PROGRAM_OFFICER')).toContain('activateContract');
    expect(suggestedIn('late-contract', 35, 'RECIPIENT')).not.toContain('activateContract');
  });
});

describe('A new request of an organization', () => {
  const { world, until } = lived('happy-five-years', 40);
  const organization = world.streams().find((id) => kindOf(id) === 'organization') ?? '';
  const ask = (change: object, role: Role = 'PROGRAM_OFFICER') => {
    const known = knownOf(world);
    const state = { ...(known.states[organization] as object), ...change };
    return newRequest(organization, role, { ...known, states: { ...known.states, [organization]: state } }, until);
  };

  test('is possible where intake and decider would take it', () => {
    expect(ask({})).toMatchObject({ command: 'recordRequest', allowed: true, reason: null, code: null });
    expect(ask({ state: 'UNVALIDATED' })?.allowed).toBe(true);
  });

  test.each([
    [{ state: 'INELIGIBLE' }, 'ORGANIZATION_BLOCKED', 'The organization is INELIGIBLE; it can make no new request.'],
    [{ state: 'CLOSING', frozenReason: 'CLOSING' }, 'ORGANIZATION_BLOCKED', 'CLOSING; it can make no new request.'],
    [{ state: 'DISSOLVED' }, 'ORGANIZATION_BLOCKED', 'DISSOLVED; it can make no new request.'],
    [{ state: 'MERGED_INTO' }, 'ORGANIZATION_BLOCKED', 'MERGED_INTO; it can make no new request.'],
    [{ unresponsiveSince: until }, 'ORGANIZATION_BLOCKED', 'does not answer; it can make no new request.'],
    [{ frozenReason: 'MERGER_PENDING' }, 'ORGANIZATION_FROZEN', 'decide on its merger or closing first.'],
  ])('F15: is refused in the words of the decider: %j', (change, code, sentence) => {
    const answer = ask(change);
    expect(answer).toMatchObject({ allowed: false, code, example: null });
    expect(answer?.reason).toContain(sentence);
  });

  test('is nothing for those who may not record one', () => {
    expect(ask({}, 'RECIPIENT')).toBeNull();
    expect(ask({}, 'AUDITOR')).toBeNull();
  });
});

describe('The tables', () => {
  test('suggest to each kind of stream only commands that it takes', () => {
    for (const [kind, table] of Object.entries(usual)) {
      for (const command of Object.values<readonly string[]>(table).flat()) {
        expect([command, [kind, 'any'].includes(definitionOf(command)?.stream ?? '')]).toEqual([command, true]);
      }
    }
  });

  test('end one waiting with commands of one kind of stream', () => {
    for (const [clock, commands] of Object.entries<readonly string[]>(answersTo)) {
      const kinds = new Set(commands.map((command) => definitionOf(command)?.stream));
      expect([clock, kinds.size]).toEqual([clock, commands.length === 0 ? 0 : 1]);
    }
  });

  test('suggest nothing after the end of a donation', () => {
    for (const stage of ['DENIED', 'CANCELLED', 'CLOSED'] as const) expect(usual.donation[stage]).toEqual([]);
  });
});
