import type { GoldEntity, GoldText } from './gold.ts';

/** The entities that texts name, with the spellings they have there: what a knowledge base made of these texts can know. */
export function entitiesOf(texts: readonly GoldText[]): GoldEntity[] {
  const spellings = new Map<string, { type: string; forms: Set<string> }>();
  for (const { entity, type, surface, inBoilerplate } of texts.flatMap((text) => text.mentions)) {
    if (inBoilerplate) continue;
    const known = spellings.get(entity) ?? { type, forms: new Set() };
    known.forms.add(surface);
    spellings.set(entity, known);
  }
  return [...spellings].map(([id, { type, forms }]) => ({
    id,
    type,
    canonical_hi: '',
    canonical_en: '',
    aliases_hi: [...forms],
    boilerplateOnly: false,
  }));
}
