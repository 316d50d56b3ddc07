import { describe, expect, it } from 'vitest';
import { namesIn } from '../../engine.ts';

describe('what is called after somebody honoured', () => {
  it.each([
    ['शहीद भगत सिंह स्टेडियम में दर्शक थे।', 'place शहीद भगत सिंह स्टेडियम'],
    ['शहीद मेजर राकेश तलपड़े मार्ग बंद रहा।', 'place शहीद मेजर राकेश तलपड़े मार्ग'],
    ['संत रविदास मंदिर में भंडारा हुआ।', 'place संत रविदास मंदिर'],
    ['महारानी अहिल्या कॉलेज में परीक्षा हुई।', 'organization महारानी अहिल्या कॉलेज'],
  ])('has the title in its name: %s', (sentence, name) => {
    expect(namesIn(sentence)).toContain(name);
  });

  it.each([
    ['डॉ. सुनील तलपड़े अस्पताल में मिले।', 'person सुनील तलपड़े'],
    ['मरीज दीपक सदर अस्पताल में भर्ती है।', 'person दीपक'],
  ])('is not who is there: %s', (sentence, name) => {
    expect(namesIn(sentence)).toContain(name);
  });
});
