import type { Source } from '../../src/cards/card.ts';
import { useLocale } from '../ui/locale-context.tsx';
import { agencyText } from './agency-text.ts';

/** The agency whose report a source is, in the line that says who published it; nothing where it is the outlet's own. */
export function Agency({ of: { agency } }: { readonly of: Source }) {
  const locale = useLocale();
  return agency && <span>{agencyText([agency], locale)}</span>;
}
