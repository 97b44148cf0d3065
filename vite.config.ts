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

/** What the shell shares with everything that loads later: one file packs better than eight. */
const SHELL =
  /node_modules[\\/](?:react|react-dom|scheduler|@tanstack|valibot)[\\/]|[\\/]src[\\/](?:state[\\/](?!cardQuery)|theme[\\/]names)|[\\/]src[\\/]domain[\\/](?:bound|chartKind|interval|mapLayout|card|column|comparison|figure|period|place|viewName|words)\.ts|[\\/]src[\\/]format[\\/](?:units|date|source)\.ts|[\\/]src[\\/]i18n[\\/](?:quantities|words)\.ts/;

export default defineConfig({
  // The same files work from any folder of any server.
  base: './',
  plugins: [react(), devRoot],
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
