/**
 * One spelling of a name. `ambiguous` says that the spelling is also an ordinary word, a name of another kind
 * or another entity's name: it links only with support from the text around it.
 */
export type NameForm = { readonly form: string; readonly ambiguous: boolean };

/** The sign behind a spelling in the tables that marks it ambiguous. */
const AMBIGUOUS_SIGN = '?';

/** Reads one spelling as the tables write it: `माली?` is the ambiguous form माली. */
export function parseForm(written: string): NameForm {
  return written.endsWith(AMBIGUOUS_SIGN)
    ? { form: written.slice(0, -1), ambiguous: true }
    : { form: written, ambiguous: false };
}

/** Reads a list of spellings parted by a comma and a space; `-` says that there are none. */
export function parseForms(cell: string): readonly NameForm[] {
  return cell === '-' ? NONE : cell.split(', ').map(parseForm);
}

const NONE: readonly NameForm[] = [];
