import { describe, expect, it } from 'vitest';
import { namesIn } from '../../engine.ts';

describe('a name of an ordinary word and what names end in', () => {
  it.each([
    ['मृतकों में शांति बाई और दो बच्चे शामिल हैं।', 'शांति बाई'],
    ['पुलिस ने प्रेम चंद को पकड़ा।', 'प्रेम चंद'],
    ['प्यारे लाल ने बताया कि बस तेज थी।', 'प्यारे लाल'],
    ['घायलों में विजय बहादुर थापा भी हैं।', 'विजय बहादुर थापा'],
  ])('is somebody: %s', (sentence, name) => {
    expect(namesIn(sentence)).toContain(`person ${name}`);
  });

  it.each(['भीड़ दुर्गा देवी मंदिर के पास जुटी।', 'चंद मिनटों में सब खत्म हो गया।', 'शांति और प्रेम से रहना चाहिए।'])(
    'is nobody: %s',
    (sentence) => {
      expect(namesIn(sentence).filter((name) => name.startsWith('person'))).toEqual([]);
    },
  );
});
