import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  DefaultLogger,
  Runtime,
  Worker,
  bundleWorkflowCode,
  makeTelemetryFilterString,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stageTransitions, type StageTransition } from '../../domain/donation/stage.ts';
import { checkout, loadConfig } from '../../runtime/config.ts';
import { workflowBundle } from '../../runtime/worker-factory.ts';
import { forecastRuns, lifeNames } from '../fixtures/lives.ts';
import { changeBetween, stageChange } from '../fixtures/stage-change.ts';
import { stageLives } from '../fixtures/stage-lives.ts';

// Proves that today's shell issues the recorded commands in their order, so that sleeping runs wake up on it. It does
// not prove dates: those are compared by forecast-equals-engine and the golden stories. `npm run histories:record`.

// A caught violation is no news here.
Runtime.install({
  logger: new DefaultLogger('ERROR', () => undefined),
  telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR' }) } },
});

const folder = fileURLToPath(new URL('../histories/', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const text = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

/** Names of the histories that do not replay on this code, each with the reason. One worker for all of them. */
async function failures(code: WorkflowBundleWithSourceMap, which: readonly string[]) {
  const histories = which.map((name) => ({ workflowId: name, history: JSON.parse(text(name)) as unknown }));
  const found = new Map<string, Error>();
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle: code }, histories)) {
    if (error !== undefined) found.set(workflowId, error);
  }
  return found;
}

/** The changes of stage that some recorded run ends with. A new recording may add to them, none may go. */
const changesOfStage: readonly string[] = [
  '(new) -> (end)',
  '(new) -> APPROVED',
  '(new) -> DONOR_REVIEW',
  '(new) -> ONBOARDING',
  'APPROVED -> (end)',
  'APPROVED -> AWAITING_CONTRACT',
  'APPROVED -> PARTIALLY_SHIPPED',
  'AWAITING_CONTRACT -> CONTRACT_OVERDUE',
  'AWAITING_CONTRACT -> ONBOARDING',
  'AWAITING_CONTRACT -> PARTIALLY_SHIPPED',
  'AWAITING_CONTRACT -> SUPPORTED',
  'AWAITING_CONTRACT -> SUPPORT_NOT_INCLUDED',
  'AWAITING_CONTRACT -> TAKEBACK',
  'CONTRACT_OVERDUE -> AWAITING_CONTRACT',
  'CONTRACT_OVERDUE -> END_OF_SUPPORT',
  'CONTRACT_OVERDUE -> ONBOARDING',
  'CONTRACT_OVERDUE -> PARTIALLY_SHIPPED',
  'CONTRACT_OVERDUE -> SUPPORTED',
  'CONTRACT_OVERDUE -> SUPPORT_NOT_INCLUDED',
  'CONTRACT_OVERDUE -> TAKEBACK',
  'DONOR_REVIEW -> (end)',
  'DONOR_REVIEW -> APPROVED',
  'END_OF_SUPPORT -> SUPPORTED',
  'END_OF_SUPPORT -> TAKEBACK',
  'LAPSED -> END_OF_SUPPORT',
  'LAPSED -> ONBOARDING',
  'LAPSED -> SUPPORTED',
  'LAPSED -> TAKEBACK',
  'ONBOARDING -> AWAITING_CONTRACT',
  'ONBOARDING -> CONTRACT_OVERDUE',
  'ONBOARDING -> END_OF_SUPPORT',
  'ONBOARDING -> LAPSED',
  'ONBOARDING -> RENEWAL_WINDOW',
  'ONBOARDING -> SUPPORTED',
  'ONBOARDING -> SUPPORT_NOT_INCLUDED',
  'ONBOARDING -> TAKEBACK',
  'PARTIALLY_SHIPPED -> (end)',
  'PARTIALLY_SHIPPED -> APPROVED',
  'PARTIALLY_SHIPPED -> AWAITING_CONTRACT',
  'PARTIALLY_SHIPPED -> END_OF_SUPPORT',
  'PARTIALLY_SHIPPED -> LAPSED',
  'PARTIALLY_SHIPPED -> ONBOARDING',
  'PARTIALLY_SHIPPED -> RENEWAL_WINDOW',
  'PARTIALLY_SHIPPED -> SUPPORTED',
  'PARTIALLY_SHIPPED -> SUPPORT_NOT_INCLUDED',
  'PARTIALLY_SHIPPED -> TAKEBACK',
  'RENEWAL_WINDOW -> END_OF_SUPPORT',
  'RENEWAL_WINDOW -> LAPSED',
  'RENEWAL_WINDOW -> ONBOARDING',
  'RENEWAL_WINDOW -> SUPPORTED',
  'RENEWAL_WINDOW -> TAKEBACK',
  'SUPPORTED -> AWAITING_CONTRACT',
  'SUPPORTED -> CONTRACT_OVERDUE',
  'SUPPORTED -> END_OF_SUPPORT',
  'SUPPORTED -> LAPSED',
  'SUPPORTED -> ONBOARDING',
  'SUPPORTED -> RENEWAL_WINDOW',
  'SUPPORTED -> SUPPORT_NOT_INCLUDED',
  'SUPPORTED -> TAKEBACK',
  'SUPPORT_NOT_INCLUDED -> AWAITING_CONTRACT',
  'SUPPORT_NOT_INCLUDED -> ONBOARDING',
  'SUPPORT_NOT_INCLUDED -> PARTIALLY_SHIPPED',
  'SUPPORT_NOT_INCLUDED -> SUPPORTED',
  'SUPPORT_NOT_INCLUDED -> TAKEBACK',
  'TAKEBACK -> (end)',
  'TAKEBACK -> AWAITING_CONTRACT',
  'TAKEBACK -> CONTRACT_OVERDUE',
  'TAKEBACK -> END_OF_SUPPORT',
  'TAKEBACK -> LAPSED',
  'TAKEBACK -> ONBOARDING',
  'TAKEBACK -> RENEWAL_WINDOW',
  'TAKEBACK -> SUPPORTED',
  'TAKEBACK -> SUPPORT_NOT_INCLUDED',
];

