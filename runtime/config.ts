import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The folder of the checkout: parent of `runtime/`. */
export const checkout = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

const given = z.string().trim().min(1, 'is set but empty; give it a value or unset it');

const database = z.object({
  DATABASE_URL: given
    .refine((url) => /^postgres(ql)?:\/\//.test(url) && URL.canParse(url), {
      error: 'is not a PostgreSQL address; example: postgres://almoner:secret@127.0.0.1:5432/almoner',
    })
    .optional(),
});

const temporal = z.object({
  TEMPORAL_ADDRESS: given.regex(/^[^\s/]+:\d{1,5}$/, 'is not host:port; example: 127.0.0.1:7233').optional(),
  TEMPORAL_NAMESPACE: given
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{1,99}$/, 'is not a namespace name; example: almoner')
    .default('almoner'),
});

const worker = z.object({
  ALMONER_TASK_QUEUE: given
    .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/, 'is not a task queue name; example: almoner')
    .default('almoner'),
  ALMONER_FORWARD: z.enum(['0', '1'], { error: 'is neither 0 nor 1' }).default('1'),
});

const folders = z.object({
  ALMONER_STATE: given.default('.almoner'),
  XDG_CACHE_HOME: given
    .refine((folder) => path.isAbsolute(folder), 'is not an absolute path; example: /home/me/.cache')
    .optional(),
});

const variables = z.object({ ...database.shape, ...temporal.shape, ...worker.shape, ...folders.shape });

/** Everything the processes are told from outside. Folders are absolute paths. */
export type Config = {
  /** A PostgreSQL to use instead of the embedded one. */
  readonly databaseUrl: string | undefined;
  readonly temporal: {
    /** A Temporal server to use instead of our own, `host:port`. */
    readonly address: string | undefined;
    readonly namespace: string;
    /** Where the workflows of streams are worked. */
    readonly taskQueue: string;
  };
  /** Whether the worker process also forwards facts between streams. */
  readonly forward: boolean;
  /** Where a normal user's embedded servers keep their data. */
  readonly stateFolder: string;
  /** Where pinned servers are kept once built; shared by all checkouts of a user. */
  readonly cacheFolder: string;
};

/** The environment does not describe a usable configuration; the message names every variable at fault. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the configuration from environment variables. Throws `ConfigError` with all problems at once. */
export function loadConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const parsed = variables.safeParse(env);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path: [variable], message }) => `  ${String(variable)} ${message}`);
    throw new ConfigError(`The configuration has ${problems.length} problem(s):\n${problems.join('\n')}`);
  }
  const { DATABASE_URL, ALMONER_STATE, XDG_CACHE_HOME } = parsed.data;
  const { TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, ALMONER_TASK_QUEUE, ALMONER_FORWARD } = parsed.data;
  return {
    databaseUrl: DATABASE_URL,
    temporal: { address: TEMPORAL_ADDRESS, namespace: TEMPORAL_NAMESPACE, taskQueue: ALMONER_TASK_QUEUE },
    forward: ALMONER_FORWARD === '1',
    stateFolder: path.resolve(checkout, ALMONER_STATE),
    cacheFolder: path.join(XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'almoner'),
  };
}
