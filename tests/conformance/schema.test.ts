import plugin from '@graphql-eslint/eslint-plugin';
import { ESLint, type Linter } from 'eslint';
import { buildClientSchema, buildSchema, introspectionFromSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schemaSdl, wholeSchema } from '../../runtime/codegen/resolvers.ts';
import { staleFiles } from '../../runtime/codegen.ts';
import { checkout } from '../../runtime/config.ts';
import { changesSince, releasedSchema } from '../../runtime/schema-diff.ts';

/** Rows of what is worked out, and of a clock table. */
const values = ['WhatIfMessage', 'WhatIfKind', 'WhatIfDate', 'PolicyClock', 'PolicyClockStep', 'HelpRoute'];
/** What is counted of forecasts, and what an import would lead to. */
const ahead = [
  ...(['ForecastBehaviorInfo', 'PortfolioBucket', 'PortfolioTotal', 'PortfolioCount'] as const),
  ...(['PortfolioExample', 'ImportPreview'] as const),
];
/** What is worked out about contracts, renewals, ends of life and what lies over them. */
const workedOut = [
  ...(['Reconciliation', 'ReconciliationItem', 'AssociationFix', 'AdditionalAccess', 'Reinstatement'] as const),
  ...(['ExcludedUnit', 'RenewalTerms', 'RenewalLineTerms', 'TrueUp', 'UncoveredUnit', 'Takeover'] as const),
  ...(['EndOfLifeOutlook', 'FuturePeriod', 'TaxHint', 'PossibleRoute', 'OrganizationNotice'] as const),
  ...(['EoxMigration', 'EoxImportRow', 'EoxRowFinding', 'EoxImportPreview', 'EoxReviews', 'EoxReview'] as const),
];
/** Which piece replaced which, and parts of the answer about support. */
const ofPieces = ['SerialLineage', 'LineageNode', 'CoverageGap', 'UnitInPlace', 'RejectionFix'];
/** Answers and values: what has no life of its own has no id. */
const withoutId = {
  suffixes: [
    'Error',
    'Success',
    'Connection',
    'Edge',
    'Changed',
    'Accepted',
    'Entry',
    'Page',
    'Link',
    'Status',
    'View',
  ],
  types: [
    // How a sandbox stands: parts of it, told whole.
    ...['SandboxWaiting', 'SandboxStream', 'SandboxStory', 'SandboxComparison', 'SandboxTemplate'],
    'PageInfo',
    'Finding',
    'StageCount',
    'AvailableAction',
    'ShippedLine',
    'Entitlement',
    'NextStep',
    'Forecast',
    ...values,
    ...ahead,
    ...ofPieces,
    ...workedOut,
  ],
};
const { configs, parser } = plugin;
const rules = {
  ...configs['flat/schema-recommended'].rules,
  ...configs['flat/schema-relay'].rules,
  '@graphql-eslint/strict-id-in-types': ['error', { exceptions: withoutId }],
  // Short lists that are always answered whole are plain lists; entries of a timeline and promises are no nodes.
  '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
  // Lists of events and of what waits are read forward only.
  '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
};

/** Findings of the SDL lint, as `rule: message`. `text`: looks at it instead of the files. */
async function lint(text?: string): Promise<readonly string[]> {
  const schema = text ?? `${checkout}/api/schema/**/*.graphql`;
  const config = {
    files: ['**/*.graphql'],
    languageOptions: { parser, parserOptions: { graphQLConfig: { schema } } },
    plugins: { '@graphql-eslint': plugin },
    rules,
  } as unknown as Linter.Config;
  const eslint = new ESLint({ cwd: checkout, overrideConfigFile: true, overrideConfig: [config] });
  const results =
    text === undefined
      ? await eslint.lintFiles(['api/schema/**/*.graphql'])
      : await eslint.lintText(text, { filePath: 'api/schema/planted.graphql' });
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, message }) => `${filePath.slice(checkout.length)}:${line} ${ruleId}: ${message}`),
  );
}

describe('the schema', () => {
  test('keeps the rules of SDL and of relay', async () => {
    expect(await lint()).toEqual([]);
  });

  test('a type that breaks them is noticed', async () => {
    const planted = 'type Query { wrong_name: thing }\n\ntype thing { name: String }\n';
    expect((await lint(planted)).join('\n')).toMatch(/naming-convention[\s\S]*require-description/);
  });

  test('comes back the same from introspection', () => {
    const schema = wholeSchema();
    const back = buildClientSchema(introspectionFromSchema(schema));
    const sorted = (each: typeof schema) => printSchema(lexicographicSortSchema(each));
    expect(sorted(back)).toBe(sorted(schema));
  });
});

describe('what is generated', () => {
  test('is what would be generated now', async () => {
    expect([...(await staleFiles()).keys()]).toEqual([]);
  });

  test('one letter more is noticed, in any of the files', async () => {
    const all = await staleFiles(() => null);
    expect(all.size).toBeGreaterThan(4);
    const stale = await staleFiles((file) => `${all.get(file) ?? ''} `);
    expect([...stale.keys()]).toEqual([...all.keys()]);
  });
});

describe('the released schema', () => {
  test('is kept: nothing that a client may use is gone or narrower', async () => {
    const { breaking } = await changesSince(releasedSchema());
    expect(breaking.map(({ message }) => message)).toEqual([]);
  });

  test.each([
    ['a field', (sdl: string) => sdl.replace('  smartnetEligible: Boolean!\n', '')],
    ['a mutation', (sdl: string) => sdl.replace('  approveDonation(', '  approve(')],
    ['a member of a union', (sdl: string) => sdl.replace('CancelCommandSuccess | ', '')],
    ['a choice', (sdl: string) => sdl.replace('  APPLIED\n', '  DONE\n')],
    ['room for null', (sdl: string) => sdl.replace('donations(first: Int,', 'donations(first: Int!,')],
  ])('taking %s away is noticed', async (_what, broken) => {
    const sdl = schemaSdl();
    expect(broken(sdl)).not.toBe(sdl);
    const { breaking } = await changesSince(releasedSchema(), buildSchema(broken(sdl)));
    expect(breaking).not.toEqual([]);
  });

  test('adding something is fine', async () => {
    const more = buildSchema(`${schemaSdl()}\nextend type Query { more: String }`);
    const { all, breaking } = await changesSince(releasedSchema(), more);
    expect([breaking, all.length > 0]).toEqual([[], true]);
  });
});
