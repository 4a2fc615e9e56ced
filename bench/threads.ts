import { Worker } from 'node:worker_threads';

/**
 * Gives jobs out to threads of a file, one after the other, and takes what each answers in the order in which they are
 * done. The file answers every message it gets with one of its own.
 */
export async function shareOut(
  file: URL,
  jobs: readonly unknown[],
  threads: number,
  take: (result: unknown) => void,
): Promise<void> {
  const waiting = [...jobs];
  const work = async () =>
    await new Promise<void>((resolve, reject) => {
      const worker = new Worker(file);
      const next = () => {
        const job = waiting.shift();
        if (job === undefined) void worker.terminate().then(() => resolve(), reject);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        else worker.postMessage(job);
      };
      worker.on('message', (result: unknown) => {
        take(result);
        next();
      });
      worker.on('error', reject);
      next();
    });
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, work));
}
