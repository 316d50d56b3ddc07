import { describe, expect, it } from 'vitest';
import { engine, entityNamed, mentionsOf, newsArticle } from '../../engine.ts';

const PAGE = `नहर पर नया विवाद, मंत्री ने दी सफाई

By: Kavita Menon
Published: 9 Mar 2025, 10:15 AM

भोपाल: जल संसाधन मंत्री विनायक सहगल ने रविवार को कहा कि नहर का काम समय पर पूरा होगा और किसानों को पानी मिलेगा।

यह भी पढ़ें: अभिनेता ऋत्विक दासगुप्ता की नई फिल्म ने मचाया धमाल

सांसद फरहा नकवी ने इस पर सवाल उठाए थे। सहगल ने कहा कि नकवी की चिंता समझ में आती है।

- Advertisement -
`;

describe('furniture of a page', () => {
  const article = newsArticle(PAGE, null, null);
  const extract = engine.extract(article);
  const names = extract.entities.map(({ name }) => name);

  it('gives no names: neither a byline nor a pointer to another story', () => {
    expect(names).toEqual(['भोपाल', 'विनायक सहगल', 'फरहा नकवी']);
  });

  it('does not part a name from its later mentions', () => {
    expect(mentionsOf(article, extract, 'विनायक सहगल')).toEqual(['विनायक सहगल', 'सहगल']);
  });

  it('gives the day that weekdays are reckoned from', () => {
    const [sunday] = extract.sentences.flatMap(({ days }) => days);
    expect(sunday?.date).toBe('2025-03-09');
  });

  it('leaves whatever is said with its offsets in the clean paragraphs', () => {
    const inside = (start: number, end: number) =>
      article.paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end);
    const said = [...extract.mentions, ...extract.roles, ...extract.events, ...extract.sentences];
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter(({ start, end }) => !inside(start, end))).toEqual([]);
  });

  it('tells a title from a sentence', () => {
    expect(extract.sentences.map(({ title }) => title)).toEqual([true, false, false, false]);
    expect(entityNamed(extract, 'विनायक सहगल').confidence).toBeGreaterThan(0.9);
  });
});

describe('a text without an article', () => {
  it.each(['', '   \n\n ', '।।।', 'यह भी पढ़ें: नई फिल्म ने मचाया धमाल'])('says nothing: %j', (text) => {
    expect(engine.extract(newsArticle(text))).toMatchObject({
      entities: [],
      mentions: [],
      roles: [],
      events: [],
    });
  });
});

describe('a sentence about a body with its abbreviation in brackets', () => {
  it('is no dateline, and the body is not the outlet', () => {
    const article = newsArticle('झारखंड मजदूर परिषद (जेएमपी) ने मांग रखी। जेएमपी ने धरना दिया।', null, null);
    expect(article).toMatchObject({ dateline: null, outlet: null });
  });
});
