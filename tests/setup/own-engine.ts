import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Connection } from '@temporalio/client';
import { onTestFinished } from 'vitest';
import { freePorts } from '../../runtime/servers/ports.ts';
import { ensureNamespace, startTemporal, type TemporalServer } from '../../runtime/servers/temporal-server.ts';

/** An engine of one test's own, on one port and one store, that can be killed and comes back with what it knew. */
export async function ownEngine() {
  const stateDir = await mkdtemp(path.join(tmpdir(), 'almoner-outage-'));
  const [port = 0] = await freePorts(1);
  let server: TemporalServer = await startTemporal({ stateDir, port });
  onTestFinished(async () => {
    await server.stop();
    await rm(stateDir, { recursive: true, force: true });
  });
  const connection = await Connection.connect({ address: server.address });
  await ensureNamespace(connection, 'almoner');
  await connection.close();
  const kill = async (): Promise<void> => {
    const owner: { readonly server: { readonly pid: number } } = JSON.parse(
      await readFile(path.join(stateDir, 'owner.json'), 'utf8'),
    );
    process.kill(owner.server.pid, 'SIGKILL');
    await server.stop();
  };
  const restart = async (): Promise<void> => {
    server = await startTemporal({ stateDir, port });
  };
  return { address: server.address, kill, restart };
}
