import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Extract } from '../../src/extract/extract.ts';
import { spellingKey } from '../../src/knowledge/edits/places.ts';
import type { Edit, EditOutcome, EditSide, EditStatement } from '../../src/knowledge/edits.ts';
import type { Knowledge, KnownEntity } from '../../src/knowledge/knowledge.ts';
import { mentionRefs } from '../../src/knowledge/mention-refs.ts';
import { numbered } from '../edits.ts';
import { engine } from '../engine.ts';
import { stories } from './news.ts';
import { type Choice, choice, pick, statement } from './reader.ts';

const extracts = new Map<string, Extract>();

function extractOf(article: Article): Extract {
  const known = extracts.get(article.id) ?? engine.extract(article);
  extracts.set(article.id, known);
  return known;
}

function known(articles: readonly Article[], edits: readonly Edit[]): Knowledge {
  return engine.build(articles.map(extractOf), edits).knowledge;
}

/** Edits as a reader makes them, each on what the ones before have left. */
function made(articles: readonly Article[], choices: readonly Choice[]): Edit[] {
  const edits: Edit[] = [];
  for (const one of choices) {
    const said = statement(known(articles, edits), one);
    if (said) edits.push({ ...said, seq: edits.length + 1 });
  }
  return edits;
}

const manyChoices = fc.array(choice, { minLength: 1, maxLength: 5 });

/** The bytes of knowledge and snapshot. */
function bytes(articles: readonly Article[], edits: readonly Edit[]): Buffer {
  const { knowledge, snapshot } = engine.build(articles.map(extractOf), edits);
  return Buffer.concat([Buffer.from(JSON.stringify(knowledge)), snapshot]);
}

