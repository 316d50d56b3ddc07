import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CardRef, Source } from '../../src/cards/card.ts';

/** What a card asks of whoever shows it: the content script, the popup, the library. The card itself only draws. */
export type CardActions = {
  /** Shows another card in this one's place; the present one is what `back` goes to. */
  readonly turn: (ref: CardRef) => void;
  /** Shows the card before this one. */
  readonly back: () => void;
  readonly close: () => void;
  /** Opens the saved text of a source that has no address, at its sentence. */
  readonly openSource: (source: Source) => void;
  /** Opens the page of the library on which the entity with this id can be corrected. */
  readonly correct: (id: string) => void;
  /** Says that the open page means somebody else than the known entity with this id; the card then is of the page's own. */
  readonly denyLink: (id: string) => Promise<void>;
  /** Takes that back of the page's own entity of this number. */
  readonly restoreLink: (local: number) => Promise<void>;
  /** Scrolls the open page to a sentence of its own (a source whose `article` is null). */
  readonly showOnPage: (source: Source) => void;
  /** Puts a text on the clipboard; rejects when the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
};

/** Carries the actions to whatever part of a card needs them. */
export const CardActionsContext = createContext<CardActions | null>(null);

/**
 * The actions of the card around.
 * @throws {Error} outside a card
 */
export function useCardActions(): CardActions {
  const actions = useContext(CardActionsContext);
  if (actions === null) throw new Error('useCardActions needs a card around it');
  return actions;
}
