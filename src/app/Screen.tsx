import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef } from 'react';
import { type SourcesInFull, useCatalogue, useSources } from '../blocks/dataset.tsx';
import { ErrorBoundary } from '../blocks/ErrorBoundary.tsx';
import { GoLink } from '../blocks/links.tsx';
import { ViewFailed } from '../blocks/messages.tsx';
import { SearchBox } from '../blocks/search/SearchBox.tsx';
import type { Catalogue } from '../domain/dataset.ts';
import type { Lang } from '../domain/words.ts';
import { sourceShort } from '../format/source.ts';
import { shell } from '../i18n/shell.ts';
import type { Address } from '../state/address.ts';
import { type Navigation, NavigationProvider, useNavigation } from '../state/location.tsx';
import { validate } from '../state/validate.ts';
import { OverviewView } from '../views/overview/OverviewView.tsx';
import { Shell } from './Shell.tsx';

const IgnoredNotice = lazy(() => import('../blocks/IgnoredNotice.tsx').then((m) => ({ default: m.IgnoredNotice })));
const CompareView = lazy(() => import('../views/compare/CompareView.tsx').then((m) => ({ default: m.CompareView })));
const MapView = lazy(() => import('../views/map/MapView.tsx').then((m) => ({ default: m.MapView })));
const TrendsView = lazy(() => import('../views/trends/TrendsView.tsx').then((m) => ({ default: m.TrendsView })));
const PlacesView = lazy(() => import('../views/places/PlacesView.tsx').then((m) => ({ default: m.PlacesView })));
const PlaceView = lazy(() => import('../views/places/PlaceView.tsx').then((m) => ({ default: m.PlaceView })));
const TableView = lazy(() => import('../views/data/TableView.tsx').then((m) => ({ default: m.TableView })));
const IndicatorsView = lazy(() =>
  import('../views/indicators/IndicatorsView.tsx').then((m) => ({ default: m.IndicatorsView })),
);
const IndicatorView = lazy(() =>
  import('../views/indicators/IndicatorView.tsx').then((m) => ({ default: m.IndicatorView })),
);
const SourcesView = lazy(() => import('../views/sources/SourcesView.tsx').then((m) => ({ default: m.SourcesView })));
const BriefView = lazy(() => import('../views/brief/BriefView.tsx').then((m) => ({ default: m.BriefView })));
const EmbedView = lazy(() => import('../views/embed/EmbedView.tsx').then((m) => ({ default: m.EmbedView })));
const SourceView = lazy(() => import('../views/sources/SourceView.tsx').then((m) => ({ default: m.SourceView })));
const AfterPaint = lazy(() => import('../blocks/AfterPaint.tsx').then((m) => ({ default: m.AfterPaint })));
const MethodView = lazy(() => import('../views/method/MethodView.tsx').then((m) => ({ default: m.MethodView })));
const AsKnown = lazy(() => import('../blocks/known/AsKnown.tsx').then((m) => ({ default: m.AsKnown })));
const SidePanel = lazy(() => import('../blocks/panels/SidePanel.tsx').then((m) => ({ default: m.SidePanel })));

/** Every screen by name, with or without an id. */
function screenOf(address: Address | null): ReactNode {
  switch (address?.view) {
    case 'overview':
      return <OverviewView />;
    case 'compare':
      return <CompareView />;
    case 'map':
      return <MapView />;
    case 'trends':
      return <TrendsView />;
    case 'places':
      return address.id === null ? <PlacesView /> : <PlaceView id={address.id} />;
    case 'sources':
      return address.id === null ? <SourcesView /> : <SourceView id={address.id} />;
    case 'indicators':
      return address.id === null ? <IndicatorsView /> : <IndicatorView id={address.id} />;
    case 'data':
      return <TableView />;
    case 'brief':
      return <BriefView />;
    case 'method':
      return <MethodView />;
    case 'embed':
      return <EmbedView />;
    case undefined:
      return <NotFound />;
  }
}

