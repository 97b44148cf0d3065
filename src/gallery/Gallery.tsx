import { useLayoutEffect, useState } from 'react';
import { CASES } from '../charts/cases.ts';
import { drawSvg } from '../charts/draw.ts';
import { type AnyModel, heightOf } from '../charts/models.ts';
import { optionOf } from '../charts/registry.ts';
import type { ChartCase } from '../charts/common/look.ts';
import { CHART_KINDS, type ChartKind } from '../domain/chartKind.ts';
import { LANGS, type Lang } from '../domain/words.ts';
import { THEME_NAMES, type ThemeName } from '../theme/names.ts';
import { PALETTES } from '../theme/tokens.ts';
import styles from './Gallery.module.css';

const WIDTHS = [390, 760, 1160] as const;

/** The cases of one kind, as models of any kind: the page only draws them. */
function casesOf(kind: ChartKind): readonly ChartCase<AnyModel>[] {
  return CASES[kind];
}

/** Every chart in every named case, by the same pure functions as the product and its picture tests. Development only. */
export function Gallery() {
  const [lang, setLang] = useState<Lang>('zh');
  const [theme, setTheme] = useState<ThemeName>('light');
  const [width, setWidth] = useState<number>(760);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <main className={styles.gallery}>
      <h1>Gallery</h1>
      <p className={styles.switches}>
        {LANGS.map((l) => (
          <button key={l} type="button" aria-pressed={l === lang} onClick={() => setLang(l)}>
            {l}
          </button>
        ))}
        {THEME_NAMES.map((t) => (
          <button key={t} type="button" aria-pressed={t === theme} onClick={() => setTheme(t)}>
            {t}
          </button>
        ))}
        {WIDTHS.map((w) => (
          <button key={w} type="button" aria-pressed={w === width} onClick={() => setWidth(w)}>
            {w}
          </button>
        ))}
      </p>
      {CHART_KINDS.map((kind) => (
        <section key={kind}>
          <h2>{kind}</h2>
          {casesOf(kind).map((c) => (
            <Case key={c.name} name={c.name} model={c.model(lang)} lang={lang} theme={theme} width={width} />
          ))}
        </section>
      ))}
    </main>
  );
}

interface CaseProps {
  readonly name: string;
  readonly model: AnyModel;
  readonly lang: Lang;
  readonly theme: ThemeName;
  readonly width: number;
}

function Case({ name, model, lang, theme, width }: CaseProps) {
  const height = heightOf(model, width);
  return (
    <article className={styles.case} style={{ width }}>
      <h3>
        {name} <small>{model.title}</small>
      </h3>
      <p>{model.subtitle}</p>
      <p>{model.summary}</p>
      {model.empty === null ? (
        <div
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is our own drawing of made-up cases.
          dangerouslySetInnerHTML={{
            __html: drawSvg(optionOf(model, { palette: PALETTES[theme], width, height, lang }), width, height),
          }}
        />
      ) : (
        <p>{model.empty}</p>
      )}
      {model.notes.map((n) => (
        <p key={n.text}>
          <small>{n.text}</small>
        </p>
      ))}
    </article>
  );
}
