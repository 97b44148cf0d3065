import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/global.css';
import '../theme/tokens.css';
import '../ui/print.css';
import { catchDroppedFiles } from '../blocks/OpenFile/offer.ts';
import { carriesData } from '../data/loader.ts';
import { dataRoot } from '../data/rootUrl.ts';
import { fragmentRoot } from '../state/addressMode.ts';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root) {
  // A file that was saved with a brief opens on it.
  if (document.getElementById('yucai-brief') && !window.location.hash)
    window.history.replaceState(null, '', '#/brief/');
  // A page that carries its data is opened from a disk, where no other path may be shown.
  const site = carriesData()
    ? ({ mode: 'fragment', root: fragmentRoot(window.location.href) } as const)
    : ({ mode: 'path', root: new URL('../', dataRoot()).href } as const);
  catchDroppedFiles();
  createRoot(root).render(
    <StrictMode>
      <App {...site} client={new QueryClient()} />
    </StrictMode>,
  );
}
