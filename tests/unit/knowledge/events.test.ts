import { describe, expect, it } from 'vitest';
import { knowledgeOf, newsArticle } from '../../engine.ts';

const MEETING = 'पेरू के विदेश मंत्री मार्को देलगादो ने शनिवार को लीमा में नेपाली राजदूत प्रमिला थापा से मुलाकात की।';

/** The events that articles of several outlets tell; each a text and its date. */
function events(...told: readonly (readonly [text: string, date: string])[]) {
  return knowledgeOf(...told.map(([text, date], i) => newsArticle(text, date, `पत्र ${i}`))).events;
}

describe('an event that several outlets tell', () => {
  it('is one, with a report of each', () => {
    const [only, ...others] = events(
      [MEETING, '2025-03-10'],
      ['राजदूत प्रमिला थापा और मंत्री मार्को देलगादो के बीच 8 मार्च को लीमा में बातचीत हुई।', '2025-03-11'],
    );
    expect(others).toEqual([]);
    expect(only).toMatchObject({ kind: 'meeting', date: '2025-03-08', inferred: false, status: 'happened' });
    expect(only?.place?.name).toBe('लीमा');
    expect(only?.participants.map(({ link }) => link.name).sort()).toEqual(['प्रमिला थापा', 'मार्को देलगादो']);
    expect(only?.reports.map(({ article }) => article)).toEqual([0, 1]);
    expect(only?.articles).toHaveLength(2);
  });

  it('is one where one of them tells it without a day', () => {
    const found = events(
      [MEETING, '2025-03-10'],
      ['मार्को देलगादो और प्रमिला थापा की मुलाकात अच्छी रही।', '2025-03-11'],
    );
    expect(found.map(({ date }) => date)).toEqual(['2025-03-08']);
  });

  it('is one where it was a plan before it happened', () => {
    const plan = 'मंत्री मार्को देलगादो शनिवार को लीमा में राजदूत प्रमिला थापा से मुलाकात करेंगे।';
    expect(events([plan, '2025-03-06'], [MEETING, '2025-03-10'])).toHaveLength(1);
  });

  it('keeps the days and places that outlets tell differently', () => {
    const other = MEETING.replace('शनिवार', 'रविवार');
    const [only] = events([MEETING, '2025-03-10'], [other, '2025-03-10']);
    expect(only?.tellings.map(({ date }) => date).sort()).toEqual(['2025-03-08', '2025-03-09']);
  });
});

describe('events are several', () => {
  it('where their days are far apart', () => {
    const later = MEETING.replace('शनिवार', '2 मार्च');
    expect(events([MEETING, '2025-03-10'], [later, '2025-03-10'])).toHaveLength(2);
  });

  it('where other people meet', () => {
    const other = 'सांसद फरहा नकवी ने शनिवार को लीमा में राजदूत प्रमिला थापा से मुलाकात की।';
    expect(events([MEETING, '2025-03-10'], [other, '2025-03-10'])).toHaveLength(2);
  });

  it('where they happened in different cities', () => {
    const other = MEETING.replace('लीमा', 'ढाका');
    expect(events([MEETING, '2025-03-10'], [other, '2025-03-10'])).toHaveLength(2);
  });

  it('where they are of different kinds', () => {
    const other = MEETING.replace('से मुलाकात की', 'को चेतावनी दी');
    expect(
      events([MEETING, '2025-03-10'], [other, '2025-03-10'])
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['meeting', 'warning']);
  });

  it('where one outlet denies what another tells', () => {
    const denial = 'मंत्री मार्को देलगादो ने राजदूत प्रमिला थापा से मुलाकात नहीं की।';
    const statuses = events([MEETING, '2025-03-10'], [denial, '2025-03-11']).map(({ status }) => status);
    expect(statuses.sort()).toEqual(['denied', 'happened']);
  });
});

describe('an event', () => {
  it('has its participants with the roles that its sentence gives them', () => {
    const [only] = events([MEETING, '2025-03-10']);
    const roles = new Map(only?.participants.map(({ link, role }) => [link.name, role]));
    expect(roles.get('मार्को देलगादो')).toBe('पेरू के विदेश मंत्री');
    expect(roles.get('प्रमिला थापा')).toBe('नेपाली राजदूत');
  });

  it('has the other events of its people around it', () => {
    const warning = 'मंत्री मार्को देलगादो ने 2 मार्च को राजदूत प्रमिला थापा को चेतावनी दी।';
    const found = events([MEETING, '2025-03-10'], [warning, '2025-03-03']);
    const meeting = found.find(({ kind }) => kind === 'meeting');
    expect(meeting?.around).toMatchObject([{ date: '2025-03-02' }]);
  });

  it('takes the day of the event that its sentence tells it with', () => {
    const text = 'मंत्री मार्को देलगादो ने शनिवार को राजदूत प्रमिला थापा से मुलाकात की और घाना को चेतावनी दी।';
    expect(events([text, '2025-03-10'])).toMatchObject([{ date: '2025-03-08' }, { date: '2025-03-08' }]);
  });
});
