import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/article/plain-text.ts';

const FOLDER = new URL('../../../seeds/', import.meta.url);

/** What of each seed is furniture, as pieces of its text in order; everything else but bullets is article. */
const SEEDS = [
  {
    file: '000_ff795dba96db68e1.txt',
    title: null,
    outlet: null,
    author: 'Sandeep malviya',
    published: { date: '2025-07-13', how: 'stated' },
    dateline: 'सियोल',
    kinds: 'summary body heading body heading body',
    furniture: ['By: Sandeep malviya\nJul 13, 20253 hours ago'],
  },
  {
    file: '001_9c510a5b21a12fa2.txt',
    title: /^रूस को बिना शर्त दी जाएगी हर मदद/,
    outlet: 'The Printlines',
    author: 'Aarti Kushwaha',
    published: { date: '2025-07-12/2025-07-14', how: 'inferred' },
    dateline: null,
    kinds: 'title body body heading body heading body body heading body',
    furniture: [/^Aarti Kushwaha\n[\s\S]*?Network\)(?=\n\nRussia)/m, /^इसे भी पढें:[\s\S]*Like This/m],
  },
  {
    file: '002_70ef51d2aa65807a.txt',
    title: 'क्या उत्तर कोरिया और रूस के संबंध वास्तव में मजबूत हैं?',
    outlet: 'राष्ट्र प्रेस',
    author: null,
    published: { date: '2025-07-12', how: 'inferred' },
    dateline: 'वाशिंगटन, 12 जुलाई (राष्ट्र प्रेस)',
    kinds: 'title summary summary summary summary summary body body body body body body body body body',
    furniture: ['सारांश\nKey Takeaways'],
  },
  {
    file: '003_a21ef6d79a81ad27.txt',
    title: /^Russia ने अमेरिका, जापान, दक्षिण कोरिया को दी चेतावनी, ‘नॉर्थ/,
    outlet: 'jagoindiajago.news',
    author: 'Premanshu Chaturvedi',
    published: { date: '2025-07-13', how: 'stated' },
    dateline: null,
    kinds: 'title summary body heading body body heading body',
    furniture: [/^Sunday[\s\S]*?\.\.\.(?=\n\nRussia)/, /^इसे भी पढ़ें:[\s\S]*Most Popular/m],
  },
  {
    file: '004_93327e7be077d1f2.txt',
    title: /^उत्तर कोरियाई नेता किम जोंग-उन ने 'सैन्य सहयोग'/,
    outlet: 'Jagran News',
    author: null,
    published: { date: '2023-07-27', how: 'stated' },
    dateline: 'सियोल (दक्षिण कोरिया), एजेंसी',
    kinds: 'title summary body heading body body body heading body body body body body body body body',
    furniture: [/^Move to[\s\S]*?लेख/, /^By Jagran[\s\S]*?मुलाकात की।(?=\n\nसियोल)/m],
  },
] as const;

describe('the seed articles', () => {
  for (const seed of SEEDS) {
    const text = readFileSync(new URL(seed.file, FOLDER), 'utf8');
    const article = readPlainText(text);

    it(`${seed.file}: title, outlet, author, date and dateline are found`, () => {
      const { title, outlet, author, published, dateline } = article;
      if (seed.title instanceof RegExp) expect(title).toMatch(seed.title);
      else expect(title).toBe(seed.title);
      expect({ outlet, author, published }).toEqual({
        outlet: seed.outlet,
        author: seed.author,
        published: seed.published,
      });
      expect(dateline && text.slice(dateline.start, dateline.end)).toBe(seed.dateline);
    });

    it(`${seed.file}: paragraphs cover the article and none of its furniture`, () => {
      const left = article.paragraphs.reduceRight(
        (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
        text,
      );
      const furniture = seed.furniture.map((piece) =>
        typeof piece === 'string' ? piece : (piece.exec(text)?.[0] ?? 'no match'),
      );
      expect(left.replace(/^- *$/gm, '').replace(/\s+/g, ' ').trim()).toBe(
        furniture.join(' ').replace(/\s+/g, ' '),
      );
      expect(article.paragraphs.map(({ kind }) => kind).join(' ')).toBe(seed.kinds);
    });
  }
});
