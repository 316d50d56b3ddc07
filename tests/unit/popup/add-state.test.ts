import { describe, expect, test } from 'vitest';
import {
  type AddEvent,
  type Adding,
  addingAfter,
  addingAtFirst,
} from '../../../extension/popup/add/add-state.ts';

function from(start: Adding, ...events: readonly AddEvent[]): Adding {
  return events.reduce(addingAfter, start);
}

const PRESSED = { kind: 'pressed' } as const;
const OFFERED: Adding = { kind: 'offered' };

describe('as the popup opens', () => {
  test('an article is offered to be added', () => {
    expect(addingAtFirst({ article: 'article', canStore: true })).toEqual(OFFERED);
  });

  test('one that is in the collection is said to be there', () => {
    expect(addingAtFirst({ article: 'saved', canStore: true })).toEqual({ kind: 'saved' });
  });

  test('what would be refused is refused at once: a list, a private window', () => {
    expect(addingAtFirst({ article: 'list', canStore: true })).toEqual({ kind: 'refused', why: 'list' });
    expect(addingAtFirst({ article: 'article', canStore: false })).toEqual({
      kind: 'refused',
      why: 'private',
    });
  });
});

describe('the button', () => {
  test('adds, then takes back what it added, then adds again', () => {
    const added = from(OFFERED, PRESSED, { kind: 'answered', answer: { added: 'a1' } });
    expect(added).toEqual({ kind: 'added', article: 'a1' });
    const removed = from(added, PRESSED, { kind: 'taken-back' });
    expect(removed).toEqual({ kind: 'removed' });
    expect(from(removed, PRESSED)).toEqual({ kind: 'adding' });
  });

  test('does nothing while an answer is awaited: a double click adds once', () => {
    expect(from(OFFERED, PRESSED, PRESSED)).toEqual({ kind: 'adding' });
    expect(from({ kind: 'removing' }, PRESSED)).toEqual({ kind: 'removing' });
  });

  test('shows why the background refused', () => {
    const refused = from(OFFERED, PRESSED, { kind: 'answered', answer: { refused: 'duplicate' } });
    expect(refused).toEqual({ kind: 'refused', why: 'duplicate' });
    expect(from(refused, PRESSED)).toEqual(refused);
  });

  test('can be pressed again after a failure', () => {
    expect(from(OFFERED, PRESSED, { kind: 'failed' }, PRESSED)).toEqual({ kind: 'adding' });
  });
});
