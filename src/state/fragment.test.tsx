// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fragmentRoot } from './addressMode.ts';
import { LocationProvider, type Navigation, useNavigation } from './location.tsx';

const FILE = fragmentRoot(window.location.href);
let root: Root;
let navigation: Navigation;

function Reader() {
  navigation = useNavigation();
  return null;
}

/** Opens the one file with a fragment. */
async function open(fragment: string): Promise<void> {
  window.history.pushState(null, '', FILE + fragment);
  await act(() =>
    root.render(
      <LocationProvider root={FILE} mode="fragment">
        <Reader />
      </LocationProvider>,
    ),
  );
}

/** Does something that the browser answers with a hashchange, and waits for that. */
async function heard(what: () => void): Promise<void> {
  await act(async () => {
    const change = new Promise((resolve) => {
      window.addEventListener('hashchange', resolve, { once: true });
    });
    what();
    await change;
  });
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('scrollTo', () => undefined);
  root = createRoot(document.body.appendChild(document.createElement('div')));
});

afterEach(async () => {
  await act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

test('a link by fragment is read; going on and Back move in the fragment', async () => {
  await open('#/places/jiangbei/?lang=en');
  expect(navigation.here.address).toEqual({ view: 'places', id: 'jiangbei' });
  expect(navigation.here.lang).toBe('en');
  await act(async () => navigation.go({ address: { view: 'sources', id: null } }));
  expect(window.location.href).toBe(`${FILE}#/sources/?lang=en`);
  expect(navigation.here.address).toEqual({ view: 'sources', id: null });
  await heard(() => window.history.back());
  expect(navigation.here.address).toEqual({ view: 'places', id: 'jiangbei' });
});

test('a fragment typed by hand leads there', async () => {
  await open('');
  await heard(() => {
    window.location.hash = '#/sources/';
  });
  expect(navigation.here.address).toEqual({ view: 'sources', id: null });
});

test('a jump within the page is no address: the reader stays, and the address is put back', async () => {
  await open('#/places/jiangbei/');
  await heard(() => {
    window.location.hash = '#main';
  });
  expect(navigation.here.address).toEqual({ view: 'places', id: 'jiangbei' });
  expect(window.location.href).toBe(`${FILE}#/places/jiangbei/`);
});

test('a panel opened here closes by the step back, one that came with the link by being taken out', async () => {
  await open('#/places/jiangbei/');
  await act(async () => navigation.go({ query: { open: { kind: 'place', id: 'jiangjin' } } }));
  expect(window.location.href).toBe(`${FILE}#/places/jiangbei/?open=place:jiangjin`);
  await heard(() => navigation.closePanel());
  expect(window.location.href).toBe(`${FILE}#/places/jiangbei/`);

  await open('#/?open=place:jiangjin');
  await act(async () => navigation.closePanel());
  expect(window.location.href).toBe(FILE);
  expect(navigation.here.open).toBeNull();
});

test('steps taken by a part of the page that is still drawn as before keep what was chosen meanwhile', async () => {
  await open('#/?i=gdp&open=place:jiangjin');
  const before = navigation;
  await act(async () => navigation.go({ query: { lang: 'en' } }));
  await act(async () => before.closePanel());
  expect(window.location.href).toBe(`${FILE}#/?i=gdp&lang=en`);
  await act(async () => before.go({ query: { theme: 'dark' } }));
  expect(window.location.href).toBe(`${FILE}#/?i=gdp&lang=en&theme=dark`);
});
