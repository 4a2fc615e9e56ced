import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { describe, expect, inject, test } from 'vitest';
import { fastForward, virtualClock } from '../../runtime/simulation/time-skipping.ts';
import { type sleeper, woken } from './fixtures/sleeper.ts';

const day = 86_400_000;
const namespace = 'sim';

describe('the time machine on the real engine', () => {
  test('a jump of a year fires every timer on the way, across new runs, at its own instant', async () => {
    const address = inject('temporalAddress');
    const connection = await NativeConnection.connect({ address });
    const client = await Connection.connect({ address });
    const taskQueue = `sleeper-${randomUUID()}`;
    const workflowsPath = fileURLToPath(new URL('./fixtures/sleeper.ts', import.meta.url));
    const worker = await Worker.create({ connection, namespace, taskQueue, workflowsPath });
    await worker.runUntil(async () => {
      const { workflow } = new Client({ connection: client, namespace });
      const workflowId = `sleeper/${randomUUID()}`;
      const began = Date.now();
      const handle = await workflow.start<typeof sleeper>('sleeper', {
        workflowId,
        taskQueue,
        args: [50, 30 * day, []],
      });
      await handle.query(woken); // the first jump needs a workflow that has run

      await fastForward(client, namespace, workflowId, 365 * day);

      const instants = await workflow.getHandle(workflowId).query(woken);
      expect(instants.map((instant) => Math.floor((instant - began) / day))).toEqual(
        Array.from({ length: 12 }, (_, index) => (index + 1) * 30),
      );
      const clock = await virtualClock(client, namespace, workflowId);
      expect(clock.skipping).toBe(false);
      expect(Math.floor(((clock.now ?? 0) - began) / day)).toBe(365);
      await workflow.getHandle(workflowId).terminate();
    });
    await Promise.all([connection.close(), client.close()]);
  });
});
