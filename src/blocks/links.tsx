import type { MouseEvent, ReactNode } from 'react';
import type { Figure, Source } from '../domain/figure.ts';
import type { Place } from '../domain/place.ts';
import { type Go, useNavigation } from '../state/location.tsx';

interface GoLinkProps {
  readonly to: Go;
  readonly children: ReactNode;
  readonly className?: string;
  readonly current?: boolean;
  readonly label?: string;
  /** -1 inside a table whose cells the arrow keys reach. */
  readonly tabIndex?: number;
}

/** A link inside the site: a plain click goes there without loading; any other does what the browser does with links. */
export function GoLink({ to, children, className, current = false, label, tabIndex }: GoLinkProps) {
  const { href, go } = useNavigation();
  const follow = (e: MouseEvent): void => {
    if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
    e.preventDefault();
    go(to);
  };
  return (
    <a
      href={href(to)}
      onClick={follow}
      {...(className === undefined ? {} : { className })}
      {...(current ? { 'aria-current': 'page' as const } : {})}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(tabIndex === undefined ? {} : { tabIndex })}
    >
      {children}
    </a>
  );
}

/** A value opens its evidence. */
export function FigureLink({
  figure,
  children,
  className,
}: {
  figure: Pick<Figure, 'id'>;
  children: ReactNode;
  className?: string;
}) {
  return (
    <GoLink
      to={{ query: { open: { kind: 'figure', id: figure.id } } }}
      {...(className === undefined ? {} : { className })}
    >
      {children}
    </GoLink>
  );
}

/** A place's name opens the place. */
export function PlaceLink({ place, children }: { place: Pick<Place, 'id'>; children: ReactNode }) {
  return <GoLink to={{ query: { open: { kind: 'place', id: place.id } } }}>{children}</GoLink>;
}

/** A source's title leads to its page. */
export function SourceLink({ source, children }: { source: Pick<Source, 'id'>; children: ReactNode }) {
  return <GoLink to={{ address: { view: 'sources', id: source.id } }}>{children}</GoLink>;
}
