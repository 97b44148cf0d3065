import type { ReactNode } from 'react';
import { GoLink } from '../blocks/links.tsx';
import { MENU, type ViewName } from '../domain/viewName.ts';
import { LANGS } from '../domain/words.ts';
import { shell } from '../i18n/shell.ts';
import { useNavigation } from '../state/location.tsx';
import { THEME_NAMES } from '../theme/names.ts';
import styles from './Shell.module.css';

const LANG_NAMES = { zh: '中文', en: 'English' } as const;

interface ShellProps {
  readonly view: ViewName | null;
  readonly footer: string | null;
  /** A panel is open beside the view: on a wide screen the view makes room. */
  readonly panel?: boolean;
  /** The search, once there is something to find. */
  readonly search?: ReactNode;
  readonly children: ReactNode;
}

/** Where the line of views is longer than the screen, the current one is in sight. */
function inSight(item: HTMLElement | null): void {
  if (item?.parentElement) item.parentElement.scrollLeft = item.offsetLeft - 40;
}

/** Banner, navigation, search, switches for language and theme, the screen, the foot. */
export function Shell({ view, footer, panel = false, search, children }: ShellProps) {
  const { here, go } = useNavigation();
  const w = shell[here.lang];
  return (
    <div className={panel ? `${styles.shell} ${styles.beside}` : styles.shell}>
      <a href="#main" className="unseen">
        {w.skip}
      </a>
      <header className={styles.banner}>
        <p className={styles.brand}>
          <GoLink to={{ address: { view: 'overview', id: null } }}>{w.brand}</GoLink>
        </p>
        <nav aria-label={w.nav} className={styles.nav}>
          {/* Chromium leaves a link that is half in sight where it is. */}
          <ul onFocus={(e) => e.target.scrollIntoView({ block: 'nearest', inline: 'nearest' })}>
            {MENU.map((v) => (
              <li key={v.name} ref={v.name === view ? inSight : null}>
                <GoLink to={{ address: { view: v.name, id: null } }} current={v.name === view}>
                  {w.views[v.name]}
                </GoLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.search}>{search}</div>
        <div className={styles.switches}>
          <label>
            <span className="unseen">{w.language}</span>
            <select
              aria-label={w.language}
              value={here.lang}
              onChange={(e) => {
                const lang = LANGS.find((l) => l === e.target.value);
                if (lang) go({ query: { lang } });
              }}
            >
              {LANGS.map((l) => (
                <option key={l} value={l} lang={l === 'zh' ? 'zh-CN' : l}>
                  {LANG_NAMES[l]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span className="unseen">{w.theme}</span>
            <select
              aria-label={w.theme}
              value={here.theme ?? 'system'}
              onChange={(e) => go({ query: { theme: THEME_NAMES.find((t) => t === e.target.value) ?? null } })}
            >
              <option value="system">{w.themes.system}</option>
              {THEME_NAMES.map((t) => (
                <option key={t} value={t}>
                  {w.themes[t]}
                </option>
              ))}
            </select>
          </label>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        <div className={styles.screen}>{children}</div>
      </main>
      <footer className={styles.footer}>
        <p>{w.footerNote}</p>
        {footer !== null && <p>{footer}</p>}
      </footer>
    </div>
  );
}
