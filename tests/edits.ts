import type { Article } from '../src/article/article.ts';
import { type SplitChoice, splitChoices } from '../src/knowledge/edits/say.ts';
import type { Edit, EditStatement } from '../src/knowledge/edits.ts';
import type { Knowledge, KnownEntity } from '../src/knowledge/knowledge.ts';
import { engine } from './engine.ts';

/** Statements in the order in which a reader made them. */
export function numbered(...statements: readonly EditStatement[]): Edit[] {
  return statements.map((statement, i) => ({ ...statement, seq: i + 1 }));
}

/** What a set of articles tells under a reader's edits. */
export function editedKnowledge(edits: readonly Edit[], ...articles: readonly Article[]): Knowledge {
  return engine.build(
    articles.map((article) => engine.extract(article)),
    edits,
  ).knowledge;
}

/** The spellings of each entity of a kind that the knowledge has. */
export function spellingsIn(knowledge: Knowledge, type: KnownEntity['type'] = 'person'): string[][] {
  return knowledge.entities
    .filter((entity) => entity.type === type)
    .map(({ aliases }) => aliases.map(({ form }) => form).sort())
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

/** The choice to split off what is spelled so; throws when there is none. */
export function spelled(entity: KnownEntity, form: string): SplitChoice {
  const found = splitChoices(entity).find(
    (choice) => choice.kind === 'spelling' && choice.forms.includes(form),
  );
  if (!found) throw new Error(`${form} cannot be split off`);
  return found;
}

/** The choice to split off what an article says; throws when there is none. */
export function toldIn(entity: KnownEntity, article: Article): SplitChoice {
  const found = splitChoices(entity).find(
    (choice) => choice.kind === 'article' && entity.articles[choice.article]?.id === article.id,
  );
  if (!found) throw new Error('the article cannot be split off');
  return found;
}
