import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** True when nothing listens on this port of 127.0.0.1. */
export async function isFree(port: number): Promise<boolean> {
  return await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/**
 * `count` different free ports of 127.0.0.1. They lie below the range from which systems take the ports of outgoing
 * connections, so none of them is lost between this answer and its use.
 */
export async function freePorts(count: number): Promise<readonly number[]> {
  const found = new Set<number>();
  while (found.size < count) {
    const port = randomInt(20_000, 32_000);
    if (!found.has(port) && (await isFree(port))) found.add(port);
  }
  return [...found];
}
