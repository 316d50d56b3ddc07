import type { Extract } from '../extract/extract.ts';
import { hundredths, SURE } from '../names/mention.ts';
import { foldWord } from '../text/fold.ts';
import { wordSet } from '../text/word-set.ts';
import type { KnownStatement } from './knowledge.ts';

/** Where an entity is named in an article of the knowledge: article number and number of the local entity. */
export type Naming = { readonly article: number; readonly local: number };

/** How many statements a record keeps, in all and of one article. */
const MOST = 24;
const MOST_OF_ARTICLE = 5;
/** From this share of common words two sentences are copies of each other. */
const COPY = 0.6;

/** The sentences that tell most about an entity, best first, copies folded into the first of them. */
export function chooseStatements(namings: readonly Naming[], extracts: readonly Extract[]): KnownStatement[] {
  const all = namings.flatMap((naming) => statementsOf(naming, extracts));
  return spread(foldCopies(all.sort(byWeight)));
}

function byWeight(a: KnownStatement, b: KnownStatement): number {
  return b.weight - a.weight || a.article - b.article || a.start - b.start;
}

function statementsOf(naming: Naming, extracts: readonly Extract[]): KnownStatement[] {
  const extract = extracts[naming.article];
  if (!extract) return [];
  const sentences = new Set(extract.mentions.filter((m) => m.entity === naming.local).map((m) => m.sentence));
  return [...sentences].flatMap((sentence) => statementOf(extract, naming, sentence) ?? []);
}

/** The statement that one sentence makes about an entity; null for a title, which the text repeats. */
function statementOf(extract: Extract, naming: Naming, sentence: number): KnownStatement | null {
  const { text, start, end, days, certainty, title } = extract.sentences[sentence] ?? NO_SENTENCE;
  if (title && extract.sentences.some((s) => !s.title)) return null;
  const marks = extract.mentions
    .filter((m) => m.sentence === sentence && m.entity === naming.local)
    .map((m) => ({ start: m.start - start, end: m.end - start }));
  const weight = weigh(extract, naming.local, sentence);
  return { article: naming.article, start, end, text, marks, notes: days, certainty, weight, alsoIn: [] };
}

const NO_SENTENCE: Extract['sentences'][number] = {
  start: 0,
  end: 0,
  text: '',
  title: true,
  days: [],
  certainty: 'plain',
};

/** Sentences that lean on the one before: a pronoun or connective at the start. */
const LEANING = wordSet(`
  उन्होंने उन्होने उसने वह वे यह ये इस इसके इससे इसमें उनके उनकी उनका उनसे उन्हें इसी वहीं लेकिन हालांकि मगर जबकि साथ हालाँकि इन उस उन दरअसल इसलिए
  इनमें जिससे और तब फिर
`);

/** How much a sentence tells about an entity: who did what, when, in what office; whole and not too long. */
function weigh(extract: Extract, local: number, sentence: number): number {
  const { text, days } = extract.sentences[sentence] ?? NO_SENTENCE;
  const words = text.split(/\s+/).map((word) => foldWord(word));
  const mentions = extract.mentions.filter((m) => m.sentence === sentence);
  const own = mentions.filter((m) => m.entity === local);
  const others = new Set(
    mentions.filter((m) => m.entity !== local && m.confidence >= SURE).map((m) => m.entity),
  ).size;
  const events = extract.events.filter((e) => e.sentence === sentence);
  const takesPart = events.some((e) => e.participants.some((p) => p.entity === local) || e.place === local);
  const weight =
    1 +
    (takesPart ? 0.6 : events.length > 0 ? 0.2 : 0) +
    (days.length > 0 ? 0.3 : 0) +
    (extract.roles.some((r) => r.sentence === sentence && r.entity === local) ? 0.4 : 0) +
    Math.min(3, others) * 0.1 +
    (own.some((m) => m.form === 'full') ? 0.2 : 0) +
    0.4 * (1 - sentence / Math.max(1, extract.sentences.length)) -
    (LEANING.has(words[0] ?? '') ? 0.6 : 0) -
    (own.every((m) => m.form === 'adjective') ? 0.5 : 0) -
    (words.length > 45 ? 0.5 : words.length > 32 ? 0.2 : words.length < 6 ? 0.4 : 0);
  return hundredths(weight);
}

function foldCopies(statements: readonly KnownStatement[]): KnownStatement[] {
  const kept: { statement: KnownStatement; words: ReadonlySet<string> }[] = [];
  for (const statement of statements) {
    const words = new Set(
      statement.text
        .split(/[\s,।.!?'"‘’“”]+/)
        .filter(Boolean)
        .map((word) => foldWord(word)),
    );
    const original = kept.find((k) => jaccard(k.words, words) >= COPY);
    if (!original) kept.push({ statement, words });
    else original.statement = withCopy(original.statement, statement.article);
  }
  return kept.map(({ statement }) => statement);
}

function withCopy(statement: KnownStatement, article: number): KnownStatement {
  if (statement.article === article || statement.alsoIn.includes(article)) return statement;
  return { ...statement, alsoIn: [...statement.alsoIn, article].sort((a, b) => a - b) };
}

/** The share of common words of two sentences. Source: Jaccard index. */
function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, a.size + b.size - shared);
}

function spread(statements: readonly KnownStatement[]): KnownStatement[] {
  const ofArticle = new Map<number, number>();
  return statements
    .filter(({ article }) => {
      const count = (ofArticle.get(article) ?? 0) + 1;
      ofArticle.set(article, count);
      return count <= MOST_OF_ARTICLE;
    })
    .slice(0, MOST);
}
