import type { PageCommand } from '../../messages.ts';
import type { PlainKey } from '../../ui/texts.ts';

/** What each browser command does, in the order of the list. The browser has these words in its own language only. */
export const COMMAND_LABELS: Readonly<Record<PageCommand, PlainKey>> = {
  'next-name': 'command_next_name',
  'previous-name': 'command_previous_name',
  'open-card': 'command_open_card',
  'close-card': 'command_close_card',
};
