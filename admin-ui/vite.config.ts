import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Where the API listens while the console is developed with `vite admin-ui`. */
const api = process.env['ALMONER_API'] ?? 'http://127.0.0.1:4000';

/** Sizes that a slow line can bear, in kB after gzip: the shell once, then a chunk for each page. */
const budget = { shell: 340, chunk: 90 };

/** Fails a build whose files have grown beyond the budget; vite prints all sizes. */
function withinBudget(): Plugin {
  return {
    name: 'within-budget',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const size = gzipSync(file.code).length / 1000;
        const most = file.isEntry ? budget.shell : budget.chunk;
        if (size > most) this.error(`CONSOLE_TOO_BIG ${file.fileName}: ${size.toFixed(0)} kB gzip, at most ${most} kB`);
      }
    },
  };
}

/** The console: one bundle for the shell, one chunk for each page. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [withinBudget()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: true,
    chunkSizeWarningLimit: 1400,
    rolldownOptions: {
      // Libraries mark files for a server that renders; nothing of that matters in a bundle for browsers.
      onwarn: (warning, say) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : say(warning)),
    },
  },
  server: {
    proxy: Object.fromEntries(['/graphql', '/session', '/events', '/readyz'].map((path) => [path, { target: api }])),
  },
});
