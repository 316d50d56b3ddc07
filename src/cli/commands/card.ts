import { latestDay } from '../../cards/context.ts';
import { entityCard } from '../../cards/entity-card.ts';
import type { KnownEntity } from '../../knowledge/knowledge.ts';
import { nameWords } from '../../link/name-words.ts';
import { compareNames } from '../../names/compare-names.ts';
import { asOfDay, needed, readCall } from '../arguments.ts';
import { printCard } from '../card-text.ts';
import { loadEngine, loadPack } from '../engine.ts';
import { InputError, UsageError } from '../usage.ts';

/** `sandarbh card`: the card of a name, as text or JSON. */
export function card(args: readonly string[]): void {
  const call = readCall(args, {
    pack: { type: 'string' },
    'as-of': { type: 'string' },
    json: { type: 'boolean' },
  });
  const path = needed(call, 'pack', 'sandarbh card --pack my.pack नंदन');
  const name = call.words.join(' ').trim();
  if (name === '') throw new UsageError('say whose card: sandarbh card --pack my.pack NAME');
  const { knowledge } = loadPack(path);
  const entity = findByName(knowledge.entities, name);
  if (!entity)
    throw new InputError(`${path}: nothing is known of ‘${name}’; sandarbh dump lists the names it has`);
  const made = entityCard(entity, null, {
    asOf: asOfDay(call),
    page: null,
    collection: { articles: knowledge.articles.length, until: latestDay(knowledge.articles) },
    gazetteer: loadEngine().gazetteer,
  });
  process.stdout.write(
    call.options['json'] === true ? `${JSON.stringify(made, null, 1)}\n` : printCard(made),
  );
}

/** The entity whose spelling the name is, exactly before loosely, in most articles first. */
function findByName(entities: readonly KnownEntity[], name: string): KnownEntity | null {
  const words = nameWords(name);
  const rank = (entity: KnownEntity): number => {
    if (entity.name === name || entity.latin?.toLowerCase() === name.toLowerCase()) return 4;
    if (entity.aliases.some((alias) => alias.form.toLowerCase() === name.toLowerCase())) return 3;
    const spellings = [
      ...entity.aliases.map((alias) => alias.form),
      ...(entity.latin === null ? [] : [entity.latin]),
    ];
    const relations = spellings.map((form) => compareNames(nameWords(form), words));
    return relations.includes('same') ? 2 : relations.includes('part') ? 1 : 0;
  };
  const ranked = entities
    .map((entity) => ({ entity, rank: rank(entity) }))
    .filter((found) => found.rank > 0)
    .sort((a, b) => b.rank - a.rank || b.entity.articles.length - a.entity.articles.length);
  return ranked[0]?.entity ?? null;
}
