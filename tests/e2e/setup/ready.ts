import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import { ENDED } from './stack.ts';

/** A first start may have to build the console, and to get a Temporal server. */
const READY_WITHIN_MS = 240_000;

/** Resolves when the stack says that it is ready and its API agrees. @throws E2E_STACK with what the start said. */
export async function untilReady(): Promise<void> {
  const { url, said } = inject('installation');
  for (const deadline = performance.now() + READY_WITHIN_MS; ; await sleep(200)) {
    const text = await readFile(said, 'utf8').catch(() => '');
    if (text.includes('Almoner is ready:') && (await engineOf(url)) === 'up') return;
    if (text.includes(ENDED) || performance.now() > deadline)
      throw new Error(`E2E_STACK: the stack did not come up. It said:\n${text}`);
  }
}

async function engineOf(url: string): Promise<string> {
  const answer = await fetch(`${url}/readyz`).catch(() => null);
  if (answer?.ok !== true) return 'unknown';
  const { engine }: { readonly engine: string } = JSON.parse(await answer.text());
  return engine;
}
