import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Connection } from '@temporalio/client';
import { afterEach, beforeEach, describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { loadConfig } from '../../runtime/config.ts';
import { freePorts, isFree } from '../../runtime/servers/ports.ts';
import { startPostgres } from '../../runtime/servers/postgres.ts';
import { dataRoot } from '../../runtime/servers/postgres-account.ts';
import { cachedProgram } from '../../runtime/servers/temporal-build.ts';
import { ensureNamespace, probeTimeSkipping, startTemporal } from '../../runtime/servers/temporal-server.ts';
import { findTemporal, type Way } from '../../runtime/servers/temporal-ways.ts';
import { bareTools, putTool } from './fixtures/tools.ts';

/** The pinned server of this machine, which stands in for programs of others. */
const real = cachedProgram('server');
const schemaTool = cachedProgram('sql');

/** Temporal's command line as far as it is used here, on top of the pinned server. */
const commandLine = (server: string): string => `
if [ "$1" = --version ]; then echo "temporal version 1.6.0 (Server 1.32.1, UI 2.40.0)"; exit 0; fi
while [ $# -gt 0 ]; do case "$1" in --port) PORT=$2; shift;; esac; shift; done
export DB=sqlite SQLITE_MODE=memory SQLITE_CACHE=shared NUM_HISTORY_SHARDS=1 BIND_ON_IP=127.0.0.1 LOG_LEVEL=warn
export FRONTEND_GRPC_PORT=$PORT FRONTEND_HTTP_PORT=$((PORT+1)) HISTORY_GRPC_PORT=$((PORT+2)) MATCHING_GRPC_PORT=$((PORT+3))
export WORKER_GRPC_PORT=$((PORT+4)) FRONTEND_MEMBERSHIP_PORT=$((PORT+5)) HISTORY_MEMBERSHIP_PORT=$((PORT+6))
export MATCHING_MEMBERSHIP_PORT=$((PORT+7)) WORKER_MEMBERSHIP_PORT=$((PORT+8))
echo '{}' > nothing.yaml; export DYNAMIC_CONFIG_FILE_PATH=$PWD/nothing.yaml
exec ${server} --allow-no-auth start`;

/** A free port with eight free ones behind it, which the command line above takes as well. */
async function portsInARow(): Promise<number> {
  for (;;) {
    const [first = 0] = await freePorts(1);
    const free = await Promise.all(Array.from({ length: 9 }, async (_, place) => await isFree(first + place)));
    if (!free.includes(false)) return first;
  }
}

const goWith = (server: string): string => `
if [ "$1" = env ]; then echo go1.26.8; exit 0; fi
cp ${server} "$GOBIN/server"`;

/** A web server of the test's own; its address. */
async function serving(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port }: Pick<AddressInfo, 'port'> = JSON.parse(JSON.stringify(server.address()));
  return `http://127.0.0.1:${port}/cli`;
}

const said: string[] = [];
const told = (line: string) => void said.push(line);

