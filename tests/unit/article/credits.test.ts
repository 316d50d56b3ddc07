import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../src/article/lines/dateline.ts';
import { readPlainText } from '../../../src/article/plain-text.ts';
import { tokenise } from '../../../src/text/tokens.ts';

const BODY =
  'नगर निगम ने मंगलवार को पुराने बाजार की मरम्मत का काम शुरू कराया। काम तीन महीने में पूरा होगा।\nमहापौर सुधा वर्मा ने कहा कि दुकानदारों को दूसरी जगह दी गई है।';

function credits(...lines: string[]) {
  const { author, outlet, paragraphs } = readPlainText(
    ['पुराने बाजार की मरम्मत का काम शुरू हुआ', ...lines, BODY].join('\n'),
  );
  expect(paragraphs.map(({ kind }) => kind)).toEqual(['title', 'body', 'body']);
  return { author, outlet };
}

describe('a byline', () => {
  it.each([
    ['By: Seema rao', 'Seema rao'],
    ['Written by Seema Rao | Edited by Amit Jha', 'Seema Rao'],
    ['लेखक: सीमा राव', 'सीमा राव'],
    ['Posted By : सीमा राव', 'सीमा राव'],
    ['रिपोर्टर - सीमा राव', 'सीमा राव'],
    ['सीमा राव द्वारा', 'सीमा राव'],
  ])('names its author: %s', (line, author) => {
    expect(credits(line)).toEqual({ author, outlet: null });
  });

  it.each([
    ['By Ujli News', 'Ujli News'],
    ['By Ujli Khabar Digital Desk', 'Ujli Khabar'],
    ['उजली ख़बर संवाददाता, भोपाल', 'उजली ख़बर'],
    ['न्यूज डेस्क, उजली किरण, भोपाल', 'उजली किरण'],
    ['ujlikhabar.in', 'ujlikhabar.in'],
  ])('names its house: %s', (line, outlet) => {
    expect(credits(line)).toEqual({ author: null, outlet });
  });

  it.each([
    ...['By News Desk', 'न्यूज डेस्क', 'एक्सप्लेनर डेस्क', 'पड़ताल टीम', 'एजेंसी', 'Agency: PTI', 'facebook.com'],
    ...['व्यापार संवाददाता', 'उद्योग प्रतिनिधि, भोपाल', 'कार्यालय संवाददाता'],
    ...['सिटी टीम | भोपाल | सोमवार, 3 मई 2024', 'खेल संवाददाता | भोपाल | मंगलवार, 4 मई 2024'],
    'विशेष संवाददाता | भोपाल, 4 मई 2024',
  ])('names nobody: %s', (line) => {
    expect(credits(line)).toEqual({ author: null, outlet: null });
  });

  it('may be a name that stands twice, or over a post and its house', () => {
    expect(credits('Seema Rao', 'Seema Rao')).toEqual({ author: 'Seema Rao', outlet: null });
    expect(credits('Seema Rao', 'Senior Reporter The Lamp (Part of Lamp Network)')).toEqual({
      author: 'Seema Rao',
      outlet: 'The Lamp',
    });
    expect(credits('सीमा राव', 'वरिष्ठ संवाददाता, भोपाल')).toEqual({ author: 'सीमा राव', outlet: null });
  });

  it('is not a name of which the article tells', () => {
    expect(credits('सुधा वर्मा', 'सुधा वर्मा').author).toBeNull();
  });

  it('is not a headline that begins with a post', () => {
    const title = "पत्रकार सीमा राव ने 'उजली ख़बर' को कहा अलविदा";
    expect(readPlainText(`${title}\n${BODY}`).title).toBe(title);
  });
});

describe('the outlet of an article', () => {
  it('is the one that the copyright line names', () => {
    const text = `पुराने बाजार की मरम्मत का काम शुरू हुआ\n${BODY}\nCopyright © 2024 Ujli Khabar. All rights reserved.`;
    expect(readPlainText(text).outlet).toBe('Ujli Khabar');
  });

  it('is unknown when the page does not say it', () => {
    expect(readPlainText(`पुराने बाजार की मरम्मत का काम शुरू हुआ\n${BODY}`).outlet).toBeNull();
  });
});

function dateline(text: string) {
  const found = readDateline(text, tokenise(text));
  return found && { span: text.slice(found.start, found.end), credit: found.credit };
}

describe('a dateline', () => {
  it.each([
    ['बीजापुर, 12 जुलाई (उजली वार्ता)। दोनों दल मिले।', 'बीजापुर, 12 जुलाई (उजली वार्ता)', 'उजली वार्ता'],
    ['सियोल। दोनों दल मिले।', 'सियोल', null],
    ['लिस्बन (पुर्तगाल), एजेंसी। दोनों दल मिले।', 'लिस्बन (पुर्तगाल), एजेंसी', null],
    ['नई दिल्ली: दोनों दल मिले।', 'नई दिल्ली', null],
    ['प्रयागराजः दोनों दल मिले।', 'प्रयागराज', null],
    ['नई दिल्ली/लखनऊ: दोनों दल मिले।', 'नई दिल्ली/लखनऊ', null],
    ['कोटा (वीएनएस)। दोनों दल मिले।', 'कोटा (वीएनएस)', 'वीएनएस'],
    ['कोटा (राजस्थान), तीन मई (भाषा) दोनों दल मिले।', 'कोटा (राजस्थान), तीन मई (भाषा)', 'भाषा'],
    ['कोटा, 3 मई (नि.सं.)। दोनों दल मिले।', 'कोटा, 3 मई (नि.सं.)', null],
    ['कोटा, 3 मई (PTI) दोनों दल मिले।', 'कोटा, 3 मई (PTI)', 'PTI'],
    ['कोहनार [असलम प्रदेश], 30 अगस्त (एएनआई): दोनों दल मिले।', 'कोहनार [असलम प्रदेश], 30 अगस्त (एएनआई)', 'एएनआई'],
    ['उजली किरण संवाददाता, कोटा। दोनों दल मिले।', 'उजली किरण संवाददाता, कोटा', 'उजली किरण'],
    ['पटना – दोनों दल मिले।', 'पटना', null],
  ])('opens %s', (text, span, credit) => {
    expect(dateline(text)).toEqual({ span, credit });
  });

  it.each([
    'Tara Bridge: पुल खुल गया।',
    'मौसम अपडेट: आज बारिश होगी।',
    'विधानसभा चुनाव: पहले चरण का मतदान हुआ।',
    'मुख्यमंत्री ने कहा: पुल खुल गया।',
    'प्रो. राव ने पुल देखा।',
    'दोनों दल शनिवार को मिले।',
    'सवाल: पुल कब खुलेगा?',
    '23 अगस्त: पुल खुल गया।',
  ])('does not open %s', (text) => {
    expect(dateline(text)).toBeNull();
  });
});
