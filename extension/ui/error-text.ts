import { MessageError } from '../messaging.ts';
import type { Translate } from './texts.ts';

/** One line for the reader about something that failed; never a stack, never a name from the code. */
export function errorText(error: unknown, t: Translate): string {
  if (error instanceof MessageError) return t('error_no_answer');
  return t('error_unknown', oneLine(error));
}

function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? '';
}
