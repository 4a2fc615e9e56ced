/**
 * `npm run schema:diff` tells what has changed in the API's schema since the released one (`api/released.graphql`) and fails
 * when a client could break (exit 1). `npm run schema:diff -- release` makes today's schema the released one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { schemaSdl } from './codegen/resolvers.ts';
import { checkout } from './config.ts';

const file = path.join(checkout, 'api/released.graphql');

/** The schema that clients were promised. */
export function releasedSchema(): GraphQLSchema {
  return buildSchema(readFileSync(file, 'utf8'));
}

/** What has changed, and which of it may break a client. */
export async function changesSince(
  released: GraphQLSchema,
  now: GraphQLSchema = buildSchema(schemaSdl()),
): Promise<{ readonly all: readonly Change[]; readonly breaking: readonly Change[] }> {
  const all = await diff(released, now);
  return { all, breaking: all.filter(({ criticality: { level } }) => level === CriticalityLevel.Breaking) };
}

async function main(task: string | undefined): Promise<number> {
  if (task === 'release') {
    writeFileSync(file, schemaSdl());
    process.stdout.write('api/released.graphql written: this is what clients may rely on from now on.\n');
    return 0;
  }
  const { all, breaking } = await changesSince(releasedSchema());
  for (const { criticality, message } of all) process.stdout.write(`${criticality.level}\t${message}\n`);
  process.stdout.write(`${all.length} change(s) since the release, ${breaking.length} of them breaking.\n`);
  if (breaking.length === 0) return 0;
  process.stderr.write(
    'Keep what clients use and mark it @deprecated; when a break is meant, say so in docs/api.md and run: npm run schema:diff -- release\n',
  );
  return 1;
}

if (import.meta.main) process.exitCode = await main(process.argv[2]);
