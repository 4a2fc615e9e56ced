/** `npm start`: installs what is missing, then runs runtime/start.ts under the pinned Node and hands signals on to it. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { checkout, ensureInstalled, pinnedEnvironment } from './install.mjs';

ensureInstalled();
// With a channel, so that it notices when this process is killed.
const start = spawn('node', [path.join(checkout, 'runtime/start.ts')], {
  cwd: checkout,
  env: pinnedEnvironment(),
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
});
// Ctrl-C reaches both of us; it is for start.ts to stop things in their order, and for us to wait.
process.on('SIGINT', () => undefined);
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => start.kill(signal));
// npm does not hand every signal on to what its shell runs: when it has gone, so do we.
const starter = process.ppid;
const look = () => {
  if (process.ppid === starter) return;
  clearInterval(looking);
  start.kill('SIGTERM');
};
const looking = process.env['npm_lifecycle_event'] === 'start' ? setInterval(look, 500) : undefined;
looking?.unref();
start.once('error', (error) => {
  process.stderr.write(`The pinned Node cannot be started (${error.message}). Delete node_modules and try again.\n`);
  process.exitCode = 1;
});
start.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
