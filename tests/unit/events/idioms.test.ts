import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

/** Makes a report of games of what follows. */
const GAMES = 'टूर्नामेंट के मैच में कोच और कप्तान खुश थे, खिलाड़ी भी थे। ';

function eventsIn(text: string): string[] {
  return told(text).map(({ kind, status, agents, partners, targets, place }) =>
    [kind, status, ...agents, ...partners, ...targets, place ?? ''].join(' ').trim(),
  );
}

describe('in a report of games an idiom tells', () => {
  it.each([
    ['रोहन सूद ने मोहित बंसल से चैंपियन की गद्दी छीन ली।', 'match happened रोहन सूद मोहित बंसल'],
    ['रोहन सूद ने मोहित बंसल का किला ढहा दिया।', 'match happened रोहन सूद मोहित बंसल'],
    ['रोहन सूद ने मोहित बंसल का विजयरथ रोक दिया।', 'match happened रोहन सूद मोहित बंसल'],
    ['मोहित बंसल ने रोहन सूद के आगे घुटने टेक दिए।', 'match happened मोहित बंसल रोहन सूद'],
    ['रोहन सूद को मोहित बंसल ने चारों खाने चित कर दिया।', 'match happened मोहित बंसल रोहन सूद'],
    ['टूर्नामेंट में रोहन सूद का सफर खत्म हो गया।', 'match happened रोहन सूद'],
    ['रोहन सूद ने सेमीफाइनल का टिकट कटा लिया।', 'match happened रोहन सूद'],
    ['रोहन सूद को पहले दौर में वॉकओवर मिला।', 'match happened रोहन सूद'],
    ['रोहन सूद ने पीला तमगा जीता।', 'award happened रोहन सूद'],
    ['रोहन सूद को अयोग्य घोषित कर दिया गया।', 'disqualification happened रोहन सूद'],
    ['रोहन सूद का वजन 200 ग्राम ज्यादा निकला।', 'disqualification happened रोहन सूद'],
    ['रोहन सूद को दो साल के लिए बैन कर दिया गया।', 'sanction happened रोहन सूद'],
    ['रोहन सूद को दो साल के लिए घर बैठा दिया गया।', 'sanction happened रोहन सूद'],
    ['रोहन सूद का कंधा उतर गया।', 'injury happened रोहन सूद'],
    ['घाना ने नीलामी में रोहन सूद को 4 करोड़ में खरीदा।', 'acquisition happened घाना रोहन सूद'],
    ['रोहन सूद से कप्तानी छीन ली गई।', 'resignation happened रोहन सूद'],
    ['रोहन सूद ने क्रिकेट को अलविदा कह दिया।', 'resignation happened रोहन सूद'],
    ['रोहन सूद को टीम में जगह मिली।', 'appointment happened रोहन सूद'],
    ['रोहन सूद को टीम से बाहर कर दिया गया।', 'expulsion happened रोहन सूद'],
    ['कोच रोहन सूद की छुट्टी हो गई।', 'resignation happened रोहन सूद'],
  ])('%s', (sentence, event) => {
    expect(eventsIn(GAMES + sentence)).toEqual([event]);
  });
});

describe('in a report of games no event is', () => {
  it.each([
    ['a chance that came to hand', 'रोहन सूद के हाथ आया मौका निकल गया।'],
    ['a chance to score', 'रोहन सूद को गोल करने का मौका मिला।'],
    ['breath that is held', 'दर्शकों की सांसें थम गईं और रोहन सूद मुस्कराए।'],
    ['a day off', 'कोच रोहन सूद ने खिलाड़ियों को एक दिन की छुट्टी दी।'],
    ['a weight', 'रोहन सूद का वजन 74 किलो है।'],
    ['a dropped catch', 'रोहन सूद ने कैच ड्रॉप किया।'],
    ['a burden on shoulders', 'रोहन सूद के कंधों पर बड़ी जिम्मेदारी है।'],
  ])('%s', (_what, sentence) => {
    expect(eventsIn(GAMES + sentence)).toEqual([]);
  });
});

