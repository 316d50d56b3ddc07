import type { CardActions } from '../../card/card-actions.ts';
import { routeAddress } from '../routes.ts';

/** What parts of a card ask for that pages of the library answer, wherever in the library the card stands. */
export const LIBRARY_ACTIONS: Omit<CardActions, 'turn' | 'back' | 'close'> = {
  openSource: ({ article, span }) => {
    if (article !== null) location.hash = routeAddress({ page: 'article', id: article, at: span.start });
  },
  correct: (name) => {
    location.hash = routeAddress({ page: 'correct', id: name });
  },
  denyLink: async () => undefined,
  restoreLink: async () => undefined,
  showOnPage: () => undefined,
  copy: (text) => navigator.clipboard.writeText(text),
};
