import { describe, expect, it } from 'vitest';
import { mentionRefs } from '../../../src/knowledge/mention-refs.ts';
import { knowledgeOf, newsArticle, recordNamed } from '../../engine.ts';

const MARCH = newsArticle(
  'पेरू के वित्त मंत्री मार्को देलगादो ने रविवार को लीमा में बजट पेश किया। देलगादो ने कहा कि दाम घटेंगे।',
  '2025-03-10',
  'पत्र क',
);
const JUNE = newsArticle(
  'पेरू के विदेश मंत्री मार्को देलगादो ने लीमा में नेपाली राजदूत प्रमिला थापा से मुलाकात की।',
  '2025-06-02',
  'पत्र ख',
);
const knowledge = knowledgeOf(MARCH, JUNE);
const record = recordNamed(knowledge, 'मार्को देलगादो');

/** The words of a record's article at a place that the record names. */
function wordsAt({ article, start, end }: { article: number; start: number; end: number }): string {
  const id = record.articles[article]?.id;
  return ([MARCH, JUNE].find((one) => one.id === id)?.text ?? '').slice(start, end);
}

describe('the record of a person', () => {
  it('has each role with the article that attests it', () => {
    const attested = record.roles.map((role) => [role.text, record.articles[role.article]?.published?.date]);
    expect(Object.fromEntries(attested)).toEqual({
      'पेरू के वित्त मंत्री': '2025-03-10',
      'पेरू के विदेश मंत्री': '2025-06-02',
    });
    expect(record.roles.map((role) => role.of)).toEqual([
      recordNamed(knowledge, 'पेरू').id,
      recordNamed(knowledge, 'पेरू').id,
    ]);
  });

  it('has every mention, and each stands where it says', () => {
    expect(mentionRefs(record).map(wordsAt).sort()).toEqual(['देलगादो', 'मार्को देलगादो', 'मार्को देलगादो']);
  });

  it('has its spellings with the articles that have them', () => {
    const march = record.articles.findIndex(({ id }) => id === MARCH.id);
    expect(record.aliases).toEqual([
      { form: 'मार्को देलगादो', full: true, listed: false, articles: [0, 1] },
      { form: 'देलगादो', full: false, listed: false, articles: [march] },
    ]);
  });

  it('has whole sentences as its facts, with the name marked in them', () => {
    expect(record.statements.length).toBeGreaterThan(1);
    for (const statement of record.statements) {
      expect(wordsAt(statement)).toBe(statement.text);
      expect(statement.text).toMatch(/।$/);
      for (const mark of statement.marks)
        expect(statement.text.slice(mark.start, mark.end)).toMatch(/देलगादो$/);
    }
  });

  it('puts what happened to it on a timeline, the newest first', () => {
    expect(record.timeline.map(({ title }) => title)).toEqual([
      expect.stringMatching(/मुलाकात$/),
      expect.stringMatching(/बजट$/),
    ]);
  });

  it('has its company: those named with it, in most articles first, people before places', () => {
    const company = record.company.map(({ link, articles }) => `${articles} ${link.type} ${link.name}`);
    expect(company.slice(0, 2).sort()).toEqual(['2 place पेरू', '2 place लीमा']);
    expect(company.slice(2)).toEqual(['1 person प्रमिला थापा', '1 place नेपाली']);
  });
});

describe('a judging word', () => {
  it('is kept as a quotation of whom it is said of, and is no role', () => {
    const judged = knowledgeOf(newsArticle('तानाशाह मार्को देलगादो ने सभा बुलाई।'));
    const person = recordNamed(judged, 'मार्को देलगादो');
    expect(person.loaded).toMatchObject([{ text: 'तानाशाह' }]);
    expect(person.roles).toEqual([]);
  });

  it('is nobody’s where two people are named', () => {
    const judged = knowledgeOf(newsArticle('तानाशाह मार्को देलगादो ने राजदूत प्रमिला थापा से बात की।'));
    expect(recordNamed(judged, 'मार्को देलगादो').loaded).toEqual([]);
  });
});

describe('knowledge', () => {
  it('lists its articles, entities and events by id', () => {
    for (const list of [knowledge.articles, knowledge.entities, knowledge.events]) {
      const ids = list.map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(0);
      expect(ids).toEqual([...ids].sort());
    }
  });

  it('counts an article that comes twice once', () => {
    expect(knowledgeOf(MARCH, JUNE, MARCH)).toEqual(knowledge);
  });

  it('of nothing is empty', () => {
    expect(knowledgeOf()).toMatchObject({ articles: [], entities: [], events: [] });
  });
});
