import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../../src/cards/card.ts';
import { entityCard } from '../../../src/cards/entity-card.ts';
import { eventCard } from '../../../src/cards/event-card.ts';
import { knowledgeOf, newsArticle, recordNamed } from '../../engine.ts';
import { contextOf } from './make-cards.ts';

const knowledge = knowledgeOf(
  newsArticle('मंत्री मार्को देलगादो 11 मार्च को पेरू के दौरे पर पहुंचे।', '2025-03-11', 'पत्र क'),
  newsArticle('मंत्री मार्को देलगादो ने 12 मार्च को लीमा में राजदूत प्रमिला थापा से मुलाकात की।', '2025-03-13', 'पत्र ख'),
  newsArticle('मंत्री मार्को देलगादो ने 14 मार्च को लीमा में राजदूत रोशन बासनेट से मुलाकात की।', '2025-03-15', 'पत्र ग'),
  newsArticle('मंत्री मार्को देलगादो ने 2 मार्च को प्रमिला थापा को चेतावनी दी।', '2025-03-03', 'पत्र घ'),
);

/** Titles, those of parts in brackets behind the title of their visit. */
function titles(entries: readonly TimelineEntry[]): string[] {
  return entries.map(({ link, parts }) =>
    parts.length === 0 ? link.name : `${link.name} [${titles(parts).join(', ')}]`,
  );
}

const VISIT = 'मार्को देलगादो: पेरू दौरा';
const FIRST = 'मार्को देलगादो–प्रमिला थापा मुलाकात';
const SECOND = 'मार्को देलगादो–रोशन बासनेट मुलाकात';
const BEFORE = 'मार्को देलगादो: प्रमिला थापा को चेतावनी';

describe('a visit on a timeline', () => {
  const guest = recordNamed(knowledge, 'मार्को देलगादो');

  it('has its parts under it, in the order of their days', () => {
    const { timeline, after } = entityCard(guest, null, contextOf(knowledge, null));
    expect(titles(timeline)).toEqual([`${VISIT} [${FIRST}, ${SECOND}]`, BEFORE]);
    expect(after).toEqual([]);
  });

  it('has under it what had happened by the day of the page; the rest came after', () => {
    const { timeline, after } = entityCard(guest, null, contextOf(knowledge, '2025-03-12'));
    expect(titles(timeline)).toEqual([`${VISIT} [${FIRST}]`, BEFORE]);
    expect(titles(after)).toEqual([SECOND]);
  });

  it('is not on the timelines of those who only met the guest', () => {
    const host = recordNamed(knowledge, 'रोशन बासनेट');
    expect(titles(entityCard(host, null, contextOf(knowledge, null)).timeline)).toEqual([SECOND]);
  });
});

describe('the card of an event', () => {
  const cardOf = (title: string) => {
    const event = knowledge.events.find((known) => known.title === title);
    if (!event)
      throw new Error(`no ${title} among ${knowledge.events.map((known) => known.title).join(', ')}`);
    return eventCard(event, contextOf(knowledge, null));
  };

  it.each([VISIT, FIRST, SECOND])('has the whole visit that it is or belongs to: %s', (title) => {
    expect(titles(cardOf(title).timeline)).toEqual([`${VISIT} [${FIRST}, ${SECOND}]`, BEFORE]);
  });

  it('says which visit it is part of', () => {
    expect(cardOf(FIRST).partOf?.name).toBe(VISIT);
    expect([cardOf(VISIT).partOf, cardOf(BEFORE).partOf]).toEqual([null, null]);
  });
});
