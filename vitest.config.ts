import { defineConfig } from 'vitest/config';

const services = {
  globalSetup: ['tests/setup/services.ts'],
  setupFiles: ['tests/setup/quiet.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

/** Node takes graphql's `main`, vite its `module`: the same file for both, or its types are of two realms. */
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    // A test that was only skipped, or a project without tests yet, is told by the counts line.
    passWithNoTests: true,
    projects: [
      {
        // The rule book and the laws of the repository: no service, no network.
        test: {
          name: 'scenario',
          include: ['tests/scenario/**/*.test.ts', 'tests/house/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        // Recorded histories against today's workflow code.
        test: { name: 'replay', include: ['tests/replay/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        // The shell on the real engine, with activities of the test's own.
        test: { name: 'workflow', include: ['tests/workflow/**/*.test.ts'], ...services },
      },
      {
        // Database, engine and processes together.
        test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], ...services },
      },
      {
        // The API over HTTP, with database, engine and worker behind it.
        resolve: oneGraphql,
        test: { name: 'api', include: ['tests/api/**/*.test.ts'], ...services },
      },
      {
        // What others expect of a GraphQL API, and of what is generated.
        resolve: oneGraphql,
        test: { name: 'conformance', include: ['tests/conformance/**/*.test.ts'], ...services },
      },
      {
        // The whole stack through a browser. Its files share one installation, so they take turns, after everything else.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/setup/stack.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
