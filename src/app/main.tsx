import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/global.css';
import '../theme/tokens.css';
import '../ui/print.css';
import { dataRoot } from '../data/rootUrl.ts';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root) {
  const site = new URL('../', dataRoot()).href;
  createRoot(root).render(
    <StrictMode>
      <App root={site} client={new QueryClient()} />
    </StrictMode>,
  );
}
