import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../src/lexicon/lexicon.ts';
import { compileGazetteer } from '../../../src/names/gazetteer/compile.ts';
import { openGazetteer, wordsOfForm } from '../../../src/names/gazetteer/gazetteer.ts';
import { foldWord } from '../../../src/text/fold.ts';
import { keyK15 } from '../../../src/text/keys.ts';
import { tokenise } from '../../../src/text/tokens.ts';

const gazetteer = openGazetteer(compileGazetteer());

const forms = Array.from({ length: gazetteer.size }, (_, value) => gazetteer.form(value)).filter(
  (form) => form !== null,
);

function found(name: string) {
  return lookUp(gazetteer.lexicon, wordsOfForm(name).map(keyK15)).map((value) => gazetteer.form(value));
}

describe('compileGazetteer', () => {
  test('finds a place by any spelling with the same key', () => {
    expect(found('वॉनसान').map((form) => form?.id)).toContain('KP/wonsan');
    expect(found('वोन्सान').map((form) => form?.id)).toContain('KP/wonsan');
  });

  test('tells adjectives from names', () => {
    expect(found('फ़्रांसीसी')).toContainEqual({ id: 'FR', form: 'फ्रांसीसी', ambiguous: false, adjective: true });
    expect(found('रूस')).toContainEqual({ id: 'RU', form: 'रूस', ambiguous: false, adjective: false });
  });

  test('gives every place that a shared name can stand for', () => {
    expect(
      found('औरंगाबाद')
        .map((form) => form?.id)
        .sort(),
    ).toEqual(['IN/aurangabad-br', 'IN/chhatrapati-sambhajinagar']);
  });

  test('finds names of several words and abbreviations with hyphens and figures', () => {
    expect(found('संयुक्त राष्ट्र सुरक्षा परिषद').map((form) => form?.id)).toEqual(['org/unsc']);
    expect(found('जी-20').map((form) => form?.id)).toContain('org/g20');
  });

  test('leads from each form to its place or organisation', () => {
    const astray = forms.filter(({ id }) => gazetteer.english(id) === null);
    expect(astray).toEqual([]);
  });

  test('parts spellings into the words that sentences have', () => {
    const differing = forms.filter(({ form }) => {
      const tokens = tokenise(form).filter((token) => token.kind !== 'mark');
      return (
        wordsOfForm(form)
          .map((word) => foldWord(word).toLowerCase())
          .join(' ') !== tokens.map((token) => token.norm).join(' ')
      );
    });
    expect(differing.map(({ form }) => form)).toEqual([]);
  });
});
