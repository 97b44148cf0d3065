import { lazy, Suspense } from 'react';

const Bar = lazy(() => import('./HonestyBar.tsx').then((m) => ({ default: m.HonestyBar })));

/** The bar that says which data a view is drawn from; it comes when the view stands, and its room is kept. */
export function Honesty({ near = false }: { near?: boolean }) {
  return (
    <Suspense fallback={<span style={{ width: '7rem', height: 32 }} />}>
      <Bar near={near} />
    </Suspense>
  );
}
