import type { Card } from '../../src/cards/card.ts';
import type { Translate } from '../ui/texts.ts';
import { Differences } from './Differences.tsx';
import { Figures } from './Figures.tsx';
import type { Part } from './Parts.tsx';
import { Sources } from './Sources.tsx';
import { linesOf, Timeline } from './Timeline.tsx';

/** What happened around the card's name or event. */
export function timelinePart({ timeline, after, link }: Card, t: Translate): Part {
  return {
    id: 'timeline',
    label: t('card_timeline'),
    heading: t('card_timeline'),
    count: linesOf([...timeline, ...after]).length,
    draw: () => <Timeline timeline={timeline} after={after} own={link.ref} />,
  };
}

/** The counts that sources give. */
export function figuresPart({ figures }: Card, t: Translate): Part {
  return {
    id: 'figures',
    label: t('card_figures'),
    heading: t('card_figures_heading'),
    count: figures.reduce((sum, { entries, after }) => sum + entries.length + after.length, 0),
    draw: () => <Figures figures={figures} />,
  };
}

/** What sources tell differently. */
export function differencesPart({ differences }: Card, t: Translate): Part {
  return {
    id: 'differences',
    label: t('card_differences'),
    heading: t('card_differences_heading'),
    count: differences.length,
    draw: () => <Differences differences={differences} />,
  };
}

/** The articles behind the card; the open page needs no mention. */
export function sourcesPart({ sources, freshness, reach }: Card, t: Translate): Part {
  const articles = sources.filter(({ article }) => article !== null);
  return {
    id: 'sources',
    label: t('card_sources'),
    heading: t('card_sources'),
    count: articles.length,
    draw: () => (
      <Sources sources={articles} knownUntil={freshness.knownUntil} explainsOrigins={reach !== null} />
    ),
  };
}
