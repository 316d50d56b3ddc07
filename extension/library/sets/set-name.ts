import type { Translate } from '../../ui/texts.ts';
import type { SetRow } from '../data/sets.ts';

/** How a set is called: those that are not the reader's to name have names of the interface. */
export function setName({ kind, name }: Pick<SetRow, 'kind' | 'name'>, t: Translate): string {
  switch (kind) {
    case 'bundled':
      return t('library_set_bundled');
    case 'own':
      return t('library_set_own');
    case 'imported':
      return name;
  }
}
