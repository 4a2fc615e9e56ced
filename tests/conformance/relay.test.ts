import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { schemaSdl } from '../../runtime/codegen/resolvers.ts';
import { checkout } from '../../runtime/config.ts';

const run = promisify(execFile);
const compiler = createRequire(import.meta.url).resolve('relay-compiler/cli.js');

/** What relay's compiler says to a small client of this schema. @throws when it does not compile. */
async function compile(schema: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'almoner-relay-'));
  onTestFinished(async () => await rm(folder, { recursive: true, force: true }));
  await cp(path.join(checkout, 'tests/conformance/fixtures/relay'), path.join(folder, 'src'), { recursive: true });
  const config = { src: './src', language: 'javascript', schema: './schema.graphql', eagerEsModules: true };
  await writeFile(path.join(folder, 'schema.graphql'), schema);
  await writeFile(path.join(folder, 'relay.config.json'), JSON.stringify(config));
  const { stdout, stderr } = await run(process.execPath, [compiler, 'relay.config.json'], { cwd: folder });
  return `${stdout}${stderr}`;
}

describe("relay's compiler", () => {
  test('compiles pages, refetches by id and mutations', async () => {
    expect(await compile(schemaSdl())).toContain('Compilation completed');
  });

  test.each([
    [
      'a page does not say whether there is more',
      (sdl: string) => sdl.replace('hasNextPage: Boolean!', 'hasMore: Boolean!'),
    ],
    [
      'nothing can be asked for by its id',
      (sdl: string) => sdl.replace('node(id: ID!): Node\n', 'thing(id: ID!): Node\n'),
    ],
  ])('refuses when %s', async (_what, broken) => {
    const sdl = schemaSdl();
    expect(broken(sdl)).not.toBe(sdl);
    await expect(compile(broken(sdl))).rejects.toThrow('Command failed');
  });
});
