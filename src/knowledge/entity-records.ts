import type { Extract } from '../extract/extract.ts';
import { LOADED_TITLES } from '../names/cues/titles.ts';
import { compareUnits } from '../text/code-units.ts';
import { tokenise } from '../text/tokens.ts';
import type {
  KnownArticle,
  KnownEntity,
  KnownFigure,
  KnownMoment,
  KnownRole,
  SentenceRef,
} from './knowledge.ts';
import type { Member } from './members.ts';
import { chooseStatements } from './statements.ts';

/** How many names a record keeps as its company. */
const MOST_COMPANY = 40;

/** What the record of an entity is made from, besides its own nodes. */
export type RecordSources = {
  readonly extracts: readonly Extract[];
  readonly members: readonly Member[];
  /** Number of the member that a local entity belongs to, or null. */
  readonly memberOf: (article: number, local: number) => number | null;
  /** The events of each member, as lines of a timeline. */
  readonly momentsOf: (member: number) => readonly KnownMoment[];
  /** The figures that a member gives or owns; articles are numbers of extracts. */
  readonly figuresOf: (member: number) => readonly KnownFigure[];
};

/** The record of one entity: all that its articles say of it, complete in itself. */
export function entityRecord(number: number, member: Member, sources: RecordSources): KnownEntity {
  const { extracts } = sources;
  const numbers = [...new Set(member.nodes.map((node) => node.article))].sort((a, b) => a - b);
  const renumber = (article: number): number => numbers.indexOf(article);
  const namings = member.nodes.map(({ article, local }) => ({ article, local }));
  return {
    id: member.link.id,
    type: member.link.type,
    name: member.link.name,
    spelling: member.spelling,
    readAs: member.readAs,
    latin: member.latin,
    listed: member.link.listed,
    aliases: member.aliases.map((alias) => ({ ...alias, articles: alias.articles.map(renumber) })),
    roles: rolesOf(member, sources).map((role) => ({ ...role, article: renumber(role.article) })),
    statements: chooseStatements(namings, extracts).map((s) => ({
      ...s,
      article: renumber(s.article),
      alsoIn: s.alsoIn.map(renumber),
    })),
    timeline: sources.momentsOf(number),
    company: companyOf(number, numbers, sources),
    figures: renumberFigures(sources.figuresOf(number), renumber),
    loaded: loadedOf(member, extracts).map((word) => ({ ...word, article: renumber(word.article) })),
    articles: numbers.flatMap((article) => extracts[article]?.article ?? []).map(toKnownArticle),
    mentions: mentionsOf(member, extracts).map((m) => ({ ...m, article: renumber(m.article) })),
  };
}

/** Figures with the article numbers of a record instead of those of the extracts. */
export function renumberFigures(
  figures: readonly KnownFigure[],
  renumber: (article: number) => number,
): KnownFigure[] {
  return figures.map((figure) => ({
    ...figure,
    tellings: figure.tellings.map((telling) => ({ ...telling, article: renumber(telling.article) })),
  }));
}

/** The head of an article as records keep it. */
export function toKnownArticle({ id, title, outlet, url, published }: Extract['article']): KnownArticle {
  return { id, title, outlet, url, published };
}

function rolesOf(member: Member, { extracts, members, memberOf }: RecordSources): KnownRole[] {
  return member.nodes.flatMap(({ article, local }) =>
    (extracts[article]?.roles ?? []).flatMap((role): KnownRole[] => {
      if (role.entity !== local) return [];
      const of = role.of === null ? null : memberOf(article, role.of);
      const owner = of === null ? null : (members[of]?.link.id ?? null);
      return [{ article, start: role.start, end: role.end, text: role.text, office: role.office, of: owner }];
    }),
  );
}

function mentionsOf(member: Member, extracts: readonly Extract[]): SentenceRef[] {
  return member.nodes
    .flatMap(({ article, local }) =>
      (extracts[article]?.mentions ?? [])
        .filter((m) => m.entity === local)
        .map(({ start, end }) => ({ article, start, end })),
    )
    .sort((a, b) => a.article - b.article || a.start - b.start);
}

/** Who and what else the articles name, in how many of them together; people first among equals. */
function companyOf(
  number: number,
  articles: readonly number[],
  sources: RecordSources,
): KnownEntity['company'] {
  const together = new Map<number, Set<number>>();
  articles.forEach((article, own) => {
    sources.extracts[article]?.entities.forEach((_, local) => {
      const other = sources.memberOf(article, local);
      if (other === null || other === number) return;
      const known = together.get(other);
      if (known) known.add(own);
      else together.set(other, new Set([own]));
    });
  });
  return [...together]
    .flatMap(([other, own]) => {
      const link = sources.members[other]?.link;
      return link ? [{ link, articles: [...own].sort((a, b) => a - b) }] : [];
    })
    .sort(
      (a, b) =>
        b.articles.length - a.articles.length ||
        Number(b.link.type === 'person') - Number(a.link.type === 'person') ||
        compareUnits(a.link.id, b.link.id),
    )
    .slice(0, MOST_COMPANY);
}

/**
 * Judging words right before a name of a person, or in a sentence that names a person and nobody else: a quotation that
 * sources differ by, never a role.
 */
function loadedOf(member: Member, extracts: readonly Extract[]): KnownEntity['loaded'] {
  if (member.link.type !== 'person') return [];
  return member.nodes.flatMap(({ article, local }) => {
    const extract = extracts[article];
    if (!extract) return [];
    return extract.sentences.flatMap((sentence, index) => {
      const people = extract.mentions.filter(
        (m) => m.sentence === index && extract.entities[m.entity]?.type === 'person',
      );
      if (people.length === 0 || people.some((m) => m.entity !== local)) return [];
      return tokenise(sentence.text)
        .filter((token) => LOADED_TITLES.has(token.norm))
        .map((token) => ({ article, start: sentence.start, end: sentence.end, text: token.text }));
    });
  });
}
