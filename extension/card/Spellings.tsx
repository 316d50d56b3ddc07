import type { EntityCard } from '../../src/cards/card.ts';
import { languageOf } from '../ui/script.ts';
import { Outlets } from './Outlets.tsx';

/** How else the name is spelled, and by whom. */
export function Spellings({ spellings }: { readonly spellings: EntityCard['spellings'] }) {
  return (
    <ul class="card-versions">
      {spellings.map(({ form, sources }) => (
        <li key={form}>
          <p class="card-wording" lang={languageOf(form)}>
            {form}
          </p>
          <Outlets sources={sources} />
        </li>
      ))}
    </ul>
  );
}
