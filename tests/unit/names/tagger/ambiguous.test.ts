import { describe, expect, it } from 'vitest';
import { type NameType, SURE } from '../../../../src/names/mention.ts';
import { tokenise } from '../../../../src/text/tokens.ts';
import { extractOf } from '../../../engine.ts';

/** What a page takes a word for where it is sure: the types of the names that have it as a word of theirs. */
function readings(page: string, form: string): NameType[] {
  const { mentions, entities } = extractOf(page);
  return mentions.flatMap(({ start, end, entity, confidence }) => {
    const has = tokenise(page.slice(start, end)).some((token) => token.text === form);
    const type = entities[entity]?.type;
    return has && confidence >= SURE && type ? [type] : [];
  });
}

/** An ordinary word, what it names on the page where it is a name, and a page where it names nothing. */
type Word = {
  readonly form: string;
  readonly type: NameType;
  readonly named: string;
  readonly plain: string;
};

const WORDS: readonly Word[] = [
  {
    form: 'ली',
    type: 'person',
    named:
      'चीन के नए विदेश मंत्री ली वेनताओ सोमवार को हनोई पहुंचे। हवाई अड्डे पर ली का स्वागत किया गया। मंत्री ली ने पत्रकारों से भी बात की।',
    plain: 'मंत्री ने सोमवार को पद की शपथ ली। पुलिस ने घर की तलाशी ली और लोगों ने राहत की सांस ली।',
  },
  {
    form: 'मान',
    type: 'person',
    named: 'पंजाब के मुख्यमंत्री भगवंत मान ने शुक्रवार को किसानों से मुलाकात की। मुख्यमंत्री मान ने कहा कि खरीद समय पर होगी।',
    plain: 'किसानों ने सरकार की बात मान ली। यह खिलाड़ी देश का मान बढ़ा रहा है।',
  },
  {
    form: 'आशा',
    type: 'person',
    named: 'सामाजिक कार्यकर्ता आशा देवी ने बुधवार को धरना दिया। आशा देवी ने कहा कि गांव में पानी नहीं है।',
    plain: 'किसानों को इस साल अच्छी फसल की आशा है। सरकार को भी आशा है कि दाम घटेंगे।',
  },
  {
    form: 'कमल',
    type: 'person',
    named: 'अभिनेता कमल हासन ने चेन्नई में नई फिल्म की घोषणा की। कमल हासन ने कहा कि काम अगले महीने शुरू होगा।',
    plain: 'तालाब में कमल के फूल खिले हैं। पूजा में कमल चढ़ाया जाता है।',
  },
  {
    form: 'विजय',
    type: 'person',
    named: 'अभिनेता विजय कुमार ने रविवार को अपनी पार्टी बनाई। विजय कुमार ने कहा कि वह चुनाव लड़ेंगे।',
    plain: 'टीम की यह लगातार तीसरी विजय है। विजय के बाद खिलाड़ियों ने जश्न मनाया।',
  },
  {
    form: 'शांति',
    type: 'person',
    named: 'सरपंच शांति देवी ने ग्राम सभा बुलाई। शांति देवी ने कहा कि सड़क जल्द बनेगी।',
    plain: 'दोनों देशों के बीच शांति बनी हुई है। लोगों ने शांति के लिए प्रार्थना की।',
  },
  {
    form: 'प्रकाश',
    type: 'person',
    named: 'विधायक प्रकाश सिंह ने सड़क का उद्घाटन किया। प्रकाश सिंह ने कहा कि काम छह महीने में पूरा हुआ।',
    plain: 'सूरज का प्रकाश धरती पर आठ मिनट में पहुंचता है। समिति ने नई घटनाओं पर प्रकाश डाला।',
  },
  {
    form: 'चाड',
    type: 'place',
    named: 'अफ्रीकी देश चाड के राष्ट्रपति ने मंगलवार को इस्तीफा दे दिया। चाड की राजधानी में सेना तैनात की गई।',
    plain: 'मतपत्र में छेद करने पर कागज का छोटा टुकड़ा गिरता है, जिसे चाड कहते हैं। गिनती में अधूरे चाड गिने नहीं गए।',
  },
  {
    form: 'माली',
    type: 'place',
    named: 'पश्चिम अफ्रीका के देश माली के राष्ट्रपति ने फ्रांस की सेना से लौटने को कहा। माली की राजधानी में प्रदर्शन हुए।',
    plain: 'बाग का माली पौधों को पानी दे रहा था। माली ने फूल तोड़कर माला बनाई।',
  },
  {
    form: 'बाली',
    type: 'place',
    named: 'इंडोनेशिया के द्वीप बाली में ज्वालामुखी फटा। बाली द्वीप पर उड़ानें रोक दी गईं।',
    plain: 'खेत में गेहूं की बाली पक गई है। उसके कान की बाली खो गई।',
  },
  {
    form: 'पुरी',
    type: 'place',
    named: 'ओडिशा के शहर पुरी में रथ यात्रा शुरू हुई। पुरी शहर में लाखों श्रद्धालु पहुंचे।',
    plain: 'उसने चने के साथ पुरी खाई। दुकान पर गरम पुरी बन रही थी।',
  },
  {
    form: 'चीनी',
    type: 'place',
    named: 'चीनी राष्ट्रपति ने रूस का दौरा किया। चीनी विदेश मंत्री ने भी चीन की नीति बताई।',
    plain: 'चाय में चीनी कम थी। बाजार में चीनी के दाम बढ़ गए।',
  },
  {
    form: 'सोना',
    type: 'person',
    named: 'गायिका सोना मोहपात्रा ने मुंबई में कार्यक्रम दिया। सोना मोहपात्रा ने कहा कि नया गीत जल्द आएगा।',
    plain: 'बाजार में सोना महंगा हुआ। एक तोला सोना अब एक लाख का है।',
  },
  {
    form: 'विकास',
    type: 'person',
    named: 'सांसद विकास शर्मा ने अस्पताल का दौरा किया। विकास शर्मा ने कहा कि दवाएं समय पर मिलेंगी।',
    plain: 'सरकार गांव के विकास पर ध्यान दे रही है। विकास की गति धीमी है।',
  },
  {
    form: 'किरण',
    type: 'person',
    named: 'राज्यपाल किरण बेदी ने अधिकारियों से मुलाकात की। किरण बेदी ने कहा कि जांच होगी।',
    plain: 'सुबह सूरज की पहली किरण दिखी। किरण खिड़की से कमरे में आई।',
  },
  {
    form: 'संतोष',
    type: 'person',
    named: 'कोच संतोष यादव ने टीम चुनी। संतोष यादव ने कहा कि तैयारी पूरी है।',
    plain: 'मंत्री ने काम पर संतोष जताया। उन्हें परिणाम से संतोष मिला।',
  },
  {
    form: 'राज',
    type: 'person',
    named: 'गायक राज मल्होत्रा ने गीत गाया। राज मल्होत्रा ने कहा कि वह खुश हैं।',
    plain: 'अंग्रेजों का राज समाप्त हुआ। जंगल राज पर बहस हुई।',
  },
  {
    form: 'गया',
    type: 'place',
    named: 'बिहार के गया जिले में बारिश हुई। गया शहर में पानी भर गया।',
    plain: 'वह घर चला गया। काम पूरा हो गया।',
  },
  {
    form: 'सागर',
    type: 'place',
    named: 'मध्य प्रदेश के सागर जिले में बस पलटी। सागर शहर के अस्पताल में घायल भर्ती हैं।',
    plain: 'जहाज गहरे सागर में डूब गया। सागर की लहरें ऊंची थीं।',
  },
  {
    form: 'पूर्णिमा',
    type: 'person',
    named: 'महापौर पूर्णिमा वर्मा ने बैठक बुलाई। पूर्णिमा वर्मा ने कहा कि सफाई होगी।',
    plain: 'सोमवार को पूर्णिमा का चांद दिखेगा। पूर्णिमा के दिन मेला लगता है।',
  },
];

