import { describe, expect, it } from 'vitest';
import { SURE } from '../../../src/names/mention.ts';
import { engine, engineOfCues, entityNamed, extractOf, mentionsOf, newsArticle } from '../../engine.ts';

/** The words with which a text names a person, in the order of the text. */
function naming(text: string, name: string): string[] {
  const article = newsArticle(text);
  return mentionsOf(article, engine.extract(article), name);
}

/** The persons of a text that are sure. */
function people(text: string): string[] {
  return extractOf(text)
    .entities.filter((entity) => entity.type === 'person' && entity.confidence >= SURE)
    .map((entity) => entity.name);
}

describe('a person who is introduced by the whole name', () => {
  it('is meant by the surname and by the given name later on', () => {
    const text = 'रसायन मंत्री विनायक सहगल ने योजना शुरू की। सहगल ने कहा कि काम तेज होगा। विनायक ने धन्यवाद दिया।';
    expect(naming(text, 'विनायक सहगल')).toEqual(['विनायक सहगल', 'सहगल', 'विनायक']);
  });

  it('is meant by the surname before the introduction as well', () => {
    const text = 'सहगल ने योजना शुरू की। मंत्री विनायक सहगल ने कहा कि काम तेज होगा।';
    expect(naming(text, 'विनायक सहगल')).toEqual(['सहगल', 'विनायक सहगल']);
  });

  it('is meant by a spelling that differs by a letter', () => {
    const text = 'राजदूत येलेना वोरोन्सोवा ने भाषण दिया। येलेना वोरोंसोवा ने धन्यवाद दिया।';
    expect(naming(text, 'येलेना वोरोन्सोवा')).toEqual(['येलेना वोरोन्सोवा', 'येलेना वोरोंसोवा']);
  });

  it('is meant by a surname that is an ordinary word only where a noun stands', () => {
    const text = 'मंत्री ली सोन ने सभा की। उन्होंने जमीन ले ली। ली ने कहा कि काम होगा। राहत की सांस ली गई।';
    expect(naming(text, 'ली सोन')).toEqual(['ली सोन', 'ली']);
  });

  it('keeps the name without its title', () => {
    expect(people('न्यायमूर्ति अनुराधा बोस ने फैसला सुनाया।')).toEqual(['अनुराधा बोस']);
  });

  it('is as sure as several mentions together', () => {
    const once = entityNamed(extractOf('विधायक तरुण मिश्रा ने बात की।'), 'तरुण मिश्रा');
    const twice = entityNamed(extractOf('विधायक तरुण मिश्रा ने बात की। मिश्रा ने धन्यवाद दिया।'), 'तरुण मिश्रा');
    expect(twice.confidence).toBeGreaterThanOrEqual(once.confidence);
    expect(twice.confidence).toBeLessThan(1);
  });
});

describe('two people of one surname', () => {
  const family = 'मंत्री राधिका सेठी और विधायक आरव सेठी सभा में थे।';

  it('are two', () => {
    expect(people(family)).toEqual(['राधिका सेठी', 'आरव सेठी']);
  });

  it('share no bare surname: it is nobody’s for sure', () => {
    const text = `${family} सेठी ने धन्यवाद दिया।`;
    expect(naming(text, 'राधिका सेठी')).toEqual(['राधिका सेठी']);
    expect(naming(text, 'आरव सेठी')).toEqual(['आरव सेठी']);
    expect(people(text)).toEqual(['राधिका सेठी', 'आरव सेठी']);
  });

  it('leave the bare surname to the one who was introduced before it', () => {
    const text =
      'मंत्री राधिका सेठी ने भाषण दिया। सेठी ने कहा कि काम होगा। उनके बेटे आरव सेठी सभा में थे। आरव ने गीत गाया।';
    expect(naming(text, 'राधिका सेठी')).toEqual(['राधिका सेठी', 'सेठी']);
  });

  it('are told apart by what they are to each other', () => {
    const text = 'व्यापारी सुरेंद्र सेठी की दुकान में आग लगी। सेठी के बेटे आरव को चोट आई। आरव सेठी घर पर हैं। आरव ठीक हैं।';
    expect(naming(text, 'सुरेंद्र सेठी')).toEqual(['सुरेंद्र सेठी', 'सेठी']);
  });

  it('are told apart by offices that one person has one of', () => {
    const text = 'मुख्यमंत्री सेठी रविवार को रायपुर पहुंचे। उनके साथ विधायक आरव सेठी भी थे।';
    expect(naming(text, 'आरव सेठी')).toEqual(['आरव सेठी']);
  });
});

