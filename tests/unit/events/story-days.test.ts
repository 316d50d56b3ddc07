import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('a phrase that points to a day from the story', () => {
  it.each([
    ['उस दिन', 'उस दिन मंत्री विनायक सहगल ने इस्तीफा दे दिया।', '2025-03-05'],
    ['उसी रात', 'बाजार बंद रहे। उसी रात मंत्री विनायक सहगल ने इस्तीफा दे दिया।', '2025-03-05'],
    ['उसी तारीख को', 'उसी तारीख को मंत्री विनायक सहगल ने इस्तीफा दे दिया।', '2025-03-05'],
    ['अगली सुबह', 'अगली सुबह मंत्री विनायक सहगल ने इस्तीफा दे दिया।', '2025-03-06'],
    ['अगले ही दिन', 'मंत्री विनायक सहगल ने अगले ही दिन इस्तीफा दे दिया।', '2025-03-06'],
    ['दो दिन बाद', 'दो दिन बाद मंत्री विनायक सहगल ने इस्तीफा दे दिया।', '2025-03-07'],
    ['एक दिन पहले', 'एक दिन पहले मंत्री विनायक सहगल ने इस्तीफा दे दिया था।', '2025-03-04'],
    [
      'उसी शाम, behind a phrase that moved on',
      'अगले दिन बाजार बंद रहे। उसी शाम मंत्री विनायक सहगल ने इस्तीफा दे दिया।',
      '2025-03-06',
    ],
  ])('%s: dates what is told with it', (_phrase, text, date) => {
    expect(told(`दल ने 5 मार्च को भोपाल में सभा रखी। ${text}`).at(-1)).toMatchObject({
      kind: 'resignation',
      date,
      dateBasis: 'carried',
    });
  });

  it('is not told from the day where it hangs on something named', () => {
    const text = 'दल ने 5 मार्च को सभा रखी। मेले के दो दिन बाद मंत्री विनायक सहगल ने इस्तीफा दे दिया।';
    expect(told(text).at(-1)).toMatchObject({ kind: 'resignation', date: null });
  });

  it('dates nothing that lies behind the report', () => {
    const text = 'दल ने 5 मार्च को सभा रखी। दस दिन बाद मंत्री विनायक सहगल ने इस्तीफा दे दिया।';
    expect(told(text).at(-1)?.date ?? null).toBeNull();
  });
});
