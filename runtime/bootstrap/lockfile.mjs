/**
 * `npm run lock:complete`, after every change of dependencies: a registry that does not serve a tool's build for some
 * other platform makes npm drop it from the lockfile, and then `npm ci` refuses the lockfile on every platform.
 * This adds such builds by the exact version that the tool names; `--check` only names them and exits with 1.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/** What a build runs on, told by its name: `@oxlint/binding-linux-x64-musl`. */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = systems.filter((system) => words.includes(system) || (system === 'win32' && words.includes('windows')));
  const cpu = processors.filter((processor) => words.includes(processor));
  if (os.length !== 1 || cpu.length !== 1) throw new Error(`Cannot tell from its name what ${name} runs on.`);
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : null;
  return { cpu, libc: libc === null ? null : [libc], os };
}

/** The entry that a dependency of `parent` resolves to, if any: nearest folder first. */
function isLocked(parent, name) {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (`${folder}${folder === '' ? '' : '/'}node_modules/${name}` in lock.packages) return true;
    if (folder === '') return false;
  }
}

/** @type {[place: string, entry: Record<string, unknown>][]} */
const missing = Object.entries(lock.packages).flatMap(([parent, { dev, optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isLocked(parent, name))
    .map(([name, version]) => {
      const { cpu, libc, os } = platformOf(name);
      // In the order in which npm writes them, so that its next run changes nothing.
      const entry = { version, cpu, dev: dev === true ? dev : null, libc, optional: true, os };
      return [`node_modules/${name}`, Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null))];
    }),
);

for (const [place] of missing) process.stdout.write(`${place}\n`);
if (process.argv.includes('--check')) process.exitCode = missing.length === 0 ? 0 : 1;
else if (missing.length > 0) {
  const packages = { ...lock.packages, ...Object.fromEntries(missing) };
  const places = Object.keys(packages).toSorted();
  const sorted = Object.fromEntries(places.map((place) => [place, packages[place]]));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
}
