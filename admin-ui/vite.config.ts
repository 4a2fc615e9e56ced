import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Where the API listens while the console is developed with `vite admin-ui`. */
const api = process.env['ALMONER_API'] ?? 'http://127.0.0.1:4000';

/** Sizes that a slow line can bear, in kB after gzip: the shell once, then a chunk for each page. */
export const budget = { shell: 340, chunk: 90 };

/** Fails a build whose files have grown beyond the budget; vite prints all sizes. */
function withinBudget(): Plugin {
  return {
    name: 'within-budget',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const size = (code: string) => gzipSync(code).length / 1000;
      const entry = chunks.find(({ isEntry }) => isEntry);
      const shell = chunks.filter((chunk) => chunk === entry || entry?.imports.includes(chunk.fileName));
      const first = shell.reduce((sum, { code }) => sum + size(code), 0);
      this.info(`shell ${first.toFixed(0)} kB gzip of ${budget.shell}; each further chunk at most ${budget.chunk}`);
      if (first > budget.shell) this.error(`CONSOLE_TOO_BIG the shell: ${first.toFixed(0)} kB gzip`);
      for (const chunk of chunks) {
        if (shell.includes(chunk) || size(chunk.code) <= budget.chunk) continue;
        this.error(`CONSOLE_TOO_BIG ${chunk.fileName}: ${size(chunk.code).toFixed(0)} kB gzip`);
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
