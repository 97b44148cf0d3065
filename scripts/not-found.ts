import '../src/i18n/english.ts';
import { shell } from '../src/i18n/shell.ts';
import { PALETTES } from '../src/theme/tokens.ts';

/**
 * The page for an address that does not exist. A server may give it for any depth, so it refers to nothing by a relative
 * link: its script looks in the folders above for the one that holds the site and points the link there.
 */
export function notFoundHtml(): string {
  const { light, dark } = PALETTES;
  const { zh, en } = shell;
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${zh.notFoundTitle} | ${zh.brand}</title>
    <link rel="icon" href="data:,">
    <style>
      :root { color-scheme: light dark; color: ${light.ink}; background: ${light.paper}; --link: ${light.accent}; }
      @media (prefers-color-scheme: dark) {
        :root { color: ${dark.ink}; background: ${dark.paper}; --link: ${dark.accent}; }
      }
      body { margin: 0; font: 1rem/1.5 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', system-ui, sans-serif; }
      main { max-width: 38rem; margin: 15vh auto 0; padding: 0 1.5rem; }
      h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
      p { margin: 0 0 1rem; }
      a { color: var(--link); }
    </style>
  </head>
  <body>
    <main>
      <h1>${zh.notFoundTitle}</h1>
      <p>${zh.notFound}<a href="/">${zh.home}</a></p>
      <p lang="en">${en.notFoundTitle}. ${en.notFound} <a href="/">${en.home}</a></p>
    </main>
    <script>
      (async () => {
        for (let up = new URL('./', location.href); ; up = new URL('../', up)) {
          const found = await fetch(new URL('data/manifest.json', up), { method: 'HEAD' })
            .then((r) => r.ok && String(r.headers.get('content-type')).includes('json'), () => false);
          if (found) for (const a of document.links) a.href = up.href;
          if (found || up.pathname === '/') return;
        }
      })();
    </script>
  </body>
</html>
`;
}
