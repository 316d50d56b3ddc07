import { tokenise } from '../text/tokens.ts';

/** The words of a name at tier n0, marks left out. */
export function nameWords(name: string): string[] {
  return tokenise(name)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.norm);
}
