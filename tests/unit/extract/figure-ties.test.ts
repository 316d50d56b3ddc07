import { describe, expect, it } from 'vitest';
import type { Extract } from '../../../src/extract/extract.ts';
import { extractOf } from '../../engine.ts';

/** The claimants of a text's figures, in their words; the name of whom they are in brackets. */
function claimantsIn(text: string): (string | null)[] {
  const { figures, entities } = extractOf(text);
  return figures.map(({ claimant }) => {
    if (claimant === null) return null;
    return claimant.entity === null ? claimant.text : `${claimant.text} (${entities[claimant.entity]?.name})`;
  });
}

function ownersIn({ figures, entities }: Extract): (string | null)[] {
  return figures.map(({ owner }) => (owner === null ? null : (entities[owner]?.name ?? '?')));
}

/** The kind and place of the event of each figure. */
function eventsOf({ figures, events, entities }: Extract): (string | null)[] {
  return figures.map(({ event }) => {
    const found = event === null ? undefined : events[event];
    return found === undefined ? null : `${found.kind} ${entities[found.place ?? -1]?.name ?? '–'}`;
  });
}

describe('who says a figure', () => {
  it.each([
    ['पुलिस के मुताबिक 31 लोगों की मौत हुई।', 'पुलिस के मुताबिक'],
    ['अधिकारियों ने बताया कि 31 लोगों की मौत हुई।', 'अधिकारियों ने बताया'],
    ['31 लोगों की मौत हुई, प्रशासन ने बताया।', 'प्रशासन ने बताया'],
    ['स्थानीय प्रशासन का कहना है कि 31 लोग लापता हैं।', 'स्थानीय प्रशासन का कहना है'],
    ['प्रशासन ने 31 लोगों की मौत की पुष्टि की।', 'प्रशासन'],
    ['एक रिपोर्ट के अनुसार 31 लोग लापता हैं।', 'एक रिपोर्ट के अनुसार'],
    ['उन्होंने कहा कि 31 लोग लापता हैं।', 'उन्होंने कहा'],
    ['मंत्री मार्को देलगादो ने बताया कि 31 लोग लापता हैं।', 'मंत्री मार्को देलगादो ने बताया (मार्को देलगादो)'],
  ])('%s', (text, claimant) => {
    expect(claimantsIn(text)).toEqual([claimant]);
  });

  it('is nobody where a rule or a length of time is what goes by', () => {
    expect(claimantsIn('नियम के अनुसार 500 रुपये देने होंगे।')).toEqual([null]);
  });

  it('is not somebody who says something else before', () => {
    expect(claimantsIn('31 लोग लापता हैं, जबकि पुलिस ने कहा कि 12 घायल हैं।')).toEqual([null, 'पुलिस ने कहा']);
  });

  it('keeps how sure the sentence is', () => {
    const certainties = (text: string) => extractOf(text).figures.map(({ certainty }) => certainty);
    expect(certainties('सूत्रों के मुताबिक 31 लोग लापता हैं।')).toEqual(['unnamed']);
    expect(certainties('सेना ने 31 जवानों की मौत का दावा किया।')).toEqual(['claimed']);
    expect(certainties('देश सीमा पर 5,000 सैनिक तैनात करेगा।')).toEqual(['planned']);
  });
});

describe('whose a figure is', () => {
  it.each([
    ['पेरू के 600 सैनिक मारे गए।', 'पेरू'],
    ['लड़ाई में 600 रूसी सैनिक मारे गए।', 'रूसी'],
    ['चीन ने सीमा पर 50,000 सैनिक तैनात किए हैं।', 'चीन'],
    ['पेरू की ओर से भेजे गए सैनिकों में 600 सैनिकों की मौत हो गई।', 'पेरू'],
    ['कांग्रेस को 99 सीटें मिलीं।', 'कांग्रेस'],
    ['बाढ़ में 31 लोगों की मौत हुई।', null],
    ['कुल 50 अरब अमेरिकी डॉलर खर्च हुए।', null],
  ])('%s', (text, owner) => {
    expect(ownersIn(extractOf(text))).toEqual([owner]);
  });
});

