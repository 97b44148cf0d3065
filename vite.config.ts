import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** What is drawn with: one lazy chunk, so that shell and words stand before it arrives. */
const ECHARTS = /[\\/]node_modules[\\/](?:echarts|zrender|echarts-for-react|size-sensor|fast-deep-equal|tslib)[\\/]/;

/** The development server answers every address with the one index.html: there the root is always the same. */
const devRoot: Plugin = {
  name: 'yucai-dev-root',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace('name="yucai-root" content="./"', 'name="yucai-root" content="/"'),
};

const READING_ONLY = '\0reading-only';

/**
 * The query library brings along how data is written and how long lists are paged. This product only reads whole files, so
 * that code stays out (1.6 kB as gzip leaves it, of the 120 of the first view): docs/decisions/tooling.md.
 */
const readingOnly: Plugin = {
  name: 'yucai-reading-only',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source, importer = '') =>
    /query-core.+[\\/](?:query|queryClient)\.js$/.test(importer) &&
    /[\\/](?:infiniteQueryBehavior|mutationCache)\.js$/.test(source)
      ? READING_ONLY
      : undefined,
  load: (id) =>
    id === READING_ONLY
      ? `export const infiniteQueryBehavior = () => { throw new Error('not in this build'); };
         export class MutationCache { resumePausedMutations() { return Promise.resolve(); } findAll() { return []; } clear() {} }`
      : undefined,
};

/** What the shell shares with everything that loads later: one file packs better than eight. */
const SHELL =
  /reading-only|node_modules[\\/](?:react|react-dom|scheduler|@tanstack|valibot)[\\/]|[\\/]src[\\/](?:state[\\/](?!cardQuery|brief)|theme[\\/]names)|[\\/]src[\\/]domain[\\/](?:bound|card|chartKind|column|comparison|evidence|figure|indicator|interval|mapLayout|measure|period|place|viewName|words)\.ts|[\\/]src[\\/]domain[\\/]rules[\\/](?:breaks|choose|judge|known|rank|verdict)\.ts|[\\/]src[\\/]charts[\\/][\w-]+[\\/]height\.ts|[\\/]src[\\/]charts[\\/]coverage[\\/]model\.ts|[\\/]src[\\/]domain[\\/]slice[\\/]coverage(?:Places)?\.ts|[\\/]src[\\/]charts[\\/]common[\\/](?:describe|judgedNotes|lines)\.ts|[\\/]src[\\/]format[\\/](?:date|measure|number|source|units)\.ts|[\\/]src[\\/]i18n[\\/](?:charts|dimensions|quantities|terms|words)\.ts/;

export default defineConfig({
  // The same files work from any folder of any server.
  base: './',
  plugins: [react(), devRoot, readingOnly],
  build: {
    // Older targets turn light-dark() and nesting into long substitutes.
    cssTarget: ['chrome123', 'safari17.5', 'firefox128'],
    modulePreload: { polyfill: false },
    // scripts/budget.ts says what may grow how far.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        // Without `includeDependenciesRecursively: false` React follows its wrapper into the lazy chunk.
        codeSplitting: {
          groups: [
            { name: 'echarts', test: ECHARTS, priority: 2 },
            { name: 'shell', test: SHELL, priority: 1 },
          ],
          includeDependenciesRecursively: false,
        },
      },
    },
  },
});
