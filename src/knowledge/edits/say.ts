import type { Span } from '../../article/article.ts';
import type { NameType } from '../../names/mention.ts';
import type { Anchor, EditSide, EditStatement } from '../edits.ts';
import type { KnownAlias, KnownEntity } from '../knowledge.ts';
import type { BesideAnchor } from './beside.ts';
import { spellingKey } from './places.ts';

/** How many mentions, each of another article, and how many spellings an edit holds on to at most. */
const MOST_MENTIONS = 16;
const MOST_SPELLINGS = 16;

/** What can be split off from an entity: all that is spelled so, or what one article (number) says of it. */
export type SplitChoice =
  | { readonly kind: 'spelling'; readonly key: string; readonly forms: readonly string[] }
  | { readonly kind: 'article'; readonly article: number };

/** Says that two entities are one. */
export function sayJoin(entity: KnownEntity, other: KnownEntity): EditStatement {
  return { kind: 'join', one: sideOf(entity), other: sideOf(other) };
}

/** Says what an entity is to be called, verbatim. */
export function sayRename(entity: KnownEntity, name: string): EditStatement {
  return { kind: 'rename', one: sideOf(entity), name };
}

/** Says that an entity is not to be shown. */
export function sayHide(entity: KnownEntity): EditStatement {
  return { kind: 'hide', one: sideOf(entity) };
}

/** Says what kind of thing an entity is. */
export function sayKind(entity: KnownEntity, type: NameType): EditStatement {
  return { kind: 'change-kind', one: sideOf(entity), type };
}

/** Says that a part of what is known of an entity is about somebody else. */
export function sayApart(entity: KnownEntity, choice: SplitChoice): EditStatement {
  return choice.kind === 'spelling'
    ? apartBySpelling(entity, choice.key)
    : apartByArticle(entity, choice.article);
}

/** Says that a name of an open page (`anchors` as \`besideAnchors\` gives them) is not an entity. `page` is the id of the page's article, should it be saved. */
export function sayElse(
  entity: KnownEntity,
  name: string,
  anchors: readonly BesideAnchor[],
  page: string,
): EditStatement {
  const own = entity.articles.findIndex(({ id }) => id === page);
  const mentions = firstMentions(entity, (article) => article !== own);
  return {
    kind: 'keep-apart',
    one: { name: entity.name, anchors: [...mentions, ...spellingAnchors(entity, ({ full }) => full)] },
    other: { name, anchors },
  };
}

/** What can be split off: nothing from an entity with one spelling in one article. Spellings first, as they are used most. */
export function splitChoices(entity: KnownEntity): SplitChoice[] {
  const forms = new Map<string, string[]>();
  for (const { form } of entity.aliases) {
    const key = spellingKey(form);
    forms.set(key, [...(forms.get(key) ?? []), form]);
  }
  const spellings = [...forms].map(([key, own]): SplitChoice => ({ kind: 'spelling', key, forms: own }));
  const articles = entity.articles.map((_, article): SplitChoice => ({ kind: 'article', article }));
  return [...(spellings.length > 1 ? spellings : []), ...(articles.length > 1 ? articles : [])];
}

/** An entity as edits hold on to it: its first mention in each article, then its whole names. */
function sideOf(entity: KnownEntity): EditSide {
  const mentions = firstMentions(entity, () => true);
  return { name: entity.name, anchors: [...mentions, ...spellingAnchors(entity, ({ full }) => full)] };
}

/** All that is spelled so, against all other spellings: which article has them does not count. */
function apartBySpelling(entity: KnownEntity, key: string): EditStatement {
  const isOther = ({ form }: KnownAlias): boolean => spellingKey(form) !== key;
  const own = entity.aliases.find((alias) => !isOther(alias));
  return {
    kind: 'keep-apart',
    one: { name: entity.name, anchors: spellingAnchors(entity, isOther) },
    other: {
      name: own?.form ?? key,
      anchors: entity.readAs.types.map((type): Anchor => ({ kind: 'spelling', type, key })),
    },
  };
}

/** The mentions of one article, against those of the others: what is spelled alike there tells nothing. */
function apartByArticle(entity: KnownEntity, article: number): EditStatement {
  const there = entity.mentions[article] ?? [];
  const elsewhere = spellingAnchors(entity, ({ articles }) => !articles.includes(article));
  return {
    kind: 'keep-apart',
    one: {
      name: entity.name,
      anchors: [...firstMentions(entity, (number) => number !== article), ...elsewhere],
    },
    other: {
      name: entity.name,
      anchors: there.flatMap((mention) => mentionAnchor(entity, article, mention)),
    },
  };
}

function firstMentions(entity: KnownEntity, isWanted: (article: number) => boolean): Anchor[] {
  return entity.mentions
    .map(([first], article) => (first && isWanted(article) ? mentionAnchor(entity, article, first) : []))
    .filter((anchors) => anchors.length > 0)
    .slice(0, MOST_MENTIONS)
    .flat();
}

function mentionAnchor(entity: KnownEntity, article: number, { start, end }: Span): Anchor[] {
  const id = entity.articles[article]?.id;
  return id === undefined ? [] : [{ kind: 'mention', article: id, start, end }];
}

function spellingAnchors(entity: KnownEntity, isWanted: (alias: KnownAlias) => boolean): Anchor[] {
  const keys = [...new Set(entity.aliases.filter(isWanted).map(({ form }) => spellingKey(form)))];
  return keys
    .filter((key) => key !== '')
    .slice(0, MOST_SPELLINGS)
    .flatMap((key) => entity.readAs.types.map((type): Anchor => ({ kind: 'spelling', type, key })));
}
