import { createHash } from 'node:crypto';
import { INLINE_DATA_ID } from '../src/data/loader.ts';

/** What is put into the one file. */
export interface Parts {
  /** The built index.html, with its script and its style sheet beside it. */
  readonly shell: string;
  /** One module without imports. */
  readonly script: string;
  readonly styles: string;
  /** Path under the data root → parsed JSON. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Without script the data can still be read: by a person, at the end of the file. */
const NOSCRIPT = `<noscript>
      <p>渝才图需要启用 JavaScript 才能绘制图表。全部数据以 JSON 写在本文件末尾。</p>
      <p lang="en">
        Yucai Atlas needs JavaScript to draw its charts. All data stand as JSON at the end of this file.
      </p>
    </noscript>`;

/** JSON that no HTML parser takes for the end of its element. */
export function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

/** A module that no HTML parser takes for the end of its element. Sound in strings and regular expressions, where these stand. */
export function scriptForHtml(code: string): string {
  return code.replace(/<(?=\/script|script|!--)/gi, '\\x3C');
}

/** A style sheet that no HTML parser takes for the end of its element. */
export function stylesForHtml(css: string): string {
  return css.replace(/<(?=\/style)/gi, '\\3C ');
}

/** Nothing is fetched from anywhere, and no script but this one runs: the browser itself sees to it. */
function policy(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'`;
}

function replaceOnce(text: string, pattern: RegExp, by: string): string {
  const found = text.match(new RegExp(pattern.source, `${pattern.flags}g`))?.length ?? 0;
  if (found !== 1) throw new Error(`index.html has ${found} of ${pattern} instead of one.`);
  return text.replace(pattern, () => by);
}

/**
 * The whole product as one HTML file that needs nothing beside it. Throws where the shell is not as expected or something
 * would still be loaded from elsewhere.
 */
export function oneFile({ shell, script, styles, data }: Parts): string {
  const code = scriptForHtml(script);
  let html = replaceOnce(shell, /<script type="module"[^>]* src="[^"]*"><\/script>/, '');
  html = replaceOnce(html, /<link rel="stylesheet"[^>]*>/, `<style>${stylesForHtml(styles)}</style>`);
  html = replaceOnce(html, /<noscript>.*?<\/noscript>/s, NOSCRIPT);
  // The root is the file itself.
  html = replaceOnce(html, /<meta name="yucai-root"[^>]*>/, '');
  html = replaceOnce(
    html,
    /<meta charset="utf-8" \/>/,
    `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy(code)}" />`,
  );
  const beside = /\b(?:src|href)="(?!data:)[^"]*"/.exec(html)?.[0];
  if (beside) throw new Error(`The one file would still load ${beside}.`);
  return replaceOnce(
    html,
    / *<\/body>/,
    `    <script type="module">${code}</script>
    <script type="application/json" id="${INLINE_DATA_ID}">${jsonForHtml(data)}</script>
  </body>`,
  );
}