describe('elsewhere an idiom tells', () => {
  it.each([
    ['अभिनेता रोहन सूद चल बसे।', 'death happened रोहन सूद'],
    ['अभिनेता रोहन सूद नहीं रहे।', 'death happened रोहन सूद'],
    ['मोहित बंसल जिंदगी की जंग हार गए।', 'deaths happened मोहित बंसल'],
    ['मोहित बंसल की सांसें थम गईं।', 'deaths happened मोहित बंसल'],
    ['आरोपी मोहित बंसल पुलिस के हत्थे चढ़ गया।', 'arrest happened मोहित बंसल'],
    ['मोहित बंसल को सलाखों के पीछे भेज दिया गया।', 'arrest happened मोहित बंसल'],
    ['फरार आरोपी मोहित बंसल गोवा में हाथ आया।', 'arrest happened मोहित बंसल गोवा'],
    ['मोहित बंसल जेल से बाहर आ गए।', 'release happened मोहित बंसल'],
    ['इंस्पेक्टर मोहित बंसल पर गाज गिरी।', 'sanction happened मोहित बंसल'],
    ['थानेदार मोहित बंसल लाइन हाजिर कर दिए गए।', 'resignation happened मोहित बंसल'],
    ['अध्यक्ष मोहित बंसल ने कुर्सी छोड़ दी।', 'resignation happened मोहित बंसल'],
    ['एमडी मोहित बंसल ने पद से किनारा कर लिया।', 'resignation happened मोहित बंसल'],
    ['सीईओ मोहित बंसल ने resign कर दिया।', 'resignation happened मोहित बंसल'],
    ['पार्टी ने मोहित बंसल को कमान सौंप दी।', 'appointment happened मोहित बंसल'],
    ['पटना में ग्रामीणों ने सड़क जाम कर दी।', 'protest happened पटना'],
    ['पटना में लोग हाईवे पर दरी बिछाकर बैठ गए।', 'protest happened पटना'],
    ['पटना में दुकान जलकर खाक हो गई।', 'accident happened पटना'],
    ['पुलिस ने मोहित बंसल के खिलाफ लुकआउट नोटिस जारी किया।', 'summons happened मोहित बंसल'],
    ['पटना हाईकोर्ट ने भर्ती पर स्टे लगा दिया।', 'order happened पटना हाईकोर्ट'],
    ['मोहित बंसल ने फैसले को हाईकोर्ट में चुनौती दी।', 'petition happened मोहित बंसल'],
    ['मंत्री मोहित बंसल ने पीड़ित परिवारों को चेक सौंपे।', 'aid happened मोहित बंसल'],
    ['घायल मोहित बंसल को जिला अस्पताल पहुंचाया गया।', 'treatment happened मोहित बंसल'],
    ['चुनाव में मोहित बंसल की जमानत जब्त हो गई।', 'election happened मोहित बंसल'],
    ['मुख्यमंत्री मोहित बंसल ने जयपुर में फीता काटा।', 'opening happened मोहित बंसल जयपुर'],
  ])('%s', (sentence, event) => {
    expect(eventsIn(sentence)).toEqual([event]);
  });
});

describe('elsewhere no event is', () => {
  it.each([
    ['a chance that came to hand', 'रोहन सूद के हाथ आया मौका निकल गया।'],
    ['who does not lag behind', 'मुख्यमंत्री रोहन सूद पीछे नहीं रहे।'],
    ['a seat given up for a guest', 'रोहन सूद ने कुर्सी छोड़कर खड़े होकर बात सुनी।'],
    ['a lock on lips', 'रोहन सूद के मुंह पर ताला लग गया।'],
    ['a sealed envelope', 'रोहन सूद ने लिफाफा सील किया।'],
    ['the ground of a friendship', 'रोहन सूद ने मजबूत रिश्तों की नींव रखी।'],
    ['who parts from his wife', 'रोहन सूद ने पत्नी से नाता तोड़ लिया।'],
    ['a body in the hands of the police', 'पुलिस ने शव को कब्जे में लेकर जांच के लिए भेजा।'],
    ['a life that was saved', 'मोहित बंसल की जान बच गई।'],
    ['a hand that is pulled', 'रोहन सूद ने मोहित बंसल का हाथ खींच लिया।'],
    ['what is only rumoured', 'अफवाह है कि मोहित बंसल नहीं रहे।'],
    ['what is claimed in social media', 'सोशल मीडिया पर दावा होने लगा कि मोहित बंसल चल बसे।'],
  ])('%s', (_what, sentence) => {
    expect(eventsIn(sentence)).toEqual([]);
  });
});

describe('a protest', () => {
  it('is where people sat down, and not where about so many of them were from', () => {
    expect(eventsIn('ढाका के करीब 300 लोग पटना में हाईवे पर दरी बिछाकर बैठ गए।')).toEqual([
      'protest happened पटना',
    ]);
  });
});

describe('of an idiom it is told', () => {
  it.each([
    ['that it was denied, between its words too', 'मोहित बंसल ने पद नहीं छोड़ा।', 'denied'],
    ['that it is to come', 'मोहित बंसल कुर्सी छोड़ेंगे।', 'planned'],
    ['that it hangs on a condition', 'अगर मोहित बंसल पद छोड़ते हैं तो चुनाव होगा।', 'planned'],
  ])('%s', (_what, sentence, status) => {
    expect(told(sentence)).toMatchObject([{ kind: 'resignation', status }]);
  });
});
