import { describe, expect, test } from 'vitest';
import type { Known } from '../../domain/assess.ts';
import { availableAction, availableActions } from '../../domain/available.ts';
import { catalogue, definitionOf } from '../../domain/commands/catalogue.ts';
import type { Answer } from '../../domain/conduct.ts';
import type { Submission } from '../../domain/submission.ts';
import { kindOf } from '../../domain/journal.ts';
import { forecast, policiesOf } from '../../domain/simulation.ts';
import { World } from '../../domain/world.ts';
import type { Role } from '../../domain/types.ts';
import { lifeFile, lifeNames } from '../fixtures/life-files.ts';
import { policies } from '../fixtures/random-commands.ts';
import { Walk } from '../fixtures/walk.ts';

const first = Number(process.env['SEED'] ?? 1);
const count = process.env['SEED'] === undefined ? Number(process.env['ALMONER_SEQUENCES'] ?? 120) : 1;

const knownOf = (world: World): Known => ({
  states: Object.fromEntries(world.streams().map((id) => [id, world.entity(id).core])),
  records: {},
  policies,
});

/** Asks before every command what would become of it, and compares. */
class AskingWalk extends Walk {
  readonly wrong: string[] = [];
  asked = 0;
  allowed = 0;

  override send(submission: Submission): Answer {
    const { stream, type, actor, receivedAt } = submission;
    // The commands of the base class's own beginning come before this class has its fields.
    const known = stream.startsWith('eox/') || this.wrong === undefined ? null : this.world.entity(stream);
    const action =
      known === null || known.core === null
        ? null
        : availableAction(type, stream, known, actor.role, knownOf(this.world), receivedAt);
    const answer = super.send(submission);
    if (action === null) return answer;
    this.asked += 1;
    if (action.allowed) this.allowed += 1;
    if (!action.allowed && answer.refusal === null) {
      this.wrong.push(
        `${type} ${JSON.stringify(submission.input)}: accepted, but shown as ${action.code}: ${action.reason}`,
      );
    }
    return answer;
  }
}

describe(`R: what is shown as impossible is impossible (seeds ${first} to ${first + count - 1})`, () => {
  test('no command of a random walk is accepted that was shown as not available', { timeout: 600_000 }, () => {
    const wrong: string[] = [];
    let [asked, allowed] = [0, 0];
    for (let seed = first; seed < first + count && wrong.length < 5; seed += 1) {
      const walk = new AskingWalk(seed, () => undefined);
      walk.go(15 + (seed % 60));
      wrong.push(...walk.wrong.map((text) => `SEED=${seed} ${text}`));
      asked += walk.asked;
      allowed += walk.allowed;
    }
    expect(wrong.join('\n')).toBe('');
    expect(allowed).toBeGreaterThan(asked / 10);
    expect(asked - allowed).toBeGreaterThan(asked / 10);
  });
});

/** What the world itself answers to an example: findings that nobody could type away. */
function stateFindings(world: World, stream: string, role: Role, type: string, input: object, at: number) {
  const copy = new (class extends World {
    override entity(id: string) {
      return super.entity(id).core === null ? world.entity(id) : super.entity(id);
    }
  })(policies);
  const actor = { id: 'usr_1', role };
  const submission = { id: 'cmd_1', stream, type, input, actor, receivedAt: at, reason: 'why', note: 'how' };
  const findings = copy.play({ do: 'submit', submission }).answer?.refusal?.findings ?? [];
  // Another organization is chosen from all there are: the stream knows none.
  const others = findings.filter(({ path }) => path !== 'successorId');
  return others.filter(({ path }) => path === undefined || path.endsWith('Id') || path.endsWith('Ids'));
}

const roles: readonly Role[] = ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT', 'INTEGRATION', 'AUDITOR'];

describe('At the end of every life that is written down', () => {
  test.each(lifeNames)('%s: each command of the stream is answered once, and a refusal is told in words', (name) => {
    const script = lifeFile(name);
    const world = new World(policiesOf(script));
    forecast(script, world);
    for (const stream of world.streams()) {
      for (const role of roles) {
        const actions = availableActions(stream, world.entity(stream), role, knownOf(world), script.until);
        expect(new Set(actions.map(({ command }) => command)).size).toBe(actions.length);
        for (const { command, allowed, reason, code, example } of actions) {
          const definition = definitionOf(command);
          expect([kindOf(stream), 'any']).toContain(definition?.stream);
          expect(definition?.who).toContain(role);
          expect([command, allowed, reason === null, code === null]).toEqual([command, allowed, allowed, allowed]);
          expect(reason ?? 'None.').toMatch(/^[A-Z].*\.$/u);
          const found = example === null ? [] : stateFindings(world, stream, role, command, example, script.until);
          expect(found).toEqual([]);
        }
      }
    }
  });
});

describe('The answers are those of the decider', () => {
  const script = lifeFile('happy-five-years');
  const lived = (until: number) => {
    const world = new World(policiesOf(script));
    forecast({ ...script, until }, world);
    const donation = world.streams().find((id) => kindOf(id) === 'donation') ?? '';
    return { world, donation, at: until };
  };
  const ask = (until: number, command: string, role: Role = 'ADMINISTRATOR') => {
    const { world, donation, at } = lived(until);
    return availableAction(command, donation, world.entity(donation), role, knownOf(world), at);
  };
  const afterDays = (days: number) => script.start + days * 86_400_000;

  test('R26: a disposition is never available, and says why', () => {
    const action = ask(script.until - 1, 'declareDisposition');
    expect(action?.allowed).toBe(false);
  });

  test('a refusal by the state says in which state it would go', () => {
    const action = ask(afterDays(400), 'approveDonation');
    expect(action).toMatchObject({ allowed: false, code: 'INVALID_TRANSITION' });
    expect(action?.reason).toContain('possible from');
  });

  test('what a role may never do is not offered to it', () => {
    expect(ask(afterDays(400), 'decideComplianceCase', 'RECIPIENT')).toBeNull();
    const { world, donation, at } = lived(afterDays(400));
    expect(availableActions(donation, world.entity(donation), 'AUDITOR', knownOf(world), at)).toEqual([]);
  });

  test('every command of a donation is offered to the administrator but those that begin it', () => {
    const { world, donation, at } = lived(afterDays(400));
    const offered = availableActions(donation, world.entity(donation), 'ADMINISTRATOR', knownOf(world), at);
    const expected = Object.entries(catalogue)
      .filter(([, { stream }]) => stream === 'donation' || stream === 'any')
      .filter(([name]) => name !== 'recordRequest' && name !== 'importDonation')
      .map(([name]) => name);
    expect(offered.map(({ command }) => command)).toEqual(expected);
  });
});
