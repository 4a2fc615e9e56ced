import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { commandForms } from './codegen/forms.ts';
import { commandSdl } from './codegen/sdl.ts';
import { lifeFileSchema } from './life/json-schema.ts';

/** Files that are made from the rule book and committed: what each holds today. */
const generated: Readonly<Record<string, () => string>> = {
  'docs/life-file.schema.json': () => `${JSON.stringify(lifeFileSchema(), null, 2)}\n`,
  'api/schema/generated/commands.graphql': commandSdl,
  'admin-ui/generated/commands.json': commandForms,
};

/** Names of the generated files whose committed text is not what would be generated now. */
export function staleFiles(): readonly string[] {
  return Object.entries(generated).flatMap(([file, make]) => (textOf(file) === make() ? [] : [file]));
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null; // not generated yet
  }
}

function main(args: readonly string[]): number {
  const stale = staleFiles();
  if (args.includes('--check')) {
    for (const file of stale)
      process.stderr.write(`${file} is not up to date: run \`npm run codegen\` and commit it.\n`);
    return stale.length > 0 ? 1 : 0;
  }
  for (const file of stale) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, generated[file]?.() ?? '');
    process.stdout.write(`${file} written.\n`);
  }
  return 0;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
