import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { reachOf } from '../../src/cards/coverage.ts';
import { mentionRefs } from '../../src/knowledge/mention-refs.ts';
import { encodePack, makePack } from '../../src/store/pack.ts';
import { engine, knowledgeOf, newsArticle } from '../engine.ts';
import { stories, storyText } from './news.ts';

/** The bytes of the pack of some articles, each in a file that is named by it. */
function packed(articles: readonly Article[]): Buffer {
  const files = articles.map((article) => ({ file: article.id, article }));
  return Buffer.from(encodePack(makePack('सेट', files, engine)));
}

/** Who prints a story, when, and with which credit before its text. */
const REPRINTS: (readonly [outlet: string | null, published: string | null, credit: string])[] = [
  ['पत्र क', '2025-03-10', ''],
  ['पत्र ख', '2025-03-09', ''],
  ['पत्र ग', null, 'लीमा, 9 मार्च (भाषा) '],
  ['पत्र घ', '2025-03-10', 'लीमा, 9 मार्च (वार्ता) '],
  [null, '2025-03-10', 'लीमा, 9 मार्च (भाषा) '],
];

/** Some articles, and the same in another order. */
const shuffled = stories.chain((articles) =>
  fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
);

describe('knowledge is a function of the set of articles', () => {
  it('has the same bytes in any order of them', () => {
    fc.assert(
      fc.property(shuffled, ([articles, others]) => {
        expect(packed(others).equals(packed(articles))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('has the same bytes where some come twice', () => {
    fc.assert(
      fc.property(stories, (articles) => {
        expect(packed([...articles, ...articles.slice(0, 2)]).equals(packed(articles))).toBe(true);
      }),
      { numRuns: 8 },
    );
  });
});

/** Articles of which some are printed again by other outlets, with and without an agency's credit, and the same in another order. */
const reprinted = fc
  .array(fc.tuple(storyText, fc.subarray(REPRINTS)), { minLength: 1, maxLength: 5 })
  .map((told) =>
    told.flatMap(([text, reprints]) =>
      reprints.map(([outlet, published, credit]) => newsArticle(`${credit}${text}`, published, outlet)),
    ),
  )
  .chain((articles) =>
    fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
  );

describe('the origins of articles', () => {
  const originsOf = (articles: readonly Article[]): unknown =>
    knowledgeOf(...articles).entities.map(({ id, articles: own }) => [id, own, reachOf(own)]);

  it('are the same in any order of them', () => {
    fc.assert(
      fc.property(reprinted, ([articles, others]) => {
        expect(originsOf(others)).toEqual(originsOf(articles));
      }),
      { numRuns: 25 },
    );
  });

  it('are no more than there are articles, and counted the same from the last to the first', () => {
    fc.assert(
      fc.property(reprinted, ([articles]) => {
        for (const { articles: own } of knowledgeOf(...articles).entities) {
          const reach = reachOf(own);
          expect(reachOf([...own].reverse())).toEqual(reach);
          expect(Math.max(reach?.outlets ?? 0, reach?.origins ?? 0)).toBeLessThanOrEqual(own.length);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('whatever a record says', () => {
  it('stands to the letter in the article that it names, and there in a clean paragraph', () => {
    fc.assert(
      fc.property(stories, (articles) => {
        const { entities, events } = knowledgeOf(...articles);
        const textOf = (id: string | undefined, start: number, end: number): string => {
          const article = articles.find((one) => one.id === id);
          const within = article?.paragraphs.some((p) => p.start <= start && end <= p.end);
          return within === true ? (article?.text.slice(start, end) ?? '') : '';
        };
        for (const record of [...entities, ...events]) {
          const says = 'statements' in record ? [...record.statements, ...record.roles] : record.reports;
          for (const { article, start, end, text } of says) {
            expect(textOf(record.articles[article]?.id, start, end)).toBe(text);
          }
        }
        for (const { figures, articles: own } of [...entities, ...events]) {
          for (const { article, start, end, text, claimant, sentence } of figures.flatMap(
            (f) => f.tellings,
          )) {
            const id = own[article]?.id;
            expect(textOf(id, start, end)).toBe(text);
            expect(textOf(id, sentence.start, sentence.end)).toBe(sentence.text);
            expect(claimant === null || sentence.text.includes(claimant)).toBe(true);
          }
        }
        for (const { mentions, aliases, articles: own } of entities) {
          const named = mentionRefs({ mentions }).map(({ article, start, end }) =>
            textOf(own[article]?.id, start, end),
          );
          expect([...new Set(named)].sort()).toEqual(aliases.map(({ form }) => form).sort());
        }
      }),
      { numRuns: 20 },
    );
  });

  it('names its people, places and events by ids that are there', () => {
    fc.assert(
      fc.property(stories, (articles) => {
        const { entities, events } = knowledgeOf(...articles);
        const ids = new Set([...entities, ...events].map(({ id }) => id));
        expect(ids.size).toBe(entities.length + events.length);
        const named = [
          ...entities.flatMap(({ company, timeline, figures }) => [
            ...company.map(({ link }) => link.id),
            ...timeline.map(({ event }) => event),
            ...figures.flatMap(({ event, owner }) => [event?.id, owner?.id].flatMap((id) => id ?? [])),
          ]),
          ...events.flatMap(({ participants, around }) => [
            ...participants.map(({ link }) => link.id),
            ...around.map(({ event }) => event),
          ]),
        ];
        expect(named.filter((id) => !ids.has(id))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
