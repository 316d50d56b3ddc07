import { describe, expect, test } from 'vitest';
import type { Texts } from '../../../extension/messages.ts';
import { flatten, translator } from '../../../extension/ui/texts.ts';

const FILE = {
  common_close: { message: 'बंद करें' },
  card_known_until: { message: 'ख़बरें $DATE$ तक', placeholders: { date: { content: '$1' } } },
  library_import_progress: {
    message: '$TOTAL$ में से $DONE$',
    placeholders: { done: { content: '$1' }, total: { content: '$2' } },
  },
};

describe('a locale file', () => {
  test('is flattened to texts whose gaps are numbered as its placeholders say', () => {
    expect(flatten('hi', FILE)).toEqual({
      lang: 'hi',
      messages: {
        common_close: 'बंद करें',
        card_known_until: 'ख़बरें $1 तक',
        library_import_progress: '$2 में से $1',
      },
    });
  });

  test('keeps a gap that it does not explain', () => {
    expect(flatten('hi', { a: { message: '$WHAT$' } }).messages).toEqual({ a: '$WHAT$' });
  });
});

describe('t', () => {
  const t = translator(flatten('hi', FILE));

  test('fills the gaps in the order of the placeholders, wherever they stand in the sentence', () => {
    expect(t('library_import_progress', 12, 42)).toBe('42 में से 12');
  });

  test('puts in what is given as it is, gaps and dollar signs too', () => {
    expect(t('card_known_until', '$1 $& $$')).toBe('ख़बरें $1 $& $$ तक');
  });

  test('writes a doubled dollar sign once', () => {
    const price: Texts = { lang: 'en', messages: { common_close: 'costs $$5' } };
    expect(translator(price)('common_close')).toBe('costs $5');
  });

  test('gives the key of a text that is missing', () => {
    expect(translator({ lang: 'hi', messages: {} })('common_back')).toBe('common_back');
  });
});
