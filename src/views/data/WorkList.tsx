import { type ReactNode, useMemo, useState } from 'react';
import { HealthList } from '../../blocks/health/HealthList.tsx';
import { FigureLink, GoLink, SourceLink } from '../../blocks/links.tsx';
import type { Dataset } from '../../domain/dataset.ts';
import { healthOf } from '../../domain/slice/health.ts';
import { type WorkList as Work, workList } from '../../domain/slice/workList.ts';
import type { Lang } from '../../domain/words.ts';
import { formatPeriod } from '../../format/date.ts';
import { sourceShort } from '../../format/source.ts';
import { health } from '../../i18n/health.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './work.module.css';

/** How many rows a list shows before it is opened. */
const MOST = 12;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  readonly link: ReactNode;
  readonly said: ReactNode;
}

/** What is left to do for editors: gaps, copies, disagreements; and how well the whole is founded. */
export function WorkList({ data }: { data: Dataset }) {
  const { lang } = useNavigation().here;
  const w = health[lang];
  const work = useMemo(() => workList(data), [data]);
  const all = useMemo(() => [...data.figures.values()].flat(), [data]);
  const [by, setBy] = useState<'indicator' | 'place'>('indicator');
  return (
    <div className={styles.work}>
      <p className={styles.lead}>{w.workLead(all.length)}</p>
      <section className={styles.list}>
        <h2>{w.whole}</h2>
        {all.length > 0 && (
          <HealthList health={healthOf(all, data.bylines)} indicatorOf={(id) => data.indicators.get(id)} />
        )}
      </section>
      <Listed
        key={by}
        title={w.gapsHead(work.gaps.length)}
        note={w.gapsNote(work.districts.length)}
        rows={by === 'indicator' ? gapsByIndicator(work, lang) : gapsByPlace(work, lang)}
      >
        <label>
          {w.view}{' '}
          <select value={by} onChange={(e) => setBy(e.target.value === 'place' ? 'place' : 'indicator')}>
            <option value="indicator">{w.byIndicator}</option>
            <option value="place">{w.byPlace}</option>
          </select>
        </label>
      </Listed>
      <Listed title={w.weak(work.weak.length)} note={w.weakNote} rows={weakRows(work, data, lang)} />
      <Listed title={w.conflicts(work.conflicts.length)} note={w.conflictsNote} rows={conflictRows(work, lang)} />
    </div>
  );
}

/** A count that opens to what it counts. */
function Folded({ title, children }: { title: string; children: readonly ReactNode[] }) {
  return (
    <details>
      <summary>{title}</summary>
      <p>{children}</p>
    </details>
  );
}

function gapsByIndicator({ gaps }: Work, lang: Lang): Row[] {
  return gaps.map(({ indicator, missing }) => ({
    id: indicator.id,
    name: indicator.name[lang],
    weight: missing.length,
    link: <GoLink to={{ address: { view: 'indicators', id: indicator.id } }}>{indicator.name[lang]}</GoLink>,
    said: (
      <Folded title={health[lang].missing(missing.length)}>
        {missing.map((p) => (
          <GoLink key={p.id} to={{ address: { view: 'places', id: p.id } }}>
            {p.short[lang]}
          </GoLink>
        ))}
      </Folded>
    ),
  }));
}

function gapsByPlace({ gaps, districts }: Work, lang: Lang): Row[] {
  return districts
    .map((place) => ({ place, lacking: gaps.filter((g) => g.missing.includes(place)) }))
    .filter(({ lacking }) => lacking.length > 0)
    .map(({ place, lacking }) => ({
      id: place.id,
      name: place.name[lang],
      weight: lacking.length,
      link: <GoLink to={{ address: { view: 'places', id: place.id } }}>{place.name[lang]}</GoLink>,
      said: (
        <Folded title={health[lang].lacks(lacking.length)}>
          {lacking.map(({ indicator }) => (
            <GoLink key={indicator.id} to={{ address: { view: 'indicators', id: indicator.id } }}>
              {indicator.name[lang]}
            </GoLink>
          ))}
        </Folded>
      ),
    }));
}

function weakRows({ weak }: Work, { bylines }: Dataset, lang: Lang): Row[] {
  return weak.flatMap(({ source, figures, alone }) => {
    const byline = bylines.get(source);
    if (!byline) return [];
    const name = sourceShort(byline, lang);
    return {
      id: source,
      name,
      weight: alone + figures / 1000,
      link: <SourceLink source={byline}>{name}</SourceLink>,
      said: health[lang].rests(figures, alone),
    };
  });
}

function conflictRows({ conflicts }: Work, lang: Lang): Row[] {
  return conflicts.flatMap(({ indicator, place, figures, choice }) => {
    const shown = choice?.figure ?? figures[0];
    if (!shown) return [];
    const name = `${place.short[lang]} ${indicator.name[lang]} ${formatPeriod(shown.period, lang, shown.timeKind)}`;
    return {
      id: shown.id,
      name,
      weight: figures.length,
      link: <FigureLink figure={shown}>{name}</FigureLink>,
      said: `${health[lang].rivals(figures.length)}: ${figures.map((f) => f.asWritten).join(' / ')}`,
    };
  });
}

interface ListedProps {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly Row[];
  readonly children?: ReactNode;
}

/** A list that can be sorted by weight or name; the first rows, then all. */
function Listed({ title, note, rows, children }: ListedProps) {
  const { lang } = useNavigation().here;
  const w = health[lang];
  const [order, setOrder] = useState<'weight' | 'name'>('weight');
  const [all, setAll] = useState(false);
  const sorted = [...rows].sort(
    (a, b) => (order === 'weight' ? b.weight - a.weight : 0) || a.name.localeCompare(b.name, 'zh-CN'),
  );
  const shown = all ? sorted : sorted.slice(0, MOST);
  return (
    <section className={styles.list}>
      <h2>{title}</h2>
      <p>{note}</p>
      <div className={styles.order}>
        {children}
        <label>
          {w.order}{' '}
          <select value={order} onChange={(e) => setOrder(e.target.value === 'name' ? 'name' : 'weight')}>
            <option value="weight">{w.orders.weight}</option>
            <option value="name">{w.orders.name}</option>
          </select>
        </label>
      </div>
      <ul>
        {shown.map((row) => (
          <li key={row.id}>
            {row.link} <span>{row.said}</span>
          </li>
        ))}
      </ul>
      {shown.length < sorted.length && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {w.all(sorted.length)}
        </button>
      )}
    </section>
  );
}
