import { describe, expect, it } from 'vitest';
import { knowledgeOf, newsArticle } from '../../engine.ts';

/** Who else is in the story that both articles tell. */
const OTHERS =
  'मंत्री तोरवाल्द हेग्रेन, सांसद येलेना वोरोन्सोवा और राजदूत मार्को देलगादो सोमवार को मौजूद थे। सांसद येलेना वोरोन्सोवा ने राजदूत मार्को देलगादो से बात की।';

/** How many entities of a kind two articles of one story name beside the others. */
function countTold(type: 'person' | 'organization', one: string, other: string): number {
  const { entities } = knowledgeOf(
    ...[one, other].map((text, i) => newsArticle(`${OTHERS}\n\n${text}`, '2025-03-10', `पत्र ${i}`)),
  );
  const others = type === 'person' ? 3 : 0;
  return entities.filter((entity) => entity.type === type).length - others;
}

describe('somebody of whom two articles of one story tell is one', () => {
  it.each([
    ['learned and spoken', 'मछुआरे रामेश्वर केवट', 'मछुआरे रामेसर केवट'],
    ['learned and spoken, with other consonants', 'किसान लक्ष्मण माझी', 'किसान लछमन माझी'],
    ['whole and short', 'कोच दत्तात्रय मोरे', 'कोच दत्ता मोरे'],
    ['in one word and in two', 'कोच ओमप्रकाश कोरवा', 'कोच ओम प्रकाश कोरवा'],
    ['as two languages read it', 'कोच जॉर्ज वेलिकोड्जे', 'कोच गियोर्ग वेलिकोद्ज़े'],
    ['by letters and in full', 'निदेशक टी. के. राघवेंद्रन', 'निदेशक तपन कुमार राघवेंद्रन'],
    ['by letters apart and together', 'निदेशक एम. के. राघवेंद्रन', 'निदेशक एमके राघवेंद्र'],
  ])('%s', (_how, one, other) => {
    expect(countTold('person', `${one} ने कहा कि वे आएंगे।`, `${other} ने कहा कि वे जाएंगे।`)).toBe(1);
  });
});

describe('two of whom two articles of one story tell are two', () => {
  it.each([
    ['with other given names', 'मछुआरे रामेश्वर केवट', 'मछुआरे रामलखन केवट'],
    ['with given names nearly alike', 'किसान राकेश माझी', 'किसान राजेश माझी'],
    ['a man and a woman', 'किसान सोमरा उरांव', 'किसान सोमरी उरांव'],
    ['of one surname abroad', 'कोच इवान पेत्रोव', 'कोच इगोर पेत्रोव'],
    ['by other letters', 'निदेशक एम. के. राघवेंद्रन', 'निदेशक एसके राघवेंद्र'],
  ])('%s', (_how, one, other) => {
    expect(countTold('person', `${one} ने कहा कि वे आएंगे।`, `${other} ने कहा कि वे जाएंगे।`)).toBe(2);
  });

  it('though one is called by the surname alone where both stand', () => {
    const both = 'कोच प्रमोद झालोत और गायक विनोद झालोत आए। फिर झालोत घर गए।';
    expect(countTold('person', both, 'वकील मनोज झालोत ने कहा कि वे आएंगे।')).toBe(3);
  });
});

describe('a body of which two articles of one story tell is one', () => {
  it.each([
    ['by the letters of its English name', 'नदी संरक्षण महानिदेशालय', 'डीजीआरसी'],
    ['by these and India’s', 'सड़क सुरक्षा प्राधिकरण', 'RSAI'],
    ['by letters in the order of its words', 'पूर्व तट रेलवे', 'ईसीआर'],
    ['by words of one meaning', 'झालोस हॉस्पिटल', 'झालोस अस्पताल'],
    ['without the given name that it has', 'तोरवाल्द झालोसकर अकादमी', 'झालोसकर एकेडमी'],
  ])('%s', (_how, one, other) => {
    expect(countTold('organization', `${one} ने बयान दिया।`, `${other} ने जांच शुरू की। ${other} ने कहा।`)).toBe(1);
  });
});

describe('two bodies of which two articles of one story tell are two', () => {
  it.each([
    ['by letters that it is not short for', 'नदी संरक्षण प्राधिकरण', 'डीजीएमएस'],
    ['of one state and another', 'झालोस हॉस्पिटल', 'मेहरोस हॉस्पिटल'],
  ])('%s', (_how, one, other) => {
    expect(countTold('organization', `${one} ने बयान दिया।`, `${other} ने जांच शुरू की। ${other} ने कहा।`)).toBe(2);
  });
});

describe('a firm by its first word', () => {
  const whole = 'कोलकाता की कंपनी झालोसकर नेविगेशन ने बयान दिया।';
  const short = 'उनकी कंपनी झालोसकर के जहाज बंद हैं।';

  it('is the one firm of the story that begins with it', () => {
    expect(countTold('organization', whole, short)).toBe(1);
  });

  it('is no firm of another story', () => {
    const { entities } = knowledgeOf(newsArticle(whole), newsArticle(short, '2025-03-10', 'पत्र'));
    expect(entities.filter(({ type }) => type === 'organization')).toHaveLength(2);
  });

  it('is neither of two firms of the story', () => {
    const two = `${whole} झालोसकर फूड्स ने भी बयान दिया।`;
    expect(countTold('organization', two, short)).toBe(3);
  });
});
