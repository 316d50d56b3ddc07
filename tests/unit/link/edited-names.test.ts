import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { sayApart, sayHide, sayJoin, sayKind, sayRename } from '../../../src/knowledge/edits/say.ts';
import type { EditStatement } from '../../../src/knowledge/edits.ts';
import { openSnapshot } from '../../../src/link/snapshot.ts';
import { numbered, toldIn } from '../../edits.ts';
import { engine, knowledgeOf, newsArticle, recordNamed } from '../../engine.ts';

/** The names of a page beside what articles tell under a reader's edits, as `words → kind name`. */
function links(page: string, articles: readonly Article[], ...said: readonly EditStatement[]): string[] {
  const extracts = articles.map((article) => engine.extract(article));
  const snapshot = openSnapshot(engine.build(extracts, numbered(...said)).snapshot);
  const { mentions, entities } = engine.read(newsArticle(page), [], snapshot).linked;
  return mentions.map(({ start, end, entity }) => {
    const number = snapshot.byId(entities[entity]?.known ?? '');
    const profile = number === null ? null : snapshot.profile(number);
    return `${page.slice(start, end)} → ${profile === null ? '–' : `${profile.type} ${profile.name}`}`;
  });
}

const MINISTER = newsArticle(
  'पेरू के वित्त मंत्री मार्को देलगादो ने लीमा में राजदूत प्रमिला थापा से मुलाकात की।',
  '2025-02-10',
  'पत्र क',
);
const SINGER = newsArticle('गायक मार्को देलगादो ने ढाका में गीत गाया।', '2025-02-11', 'पत्र ख');
const known = knowledgeOf(MINISTER);
const NAME = 'मार्को देलगादो';
const PAGE = `${NAME} ने बात की।`;

describe('a name of a page leads', () => {
  it('to the entity by the name that the reader gave it', () => {
    const said = sayRename(recordNamed(known, NAME), 'वित्त मंत्री मार्को');
    expect(links(PAGE, [MINISTER], said)).toEqual([`${NAME} → person वित्त मंत्री मार्को`]);
  });

  it('to the same as ever where something beside it was renamed', () => {
    const page = 'पेरू के वित्त मंत्री देलगादो ने बात की।';
    const said = sayRename(recordNamed(known, 'पेरू'), 'पेरू गणराज्य');
    expect(links(page, [MINISTER], said)).toContain(`देलगादो → person ${NAME}`);
    const envoy = sayRename(recordNamed(known, 'प्रमिला थापा'), 'राजदूत');
    expect(links('प्रमिला थापा और देलगादो ने बात की।', [MINISTER], envoy)).toEqual(
      links('प्रमिला थापा और देलगादो ने बात की।', [MINISTER]).map((link) =>
        link.replace('person प्रमिला थापा', 'person राजदूत'),
      ),
    );
  });

  it('nowhere when the reader hid the entity', () => {
    expect(links(PAGE, [MINISTER], sayHide(recordNamed(known, NAME)))).toEqual([`${NAME} → –`]);
  });

  it('to the entity as the kind of thing that the reader says it is', () => {
    const said = sayKind(recordNamed(known, NAME), 'organization');
    expect(links(PAGE, [MINISTER], said)).toEqual([`${NAME} → organization ${NAME}`]);
  });

  it('to what two became, by the names of both', () => {
    const said = sayJoin(recordNamed(known, 'लीमा'), recordNamed(known, 'प्रमिला थापा'));
    expect(links('लीमा में वर्षा हुई।', [MINISTER], said)).toEqual(['लीमा → person लीमा']);
    expect(links('राजदूत प्रमिला थापा ने कहा।', [MINISTER], said)).toEqual(['प्रमिला थापा → person लीमा']);
  });

  it('to the namesake that the page fits, and to neither where it fits none', () => {
    const both = recordNamed(knowledgeOf(MINISTER, SINGER), NAME);
    const said = sayApart(both, toldIn(both, SINGER));
    const articles = [MINISTER, SINGER];
    expect(links(PAGE, articles)).toEqual([`${NAME} → person ${NAME}`]);
    expect(links(PAGE, articles, said)).toEqual([`${NAME} → –`]);
    expect(links(`गायक ${NAME} ढाका पहुंचे।`, articles, said)).toContain(`${NAME} → person ${NAME}`);
  });
});
