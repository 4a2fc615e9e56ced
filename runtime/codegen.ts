import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { commandForms } from './codegen/forms.ts';
import { operations } from './codegen/operations.ts';
import { resolverTypes, schemaSdl } from './codegen/resolvers.ts';
import { commandSdl } from './codegen/sdl.ts';
import { lifeFileSchema } from './life/json-schema.ts';

/** Files that are made from the rule book and committed: what each holds today. */
const generated: Readonly<Record<string, () => string | Promise<string>>> = {
  'docs/life-file.schema.json': () => `${JSON.stringify(lifeFileSchema(), null, 2)}\n`,
  'api/schema/generated/commands.graphql': commandSdl,
  'admin-ui/generated/commands.json': commandForms,
  'admin-ui/generated/operations.ts': operations,
  'api/generated/schema.graphql': schemaSdl,
  'api/generated/resolvers.ts': resolverTypes,
};

/** Generated files whose committed text is not what would be generated now, with the text they should have. */
export async function staleFiles(read: (file: string) => string | null = textOf): Promise<ReadonlyMap<string, string>> {
  const stale = new Map<string, string>();
  for (const [file, make] of Object.entries(generated)) {
    const text = await make();
    if (read(file) !== text) stale.set(file, text);
  }
  return stale;
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null; // not generated yet
  }
}

async function main(args: readonly string[]): Promise<number> {
  const stale = await staleFiles();
  if (args.includes('--check')) {
    for (const file of stale.keys())
      process.stderr.write(`${file} is not up to date: run \`npm run codegen\` and commit it.\n`);
    return stale.size > 0 ? 1 : 0;
  }
  for (const [file, text] of stale) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    process.stdout.write(`${file} written.\n`);
  }
  return 0;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
