import { describe, expect, test } from 'vitest';
import hindi from '../../../extension/_locales/hi/messages.json' with { type: 'json' };
import { cardText } from '../../../extension/card/card-text.ts';
import { localeOf } from '../../../extension/ui/locale.ts';
import { flatten } from '../../../extension/ui/texts.ts';
import {
  article,
  entityCard,
  eventCard,
  happening,
  known,
  OPEN_PAGE,
  onDay,
  said,
} from '../../gallery/cards/parts.ts';

const locale = localeOf(flatten('hi', hindi));
const PRABHAT = article('दैनिक प्रभात', '2025-07-13');

describe('a card as text', () => {
  test('names who it is about, the role with its time, and each statement with who said it and when', () => {
    const card = entityCard(known('अरुणिमा सेठी'), {
      latin: 'Arunima Sethi',
      roles: [{ text: 'जल संसाधन मंत्री', from: '2025-07-12', to: '2025-07-13', sources: [PRABHAT] }],
      facts: [
        onDay(said('सेठी ने शनिवार को बात की।', PRABHAT, 'सेठी'), 'शनिवार', '2025-07-12'),
        said('सेठी ने दावा किया।', { ...PRABHAT, outlet: null, url: null, published: null }, 'सेठी', {
          certainty: 'claimed',
        }),
      ],
    });
    expect(cardText(card, locale).split('\n')).toEqual([
      'अरुणिमा सेठी (Arunima Sethi)',
      'जल संसाधन मंत्री · जुल॰ 2025',
      `“सेठी ने शनिवार [12 जुलाई 2025] को बात की।” — दैनिक प्रभात · 13 जुलाई 2025 · ${PRABHAT.url}`,
      '“सेठी ने दावा किया।” — दावा · प्रकाशक नहीं लिखा · तारीख़ नहीं लिखी',
    ]);
  });

  test('of somebody whom only the open page knows has the sentence that introduces them', () => {
    const card = entityCard(
      { ref: { kind: 'local', index: 0 }, name: 'हेमंत खुराना', type: 'person' },
      { introduction: said('हेमंत खुराना पूर्व अध्यक्ष हैं।', OPEN_PAGE, 'हेमंत खुराना') },
    );
    expect(cardText(card, locale)).toBe(
      `हेमंत खुराना\n“हेमंत खुराना पूर्व अध्यक्ष हैं।” — दैनिक प्रभात · ${OPEN_PAGE.url}`,
    );
  });

  test('of an event tells when, where and who; a date that was worked out stays marked', () => {
    const card = eventCard(happening('सेठी–चौहान मुलाकात'), {
      date: '2025-07-12',
      inferred: true,
      place: known('विजयनगर', 'place'),
      participants: [
        { link: known('अरुणिमा सेठी'), role: 'जल संसाधन मंत्री' },
        { link: known('रघुवीर चौहान'), role: null },
      ],
    });
    expect(cardText(card, locale).split('\n')).toEqual([
      'सेठी–चौहान मुलाकात',
      '~12 जुलाई 2025 · विजयनगर',
      'अरुणिमा सेठी · जल संसाधन मंत्री',
      'रघुवीर चौहान',
    ]);
  });

  test('of an event without date and place has no empty line', () => {
    expect(cardText(eventCard(happening('मुलाकात'), {}), locale)).toBe('मुलाकात');
  });
});
