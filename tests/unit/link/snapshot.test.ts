import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/lexicon/sections.ts';
import { nameWords } from '../../../src/link/name-words.ts';
import { compileSnapshot, openSnapshot } from '../../../src/link/snapshot.ts';
import { knowledgeOf, newsArticle, recordNamed } from '../../engine.ts';

const knowledge = knowledgeOf(
  newsArticle('पेरू के वित्त मंत्री मार्को देलगादो ने 2 मार्च को लीमा में राजदूत प्रमिला थापा से मुलाकात की।'),
);
const bytes = compileSnapshot(knowledge);
const snapshot = openSnapshot(bytes);

describe('a snapshot', () => {
  it('gives back every entity of the knowledge, in its order', () => {
    expect(snapshot.size).toBe(knowledge.entities.length);
    knowledge.entities.forEach(({ id, name, type, listed }, number) => {
      expect(snapshot.profile(number)).toMatchObject({ id, name, type, listed });
      expect(snapshot.byId(id)).toBe(number);
    });
  });

  it('finds a listed place by its id in the lists', () => {
    const peru = knowledge.entities.findIndex(({ listed }) => listed === 'PE');
    expect(snapshot.byListed('PE')).toBe(peru);
    expect(snapshot.byListed('ZZ')).toBeNull();
  });

  it('has the events of each that takes part', () => {
    const { id } = recordNamed(knowledge, 'मार्को देलगादो');
    expect(snapshot.eventsOf(id)).toMatchObject([{ kind: 'meeting', date: '2025-03-02' }]);
    expect(snapshot.eventsOf('nobody')).toEqual([]);
  });

  it('has nobody behind its end', () => {
    expect(snapshot.profile(snapshot.size)).toBeNull();
    expect(snapshot.profile(-1)).toBeNull();
    expect(snapshot.byId('nobody')).toBeNull();
  });

  it('has the same bytes for the same knowledge', () => {
    expect(compileSnapshot(knowledge)).toEqual(bytes);
  });

  it('of nothing opens and holds nothing', () => {
    expect(openSnapshot(compileSnapshot(knowledgeOf())).size).toBe(0);
  });

  it.each([
    ['cut short', bytes.slice(0, -4)],
    ['of another kind', Uint8Array.from(bytes, (byte, i) => (i === 0 ? byte ^ 1 : byte))],
    ['of another version', Uint8Array.from(bytes, (byte, i) => (i === 4 ? byte + 1 : byte))],
    ['empty', new Uint8Array()],
  ])('that is %s is refused', (_how, broken) => {
    expect(() => openSnapshot(broken)).toThrow(FormatError);
  });
});

describe('the words of a name', () => {
  it('are its words without the marks, folded', () => {
    expect(nameWords('डॉ. फ़रज़ाना क़ुरैशी-ख़ान')).toEqual(nameWords('डॉ फरजाना कुरैशी खान'));
    expect(nameWords(' । ')).toEqual([]);
  });
});