describe('a word that is a name on one page and none on another', () => {
  it.each(WORDS)('$form is a $type where the page introduces it', ({ form, type, named }) => {
    expect(new Set(readings(named, form))).toEqual(new Set([type]));
  });

  it.each(WORDS)('$form names nothing where it is a word', ({ form, plain }) => {
    expect(plain.split(/[ ।,]+/)).toContain(form);
    expect(readings(plain, form)).toEqual([]);
  });
});

/** A form with two names of different types, and a page for each. */
type Name = { readonly form: string; readonly pages: Readonly<Partial<Record<NameType, string>>> };

const NAMES: readonly Name[] = [
  {
    form: 'जॉर्डन',
    pages: {
      place: 'जॉर्डन के विदेश मंत्री ने सीरिया और इराक के राजदूतों से बात की। जॉर्डन की राजधानी अम्मान में बैठक हुई।',
      person: 'बास्केटबॉल खिलाड़ी माइकल जॉर्डन ने टीम बेच दी। जॉर्डन ने कहा कि वह खेल से दूर नहीं जाएंगे।',
    },
  },
  {
    form: 'बाली',
    pages: {
      place: 'इंडोनेशिया के द्वीप बाली में ज्वालामुखी फटा। बाली द्वीप पर उड़ानें रोक दी गईं।',
      person: 'अभिनेत्री गीता बाली ने कहा कि वह मंच पर लौटेंगी। गीता बाली का नया नाटक अगले महीने आएगा।',
    },
  },
  {
    form: 'सागर',
    pages: {
      place: 'मध्य प्रदेश के सागर जिले में बस पलटी। सागर शहर के अस्पताल में घायल भर्ती हैं।',
      person: 'मंत्री सागर राणा ने कहा कि सड़क बनेगी। सागर राणा ने गांव के लोगों से बात की।',
    },
  },
  {
    form: 'पुरी',
    pages: {
      place: 'ओडिशा के शहर पुरी में रथ यात्रा शुरू हुई। पुरी शहर में लाखों श्रद्धालु पहुंचे।',
      person: 'अभिनेता ओम पुरी ने कहा कि नाटक पुराना है। ओम पुरी मंच पर देर तक रहे।',
    },
  },
  {
    form: 'गया',
    pages: {
      place: 'बिहार के गया जिले में बारिश हुई। गया शहर में पानी भर गया।',
      person: 'कवि गया प्रसाद शुक्ल ने कविता पढ़ी। सभा में गया प्रसाद शुक्ल का सम्मान हुआ।',
    },
  },
];

describe('a form of two names', () => {
  it.each(NAMES)('$form is on each page the one that the page introduces', ({ form, pages }) => {
    for (const [type, page] of Object.entries(pages))
      expect(new Set(readings(page, form))).toEqual(new Set([type]));
  });
});
