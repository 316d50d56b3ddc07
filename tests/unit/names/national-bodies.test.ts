import { describe, expect, it } from 'vitest';
import { namesIn } from '../../engine.ts';

describe('a body of a country or a state', () => {
  it.each([
    ['भारतीय नदी परिवहन प्राधिकरण ने जांच बैठाई।', 'भारतीय नदी परिवहन प्राधिकरण'],
    ['भारतीय पशु कल्याण बोर्ड की बैठक हुई।', 'भारतीय पशु कल्याण बोर्ड'],
    ['राष्ट्रीय हथकरघा एवं दस्तकारी निगम ने मेला लगाया।', 'राष्ट्रीय हथकरघा एवं दस्तकारी निगम'],
    ['झारखंड राज्य ग्रामीण आजीविका संवर्धन समिति की महिलाएं आईं।', 'झारखंड राज्य ग्रामीण आजीविका संवर्धन समिति'],
  ])('is named by its first word and its last, whatever stands between: %s', (sentence, name) => {
    expect(namesIn(sentence)).toContain(`organization ${name}`);
  });

  it.each([
    'भारतीय टीम के लिए बोर्ड ने कोच चुना।',
    'राष्ट्रीय स्तर पर बोर्ड ने पैसे दिए।',
    'भारतीय किसान, मजदूर और बोर्ड साथ आए।',
  ])('is not there in %s', (sentence) => {
    expect(namesIn(sentence).filter((name) => name.startsWith('organization'))).toEqual([]);
  });
});
