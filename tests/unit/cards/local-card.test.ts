import { describe, expect, it } from 'vitest';
import { introductionOf, localCard } from '../../../src/cards/local-card.ts';
import { entityNamed, extractOf, knowledgeOf, newsArticle } from '../../engine.ts';
import { pageContextOf } from './make-cards.ts';

const PAGE = newsArticle(
  `विनायक सहगल पर सवाल

सभा में विनायक सहगल थे। रसायन मंत्री विनायक सहगल ने शनिवार को योजना शुरू की।

सूत्रों के मुताबिक सहगल अगले महीने ढाका जाएंगे।`,
  '2025-03-10',
  'पत्र क',
);

/** The card of an entity of the page by its name. */
function cardOf(name: string) {
  const context = pageContextOf(knowledgeOf(), PAGE);
  const { extract } = context.page;
  return localCard(extract.entities.indexOf(entityNamed(extract, name)), context);
}

describe('the card of somebody whom only the page knows', () => {
  const card = cardOf('विनायक सहगल');

  it('opens the sentence that introduces him: the first that gives him a role', () => {
    expect(card?.introduction?.text).toBe('रसायन मंत्री विनायक सहगल ने शनिवार को योजना शुरू की।');
    expect(card?.introduction?.notes).toEqual([{ at: expect.any(Number), date: '2025-03-08' }]);
  });

  it('marks his name in it', () => {
    const [mark] = card?.introduction?.marks ?? [];
    expect(card?.introduction?.text.slice(mark?.start, mark?.end)).toBe('विनायक सहगल');
  });

  it('has what else the page says of him, whole and in its order, but not its title', () => {
    expect(card?.facts.map(({ text }) => text)).toEqual([
      'रसायन मंत्री विनायक सहगल ने शनिवार को योजना शुरू की।',
      'सभा में विनायक सहगल थे।',
      'सूत्रों के मुताबिक सहगल अगले महीने ढाका जाएंगे।',
    ]);
    expect(card?.facts.at(-1)?.certainty).toBe('unnamed');
  });

  it('names the page as its one source', () => {
    expect(card?.facts.map(({ source }) => source)).toEqual(
      card?.facts.map(() =>
        expect.objectContaining({ article: null, outlet: 'पत्र क', title: 'विनायक सहगल पर सवाल' }),
      ),
    );
    expect(card?.coverage).toMatchObject({ articles: 0 });
  });

  it('has his role of the day of the page, and his name in Latin letters', () => {
    expect(card).toMatchObject({
      latin: 'Vinayak Sahgal',
      roles: [{ text: 'मंत्री', from: '2025-03-10', to: '2025-03-10', sources: [{ article: null }] }],
    });
  });
});

describe('the introducing sentence', () => {
  function introduction(text: string, name: string) {
    const extract = extractOf(text);
    return introductionOf(extract, extract.entities.indexOf(entityNamed(extract, name)))?.text;
  }

  it('is, where no sentence gives a role, the first with the whole name', () => {
    const text = 'देशपांडे की बात सबने सुनी। बाद में अनिल देशपांडे ने माला पहनाई।';
    expect(introduction(text, 'अनिल देशपांडे')).toBe('बाद में अनिल देशपांडे ने माला पहनाई।');
  });

  it('is none for a number that the page does not have', () => {
    expect(introductionOf(extractOf('चाय महंगी हुई।'), 0)).toBeNull();
    expect(localCard(99, pageContextOf(knowledgeOf(), PAGE))).toBeNull();
  });
});

it('the card of a listed place of the page has what the lists know of it', () => {
  expect(cardOf('ढाका')?.basics).toEqual({ kind: 'city', english: 'Dhaka', within: 'बांग्लादेश' });
});