function NotFound() {
  const w = shell[useNavigation().here.lang];
  return (
    <div role="alert">
      <h1>{w.notFoundTitle}</h1>
      <p>{w.notFound}</p>
      <p>
        <GoLink to={{ address: { view: 'overview', id: null } }}>{w.home}</GoLink>
      </p>
    </div>
  );
}

/** What stands at the address: a place, an indicator, or a source by its title, without that by publisher and year. */
function nameOf(id: string, catalogue: Catalogue, sources: SourcesInFull['sources'], lang: Lang): string {
  const byline = catalogue.bylines.get(id);
  const named = catalogue.places.get(id) ?? catalogue.indicators.get(id);
  return named?.name[lang] ?? sources.get(id)?.title ?? (byline ? sourceShort(byline, lang) : id);
}

/** The title of the tab; null while it is not known, for the page of a source comes with its title. */
function titleOf(address: Address | null, catalogue: Catalogue, full: SourcesInFull, lang: Lang): string | null {
  const w = shell[lang];
  if (!address) return `${w.notFoundTitle} | ${w.brand}`;
  if (full.pending) return null;
  const what =
    address.id === null
      ? address.view === 'overview'
        ? null
        : w.views[address.view]
      : nameOf(address.id, catalogue, full.sources, lang);
  return what === null ? w.brandLong : `${what} | ${w.brand}`;
}

/** The screen of the address, its ids checked against the dataset; what was no use is said above it. */
export function Screen() {
  const navigation = useNavigation();
  const { catalogue } = useCatalogue();
  const { here } = navigation;
  const w = shell[here.lang];
  const checked = useMemo(() => validate(here, catalogue), [here, catalogue]);
  const valid = useMemo(
    (): Navigation => ({
      ...navigation,
      here: { ...here, ...checked.state, ignored: [...here.ignored, ...checked.ignored] },
    }),
    [navigation, here, checked],
  );
  const full = useSources({ wanted: here.address?.view === 'sources' && here.address.id !== null });
  const title = titleOf(here.address, catalogue, full, here.lang);
  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);
  const { open } = valid.here;
  // Cards that are named one by one are each of their own day.
  const day = /^(?:method|embed|brief)$/.test(here.address?.view ?? '') ? null : here.comparison.known;
  const seen = (what: ReactNode, banner: boolean): ReactNode =>
    day === null ? (
      what
    ) : (
      <AsKnown day={day} banner={banner}>
        {what}
      </AsKnown>
    );
  const key = `${here.address?.view}/${here.address?.id}`;
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    // What had the focus went with the old screen; a panel takes it itself.
    if (open === null) document.getElementById('main')?.focus({ preventScroll: true });
  }, [key, open]);
  const screen = (
    <ErrorBoundary resetKey={key} fallback={<ViewFailed />}>
      <Suspense fallback={<p role="status">{w.loading}</p>}>{seen(screenOf(here.address), true)}</Suspense>
    </ErrorBoundary>
  );
  return (
    <NavigationProvider navigation={valid}>
      {here.address?.view === 'embed' || (here.address?.view === 'brief' && here.slide !== null) ? (
        screen
      ) : (
        <Shell
          view={here.address?.view ?? null}
          footer={w.footer(catalogue.version, catalogue.date)}
          panel={open !== null}
          search={<SearchBox />}
        >
          {valid.here.ignored.length > 0 && (
            <Suspense fallback={null}>
              <IgnoredNotice />
            </Suspense>
          )}
          {screen}
        </Shell>
      )}
      <ErrorBoundary fallback={null}>
        <Suspense fallback={null}>
          <AfterPaint />
        </Suspense>
      </ErrorBoundary>
      {open && (
        <ErrorBoundary resetKey={`${open.kind}:${open.id}`} fallback={<ViewFailed />}>
          <Suspense fallback={null}>{seen(<SidePanel open={open} />, false)}</Suspense>
        </ErrorBoundary>
      )}
    </NavigationProvider>
  );
}
