import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, use, useDeferredValue, useLayoutEffect } from 'react';
import { CatalogueProvider, useCatalogueQuery } from '../blocks/dataset.tsx';
import { ErrorBoundary } from '../blocks/ErrorBoundary.tsx';
import { FileFailed } from '../blocks/messages.tsx';
import { DataFileError } from '../data/problem.ts';
import { wordsWanted } from '../i18n/load.ts';
import { shell } from '../i18n/shell.ts';
import type { AddressMode } from '../state/addressMode.ts';
import { LocationProvider, NavigationProvider, useNavigation } from '../state/location.tsx';
import { Screen } from './Screen.tsx';
import { Shell } from './Shell.tsx';

const EmbedFrame = lazy(() => import('../views/embed/EmbedFrame.tsx').then((m) => ({ default: m.EmbedFrame })));

interface AppProps {
  /** The absolute address of the site's own folder; in fragment mode that of the file. */
  readonly root: string;
  readonly mode?: AddressMode;
  readonly client: QueryClient;
  /** The address, where a server renders. */
  readonly start?: string;
}

/** The whole product. */
export function App({ client, ...location }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <LocationProvider {...location}>
        <Suspense fallback={null}>
          <Page />
        </Suspense>
      </LocationProvider>
    </QueryClientProvider>
  );
}

/** The shell at once, the screen when the catalogue is there; without it a message that names the file. */
function Page() {
  const now = useNavigation();
  const later = useDeferredValue(now);
  // While the words of another language load, the page stays as it is.
  const navigation = later.here.lang === now.here.lang ? now : later;
  const query = useCatalogueQuery();
  const { address, lang, theme } = navigation.here;
  useLayoutEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
    if (theme === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [lang, theme]);
  const wanted = wordsWanted(lang);
  if (wanted !== null) use(wanted);
  const said = query.error ? (
    <FileFailed
      errors={[query.error instanceof DataFileError ? query.error : unknownFault(query.error)]}
      retry={() => {
        query.refetch().catch(() => undefined);
      }}
    />
  ) : (
    <p role="status">{shell[lang].loading}</p>
  );
  return (
    <NavigationProvider navigation={navigation}>
      {query.data ? (
        <CatalogueProvider loaded={query.data}>
          <Screen />
        </CatalogueProvider>
      ) : address?.view === 'embed' ? (
        <Framed told={query.error !== null}>{said}</Framed>
      ) : (
        <Shell view={address?.view ?? null} footer={null}>
          {said}
        </Shell>
      )}
    </NavigationProvider>
  );
}

/** In a frame there is no shell; the page around it is told the height of what stays, not of what is still to come. */
function Framed({ told, children }: { told: boolean; children: ReactNode }) {
  const bare = <main id="main">{children}</main>;
  if (!told) return bare;
  return (
    <ErrorBoundary fallback={bare}>
      <Suspense fallback={bare}>
        <EmbedFrame>{children}</EmbedFrame>
      </Suspense>
    </ErrorBoundary>
  );
}

function unknownFault(error: Error): DataFileError {
  return new DataFileError('data/', 'shape', error.message);
}
