/**
 * `node chaos-child.ts <Work as JSON>`: one process that works the task queues of several lives, to be killed. Prints
 * `ready`, then `repeated` whenever the journal recognizes a message. `BEFORE_COMMIT` and `AFTER_COMMIT` on stdin let it
 * die around the next transaction. Ends with its parent.
 */
import { createInterface } from 'node:readline';
import { NativeConnection } from '@temporalio/worker';
import { connectionTo } from '../database/data-source.ts';
import { activitiesOn, startWorker } from '../runtime/worker-factory.ts';
import type { JournalActivities } from '../workflows/proxies.ts';

export type Work = {
  readonly address: string;
  readonly namespace: string;
  /** File with the bundled workflow code. */
  readonly codePath: string;
  readonly places: readonly { readonly taskQueue: string; readonly databaseUrl: string }[];
};

const work: Work = JSON.parse(process.argv[2] ?? '');
let dying = '';
createInterface({ input: process.stdin })
  .on('line', (moment) => (dying = moment))
  .on('close', () => process.exit());
const dieAt = (moment: string): void => {
  if (dying === moment) process.kill(process.pid, 'SIGKILL');
};

const telling = ({ append }: JournalActivities): JournalActivities => ({
  append: async (input) => {
    dieAt('BEFORE_COMMIT');
    const written = await append(input);
    dieAt('AFTER_COMMIT');
    if (written.kind === 'repeated') process.stdout.write('repeated\n');
    return written;
  },
});

const { address, namespace, codePath, places } = work;
const connection = await NativeConnection.connect({ address });
await Promise.all(
  places.map(async ({ taskQueue, databaseUrl }) => {
    const db = await connectionTo(databaseUrl, 3).initialize();
    const activities = telling(activitiesOn(db));
    await startWorker({ connection, namespace, taskQueue, activities, cached: 20, bundle: { codePath } });
  }),
);
process.stdout.write('ready\n');