describe('knowledge is a function of the set of articles and of the edits', () => {
  it('has the same bytes in any order of articles and of the list of edits, and where some come twice', () => {
    fc.assert(
      fc.property(stories, manyChoices, fc.nat(), (articles, choices, n) => {
        const edits = made(articles, choices);
        const turned = [...articles.slice(n % articles.length), ...articles.slice(0, n % articles.length)];
        const expected = bytes(articles, edits);
        expect(bytes([...turned].reverse(), [...edits].reverse()).equals(expected)).toBe(true);
        expect(bytes([...turned, ...articles], [...edits, ...edits]).equals(expected)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same under an edit that no article is left of as without it, but for what is said of the edit', () => {
    fc.assert(
      fc.property(stories, stories, choice, (articles, others, one) => {
        const said = statement(known(others, []), one);
        const there = new Set(articles.map(({ id }) => id));
        fc.pre(said !== null && !others.some(({ id }) => there.has(id)));
        const knowledge = known(articles, numbered(...(said ? [said] : [])));
        if (knowledge.edits[0]?.state !== 'unanchored') return;
        expect({ ...knowledge, edits: [] }).toEqual(known(articles, []));
      }),
      { numRuns: 25 },
    );
  });

  it('says the same of every mention as an edit that is made twice', () => {
    fc.assert(
      fc.property(stories, choice, (articles, one) => {
        const said = statement(known(articles, []), one);
        fc.pre(said !== null);
        const once = known(articles, numbered(...(said ? [said] : [])));
        const twice = known(articles, numbered(...(said ? [said, said] : [])));
        expect({ ...twice, edits: [] }).toEqual({ ...once, edits: [] });
      }),
      { numRuns: 25 },
    );
  });
});

/** Whether an article that the side named when it was made is still there. */
function isLeft(side: EditSide, articles: readonly Article[], seen: KnownEntity | undefined): boolean {
  const ids = new Set(articles.map(({ id }) => id));
  const mentions = side.anchors.filter((anchor) => anchor.kind === 'mention');
  if (mentions.length > 0) return mentions.some(({ article }) => ids.has(article));
  const keys = new Set(side.anchors.flatMap((anchor) => (anchor.kind === 'spelling' ? [anchor.key] : [])));
  return (seen?.aliases ?? [])
    .filter(({ form }) => keys.has(spellingKey(form)))
    .some((alias) => alias.articles.some((number) => ids.has(seen?.articles[number]?.id ?? '')));
}

/** The ids of the entities that have a mention which a side names, by its place or else by its spelling. */
function holders(
  side: EditSide,
  apart: EditSide,
  knowledge: Knowledge,
  articles: readonly Article[],
): Set<string> {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const named = (of: EditSide, article: string, start: number, end: number): boolean =>
    of.anchors.some(
      (a) => a.kind === 'mention' && a.article === article && a.start === start && a.end === end,
    );
  const spelled = (of: EditSide, type: readonly string[], key: string): boolean =>
    of.anchors.some((a) => a.kind === 'spelling' && type.includes(a.type) && a.key === key);
  return new Set(
    knowledge.entities.flatMap((entity) =>
      mentionRefs(entity).flatMap(({ article, start, end }) => {
        const id = entity.articles[article]?.id ?? '';
        const key = spellingKey(texts.get(id)?.slice(start, end) ?? '');
        const types = entity.readAs.types;
        if (named(apart, id, start, end)) return [];
        if (named(side, id, start, end)) return [entity.id];
        return spelled(side, types, key) && !spelled(apart, types, key) ? [entity.id] : [];
      }),
    ),
  );
}

function expectHolds(
  said: EditStatement,
  outcome: EditOutcome | undefined,
  knowledge: Knowledge,
  articles: readonly Article[],
): void {
  const one = knowledge.entities.find(({ id }) => id === outcome?.one);
  switch (said.kind) {
    case 'join':
      expect(one).toBeDefined();
      expect(outcome?.other).toBe(outcome?.one);
      break;
    case 'keep-apart': {
      const kept = holders(said.one, said.other, knowledge, articles);
      const split = holders(said.other, said.one, knowledge, articles);
      expect([...kept].filter((id) => split.has(id))).toEqual([]);
      break;
    }
    case 'rename':
      expect(one?.name).toBe(said.name);
      break;
    case 'change-kind':
      expect(one?.type).toBe(said.type);
      break;
    case 'hide':
      expect(outcome?.one).toBeNull();
  }
}

describe.each(['join', 'keep-apart', 'rename', 'hide', 'change-kind'] as const)('an edit (%s)', (kind) => {
  it('holds after any import or removal that leaves one of its anchors', () => {
    fc.assert(
      fc.property(stories, stories, choice, fc.nat(), (articles, others, chosen, mask) => {
        const seen = known(articles, []);
        const said = statement(seen, { ...chosen, kind });
        fc.pre(said !== null);
        if (said === null) return;
        const left = articles.filter((_, i) => ((mask >> i) & 1) === 1);
        const added = others.filter(({ id }) => !articles.some((article) => article.id === id));
        const now = [...left, ...added];
        const knowledge = known(now, numbered(said));
        const who = pick(seen.entities, chosen.who);
        const second = kind === 'join' ? pick(seen.entities, chosen.other) : who;
        const both = !('other' in said) || isLeft(said.other, now, second);
        if (isLeft(said.one, now, who) && both) expect(knowledge.edits[0]?.state).toBe('holds');
        if (knowledge.edits[0]?.state === 'holds') expectHolds(said, knowledge.edits[0], knowledge, now);
      }),
      { numRuns: 40 },
    );
  });
});

describe('edits that a reader makes one after the other', () => {
  it('hold all at once, but for those that a later one overrules, also when articles come and go', () => {
    fc.assert(
      fc.property(stories, stories, manyChoices, fc.nat(), (articles, others, choices, mask) => {
        const edits = made(articles, choices);
        const left = articles.filter((_, i) => ((mask >> i) & 1) === 1);
        for (const now of [articles, [...left, ...others]]) {
          const knowledge = known(now, edits);
          const isHidden = knowledge.edits.some(
            ({ state }, i) => state === 'holds' && edits[i]?.kind === 'hide',
          );
          knowledge.edits.forEach((outcome, i) => {
            const said = edits[i];
            if (said === undefined || outcome.state !== 'holds') return;
            if (outcome.one !== null || !isHidden) expectHolds(said, outcome, knowledge, now);
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are overruled by none that is about something else', () => {
    fc.assert(
      fc.property(stories, manyChoices, (articles, choices) => {
        const edits = made(articles, choices);
        const last = known(articles, edits).edits.at(-1);
        expect(last?.state ?? 'holds').toBe('holds');
      }),
      { numRuns: 30 },
    );
  });
});
