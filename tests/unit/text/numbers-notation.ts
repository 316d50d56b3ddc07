import { findNumbers, type NumberMention } from '../../../src/text/numbers.ts';
import { tokenise } from '../../../src/text/tokens.ts';

/** The numbers of a sentence in the notation of tests/fixtures/numbers.tsv. */
export function numbersOf(sentence: string): string {
  return findNumbers(tokenise(sentence))
    .map((mention) => `${sentence.slice(mention.start, mention.end)} = ${meaning(mention)}`)
    .join(' ; ');
}

function meaning({ value, low, high, qualifier, ordinal }: NumberMention): string {
  switch (qualifier) {
    case 'exact':
      return ordinal ? `${value}th` : `${value}`;
    case 'about':
      return `~${value}`;
    case 'at-least':
      return `>=${low}`;
    case 'at-most':
      return `<=${high}`;
    case 'between':
      return `${low}..${high}`;
    case 'many':
      return `>>=${low}`;
  }
}