describe('a surname that an article spells in two ways', () => {
  it('is the one person’s', () => {
    const text = 'जनरल कोफी ट्राओरे ने भाषण दिया। बाद में त्राओरे ने कहा कि काम होगा।';
    expect(naming(text, 'कोफी ट्राओरे')).toEqual(['कोफी ट्राओरे', 'त्राओरे']);
  });
});

describe('a name that is an ordinary word', () => {
  it.each([
    ['where somebody says something', 'मान के अनुसार काम होगा।'],
    ['where kin are told', 'मान के बेटे को चोट आई।'],
  ])('is the person’s %s', (_where, sentence) => {
    const text = `कमांडेंट दलजीत सिंह मान ने बयान दिया। ${sentence}`;
    expect(naming(text, 'दलजीत सिंह मान')).toEqual(['दलजीत सिंह मान', 'मान']);
  });

  it('is nobody’s elsewhere', () => {
    const text = 'कमांडेंट दलजीत सिंह मान ने बयान दिया। उन्होंने हार मान ली। यह देश का मान है।';
    expect(naming(text, 'दलजीत सिंह मान')).toEqual(['दलजीत सिंह मान']);
  });
});

describe('a name that adds a word to a known one', () => {
  it('is somebody else', () => {
    const text = 'नेता किम सांग वू ने भाषण दिया। उनकी बहन किम सांग मी ने माला पहनाई।';
    expect(people(text)).toEqual(['किम सांग वू', 'किम सांग मी']);
  });
});

describe('two surnames joined by a hyphen', () => {
  it('are two people', () => {
    const text = 'सहगल-नकवी मुलाकात पर सबकी नजर रही। मंत्री विनायक सहगल और सांसद फरहा नकवी मिले।';
    expect(naming(text, 'विनायक सहगल')).toEqual(['सहगल', 'विनायक सहगल']);
    expect(naming(text, 'फरहा नकवी')).toEqual(['नकवी', 'फरहा नकवी']);
  });

  it('are two people also where one is an ordinary word', () => {
    const text = 'पाठक-बंसल की जोड़ी जीती। कप्तान सुहास पाठक और खिलाड़ी मोहित बंसल खुश थे।';
    expect(people(text)).toEqual(['सुहास पाठक', 'मोहित बंसल']);
    expect(naming(text, 'सुहास पाठक')).toEqual(['पाठक', 'सुहास पाठक']);
    expect(naming(text, 'मोहित बंसल')).toEqual(['बंसल', 'मोहित बंसल']);
  });

  it('are one name where the parts are nobody else’s', () => {
    expect(people('कवि किम तेह-री ने कविता पढ़ी।')).toEqual(['किम तेह-री']);
  });
});

describe('a word that only acts once', () => {
  it('is kept as a doubt', () => {
    const [only, ...others] = engineOfCues.extract(newsArticle('हेग्रेन ने मना किया।')).entities;
    expect(others).toEqual([]);
    expect(only).toMatchObject({ type: 'person', name: 'हेग्रेन' });
    expect(only?.confidence).toBeLessThan(SURE);
  });

  it('is a name where it acts often', () => {
    expect(people('हेग्रेन ने मना किया। हेग्रेन ने फिर कहा। बाद में हेग्रेन ने माना।')).toEqual(['हेग्रेन']);
  });
});

describe('a surname that two of an article have', () => {
  it('is that of whom the article does not call by the first name', () => {
    const text =
      'छात्रा मीना सहगल घायल हो गईं। मीना को अस्पताल ले जाया गया। मीना के चाचा विनायक सहगल वहां हैं। सहगल ने कहा कि काम तेज होगा।';
    expect(naming(text, 'विनायक सहगल')).toEqual(['विनायक सहगल', 'सहगल']);
  });
});

describe('a first name that is a word as well', () => {
  const OPENING = 'शटलर दीपा नगरकर ने फाइनल जीता। कप्तान उदय तलपड़े ने बधाई दी। ';

  it.each([
    ['says something', 'मैच के बाद उदय बोले कि टीम खुश है।'],
    ['stands somewhere', 'पास खड़े उदय मुस्कुराते रहे।'],
    ['has what people have', 'देर रात उदय का फोन बजता रहा।'],
    ['is one of several', 'टीम में पांच खिलाड़ी हैं, जिनमें उदय भी हैं।'],
    ['is beaten', 'दूसरे दौर में उदय को सीधे गेमों में हराया गया।'],
    ['is named with a known name', 'दीपा और उदय साथ खेलेंगे।'],
    ['is named behind a pronoun', 'वह और उदय एक मंच पर नहीं बैठे।'],
    ['has a title', 'कोच उदय मैदान पर आए।'],
  ])('is its bearer where he %s', (_what, sentence) => {
    expect(naming(OPENING + sentence, 'उदय तलपड़े')).toEqual(['उदय तलपड़े', 'उदय']);
  });

  it.each(['सूर्य का उदय पूर्व में होता है।', 'देश में नई ताकत का उदय हुआ।'])('is a word in "%s"', (sentence) => {
    expect(naming(OPENING + sentence, 'उदय तलपड़े')).toEqual(['उदय तलपड़े']);
  });

  it('that no list of words has is its bearer wherever it is no place', () => {
    const text = 'कप्तान अभय तलपड़े ने मैच जीता। तालियां बजीं, हार गए अभय।';
    expect(naming(text, 'अभय तलपड़े')).toEqual(['अभय तलपड़े', 'अभय']);
  });
});

