/**
 * Runs one server and outlives whoever asked for it just long enough to stop that server.
 *
 * `node keeper.ts <Charge as JSON>`: starts the command, prints its process id on the first line of stdout, and stops
 * it when stdin ends. A killed parent (SIGKILL too) closes its end of the pipe, so nothing is left behind.
 * Exit code: 0 after an asked-for stop, otherwise the code of the server (1 when it died of a signal).
 */
import { spawn } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';
import type { Charge } from './child.ts';

// The one caller is child.ts, which writes this argument from a value of the same type.
const charge: Charge = JSON.parse(process.argv[2] ?? '');

const log = openSync(charge.logFile, 'a');
const child = spawn(charge.command, charge.args, {
  cwd: charge.cwd,
  stdio: ['ignore', log, log],
  ...(charge.user === undefined ? {} : { uid: charge.user.uid, gid: charge.user.gid }),
});

let stopping = false;
function stop(): void {
  if (stopping) return;
  stopping = true;
  child.kill(charge.stopSignal);
  setTimeout(() => child.kill('SIGKILL'), charge.graceMs);
}

function finish(code: number): void {
  if (charge.removeAfter !== undefined) rmSync(charge.removeAfter, { recursive: true, force: true, maxRetries: 20 });
  process.exit(stopping ? 0 : code);
}

child.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  finish(1);
});
child.on('exit', (code) => finish(code ?? 1));
process.stdin.on('end', stop).on('close', stop).on('error', stop).resume();
// Nobody may be reading any more; the write must not end the keeper before it has stopped its server.
process.stdout.on('error', stop);
process.on('SIGTERM', stop).on('SIGHUP', stop);
// Ctrl-C is the parent's to handle: it decides in which order things stop.
process.on('SIGINT', () => undefined);
process.stdout.write(`${child.pid ?? ''}\n`);
