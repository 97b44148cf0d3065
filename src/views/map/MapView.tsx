import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { CardSkeleton } from '../../blocks/ChartCard/CardSkeleton.tsx';
import { ChartCard } from '../../blocks/ChartCard/ChartCard.tsx';
import { useCatalogue, useDataset } from '../../blocks/dataset.tsx';
import { FileFailed, RowsLeftOut } from '../../blocks/messages.tsx';
import type { MapGround } from '../../charts/map/ground.ts';
import { toModel } from '../../charts/map/model.ts';
import { boundariesQuery, tilesQuery } from '../../data/maps.ts';
import type { DataFileError } from '../../data/problem.ts';
import { matchAreas } from '../../domain/boundaries.ts';
import { cardOf } from '../../domain/card.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Area } from '../../domain/map.ts';
import { DIVISOR_INDICATOR } from '../../domain/rules/normalise.ts';
import { mapSlice, type MapSlice, placesOf } from '../../domain/slice/map.ts';
import { map } from '../../i18n/map.ts';
import { shell } from '../../i18n/shell.ts';
import { useNavigation } from '../../state/location.tsx';
import { chosenIndicator } from './choose.ts';
import { MapPicker } from './MapPicker.tsx';
import styles from './map.module.css';
import { OwnFile } from './OwnFile.tsx';
import type { OwnBoundaries } from './own.ts';

/** About as high as the map will be, in px. */
const HEIGHT = 900;

/** The districts as tiles or by boundaries: circles for totals, colour for rates, zones laid over. */
export function MapView() {
  const { here } = useNavigation();
  const { catalogue, problems } = useCatalogue();
  const indicator = chosenIndicator(catalogue, here.comparison);
  if (!indicator) return <p role="status">{shell[here.lang].loading}</p>;
  return (
    <div className={styles.view}>
      <h1 className="unseen">{map[here.lang].heading}</h1>
      <RowsLeftOut problems={problems} />
      <MapPicker indicator={indicator} />
      <Body indicator={indicator} />
    </div>
  );
}

function Body({ indicator }: { indicator: Indicator }) {
  const { here } = useNavigation();
  const { by } = here.comparison;
  const divisor = by === null ? null : DIVISOR_INDICATOR[by];
  const loaded = useDataset(divisor === null ? [indicator.id] : [indicator.id, divisor]);
  const [own, setOwn] = useState<OwnBoundaries | null>(null);
  if (loaded.errors.length > 0) return <FileFailed errors={loaded.errors} retry={loaded.retry} />;
  if (loaded.pending) return <CardSkeleton height={HEIGHT} />;
  const slice = mapSlice(loaded.data, indicator, here.comparison);
  return <Drawn slice={slice} loaded={loaded} own={own} onOwn={setOwn} />;
}

interface DrawnProps {
  readonly slice: MapSlice;
  readonly loaded: ReturnType<typeof useDataset>;
  readonly own: OwnBoundaries | null;
  readonly onOwn: (own: OwnBoundaries | null) => void;
}

/** A file error of a query; anything else is thrown to the boundary of the page. */
function fileError(error: Error | null): DataFileError[] {
  if (error === null) return [];
  if (error.name !== 'DataFileError' || !('file' in error)) throw error;
  // The name is set by that class alone.
  return [error as DataFileError];
}

function Drawn({ slice, loaded, own, onOwn }: DrawnProps) {
  const { here } = useNavigation();
  const { catalogue } = useCatalogue();
  const geo = here.map === 'geo';
  const tiles = useQuery(tilesQuery(slice.frame));
  const boundaries = useQuery({ ...boundariesQuery(), enabled: geo && own === null });
  const places = useMemo(() => [...catalogue.places.values()], [catalogue]);
  const frame = useMemo(() => placesOf(slice.frame, places), [slice.frame, places]);
  const ground = useMemo((): MapGround | null => {
    if (!tiles.data) return null;
    if (!geo) return { kind: 'tile', tiles: tiles.data };
    const match = (areas: readonly Area[]) => matchAreas(areas, frame, places);
    if (own) return { kind: 'geo', tiles: tiles.data, matched: match(own.areas), core: null, own: own.file };
    if (!boundaries.data) return null;
    const { areas, core } = boundaries.data;
    return { kind: 'geo', tiles: tiles.data, matched: match(areas), core: match(core), own: null };
  }, [tiles.data, boundaries.data, geo, own, frame, places]);
  const errors = [...fileError(tiles.error), ...(geo ? fileError(boundaries.error) : [])];
  const model = useMemo(
    () => ground && toModel(slice, loaded.data, ground, new Set(here.comparison.places), here.lang),
    [ground, slice, loaded.data, here.comparison.places, here.lang],
  );
  const retry = (): void => {
    for (const query of [tiles, boundaries]) if (query.error) query.refetch().catch(() => undefined);
  };
  return (
    <>
      {errors.length > 0 ? (
        <FileFailed errors={errors} retry={retry} />
      ) : model ? (
        <ChartCard
          model={model}
          // Boundaries that the reader brought are in no address.
          card={own ? null : cardOf('map', { ...here.comparison, indicators: [slice.indicator.id] }, { map: here.map })}
          warning={<RowsLeftOut problems={loaded.problems} />}
        />
      ) : (
        <CardSkeleton height={HEIGHT} />
      )}
      {geo && (
        <OwnFile
          own={own}
          matched={own && ground?.kind === 'geo' ? ground.matched : null}
          frame={frame}
          matches={(areas) => matchAreas(areas, frame, places).places.size}
          onChange={onOwn}
        />
      )}
    </>
  );
}
