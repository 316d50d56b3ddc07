import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/article/plain-text.ts';

function paragraphs(text: string): string[] {
  return readPlainText(text).paragraphs.map(({ start, end }) => text.slice(start, end));
}

describe('a short text without furniture', () => {
  it('is article from its first word on, also a topic in Latin letters before a colon', () => {
    const text = 'Tara River Bridge: पुल पर शनिवार शाम 6.10 बजे पहली बस चली. मुख्यमंत्री ने यात्रियों को बधाई दी.';
    expect(paragraphs(text)).toEqual([text]);
    const spaced = 'Home Gardening Tips : गमले की मिट्टी हर महीने बदलें। पानी सुबह दें।';
    expect(paragraphs(spaced)).toEqual([spaced]);
  });

  it('is article paragraph by paragraph', () => {
    const text = 'बैठक में सात मंत्री आए. फैसला सोमवार को होगा.\nउधर विपक्ष ने धरना दिया. उसकी तीन मांगें हैं.';
    expect(paragraphs(text)).toEqual(text.split('\n'));
  });

  it('is article when it is one headline, and a title with its text when there are two lines', () => {
    expect(readPlainText('मंत्री आज भोपाल पहुंचे').paragraphs).toEqual([{ start: 0, end: 22, kind: 'body' }]);
    expect(
      readPlainText('मंत्री आज भोपाल पहुंचे\nकई नेता स्वागत में मौजूद').paragraphs.map(({ kind }) => kind),
    ).toEqual(['title', 'body']);
  });

  it('has no paragraphs when it is empty or a menu', () => {
    expect(paragraphs('')).toEqual([]);
    expect(paragraphs(' \n\n\t')).toEqual([]);
    expect(paragraphs('होम\nदेश\nविदेश\nखेल\nमनोरंजन\nकारोबार')).toEqual([]);
  });
});

const STORY = [
  'बांध के तीन फाटक खुले, निचले इलाकों में अलर्ट',
  '',
  'सिंचाई विभाग ने मंगलवार सुबह कोसमा बांध के तीन फाटक खोल दिए। बांध का जलस्तर खतरे के निशान के पास था।',
  'अधिकारियों ने नदी किनारे के गांवों में मुनादी कराई है। लोग नदी से दूर रहें, यह अपील भी की गई है।',
];

describe('what belongs to an article', () => {
  it.each([
    ['a one-sentence paragraph', 'बांध 1984 में बना था।'],
    ['a quotation', '"नदी हमारी मां है, पर आज वह गुस्से में है," ग्रामीण धनसाय ने कहा।'],
    ['a last paragraph with background', 'पिछले साल इसी महीने बांध से पानी छोड़ने पर 12 गांव डूब गए थे।'],
    ['a question and its answer', 'सवाल यह है कि चेतावनी समय पर क्यों नहीं मिली? विभाग के पास इसका जवाब नहीं है।'],
    ['a point with a bullet', '- बांध से 450 क्यूमेक पानी छोड़ा जा रहा है।'],
    ['a numbered point', '2. सभी स्कूल दो दिन बंद रहेंगे।'],
    ['advice that names a website', 'ग्रामीण जलस्तर की जानकारी विभाग की वेबसाइट पर देख सकते हैं।'],
    ['a speaker who says "I"', 'ग्रामीण फूलबाई ने कहा, "मैं रात भर सो नहीं सकी, मेरा घर नदी के पास है।"'],
  ])('%s stays', (_, line) => {
    const text = [...STORY, line].join('\n');
    expect(paragraphs(text).at(-1)).toBe(line.replace(/^- /, ''));
  });

  it('a heading between two paragraphs stays', () => {
    const text = [
      ...STORY,
      '',
      'दो दिन से हो रही बारिश',
      '',
      'मौसम विभाग के अनुसार दो दिन में 180 मिलीमीटर बारिश हुई।',
    ].join('\n');
    expect(readPlainText(text).paragraphs.filter(({ kind }) => kind === 'heading')).toHaveLength(1);
  });
});

describe('what the page says of itself', () => {
  it.each([
    'यह भी पढ़ें: नहर टूटने से फसल डूबी',
    'ये भी देखें - बांध का वीडियो',
    'Also Read | नहर टूटने से फसल डूबी',
    'इस खबर को भी पढ़ें: नहर टूटने से फसल डूबी',
    'पूरी खबर पढ़ें',
    'Advertisement',
    'विज्ञापन',
    'ताज़ा खबरों के लिए हमारे व्हाट्सएप चैनल से जुड़ें।',
    'हमें फेसबुक और ट्विटर पर फॉलो करें।',
    'देश-दुनिया की खबरों के लिए बने रहिए हमारे साथ।',
    'Tags: बांध, बारिश, अलर्ट',
    '#बांध #बारिश',
    'फोटो: सूचना विभाग',
    'बांध से निकलता पानी (फाइल फोटो)',
    '(इनपुट: एजेंसी)',
    '© 2024 सभी अधिकार सुरक्षित',
    '5 min read',
    'Published: 13 Aug 2024, 09:20 AM',
    'डिस्क्लेमर: यह लेख सामान्य जानकारी के लिए है।',
    'https://host.example/badh',
  ])('is no article: %s', (line) => {
    const text = [STORY[0], line, ...STORY.slice(2), line].join('\n');
    expect(paragraphs(text)).toEqual([STORY[0], STORY[2], STORY[3]]);
  });
});

describe('headlines of other stories between paragraphs', () => {
  it('are told by a label that stands before several of them, whatever its words', () => {
    const text = [
      STORY[0],
      STORY[2],
      'जोड़घटाव: नहर टूटने से फसल डूबी',
      STORY[3],
      'जोड़घटाव: मेले में उमड़ी भीड़ से जाम',
      'बांध 1984 में बना था।',
    ];
    expect(paragraphs(text.join('\n'))).toEqual([STORY[0], STORY[2], STORY[3], 'बांध 1984 में बना था।']);
  });

  it('are told by their length and subject', () => {
    const other = 'गायिका की नई फिल्म का गाना रिलीज, दर्शकों ने जमकर की तारीफ, यहां सुनिए पूरा एलबम';
    const text = [STORY[0], STORY[2], STORY[3], '', other, '', 'बांध 1984 में बना था।'];
    expect(paragraphs(text.join('\n'))).toEqual([STORY[0], STORY[2], STORY[3], 'बांध 1984 में बना था।']);
  });

  it('end at the next paragraph when a label stands alone over one of them', () => {
    const text = [STORY[0], STORY[2], 'यह भी पढ़ें', 'नहर टूटने से फसल डूबी, किसान परेशान', STORY[3]];
    expect(paragraphs(text.join('\n'))).toEqual([STORY[0], STORY[2], STORY[3]]);
  });
});
