import { existsSync } from 'node:fs';
import { Connection } from '@temporalio/client';
import type { TestProject } from 'vitest/node';
import { createDatabase, startPostgres } from '../../runtime/servers/postgres.ts';
import { ensureNamespace, probeTimeSkipping, startTemporal } from '../../runtime/servers/temporal-server.ts';

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface adds to vitest's own
  export interface ProvidedContext {
    /** Address of the throw-away PostgreSQL server (database `postgres`). */
    postgresUrl: string;
    /** `host:port` of the throw-away Temporal server. */
    temporalAddress: string;
    /** Namespaces in which workflows can skip time. */
    simNamespaces: readonly string[];
  }
}

type Services = {
  readonly postgresUrl: string;
  readonly temporalAddress: string;
  readonly stop: () => Promise<void>;
};

const simNamespaces = ['sim', 'sim-1', 'sim-2'] as const;
const liveNamespace = 'almoner';

/** Migrates the database that every test database is a copy of. */
async function prepareTemplate(postgresUrl: string): Promise<void> {
  const migrations = new URL('../../database/migrate.ts', import.meta.url);
  const url = await createDatabase(postgresUrl, 'base');
  if (!existsSync(migrations)) return;
  const module: { readonly migrate: (url: string) => Promise<void> } = await import(/* @vite-ignore */ migrations.href);
  await module.migrate(url);
}

async function prepareTemporal(address: string): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    for (const namespace of [liveNamespace, ...simNamespaces]) await ensureNamespace(connection, namespace);
  } finally {
    await connection.close();
  }
  if (await probeTimeSkipping(address, 'sim')) return;
  throw new Error(
    `TEST_NO_TIME_SKIPPING: the Temporal server at ${address} cannot skip time in the namespace "sim", so whole lives ` +
      'cannot be tested. Unset TEMPORAL_ADDRESS and run npm run engine:build, or switch frontend.WorkflowTimeSkippingEnabled ' +
      'on for that namespace.',
  );
}

async function start(): Promise<Services> {
  const given = process.env['ALMONER_TEST_POSTGRES'];
  const postgres =
    given === undefined
      ? await startPostgres({ name: 'test', fresh: true })
      : { url: given, stop: async () => undefined };
  const temporal = await startTemporal({ inMemory: true, simNamespaces }).catch(async (error: unknown) => {
    await postgres.stop();
    throw error;
  });
  const stop = async () => void (await Promise.all([postgres.stop(), temporal.stop()]));
  try {
    await prepareTemporal(temporal.address); // the sooner a useless engine is told, the better
    await prepareTemplate(postgres.url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { postgresUrl: postgres.url, temporalAddress: temporal.address, stop };
}

declare global {
  // Every vitest project evaluates this module for itself; the one pair of servers is shared through the process.
  var almonerTestServices: { users: number; readonly services: Promise<Services> } | undefined;
}

/** Starts the services for the first project that needs them and answers their teardown to vitest. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const holder = (globalThis.almonerTestServices ??= { users: 0, services: start() });
  holder.users += 1;
  const services = await holder.services;
  project.provide('postgresUrl', services.postgresUrl);
  project.provide('temporalAddress', services.temporalAddress);
  project.provide('simNamespaces', simNamespaces);
  return async () => {
    holder.users -= 1;
    if (holder.users > 0) return;
    globalThis.almonerTestServices = undefined;
    await services.stop();
  };
}
