import { render } from 'preact';
import english from '../../extension/_locales/en/messages.json';
import hindi from '../../extension/_locales/hi/messages.json';
import { CardView } from '../../extension/card/CardView.tsx';
import type { CardActions } from '../../extension/card/card-actions.ts';
import { cardStyles } from '../../extension/card/styles.ts';
import { flatten } from '../../extension/ui/texts.ts';
import type { Card } from '../../src/cards/card.ts';
import { EXHIBITS } from './cards/all.ts';
import type { Exhibit } from './cards/parts.ts';

/*
 * The gallery: every card of `cards/`, each in a shadow root as on a page, in the width, theme and language of the
 * address: `?width=320&theme=dark&lang=en`. To look at it: `npx vite tests/gallery`.
 */
const wanted = new URLSearchParams(location.search);
const lang = wanted.get('lang') === 'en' ? 'en' : 'hi';
const theme = wanted.get('theme') ?? '';
const texts = flatten(lang, lang === 'en' ? english : hindi);
document.documentElement.lang = lang;
document.documentElement.dataset['theme'] = theme;

/**
 * Hangs a card. It turns to the card after it; what else it asks for is written to `data-asked` of its place. A click on
 * the caption changes the card as a pointer on another name of a page does.
 */
function hang(exhibit: Exhibit, number: number): HTMLElement {
  const place = document.createElement('section');
  const caption = document.createElement('h1');
  caption.textContent = exhibit.title;
  const host = document.createElement('div');
  host.dataset['theme'] = theme;
  host.style.setProperty('--card-width', `${wanted.get('width') ?? 360}px`);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyles);
  root.adoptedStyleSheets = [sheet];
  const asked = (what: string): void => {
    place.dataset['asked'] = what;
  };
  const show = (card: Card, canGoBack: boolean): void => {
    const actions: CardActions = {
      turn: () => show((EXHIBITS[number + 1] ?? exhibit).card, true),
      back: () => show(exhibit.card, false),
      close: () => asked('close'),
      openSource: ({ article }) => asked(`open ${article}`),
      correct: (id) => asked(`correct ${id}`),
      denyLink: async (id) => asked(`deny ${id}`),
      restoreLink: async (local) => asked(`restore ${local}`),
      showOnPage: ({ span }) => asked(`show ${span.start}`),
      copy: async (text) => asked(`copy ${text}`),
    };
    render(<CardView card={card} texts={texts} canGoBack={canGoBack} actions={actions} />, root);
  };
  show(exhibit.card, exhibit.canGoBack ?? false);
  caption.addEventListener('click', () => show((EXHIBITS[number + 1] ?? exhibit).card, false));
  place.append(caption, host);
  return place;
}

document.querySelector('main')?.append(...EXHIBITS.map(hang));
