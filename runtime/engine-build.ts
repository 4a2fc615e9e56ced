import { obtainPinned } from './servers/temporal-build.ts';

try {
  process.stdout.write(`Temporal server: ${await obtainPinned('server')}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