describe('the event of a figure', () => {
  it('is the one of its clause that harms people', () => {
    const told = extractOf('लीमा में रविवार को बाढ़ से 5 लोगों की मौत हो गई और 12 घायल हुए।');
    expect(eventsOf(told)).toEqual(['disaster लीमा', 'disaster लीमा']);
  });

  it('is told in the sentences before, while the article goes on counting', () => {
    const told = extractOf('लीमा में रविवार को बाढ़ से तबाही हुई। कई घर बह गए। प्रशासन ने बताया कि 30 लोग लापता हैं।');
    expect(eventsOf(told)).toEqual(['disaster लीमा']);
  });

  it('is told behind the title that counts first', () => {
    const told = extractOf('बाढ़ का कहर; 11 की मौत\n\nलीमा में रविवार को बाढ़ से तबाही हुई। पानी उतर रहा है।');
    expect(eventsOf(told)[0]).toBe('disaster लीमा');
  });

  it('is the new one where the article looks back to an earlier of its kind', () => {
    const told = extractOf(
      'लीमा में रविवार को बाढ़ से तबाही हुई। लीमा में 2019 में भी बाढ़ से तबाही हुई थी। प्रशासन ने बताया कि 30 लोग लापता हैं।',
    );
    const [figure] = told.figures;
    expect(told.events[figure?.event ?? -1]?.date).toBe('2025-03-09');
  });

  it('is no protest in another sentence: who is missing did not march', () => {
    const told = extractOf('लीमा में रविवार को धरना हुआ। प्रशासन ने बताया कि चार लोग अब भी लापता हैं।');
    expect(eventsOf(told)).toEqual([null]);
  });

  it('is the deaths of a country where its dead are counted on, and not the death of one man', () => {
    const army = extractOf('युद्ध में पेरू के कई सैनिक मारे गए। रिपोर्ट के अनुसार पेरू के 600 सैनिकों की जान गई है।');
    expect(eventsOf(army)).toEqual(['deaths –']);
    const man = extractOf('मार्को देलगादो की मौत हो गई। प्रशासन के अनुसार चार लोग अब भी लापता हैं।');
    expect(eventsOf(man)).toEqual([null]);
  });

  it('is none where the clause is about another time, place or harm', () => {
    const flood = 'लीमा में रविवार को बाढ़ से तबाही हुई। ';
    expect(eventsOf(extractOf(`${flood}पिछले साल 40 लोगों की मौत हुई थी।`))).toEqual([null]);
    expect(eventsOf(extractOf(`${flood}इससे पहले 40 लोग मारे गए थे।`))).toEqual([null]);
    expect(eventsOf(extractOf(`${flood}एक बस हादसे में 40 लोग घायल हुए।`))).toEqual([null]);
  });

  it('is the one of its kind: aid has its sum, a test its distance, a deployment its soldiers', () => {
    expect(eventsOf(extractOf('पेरू ने रूस को 500 करोड़ रुपये की मदद दी।'))).toEqual(['aid –']);
    expect(eventsOf(extractOf('पेरू ने घाना में 800 सैनिक तैनात किए।'))).toEqual(['deployment घाना']);
  });

  it('keeps its own day where the clause counts a toll on another', () => {
    const { events, figures } = extractOf('शनिवार को लीमा में बाढ़ में मरने वालों की संख्या 31 हो गई।');
    expect(events).toMatchObject([{ kind: 'disaster', date: null }]);
    expect(figures).toMatchObject([{ value: 31, date: '2025-03-08' }]);
    const [flood] = extractOf('लीमा में रविवार को आई बाढ़ में मरने वालों की संख्या 31 हो गई।').events;
    expect(flood?.date).toBe('2025-03-09');
    const [more, deaths] = extractOf('शनिवार को लीमा में बाढ़ से 3 और लोगों की मौत हो गई।').events;
    expect([more?.date, deaths?.date]).toEqual([null, '2025-03-08']);
  });
});
