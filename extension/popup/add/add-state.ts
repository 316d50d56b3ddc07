import type { BackgroundApi, PageSummary } from '../../messages.ts';

type Refusal = Extract<BackgroundApi['addPage']['result'], { refused: unknown }>['refused'];

/**
 * Where adding the page stands. `saved`: it has been in the collection before the popup was opened. `added` names the
 * article, which undoing needs.
 */
export type Adding =
  | { readonly kind: 'offered' | 'saved' | 'adding' | 'removing' | 'removed' | 'failed' }
  | { readonly kind: 'added'; readonly article: string }
  | { readonly kind: 'refused'; readonly why: Refusal };

/** What happens to it: the reader's press, and the background's answers. */
export type AddEvent =
  | { readonly kind: 'pressed' }
  | { readonly kind: 'answered'; readonly answer: BackgroundApi['addPage']['result'] }
  | { readonly kind: 'taken-back' }
  | { readonly kind: 'failed' };

/** What can be done with a page as the popup opens: refused at once where it is known that it would be. */
export function addingAtFirst({ article, canStore }: Pick<PageSummary, 'article' | 'canStore'>): Adding {
  if (article === 'saved') return { kind: 'saved' };
  if (!canStore) return { kind: 'refused', why: 'private' };
  if (article === 'list') return { kind: 'refused', why: 'list' };
  return { kind: 'offered' };
}

/** Where it stands after an event. A press does what the button then says, and nothing while an answer is awaited. */
export function addingAfter(adding: Adding, event: AddEvent): Adding {
  switch (event.kind) {
    case 'pressed':
      if (adding.kind === 'added') return { kind: 'removing' };
      return isOffered(adding) ? { kind: 'adding' } : adding;
    case 'answered':
      return 'added' in event.answer
        ? { kind: 'added', article: event.answer.added }
        : { kind: 'refused', why: event.answer.refused };
    case 'taken-back':
      return { kind: 'removed' };
    case 'failed':
      return { kind: 'failed' };
  }
}

/** Whether a press adds the page. */
export function isOffered({ kind }: Adding): boolean {
  return kind === 'offered' || kind === 'removed' || kind === 'failed';
}