describe('a machine on which nothing was installed', () => {
  let folder: string;
  let tools: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'almoner-ways-'));
    tools = await bareTools(path.join(folder, 'bin'));
    said.length = 0;
    vi.stubEnv('PATH', tools);
    vi.stubEnv('XDG_CACHE_HOME', path.join(folder, 'cache'));
    vi.stubEnv('TEMPORAL_ADDRESS', undefined);
    vi.stubEnv('ALMONER_ENGINE_DOWNLOAD', 'http://127.0.0.1:9/nobody');
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true, force: true });
  });

  test('`temporal` on PATH serves; what it cannot do is found out by trying', async () => {
    await putTool(tools, 'temporal', commandLine(real));
    const server = await startTemporal({ inMemory: true, order: 'start', log: told, port: await portsInARow() });
    onTestFinished(server.stop);
    expect(server.way).toBe('path');
    const connection = await Connection.connect({ address: server.address });
    await ensureNamespace(connection, 'sim');
    await connection.close();
    expect(await probeTimeSkipping(server.address, 'sim')).toBe(false);
  });

  test('a `temporal` that is too old is passed over, with the reason', async () => {
    await putTool(tools, 'temporal', 'echo "temporal version 0.13.0 (Server 1.24.2, UI 2.20.0)"');
    await expect(findTemporal('start', told)).rejects.toThrow(/brings Temporal server 1\.24; 1\.28 is the oldest/);
  });

  test('the development server is downloaded once, for this system, and found in the cache from then on', async () => {
    const asked: string[] = [];
    const source = path.join(folder, 'archive');
    await putTool(source, 'temporal', commandLine(real));
    const archive = execFileSync('tar', ['-czf', '-', '-C', source, 'temporal']);
    const address = await serving((request, response) => {
      asked.push(request.url ?? '');
      response.end(archive);
    });
    vi.stubEnv('ALMONER_ENGINE_DOWNLOAD', address);
    const ways: Way[] = [];
    const first = await findTemporal('start', told, (way) => void ways.push(way));
    expect(first).toMatchObject({ way: 'download', kind: 'cli' });
    expect(ways).toEqual(['download']);
    expect(asked).toEqual([expect.stringMatching(/platform=(linux|darwin)&arch=(amd64|arm64)$/)]);
    expect(await findTemporal('start', told, (way) => void ways.push(way))).toEqual(first);
    expect(asked).toHaveLength(1);
    expect(ways).toHaveLength(1); // it takes no time any more, so nobody is told
  });

  test('an address that never answers is given up, and the next way is taken', async () => {
    vi.stubEnv('ALMONER_ENGINE_DOWNLOAD', await serving(() => undefined));
    await putTool(tools, 'go', goWith(real));
    const ways: Way[] = [];
    const found = await findTemporal('start', told, (way) => void ways.push(way));
    expect(found).toMatchObject({ way: 'build', kind: 'server' });
    expect(ways).toEqual(['download', 'build']);
    expect(said.join('\n')).toMatch(/does not answer within 5 s/);
  });

  test.each([
    [
      'a refusal',
      (_: unknown, response: Parameters<RequestListener>[1]) => response.writeHead(503).end(),
      /answers 503/,
    ],
    [
      'something else than an archive',
      (_: unknown, response: Parameters<RequestListener>[1]) => response.end('<html>'),
      /expected archive/,
    ],
  ])('%s leaves nothing half done', async (_, answer, reason) => {
    vi.stubEnv('ALMONER_ENGINE_DOWNLOAD', await serving((request, response) => void answer(request, response)));
    await expect(findTemporal('start', told)).rejects.toThrow(reason);
    expect(await readdir(path.join(loadConfig().cacheFolder, 'temporal-cli'))).toEqual([]);
  });

  test('for tests the ways that can skip time come first: a build before what is on PATH', async () => {
    await putTool(tools, 'temporal', commandLine(real));
    await putTool(tools, 'go', goWith(real));
    expect(await findTemporal('test', told)).toMatchObject({ way: 'build' });
    expect(await findTemporal('test', told)).toMatchObject({ way: 'cache' });
    expect(await findTemporal('start', told)).toMatchObject({ way: 'cache' });
  });

  test('TEMPORAL_ADDRESS wins, and its server is left running', async () => {
    const address = inject('temporalAddress');
    vi.stubEnv('TEMPORAL_ADDRESS', address);
    const server = await startTemporal({ inMemory: true, order: 'start', log: told });
    expect(server).toMatchObject({ way: 'address', address });
    await server.stop();
    const connection = await Connection.connect({ address });
    await connection.close();
  });

  test('when every way is closed it says why, and exactly what to install', async () => {
    const answer = await findTemporal('start', told).catch((error: unknown) => String(error));
    expect(answer).toMatch(/RUNTIME_TEMPORAL_NONE/);
    for (const part of [
      'TEMPORAL_ADDRESS=host:port',
      'https://docs.temporal.io/cli',
      'https://go.dev/dl',
      'engine:build',
    ]) {
      expect(answer).toContain(part);
    }
  });
});

const hasGo = (): boolean => {
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const cannot = !existsSync(schemaTool) && !hasGo() ? 'neither Go nor the built schema tool is on this machine' : null;
if (cannot !== null) process.stderr.write(`skipped: the engine on PostgreSQL: ${cannot}\n`);

describe.skipIf(cannot !== null)('the engine on PostgreSQL', () => {
  test('keeps its runs there: what one server knew, the next one knows', async () => {
    const state = await mkdtemp(path.join(tmpdir(), 'almoner-ways-'));
    vi.stubEnv('ALMONER_STATE', state);
    vi.stubEnv('DATABASE_URL', undefined);
    const postgres = await startPostgres({ name: 'engine', fresh: true });
    onTestFinished(async () => {
      await postgres.stop();
      await rm(dataRoot(state), { recursive: true, force: true });
      await rm(state, { recursive: true, force: true });
      vi.unstubAllEnvs();
    });
    const serve = async () => await startTemporal({ inMemory: true, store: { postgresUrl: postgres.url }, log: told });
    const first = await serve();
    const connection = await Connection.connect({ address: first.address });
    await ensureNamespace(connection, 'kept');
    const { namespaceInfo } = await connection.workflowService.describeNamespace({ namespace: 'kept' });
    await connection.close();
    await first.stop();

    const second = await serve();
    onTestFinished(second.stop);
    const again = await Connection.connect({ address: second.address });
    const { namespaceInfo: found } = await again.workflowService.describeNamespace({ namespace: 'kept' });
    await again.close();
    expect(found?.id).toBe(namespaceInfo?.id);
  }, 120_000);
});
