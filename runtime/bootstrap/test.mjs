/** `npm test`: installs what is missing, gets the Temporal server, runs every test and ends with a line of counts. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkout, ensureInstalled, pinnedEnvironment } from './install.mjs';

/** Runs a pinned tool; answers its exit code. Ctrl-C goes to the tool, which stops its servers first. */
async function run(command, args) {
  const child = spawn(command, args, {
    cwd: checkout,
    env: pinnedEnvironment(),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return await new Promise((resolve) => {
    child.once('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Sums up vitest's JSON report. A file that could not be loaded has no tests of its own and counts as one failure. */
function count(report) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function readReport(file) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }; // the run broke off before it could report
  }
}

process.on('SIGINT', () => undefined).on('SIGTERM', () => undefined);
ensureInstalled();
const folder = mkdtempSync(path.join(tmpdir(), 'almoner-test-'));
const report = path.join(folder, 'report.json');
const hasEngine =
  process.env['TEMPORAL_ADDRESS'] !== undefined || (await run('node', ['runtime/engine-build.ts', '--any'])) === 0;
const code = hasEngine
  ? await run('node', [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...process.argv.slice(2),
    ])
  : 1;
const { passed, failed, skipped } = readReport(report);
rmSync(folder, { recursive: true, force: true });
// An error outside of any test fails the run as well.
const counted = code !== 0 && failed === 0 ? 1 : failed;
process.exitCode = counted === 0 && passed > 0 ? 0 : 1;
process.stdout.write(`${passed} passed, ${counted} failed, ${skipped} skipped\n`);
