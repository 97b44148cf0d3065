import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { PROGRAM } from '../../blocks/Card/useCard.ts';
import { useCatalogue } from '../../blocks/dataset.tsx';
import type { AnyModel } from '../../charts/models.ts';
import { cardQuery } from '../../data/cardData.ts';
import type { Brief, BriefItem } from '../../domain/brief.ts';
import { NO_COMPARISON } from '../../domain/comparison.ts';
import type { Lang } from '../../domain/words.ts';
import { keptLook } from '../../export/pptx/keptLook.ts';
import { logoAddress } from '../../export/pptx/look.ts';
import { webAddress } from '../../export/context.ts';
import { formatDate } from '../../format/date.ts';
import { brief as words } from '../../i18n/brief.ts';
import { exports } from '../../i18n/exports.ts';
import { slides } from '../../i18n/slides.ts';
import { parseCard, writeCard } from '../../state/cardQuery.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './paper.module.css';

interface Line {
  readonly item: BriefItem;
  readonly model: AnyModel | null;
}

/** Every item with its model, from what the page has loaded already. */
function linesOf(brief: Brief, client: QueryClient, lang: Lang): Line[] {
  const make = client.getQueryData(PROGRAM.queryKey)?.modelOfCard;
  return brief.items.map((item) => {
    const card = item.kind === 'card' ? parseCard(item.card).card : null;
    const found = card && client.getQueryData(cardQuery(writeCard(card), card).queryKey);
    return { item, model: card && found && make ? make(card, found.data, found.extras, lang) : null };
  });
}

/** The day in the reader's time zone, ISO. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What comes first in a printed brief: its title, whose it is, of when, what is in it, and of which data. */
export function PaperCover({ brief }: { brief: Brief }) {
  const { here, href } = useNavigation();
  const { lang } = here;
  const client = useQueryClient();
  const { catalogue } = useCatalogue();
  const w = words[lang];
  const look = keptLook();
  if (!look.cover) return null;
  const lines = linesOf(brief, client, lang);
  const cards = lines.filter((l) => l.item.kind === 'card');
  const sources = new Set(cards.flatMap((l) => l.model?.sources.map((s) => s.id) ?? []));
  // The brief itself is in this browser: what others can open is the product.
  const address = webAddress(
    href({
      address: { view: 'overview', id: null },
      query: { comparison: NO_COMPARISON, open: null, theme: null, slide: null },
    }),
  );
  return (
    <section className={styles.cover} data-brief-paper="cover">
      {look.logo && <img src={logoAddress(look.logo)} alt={slides[lang].logo(look.organisation)} />}
      <p className={styles.title}>{brief.title || w.untitled}</p>
      <p className={styles.whose}>
        {[look.organisation.trim(), formatDate(today(), lang)].filter((t) => t !== '').join(' · ')}
      </p>
      <ol className={styles.contents} aria-label={w.contents}>
        {lines.map(({ item, model }) => (
          <li key={item.key} data-kind={item.kind}>
            {item.title || (item.kind === 'section' ? w.section : (model?.title ?? w.notDrawn))}
          </li>
        ))}
      </ol>
      <p className={styles.foot}>
        {[
          w.counts(cards.length, lines.length - cards.length),
          w.sourceCount(sources.size),
          catalogue.version === ''
            ? ''
            : slides[lang].cover.dataset(catalogue.version, formatDate(catalogue.date, lang)),
          exports[lang].brand,
          address,
        ]
          .filter((t) => t !== '')
          .join(' · ')}
      </p>
    </section>
  );
}

/** What comes last: every source of its charts once, in the order in which they come. */
export function PaperSources({ brief }: { brief: Brief }) {
  const { lang } = useNavigation().here;
  const client = useQueryClient();
  if (!keptLook().closing) return null;
  const all = new Map(
    linesOf(brief, client, lang).flatMap((l) => l.model?.sources.map((s) => [s.id, s.text] as const) ?? []),
  );
  if (all.size === 0) return null;
  return (
    <section className={styles.sources} data-brief-paper="sources">
      <h2>{slides[lang].closing.title}</h2>
      <p>{words[lang].closing}</p>
      <ol>
        {[...all].map(([id, text]) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
    </section>
  );
}
