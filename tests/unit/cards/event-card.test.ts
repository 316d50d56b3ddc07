import { describe, expect, it } from 'vitest';
import { eventCard, toldCard } from '../../../src/cards/event-card.ts';
import type { KnownEvent } from '../../../src/knowledge/knowledge.ts';
import { knowledgeOf, newsArticle } from '../../engine.ts';
import { contextOf, pageContextOf } from './make-cards.ts';

const WHO = 'पेरू के विदेश मंत्री मार्को देलगादो ने';
const SATURDAY = newsArticle(`${WHO} शनिवार को लीमा में राजदूत प्रमिला थापा से मुलाकात की।`, '2025-03-10', 'पत्र क');
const SUNDAY = newsArticle(
  `सूत्रों के मुताबिक ${WHO} रविवार को राजदूत प्रमिला थापा से मुलाकात की।`,
  '2025-03-10',
  'पत्र ख',
);
const LATER = newsArticle(`${WHO} 20 मार्च को राजदूत प्रमिला थापा को चेतावनी दी।`, '2025-03-21', 'पत्र ग');

/** The one meeting of a set of articles. */
function meetingOf(events: readonly KnownEvent[]): KnownEvent {
  const [only, ...others] = events.filter(({ kind }) => kind === 'meeting');
  if (!only || others.length > 0) throw new Error(`${others.length} meetings too many`);
  return only;
}

describe('the card of an event', () => {
  const knowledge = knowledgeOf(SATURDAY, SUNDAY, LATER);
  const card = eventCard(meetingOf(knowledge.events), contextOf(knowledge, '2025-03-12'));

  it('tells what, where and who, each in the role that the sources give', () => {
    expect(card).toMatchObject({ trigger: 'meeting', status: 'happened', place: { name: 'लीमा' } });
    expect(card.link.name).toMatch(/–.*मुलाकात$/);
    const roles = card.participants.map(({ link, role }) => `${link.name}: ${role}`);
    expect(roles.sort()).toEqual(['प्रमिला थापा: राजदूत', 'मार्को देलगादो: पेरू के विदेश मंत्री']);
  });

  it('has what each outlet said, the whole sentence with its attribution', () => {
    const said = new Map(card.reports.map(({ text, source }) => [source.outlet, text]));
    expect(said).toEqual(
      new Map([
        ['पत्र क', SATURDAY.text],
        ['पत्र ख', SUNDAY.text],
      ]),
    );
    expect(new Set(card.sources)).toEqual(new Set(card.reports.map(({ source }) => source)));
  });

  it('shows both days where outlets tell it of different days', () => {
    const [days] = card.differences.filter(({ about }) => about === 'date');
    const versions = days?.versions.map(
      ({ text, sources }) => `${text} ${sources.map(({ outlet }) => outlet)}`,
    );
    expect(versions?.sort()).toEqual(['2025-03-08 पत्र क', '2025-03-09 पत्र ख']);
  });

  it('tells what came after it apart', () => {
    expect(card.timeline).toEqual([]);
    expect(card.after.map(({ date }) => date)).toEqual(['2025-03-20']);
  });

  it('has no differences where all agree', () => {
    const alone = knowledgeOf(SATURDAY);
    expect(eventCard(meetingOf(alone.events), contextOf(alone, null)).differences).toEqual([]);
  });
});

describe('the card of an event that only the page tells', () => {
  const context = pageContextOf(knowledgeOf(LATER), SATURDAY);

  it('has the sentence of the page, known people by their records and others as of this page', () => {
    const card = toldCard(0, context);
    expect(card).toMatchObject({
      link: { ref: { kind: 'told', index: 0 } },
      trigger: 'meeting',
      date: '2025-03-08',
      reports: [{ text: SATURDAY.text, source: { article: null, outlet: 'पत्र क' } }],
    });
    expect(card?.participants.map(({ link }) => link.ref.kind)).toEqual(['entity', 'entity']);
    expect(card?.place?.ref.kind).toBe('local');
  });

  it('marks the words that tell it', () => {
    const [report] = toldCard(0, context)?.reports ?? [];
    const [mark] = report?.marks ?? [];
    expect(report?.text.slice(mark?.start, mark?.end)).toBe('मुलाकात');
  });

  it('is none for a number that the page does not have, and none without a page', () => {
    expect(toldCard(7, context)).toBeNull();
    expect(toldCard(0, { ...context, page: null })).toBeNull();
  });
});
