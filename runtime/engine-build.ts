import { obtainTemporalServer } from './servers/temporal-binary.ts';

try {
  process.stdout.write(`Temporal server: ${await obtainTemporalServer()}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