/** The changes of stage that a row of the table of 6.3 stands for; a stage does not change to itself. */
function changesOf({ from, to }: StageTransition): readonly string[] {
  return from.flatMap((stage) => to.filter((next) => next !== stage).map((next) => changeBetween(stage, next)));
}

describe('recorded histories on the shell of today', () => {
  test('every life has one of each kind of stream', () => {
    for (const life of lifeNames) {
      // The second program needs no vendor account.
      for (const kind of ['organization', 'donation', ...(life === 'village-radios' ? [] : ['account'])]) {
        expect(
          names.some((name) => name.startsWith(`${life}.${kind}.`)),
          `${life}.${kind}`,
        ).toBe(true);
      }
    }
  });

  test('together they hold every way a run can end, and every kind of message', () => {
    const all = names.map(text).join('\n');
    for (const event of [
      'EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW',
      'EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED',
      'EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_COMPLETED',
      'EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED',
      'EVENT_TYPE_TIMER_FIRED',
      'EVENT_TYPE_TIMER_CANCELED',
      'EVENT_TYPE_MARKER_RECORDED',
    ]) {
      expect(all, event).toContain(event);
    }
  });

  const taken = new Set(names.map((name) => stageChange(JSON.parse(text(name)))));
  test('together they hold a run for every change of stage of the list', () => {
    expect(changesOfStage.filter((change) => !taken.has(change))).toEqual([]);
  });

  test('together they hold a run for each row of the table of 6.3', () => {
    expect(stageTransitions.filter((row) => !changesOf(row).some((change) => taken.has(change)))).toEqual([]);
  });

  test('the lives from stage to stage, from which some are recorded, are refused nothing', () => {
    for (const [name, script] of stageLives) expect(forecastRuns(script).life.unexpected, name).toEqual([]);
  });

  test('they name no machine', () => {
    for (const name of names) {
      const identities = new Set(text(name).match(/"identity":"[^"]*"/g));
      expect(
        [...identities].filter((identity) => /@|\d/.test(identity)),
        name,
      ).toEqual([]);
      expect(text(name), name).not.toMatch(/node_modules|\.ts:\d|localhost|127\.0\.0\.1/);
    }
  });

  test('all of them replay', async () => {
    expect(await failures(await workflowBundle(), names)).toEqual(new Map());
  });
});

/** A shell as somebody may leave it after an innocent change: what stands there, and what stands there instead. */
const changes = [
  {
    what: 'the activity of a Tick before the wait instead of after it',
    from: /( +await wf\.condition\(\(\) => woken, [^\n]*\n)([^]*?)( +await exclusively\(\(\) => runTicksUntil\(now\(\)\)\);\n)/,
    to: '$3$1$2',
    concerns: /TIMER_FIRED[^]*MARKER_RECORDED[^]*CONTINUED_AS_NEW/,
  },
  {
    what: 'a wait without its timer',
    from: /await wf\.condition\(\(\) => woken, [^\n]*\n/,
    to: 'await wf.condition(() => woken);\n',
    concerns: /TIMER_STARTED/,
  },
  {
    what: 'a wait removed: the next run starts before its time',
    from: /if \(!over\(\) && !anniversary && !rolls\(\)\) continue;/,
    to: '',
    concerns: /TIMER_CANCELED/,
  },
  {
    what: 'another activity in the place of the journal',
    from: /import \{ append \} from '[^']*';/,
    to: "const { note: append } = wf.proxyLocalActivities<any>({ startToCloseTimeout: '10 seconds' });",
    concerns: /MARKER_RECORDED/,
  },
] as const;

describe('a changed shell is caught', () => {
  const place = path.join(loadConfig().stateFolder, 'changed-shells');
  let work: string;
  beforeAll(() => {
    mkdirSync(place, { recursive: true });
    work = mkdtempSync(path.join(place, 'shell-'));
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  async function changed(number: number): Promise<WorkflowBundleWithSourceMap> {
    const shell = readFileSync(path.join(checkout, 'workflows/entity.ts'), 'utf8');
    const change = changes[number];
    if (change === undefined || !change.from.test(shell))
      throw new Error('the shell has another shape: adapt this test');
    const moved = shell
      .replace(change.from, change.to)
      .replaceAll(/from '(\.{1,2}\/[^']*)'/g, (_, to: string) => `from '${path.join(checkout, 'workflows', to)}'`);
    const workflowsPath = path.join(work, `shell-${number}.ts`);
    writeFileSync(workflowsPath, moved);
    return await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('ERROR') });
  }

  test.each(changes.map(({ what }, number) => [what, number] as const))('%s', async (_, number) => {
    const bundle = await changed(number);
    const concerned = names.filter((name) => changes[number]?.concerns.test(text(name)) === true);
    const caught = await failures(bundle, concerned.slice(0, 12));
    for (const [name, error] of caught) expect(error, name).toBeInstanceOf(DeterminismViolationError);
    expect(caught.size, `of ${concerned.length} histories`).toBeGreaterThan(0);
  });
});
