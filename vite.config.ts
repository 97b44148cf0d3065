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

/** The part of rolldown's chunking context that is read here. */
interface Graph {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

const inShell = new Map<string, boolean>();

/** Does the page's entry import this module, itself or through others, before anything is asked for? */
function isInShell(id: string, graph: Graph): boolean {
  const known = inShell.get(id);
  if (known !== undefined) return known;
  const info = graph.getModuleInfo(id);
  // Set first: a cycle ends here.
  inShell.set(id, info?.isEntry ?? false);
  const is = info !== null && (info.isEntry || info.importers.some((importer) => isInShell(importer, graph)));
  inShell.set(id, is);
  return is;
}

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
        // The shell names every lazy file: shorter hashes are as good, and less before the first paint.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
        // Without `includeDependenciesRecursively: false` React follows its wrapper into the lazy chunk.
        codeSplitting: {
          groups: [
            { name: 'echarts', test: ECHARTS, priority: 2 },
            // One file packs better than the dozen that lazy parts would cut it into.
            { name: (id, graph) => (isInShell(id, graph) ? 'shell' : null), debugName: 'shell', priority: 1 },
          ],
          includeDependenciesRecursively: false,
        },
      },
    },
  },
});
