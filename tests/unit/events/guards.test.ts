import { describe, expect, it } from 'vitest';
import { guardOf, isGuarded, type Mark } from '../../../src/events/guards.ts';
import { FIELDS } from '../../../src/events/phrases/fields.ts';
import { verbRoot } from '../../../src/names/vocabulary/verbs.ts';
import { foldWord } from '../../../src/text/fold.ts';
import { tokenise } from '../../../src/text/tokens.ts';

function passes(guard: string, text: string, ...marks: Mark[]): boolean {
  return isGuarded(guardOf(guard), { tokens: tokenise(text), has: (mark) => marks.includes(mark) });
}

describe('a guard', () => {
  it('asks for one of its words, in any form', () => {
    expect(passes('अदालत कोर्ट', 'अदालतों में')).toBe(true);
    expect(passes('अदालत कोर्ट', 'दुकानों में')).toBe(false);
  });

  it('asks for something of each group', () => {
    expect(passes('@game + साल', 'दो साल', 'game')).toBe(true);
    expect(passes('@game + साल', 'दो साल')).toBe(false);
    expect(passes('@game + साल', 'दो दिन', 'game')).toBe(false);
  });

  it('bars words and marks', () => {
    expect(passes('-मौका -@game', 'आरोपी')).toBe(true);
    expect(passes('-मौका -@game', 'मौका')).toBe(false);
    expect(passes('-मौका -@game', 'आरोपी', 'game')).toBe(false);
  });
});

describe('the phrases of all fields', () => {
  const rows = FIELDS.flatMap(({ phrases, idioms }) => [...phrases, ...idioms]);

  it('have verbs whose forms are known', () => {
    const roots = rows.flatMap(([, , , verbs]) => verbs.split(' ')).filter((verb) => !/^[.=]/.test(verb));
    expect(roots.filter((root) => verbRoot(foldWord(`${root}ना`)) !== foldWord(root))).toEqual([]);
  });

  it('tell each cue and verb of a field once', () => {
    const keys = rows.flatMap(([kind, word, cues, verbs, guard]) =>
      cues.split(' ').map((cue) => [kind, word, cue, verbs, guard].join('|')),
    );
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
});