describe('a surname that several people of an article have', () => {
  const OPENING = 'विधायक सुरेश तलपड़े और मंत्री दिनेश तलपड़े बैठक में आए। ';

  it('is whom the sentence before names', () => {
    const text = `${OPENING}लोग जुटे। दिनेश तलपड़े ने इनकार किया। तलपड़े का कहना है कि आरोप गलत हैं।`;
    expect(naming(text, 'दिनेश तलपड़े')).toEqual(['दिनेश तलपड़े', 'दिनेश तलपड़े', 'तलपड़े']);
  });

  it('is nobody’s for sure where the sentence before names both', () => {
    expect(naming(`${OPENING}तलपड़े ने कहा कि काम होगा।`, 'दिनेश तलपड़े')).toEqual(['दिनेश तलपड़े']);
  });

  it('is somebody else behind an office that the bearer cannot hold as well', () => {
    const text = 'डीसी कविता तलपड़े ने पुष्टि की। लोग जुटे। उद्योग मंत्री तलपड़े ने जांच की बात कही।';
    expect(naming(text, 'कविता तलपड़े')).toEqual(['कविता तलपड़े']);
  });

  it('is the same behind another office of one row, or after a former one', () => {
    const police = 'एसपी मोहन तलपड़े ने बयान दिया। डीआईजी तलपड़े मौके पर पहुंचे।';
    expect(naming(police, 'मोहन तलपड़े')).toEqual(['मोहन तलपड़े', 'तलपड़े']);
    const coach = 'पूर्व कप्तान दिलीप तलपड़े अब सिखाते हैं। कोच तलपड़े ने कहा कि मेहनत जरूरी है।';
    expect(naming(coach, 'दिलीप तलपड़े')).toEqual(['दिलीप तलपड़े', 'तलपड़े']);
  });
});

describe('a given name that is a word for what is made of something', () => {
  it('is nobody’s behind नाम', () => {
    const text = 'कोच रोशन तलपड़े ने टीम संभाली। उन्होंने जिले का नाम रोशन किया। रोशन ने बधाई दी।';
    expect(naming(text, 'रोशन तलपड़े')).toEqual(['रोशन तलपड़े', 'रोशन']);
  });
});

describe('a surname that is a kind of place as well', () => {
  it('is a surname behind a given name where people have something', () => {
    expect(people('बीते शुक्रवार को पहला चेक कैलाश मंडल के हाथ में आया, जिनकी पत्नी नहीं रहीं।')).toEqual(['कैलाश मंडल']);
  });
});

/** A text with its headline. */
function headlined(title: string, text: string): string[] {
  const article = { ...newsArticle(`${title}\n\n${text}`), title };
  const { entities, mentions } = engine.extract(article);
  return mentions.map(
    ({ start, end, entity }) => `${article.text.slice(start, end)}: ${entities[entity]?.name}`,
  );
}

describe('a surname in a headline that several in the article bear', () => {
  const lead = 'मालिक राजीव झालोत ने अदालत में घुटने टेक दिए।';
  const brother = 'संजीव झालोत भी साथ आए थे, मगर बाहर रुक गए।';
  const more = 'पुलिस ने बयान लिया। सुनवाई मंगलवार को होगी। भीड़ देर तक खड़ी रही।';

  it('is whom the article tells first', () => {
    expect(headlined('झालोत ने अदालत में सिर झुकाया', `${lead} ${more} ${brother}`)).toContain(
      'झालोत: राजीव झालोत',
    );
  });

  it('is nobody for sure where another is told of more', () => {
    const told = `${lead} ${more} ${brother} संजीव झालोत ने कहा कि वे लड़ेंगे। संजीव झालोत घर गए।`;
    expect(headlined('झालोत ने अदालत में सिर झुकाया', told)).not.toContain('झालोत: राजीव झालोत');
  });
});
