/** Plain JavaScript for whatever Node the machine has: makes sure that the pinned tools are installed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const checkout = fileURLToPath(new URL('../..', import.meta.url));
const modules = path.join(checkout, 'node_modules');
const stamp = path.join(modules, '.installed-from');
const oldestNode = 20;

const fingerprint = () =>
  createHash('sha256')
    .update(readFileSync(path.join(checkout, 'package-lock.json')))
    .digest('hex');

/** True when node_modules was installed from the present lockfile; the second look accepts an `npm ci` made by hand. */
function isInstalled() {
  if (!existsSync(path.join(modules, '.bin', 'node'))) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return true;
  const lock = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const hidden = path.join(modules, '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = lock(hidden);
  return Object.entries(lock(path.join(checkout, 'package-lock.json'))).every(
    ([name, { version, optional, devOptional }]) =>
      name === '' || installed[name]?.version === version || (!(name in installed) && (optional || devOptional)),
  );
}

/** Installs from the lockfile when node_modules is missing or stale. Ends the process with a sentence when it cannot. */
export function ensureInstalled() {
  if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    process.stderr.write(`Node ${process.versions.node} is too old: install Node ${oldestNode} or newer.\n`);
    process.exit(1);
  }
  if (!isInstalled()) {
    process.stderr.write('Installing the pinned dependencies (npm ci; half a minute to two minutes).\n');
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: checkout,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (status !== 0) {
      process.stderr.write(
        'npm ci failed; its message is above. It needs a package registry and about 1 GB of disk.\n',
      );
      process.exit(1);
    }
  }
  writeFileSync(stamp, fingerprint());
}

/** The environment in which `node` is the pinned Node 24 and the pinned tools are found first. */
export function pinnedEnvironment() {
  return { ...process.env, PATH: `${path.join(modules, '.bin')}${path.delimiter}${process.env['PATH'] ?? ''}` };
}
