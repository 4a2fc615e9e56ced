import { setTimeout as sleep } from 'node:timers/promises';

const ASK_EVERY_MS = 100;

/** Node and browsers refuse some ports before they connect: nothing that comes up there is ever seen. */
const isRefused = (error: unknown): boolean =>
  error instanceof Error && error.cause instanceof Error && error.cause.message === 'bad port';

/** Resolves when the API answers that it lives. `isOver` ends the waiting. @throws RUNTIME_PORT_UNSAFE. */
export async function untilServed(url: string, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const answer = await fetch(`${url}/livez`, { signal: AbortSignal.timeout(2_000) }).catch((error: unknown) => {
      if (!isRefused(error)) return null;
      throw new Error(
        `RUNTIME_PORT_UNSAFE: browsers open nothing at ${url}: its port is kept for something else. Set PORT to another one, for example 4000.`,
      );
    });
    if (answer?.ok === true) return;
    await sleep(ASK_EVERY_MS);
  }
}

/** Would no browser go to this port of ours? Node's fetch refuses the same ports, before it connects. */
export async function isRefusedByBrowsers(port: number): Promise<boolean> {
  return await fetch(`http://127.0.0.1:${port}`, { signal: AbortSignal.timeout(1_000) }).then(
    () => false,
    (error: unknown) => error instanceof Error && error.cause instanceof Error && error.cause.message === 'bad port',
  );
}
