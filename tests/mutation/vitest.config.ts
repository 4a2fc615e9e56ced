import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutate` names for the file it changes: those whose business that file is. */
const include = process.env['ALMONER_MUTATION_TESTS']?.split(',') ?? ['tests/scenario/**/*.test.ts'];

export default defineConfig({ test: { environment: 'node', include, testTimeout: 30_000 } });
