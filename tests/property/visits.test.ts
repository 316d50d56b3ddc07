import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownEvent } from '../../src/knowledge/knowledge.ts';
import type { Build } from '../../src/link/engine.ts';
import { engine, knowledgeOf, newsArticle } from '../engine.ts';

const DAYS = ['27 फरवरी', '1 मार्च', '2 मार्च', '3 मार्च', '5 मार्च', '8 मार्च'];
const PEOPLE = ['मंत्री मार्को देलगादो', 'मंत्री रोशन बासनेट', 'मंत्री येलेना वोरोन्सोवा'];
const PLACES = ['पेरू', 'लीमा', 'घाना'];

const tale = fc
  .tuple(
    fc.constantFrom(...PEOPLE),
    fc.constantFrom(...DAYS),
    fc.constantFrom(...PLACES),
    fc.constantFrom('arrival', 'days', 'meeting', 'agreement'),
  )
  .map(([who, day, where, what]) => {
    if (what === 'arrival') return `${who} ${day} को ${where} के दौरे पर पहुंचे।`;
    if (what === 'days') return `${who} ने ${day} को ${where} का तीन दिवसीय दौरा किया।`;
    if (what === 'meeting') return `${who} ने ${day} को ${where} में राष्ट्रपति प्रमिला थापा से मुलाकात की।`;
    return `${who} ने ${day} को ${where} में राष्ट्रपति प्रमिला थापा के साथ समझौते पर हस्ताक्षर किए।`;
  });

/** Articles of one sentence each, and the same in another order. */
const tales = fc
  .uniqueArray(tale, { minLength: 2, maxLength: 9 })
  .map((texts) => texts.map((text, i) => newsArticle(text, '2025-03-09', `पत्र ${i % 3}`)))
  .chain((articles) =>
    fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
  );

function partsAmong(events: readonly KnownEvent[]): readonly (readonly [part: string, visit: string])[] {
  return events.flatMap(({ id, partOf }) => (partOf === null ? [] : [[id, partOf.event] as const]));
}

describe('the parts of visits', () => {
  it('are the same in any order of the articles', () => {
    let nestings = 0;
    fc.assert(
      fc.property(tales, ([articles, others]) => {
        const parts = partsAmong(knowledgeOf(...articles).events);
        nestings += parts.length;
        expect(partsAmong(knowledgeOf(...others).events)).toEqual(parts);
      }),
      { numRuns: 40 },
    );
    expect(nestings).toBeGreaterThan(0);
  });

  it('are parts of one visit, which is itself part of none, and both sides say so', () => {
    fc.assert(
      fc.property(tales, ([articles]) => {
        const { events } = knowledgeOf(...articles);
        const byId = new Map(events.map((event) => [event.id, event]));
        for (const [part, visit] of partsAmong(events)) {
          expect(part).not.toBe(visit);
          expect(byId.get(visit)).toMatchObject({ kind: 'visit', partOf: null });
        }
        const owned = events.flatMap(({ id, parts }) => parts.map(({ event }) => [event, id] as const));
        expect([...owned].sort()).toEqual([...partsAmong(events)].sort());
      }),
      { numRuns: 40 },
    );
  });

  it('are those of a build from nothing, whatever articles came and went before', () => {
    fc.assert(
      fc.property(tales, fc.array(fc.nat(), { maxLength: 6 }), ([articles], masks) => {
        const extracts = articles.map((article) => engine.extract(article));
        let build: Build | null = null;
        for (const mask of masks) {
          const now = extracts.filter((_, i) => ((mask >> i) & 1) === 1);
          build = engine.build(now, [], build);
          expect(partsAmong(build.knowledge.events)).toEqual(partsAmong(engine.build(now).knowledge.events));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are free when the articles that tell of visits go', () => {
    fc.assert(
      fc.property(tales, ([articles]) => {
        const left = articles.filter(({ text }) => !text.includes('दौर'));
        expect(partsAmong(knowledgeOf(...left).events)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
