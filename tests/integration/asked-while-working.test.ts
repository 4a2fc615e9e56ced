import { Client } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import { describe, expect, test } from 'vitest';
import { workflowBundle } from '../../runtime/worker-factory.ts';
import { openPlace, person, registered } from './place.ts';

describe('a run that is asked and nudged while it is at work', () => {
  test('leaves a history that replays', async () => {
    const place = await openPlace();
    const { connection, engine } = place.linked;
    const client = new Client({ connection, namespace: place.options.namespace });
    const bundle = await workflowBundle();
    const misfits: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      const { org } = await registered(place, `asked-${round}`);
      const work = { over: false };
      const asking = Array.from({ length: 4 }, async () => {
        while (!work.over) await engine.snapshot(org);
      });
      for (const type of ['submitValidation', 'recordValidation', 'addContact', 'addContact']) {
        await engine.nudge(org);
        const input = { submitValidation: {}, recordValidation: { outcome: 'VALIDATED' } }[type] ?? person('Ada');
        expect(await place.say(org, type, input)).toEqual([]);
      }
      work.over = true;
      await Promise.all(asking);
      const workflowId = engine.workflowId(org);
      const history = await client.workflow.getHandle(workflowId).fetchHistory();
      const replayed = Worker.runReplayHistory({ workflowBundle: bundle }, history, workflowId);
      await replayed.catch((error: unknown) => misfits.push(`round ${round}: ${String(error)}`));
    }
    expect(misfits).toEqual([]);
  });

  test('keeps nothing of the questions in its history', async () => {
    const place = await openPlace();
    const { engine } = place.linked;
    const { org } = await registered(place, 'quiet');
    await engine.snapshot(org);
    const before = await engine.describe(org);
    for (let question = 0; question < 20; question += 1) await engine.snapshot(org);
    expect((await engine.describe(org))?.historyLength).toBe(before?.historyLength);
  });
});
