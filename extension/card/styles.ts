import controls from '../ui/controls.css?inline';
import theme from '../ui/theme.css?inline';
import card from './card.css?inline';

/**
 * The style sheet of a card, theme and controls included, for a shadow root's `adoptedStyleSheets`. The card is as wide
 * as `--card-width` (360px) where there is room, and scrolls within `--card-height` (none).
 */
export const cardStyles: string = theme + controls + card;
