import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { FormatError } from '../../src/lexicon/sections.ts';
import type { Database } from '../../src/store/database.ts';
import { addEdits, listEdits, makeEdit, removeEdits } from '../../src/store/edits.ts';
import { decodePack, encodePack } from '../../src/store/pack.ts';
import { addOwnArticle, installBundled, removeArticle, removeSet, switchSet } from '../../src/store/sets.ts';
import { engine } from '../engine.ts';
import { freshDatabase, MINISTER, packOf, storedKnowledge } from '../unit/store/collection.ts';
import { stories } from './news.ts';
import { type Choice, choice, statement } from './reader.ts';

async function installed(articles: readonly Article[]): Promise<Database> {
  const database = await freshDatabase();
  await installBundled(database, engine, packOf(...articles), '1', 0);
  return database;
}

describe('a collection', () => {
  it('holds the same in whatever parts its articles came', async () => {
    await fc.assert(
      fc.asyncProperty(stories, fc.nat(), async (articles, n) => {
        const cut = n % (articles.length + 1);
        const inParts = await installed(articles.slice(0, cut));
        for (const article of articles.slice(cut)) await addOwnArticle(inParts, engine, article, 0);
        expect(await storedKnowledge(inParts)).toEqual(await storedKnowledge(await installed(articles)));
      }),
      { numRuns: 8 },
    );
  });

  it('is what it was before articles came and went, or were off for a while', async () => {
    await fc.assert(
      fc.asyncProperty(stories, fc.nat(), async (articles, n) => {
        const cut = n % (articles.length + 1);
        const database = await installed(articles.slice(0, cut));
        const before = await storedKnowledge(database);
        const added = articles.slice(cut);
        for (const article of added) await addOwnArticle(database, engine, article, 0);
        if (n % 2 === 0) for (const { id } of added) await removeArticle(database, engine, id);
        else await removeSet(database, engine, 'own');
        await switchSet(database, engine, 'bundled', false);
        await switchSet(database, engine, 'bundled', true);
        expect(await storedKnowledge(database)).toEqual(before);
      }),
      { numRuns: 8 },
    );
  });
});

describe('a collection with edits', () => {
  const choices = fc.array(choice, { minLength: 1, maxLength: 3 });

  /** Says what a reader who sees the collection would say by each choice. */
  async function sayAll(database: Database, chosen: readonly Choice[]): Promise<void> {
    for (const one of chosen) {
      const said = statement(await storedKnowledge(database), one);
      if (said !== null) await makeEdit(database, engine, said);
    }
  }

  it('holds the same whether articles came before the edits or after them', async () => {
    await fc.assert(
      fc.asyncProperty(stories, choices, fc.nat(), async (articles, chosen, n) => {
        const cut = 1 + (n % articles.length);
        const inParts = await installed(articles.slice(0, cut));
        await sayAll(inParts, chosen);
        for (const article of articles.slice(cut)) await addOwnArticle(inParts, engine, article, 0);
        const atOnce = await installed(articles);
        await addEdits(atOnce, engine, await listEdits(inParts));
        expect(await storedKnowledge(inParts)).toEqual(await storedKnowledge(atOnce));
      }),
      { numRuns: 8 },
    );
  });

  it('is what it was before edits and articles came and went, and its edits hold through that', async () => {
    await fc.assert(
      fc.asyncProperty(stories, choices, choices, fc.nat(), async (articles, chosen, more, n) => {
        const cut = 1 + (n % articles.length);
        const database = await installed(articles.slice(0, cut));
        await sayAll(database, chosen);
        const before = await storedKnowledge(database);
        const edits = await listEdits(database);
        for (const article of articles.slice(cut)) await addOwnArticle(database, engine, article, 0);
        await sayAll(database, more);
        await removeSet(database, engine, 'own');
        const later = (await listEdits(database)).map(({ seq }) => seq);
        await removeEdits(database, engine, later.slice(edits.length));
        expect(await storedKnowledge(database)).toEqual(before);
        for (const { seq } of edits) await removeEdits(database, engine, [seq]);
        expect(await storedKnowledge(database)).toEqual(
          await storedKnowledge(await installed(articles.slice(0, cut))),
        );
      }),
      { numRuns: 6 },
    );
  });
});

describe('the bytes of a pack', () => {
  const sound = encodePack(packOf(MINISTER));

  it('with some of them changed, cut off or added give a pack or a FormatError of one line', () => {
    const change = fc.tuple(fc.nat({ max: sound.length - 1 }), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), fc.option(fc.nat(sound.length)), (changes, length) => {
        const bytes = Uint8Array.from(sound);
        for (const [at, value] of changes) bytes[at] = value;
        try {
          expect(decodePack(length === null ? bytes : bytes.slice(0, length)).articles).toHaveLength(1);
        } catch (error) {
          expect(error).toBeInstanceOf(FormatError);
          expect(String(error)).not.toContain('\n');
        }
      }),
      { numRuns: 300 },
    );
  });
});
