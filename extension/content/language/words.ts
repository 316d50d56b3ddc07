/**
 * Function words of Hindi and of the languages that share its script, from general knowledge of them. Words that
 * several languages share stand in each of their lists: what decides is which language explains most of a text, and a
 * list that left its everyday words out would lose to Hindi. Spelled without nukta differences; most frequent first.
 */
export const HINDI = words(
  'के में की है से को का ने और हैं पर भी कि यह था नहीं ही तो इस एक कर लिए हो थे गया किया थी वह कहा बाद साथ रहा रहे रही हुए हुआ हुई जा जो अपने अपनी उन्होंने ' +
    'उनके उनकी उस इसके इसकी उसके दिया लेकिन तक या गई गए करने करते सकते सकता होने वाले वाली जाता बताया थीं हूं मैं हम आप वे ये उन्हें इन उन जब क्या कोई जिस',
);

/** Every other language by its BCP 47 tag: its function words, and endings that Hindi words hardly have. */
export const OTHERS: readonly Language[] = [
  {
    tag: 'mr',
    words: words(
      'आहे आणि या आहेत हे ही हा होते होता होती मध्ये नाही त्या ते तो ती असे असा असून म्हणून साठी पण मात्र केली केले केला करण्यात आला आली आले झाले झाली झाला ' +
        'त्यांनी त्याने त्यांच्या त्याच्या आपल्या काही एका एक सर्व व यांनी यांच्या यांना तसेच मी तर की वर पर्यंत होणार जात येथे कडून बाबत म्हणाले',
    ),
    endings: /(?:च्या|मध्ये|साठी|ांनी|ांना|ण्यात|ण्याचे|ाचा|ाचे|ामुळे|ावर|ातील|ळे|ळी)$/,
  },
  {
    tag: 'ne',
    words: words(
      'र छ पनि छन् भएको गरेको हो यो त्यो थियो थिए गर्न गर्ने भने तथा लागि उनले उनको हुने भएका गरेका गरी छैन छैनन् तर अनि एक गर्दै गरिएको रहेको बताए भन्दै साथै मात्र ' +
        'यस भन्ने गरे भयो गर्यो आफ्नो हामी म उनी पर्ने सक्ने भन्दा बीच नै वा कि अब के यसरी हुन गत',
    ),
    endings: /(?:हरू|हरु|लाई|बाट|एको|ेको|ेका|सँग|द्वारा|मा|ले|को)$/,
  },
  {
    tag: 'sa',
    words: words(
      'च अस्ति इति न तु सः सा तत् एव अपि सन्ति भवति आसीत् वा यत् एतत् अयं इयं ते तस्य तस्याः तेन अत्र तत्र यदा तदा कृते सह किन्तु अथ हि मम तव अहं त्वं भवन्ति ' +
        'कृतवान् उक्तवान् अनन्तरं विना परन्तु एषः एषा अतः यः ये वयं करोति अभवत् गच्छति',
    ),
    endings: /(?:्|ः|स्मिन|ानां|ेषु|न्ति)$/,
  },
  {
    tag: 'bho',
    words: words(
      'के में से बा बाटे बानी बाड़े बाड़ी बाड़न पर आ भी ह हवे रहल भइल कइल गइल रहे एह ओह ओकर एकर लोग अउर खातिर ना नइखे जवन तवन होखे कइले दिहल लागल रउआ हमनी का ' +
        'एगो आपन ओकरा एकरा जे उ ऊ ई हो हम बाकिर काहे अब तक होला जाला करेला भइले गइले बतवले कहले मिलल आइल खाली जइसे कि उनकर इनकर ओहिजा',
    ),
    endings: /(?:इल|इले|ेला|इहें|वलस|अल)$/,
  },
  {
    tag: 'mai',
    words: words(
      'अछि छल छथि आ मे सँ के केर छलाह छलीह ई ओ एहि ओहि नहि हुनका हुनकर अपन लेल जे भेल कएल गेल रहल सेहो पर एकटा तँ कऽ छै किछु हम अहाँ ओकर एकर जाहि ताहि ' +
        'आओर मुदा सभ बाद संग धरि करैत होइत कहलनि देल जाइत गेलाह भेलाह दिस जकाँ',
    ),
    endings: /(?:लनि|ैत|लाह|थिन्ह|ऽ)$/,
  },
  {
    tag: 'gom',
    words: words(
      'आनी आसा आसात हो ही हें ह्या ताका ताचो ताची ताचें ताणें जालें जालो जाली केलें केलो केली म्हण म्हणटा म्हणलें आसलो आसलें आसली पूण ना खातीर उपरांत करून जावन जाता ' +
        'करता आमी हांव तो ती तें एक आपलो आपलें आपल्या वा वेळार कडेन लागीं हांगा थंय देखून तशेंच सगळे नासलें',
    ),
    endings: /(?:ांत|ाचें|ाचो|ांक|ांनी|च्या|तलो|टात)$/,
  },
  {
    // Magahi, Awadhi and Chhattisgarhi: like Bhojpuri they take के and में from the common stock.
    tag: 'mag',
    words: words(
      'के में से हई हे हथिन हलइ हल हका पर आउ अउ अउर ई ऊ ओकर एकर कइलन गेलइ होलइ रहइ हमनी तोरा नय नञ् अहै अहैं रहा भवा कै मा का हय हवय रिहिस करिस बर ला मन ले ' +
        'हावय ओखर येखर अपन जम्मो होइस दिस घलो काबर जउन तउन कहिन गिस',
    ),
    endings: /(?:लइ|थिन|लथिन|इस|हवय)$/,
  },
  {
    // Rajasthani, Haryanvi and Dogri.
    tag: 'raj',
    words: words(
      'रो री रा नै सूं में अर है छै छा कोनी हो म्हारो म्हारी थारो थारी इण उण जिण रै कर्यो गयो होयो करै हुयो मांय घणो घणी बो बा सै सैं कै जै तै इसा ' +
        'दा दे दी च गी ते ऐ न ओह् कन्नै बी हा हे कीता गेआ जेह्ड़ा होआ आस्तै',
    ),
    endings: /(?:ण्यो|ियो|ग्यो|दियां|ां)$/,
  },
];

/** Whether a word is on a list. */
type Words = (word: string) => boolean;

/** A language that is not Hindi but written like it. */
export type Language = { readonly tag: string; readonly words: Words; readonly endings: RegExp };

/** Most pages never need the lists, so each is taken apart when it is first asked for. */
function words(list: string): Words {
  let set: ReadonlySet<string> | null = null;
  return (word) => {
    set ??= new Set(list.split(' '));
    return set.has(word);
  };
}
