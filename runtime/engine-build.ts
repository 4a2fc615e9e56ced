import { parseArgs } from 'node:util';
import { progressOnStderr } from './servers/progress.ts';
import { obtainPinned } from './servers/temporal-build.ts';
import { findTemporal } from './servers/temporal-ways.ts';

// `npm run engine:build`: gets the pinned Temporal server. `--any`: any server that can be had, those with time skipping first.
const { values } = parseArgs({ options: { any: { type: 'boolean', default: false } } });
try {
  const server = values.any ? (await findTemporal('test', progressOnStderr)).command : await obtainPinned('server');
  process.stdout.write(`Temporal server: ${server}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
