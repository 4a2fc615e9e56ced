/**
 * The worker of the floor that `bench:api` compares with: runs of bare-workflow.ts, which only answer. Same server, same
 * SDK, a process of its own like the product's worker.
 */
import { fileURLToPath } from 'node:url';
import { DefaultLogger, NativeConnection, Runtime, bundleWorkflowCode } from '@temporalio/worker';
import { loadConfig } from '../runtime/config.ts';
import { runProcess } from '../runtime/process.ts';
import { startWorker } from '../runtime/worker-factory.ts';

await runProcess('bare-worker', async (closing) => {
  const { address, namespace, taskQueue } = loadConfig().temporal;
  if (address === undefined)
    throw new Error('BENCH_NO_ENGINE: TEMPORAL_ADDRESS is not set; npm run bench:api sets it.');
  const logger = new DefaultLogger('ERROR');
  Runtime.install({ logger });
  const workflowsPath = fileURLToPath(new URL('bare-workflow.ts', import.meta.url));
  const bundle = await bundleWorkflowCode({ workflowsPath, logger });
  const connection = closing(await NativeConnection.connect({ address }), async (open) => await open.close());
  const activities = { append: async () => await Promise.resolve({ kind: 'written' } as const) };
  const started = await startWorker({ connection, namespace, taskQueue, activities, bundle });
  const { ended } = closing(started, async ({ stop }) => await stop());
  return { details: { namespace, taskQueue }, ended };
});
