import { describe, expect, it } from 'vitest';
import { knowledgeOf, newsArticle } from '../../engine.ts';

type Dated = readonly [text: string, date: string | null];

/** The events that articles of several outlets tell; each a text and its date. */
function events(...told: readonly Dated[]) {
  return knowledgeOf(...told.map(([text, date], i) => newsArticle(text, date, `पत्र ${i}`))).events;
}

function kinds(...told: readonly Dated[]): string[] {
  return events(...told)
    .map(({ kind }) => kind)
    .sort();
}

const ARREST = 'पुलिस ने व्यापारी मोहित बंसल को शनिवार को भोपाल में गिरफ्तार किया।';

describe('what befalls one person is one event', () => {
  it('whoever does it', () => {
    const other = 'व्यापारी मोहित बंसल को आयकर विभाग ने शनिवार को भोपाल से गिरफ्तार कर लिया।';
    expect(events([ARREST, '2025-03-10'], [other, '2025-03-10'])).toMatchObject([{ date: '2025-03-08' }]);
  });

  it('where the news of the same days tells it without a day', () => {
    const other = 'व्यापारी मोहित बंसल गिरफ्तार हो चुके हैं, अब सुनवाई का इंतजार है।';
    expect(kinds([ARREST, '2025-03-10'], [other, '2025-03-11'])).toEqual(['arrest']);
  });

  it('but not where that news came much later', () => {
    const other = 'आज सुबह से भीड़ रही। व्यापारी मोहित बंसल को गिरफ्तार कर लिया गया है।';
    expect(kinds([ARREST, '2025-03-10'], [other, '2025-09-11'])).toEqual(['arrest', 'arrest']);
  });

  it('unless that tells of it as long past', () => {
    const other = 'व्यापारी मोहित बंसल को भोपाल में गिरफ्तार किया गया था।';
    expect(kinds([ARREST, '2025-03-10'], [other, '2025-09-11'])).toEqual(['arrest']);
  });

  it('a killing that others call a death', () => {
    const killing = 'व्यापारी मोहित बंसल की शनिवार को भोपाल में हत्या कर दी गई।';
    const death = 'व्यापारी मोहित बंसल की शनिवार को मौत हो गई।';
    expect(events([killing, '2025-03-10'], [death, '2025-03-10'])).toHaveLength(1);
  });
});

describe('a plan', () => {
  const plan = 'मंत्री विनायक सहगल शनिवार को राज्यपाल पद की शपथ लेंगे।';

  it('is the event that came of it, which happened', () => {
    const done = 'मंत्री विनायक सहगल ने शनिवार को राज्यपाल पद की शपथ ली।';
    expect(events([plan, '2025-03-06'], [done, '2025-03-09'])).toMatchObject([
      { kind: 'appointment', date: '2025-03-08', status: 'happened' },
    ]);
  });

  it('stays one where nobody tells that it came about', () => {
    expect(events([plan, '2025-03-06'])).toMatchObject([{ status: 'planned' }]);
  });
});

describe('missions', () => {
  const launch = 'घाना ने शनिवार को अकोसुआन-3 का प्रक्षेपण किया।';
  const landing = 'अकोसुआन-3 ने रविवार को चांद पर सॉफ्ट लैंडिंग कर ली।';

  it('keep launch and landing apart, and both are of those who launched it', () => {
    const found = events([launch, '2025-03-10'], [landing, '2025-03-10']);
    expect(found.map(({ kind, date }) => [kind, date]).sort()).toEqual([
      ['landing', '2025-03-09'],
      ['launch', '2025-03-08'],
    ]);
    for (const { participants } of found) expect(participants.map(({ link }) => link.name)).toEqual(['घाना']);
  });

  it('are of the body whose they are said to be, in whatever article', () => {
    const owner = 'अंतरिक्ष एजेंसी नासा का मिशन अकोसुआन-3 चर्चा में है।';
    const [found] = events([owner, '2025-03-10'], [landing, '2025-03-10']);
    expect(found?.participants.map(({ link }) => link.name)).toEqual(['नासा']);
  });

  it('are two where their numbers are', () => {
    const other = launch.replace('अकोसुआन-3', 'अकोसुआन-1');
    expect(kinds([launch, '2025-03-10'], [other, '2025-03-10'])).toEqual(['launch', 'launch']);
  });

  it('are one in either script', () => {
    const other = 'घाना ने Akosuan-3 को शनिवार को रवाना किया।';
    expect(kinds([launch, '2025-03-10'], [other, '2025-03-10'])).toEqual(['launch']);
  });

  it('take the year of a day from another article about them', () => {
    const undated = 'अकोसुआन-3 की लैंडिंग 14 अगस्त को तय है।';
    const dated = '14 अगस्त 2024 को मिशन अकोसुआन-3 पर सबकी नजर रहेगी।';
    expect(events([undated, null], [dated, null])).toMatchObject([
      { kind: 'landing', date: '2024-08-14', inferred: true },
    ]);
  });

  it('have a line in the timeline of what they are', () => {
    const { entities } = knowledgeOf(newsArticle(launch));
    const mission = entities.find(({ type }) => type === 'event');
    expect(mission?.timeline).toMatchObject([{ date: '2025-03-08' }]);
  });
});

describe('an event', () => {
  it('lies so many days from one that another article dates', () => {
    const coup = 'नाइजर में शनिवार को तख्तापलट हुआ।';
    const release = 'आज सुबह से भीड़ रही। नाइजर में तख्तापलट के 5 दिन बाद मंत्री विनायक सहगल को रिहा कर दिया गया।';
    const found = events([coup, '2025-03-10'], [release, '2025-03-14']);
    expect(found.find(({ kind }) => kind === 'release')).toMatchObject({
      date: '2025-03-13',
      inferred: true,
    });
  });

  it('of a minister is not at once one of the country', () => {
    const warning = 'रूस के विदेश मंत्री पावेल ओरलोव ने शनिवार को घाना और पेरू को चेतावनी दी।';
    const other = 'रूस ने शनिवार को घाना और पेरू को चेतावनी दी।';
    const [only, ...others] = events([warning, '2025-03-10'], [other, '2025-03-10']);
    expect(others).toEqual([]);
    expect(only?.participants.map(({ link }) => link.name).sort()).toEqual(['घाना', 'पावेल ओरलोव', 'पेरू']);
  });

  it('that befalls a place has the place in it where nobody is named', () => {
    const [only] = events(['नेपाल में शनिवार को भूकंप आया।', '2025-03-10']);
    expect(only?.participants.map(({ link }) => link.name)).toEqual(['नेपाल']);
    expect(only?.title).toBe('नेपाल भूकंप');
  });

  it('of which a headline names nobody is that of its text', () => {
    const text =
      'भोपाल में कारखाने में भीषण आग\n10 मार्च 2025\n\nभोपाल के कारखाने में शनिवार देर रात आग लग गई, जिससे अफरातफरी मची।';
    expect(events([text, null])).toMatchObject([{ kind: 'accident', date: '2025-03-08' }]);
  });

  it('of one side alone is not each of its matches', () => {
    const match = 'घाना ने शनिवार को फुटबॉल मैच में पेरू को 2-1 से हराया।';
    const other = 'घाना ने शनिवार को क्रिकेट का खिताब जीता।';
    expect(kinds([match, '2025-03-10'], [other, '2025-03-10'])).toEqual(['match', 'match']);
  });
});
