import { defineConfig } from 'vitest/config';

const services = {
  globalSetup: ['tests/setup/services.ts'],
  setupFiles: ['tests/setup/quiet.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

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
    ],
  },
});
