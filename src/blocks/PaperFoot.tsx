import { useEffect } from 'react';
import { shell } from '../i18n/shell.ts';
import { useNavigation } from '../state/location.tsx';
import { useCatalogue } from './dataset.tsx';

/** An address that carries more than a view (a whole brief) is not typed off paper. */
const LONGEST = 200;

/**
 * Says what each printed page has at its foot (`--printed-foot` in print.css): the product, the version of the data, and the
 * address, where that leads others to the same view.
 */
export function PaperFoot() {
  const { here } = useNavigation();
  const { catalogue } = useCatalogue();
  const w = shell[here.lang];
  // The address changes with every step.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `here` stands for the address.
  useEffect(() => {
    const { href } = window.location;
    const said = [w.brand, w.footer(catalogue.version, catalogue.date)];
    if (href.startsWith('http') && href.length < LONGEST) said.push(href);
    document.documentElement.style.setProperty('--printed-foot', JSON.stringify(said.join(' · ')));
  }, [here, w, catalogue]);
  return null;
}
