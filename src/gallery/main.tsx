import { createRoot } from 'react-dom/client';
import '../ui/global.css';
import '../theme/tokens.css';
import '../i18n/english.ts';
import { Gallery } from './Gallery.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery />);
