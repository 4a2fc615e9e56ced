import { access, constants, mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { occupyFolder } from '../servers/lock.ts';
import { isRefusedByBrowsers } from './served.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** The address a browser finds us at: a listener on every interface is reached by the name of this machine. */
export function urlOf({ host, port }: { readonly host: string; readonly port: number }): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/**
 * Takes the state folder for this start. Answers what gives it free again.
 * @throws START_STATE (it cannot be written) and START_TWICE (another start works in it), with the remedy.
 */
export async function takeState(folder: string, url: string): Promise<() => Promise<void>> {
  const remedy = 'Make it writable, or choose another one: ALMONER_STATE=/some/folder npm start.';
  const unusable = (error: unknown) =>
    new Error(`START_STATE: the state folder ${folder} cannot be written (${codeOf(error)}). ${remedy}`);
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw unusable(error);
  }
  const taken = await occupyFolder(folder, url).catch((error: unknown) => {
    throw unusable(error);
  });
  if (taken.kind === 'ours') return taken.release;
  throw new Error(
    `START_TWICE: Almoner already runs in ${folder} (process ${taken.pid}), at ${taken.address ?? 'an unknown address'}. ` +
      'Use that one or stop it; a second one beside it needs ALMONER_STATE=/some/folder and PORT of its own.',
  );
}

/** @throws START_PORT when nobody can listen there, or no browser goes there, with the remedy. */
export async function requirePort({ host, port }: { readonly host: string; readonly port: number }): Promise<void> {
  const found = await new Promise<string | null>((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(codeOf(error)));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
  const problem = found === null && (await isRefusedByBrowsers(port)) ? 'REFUSED' : found;
  if (problem === null) return;
  const what: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} is in use by another program. Stop it, or choose another port: PORT=${port + 1} npm start.`,
    REFUSED: `browsers open nothing at port ${port}. Choose another one: PORT=4000 npm start.`,
    EACCES: `port ${port} is reserved for the system. Choose one above 1023: PORT=4000 npm start.`,
    EADDRNOTAVAIL: `${host} is no address of this machine. Unset HOST, or set it to 127.0.0.1 or 0.0.0.0.`,
    ENOTFOUND: `${host} is no address of this machine. Unset HOST, or set it to 127.0.0.1 or 0.0.0.0.`,
  };
  throw new Error(
    `START_PORT: ${what[problem] ?? `${host}:${port} cannot be listened on (${problem}). Set HOST and PORT.`}`,
  );
}
