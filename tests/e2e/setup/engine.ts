import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject, onTestFinished } from 'vitest';

type Lock = { readonly server: { readonly pid: number }; readonly address: string };

/**
 * Kills the Temporal server of the stack and holds its port, so that the supervisor cannot bring it back until the returned
 * function is called. It is given back at the end of the test in any case.
 */
export async function takeEngineAway(): Promise<() => Promise<void>> {
  const { folder } = inject('installation');
  const { server, address }: Lock = JSON.parse(await readFile(path.join(folder, 'temporal/owner.json'), 'utf8'));
  process.kill(server.pid, 'SIGKILL');
  const holder = await hold(Number(address.split(':')[1]));
  const giveBack = async () => {
    if (!holder.listening) return;
    holder.close();
    await once(holder, 'close');
  };
  onTestFinished(giveBack);
  return giveBack;
}

/** Listens there as soon as the dying server has let go, and hangs up on everybody. */
async function hold(port: number): Promise<Server> {
  for (;;) {
    const holder = createServer((socket) => socket.destroy());
    const isOurs = await new Promise<boolean>((resolve) => {
      holder.once('error', () => resolve(false));
      holder.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (isOurs) return holder;
    await sleep(10);
  }
}
