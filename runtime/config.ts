import { readFileSync } from 'node:fs';
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

const engine = z.object({
  ALMONER_ENGINE_DOWNLOAD: given
    .refine(
      (url) => /^https?:\/\//.test(url) && URL.canParse(url),
      'is not a web address; example: https://mirror.example/cli',
    )
    .default('https://temporal.download/cli/archive/latest'),
});

const worker = z.object({
  ALMONER_TASK_QUEUE: given
    .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/, 'is not a task queue name; example: almoner')
    .default('almoner'),
});

const web = z.object({
  PORT: given
    .regex(/^\d{1,5}$/, 'is not a port; example: 4000')
    .transform(Number)
    .refine((port) => port > 0 && port < 65_536, 'is not a port; example: 4000')
    .default(4000),
  HOST: given
    .regex(/^[A-Za-z0-9.:_-]{1,253}$/, 'is not an address to listen on; example: 127.0.0.1')
    .default('127.0.0.1'),
  ALMONER_TRUSTED_PROXIES: given
    .regex(/^[A-Za-z0-9.:/, ]+$/, 'is not a list of addresses; example: loopback, 10.0.0.0/8')
    .transform((list) => list.split(',').map((each) => each.trim()))
    .optional(),
});

const first = z.object({
  ALMONER_DEMO: z.enum(['0', '1'], { error: 'is neither 0 nor 1' }).optional(),
  ALMONER_ADMIN_EMAIL: given
    .pipe(z.email('is not an e-mail address; example: admin@almoner.example'))
    .default('admin@almoner.example'),
  ALMONER_ADMIN_PASSWORD: z.string().min(12, 'is shorter than 12 characters; choose a longer one').optional(),
});

const folders = z.object({
  ALMONER_STATE: given.default('.almoner'),
  XDG_CACHE_HOME: given
    .refine((folder) => path.isAbsolute(folder), 'is not an absolute path; example: /home/me/.cache')
    .optional(),
});

const variables = z.object({
  ...database.shape,
  ...temporal.shape,
  ...engine.shape,
  ...worker.shape,
  ...web.shape,
  ...first.shape,
  ...folders.shape,
});

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
  /** Where Temporal's development server is downloaded from; `platform` and `arch` are added as parameters. */
  readonly engineDownload: string;
  /** Where API and console are served. */
  readonly web: { readonly host: string; readonly port: number };
  /** Proxies whose word on the caller's address and on HTTPS is taken: addresses, ranges or `loopback`. */
  readonly trustedProxies: readonly string[];
  /** What `npm start` does on an empty database. */
  readonly first: {
    /** Whether it fills it with invented donations. */
    readonly demo: boolean;
    /** Sign-in of the first administrator. */
    readonly adminEmail: string;
    /** His password; made up, and shown once, when absent. */
    readonly adminPassword: string | undefined;
  };
  /** Where a normal user's embedded servers keep their data. */
  readonly stateFolder: string;
  /** Where pinned servers are kept once built; shared by all checkouts of a user. */
  readonly cacheFolder: string;
};

/** The environment does not describe a usable configuration; the message names every variable at fault. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Variables that may be given as the name of a file that holds them: `DATABASE_URL_FILE=/run/secrets/database-url`. */
const secrets = ['DATABASE_URL', 'ALMONER_ADMIN_PASSWORD'] as const;

type Variables = Readonly<Record<string, string | undefined>>;

/** The environment with the content of secret files in place of their names; what is wrong with them is a problem each. */
function withSecrets(env: Variables): { readonly env: Variables; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const read: Record<string, string> = {};
  for (const name of secrets) {
    const file = env[`${name}_FILE`];
    if (file === undefined) continue;
    if (env[name] !== undefined) problems.push(`${name}_FILE and ${name} are both set; unset one of them`);
    try {
      read[name] = readFileSync(file, 'utf8').trim();
    } catch {
      problems.push(`${name}_FILE names a file that cannot be read; example: /run/secrets/${name.toLowerCase()}`);
    }
  }
  return { env: { ...env, ...read }, problems };
}

/** Reads the configuration from environment variables. Throws `ConfigError` with all problems at once. */
export function loadConfig(env: Variables = process.env): Config {
  const whole = withSecrets(env);
  const parsed = variables.safeParse(whole.env);
  const issues = parsed.success ? [] : parsed.error.issues;
  const problems = [
    ...whole.problems,
    ...issues.map(({ path: [variable], message }) => `${String(variable)} ${message}`),
  ].map((problem) => `  ${problem}`);
  if (problems.length > 0 || !parsed.success) {
    throw new ConfigError(`The configuration has ${problems.length} problem(s):\n${problems.join('\n')}`);
  }
  const { DATABASE_URL, ALMONER_STATE, XDG_CACHE_HOME } = parsed.data;
  const { TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, ALMONER_TASK_QUEUE } = parsed.data;
  const { PORT, HOST, ALMONER_DEMO, ALMONER_ADMIN_EMAIL, ALMONER_ADMIN_PASSWORD } = parsed.data;
  return {
    databaseUrl: DATABASE_URL,
    temporal: { address: TEMPORAL_ADDRESS, namespace: TEMPORAL_NAMESPACE, taskQueue: ALMONER_TASK_QUEUE },
    engineDownload: parsed.data.ALMONER_ENGINE_DOWNLOAD,
    web: { host: HOST, port: PORT },
    trustedProxies: parsed.data.ALMONER_TRUSTED_PROXIES ?? [],
    first: {
      // A database of somebody's own is filled with invented donations only when he says so.
      demo: (ALMONER_DEMO ?? (DATABASE_URL === undefined ? '1' : '0')) === '1',
      adminEmail: ALMONER_ADMIN_EMAIL,
      adminPassword: ALMONER_ADMIN_PASSWORD,
    },
    stateFolder: path.resolve(checkout, ALMONER_STATE),
    cacheFolder: path.join(XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'almoner'),
  };
}
