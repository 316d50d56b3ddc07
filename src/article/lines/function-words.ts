import { wordSet } from '../../text/word-set.ts';

/**
 * The closed classes of Hindi (postpositions, pronouns, auxiliaries, conjunctions, common adverbs), n0. They say nothing
 * about what a line is about, and a name or a label holds none of them.
 */
export const FUNCTION_WORDS = wordSet(`
  का के की को से में पर ने तक लिए साथ बाद पहले बीच द्वारा ओर तरफ ऊपर नीचे अंदर बाहर बिना सामने पास दौरान बारे खिलाफ़ खिलाफ मुताबिक अनुसार तहत समेत सहित बजाय
  मैं हम तुम आप वह वे यह ये वो इस उस इन उन इसे उसे इन्हें उन्हें इसके उसके इसकी उसकी इसका उसका इनके उनके इनकी उनकी इनका उनका इसने उसने इन्होंने उन्होंने
  इसमें उसमें इससे उससे उनसे इनसे हमें हमारे हमारी हमारा आपके आपकी आपका अपना अपने अपनी कोई किसी कुछ कौन क्या जो जिस जिन जिसे जिन्हें जिसके जिसकी जिसका जिनके जिनकी
  जिनका जिसने जिन्होंने जिसमें जिससे सब सभी हर
  और या तथा एवं व लेकिन मगर किंतु परंतु पर कि क्योंकि इसलिए ताकि अगर यदि तो ही भी न नहीं मत बल्कि जबकि हालांकि वहीं जब तब कब जहां वहां यहां कहां
  अब अभी फिर बहुत काफी ज्यादा अधिक कम केवल सिर्फ़ सिर्फ करीब लगभग आज कल वाला वाले वाली एक दो
  है हैं हूं हो था थे थी थीं होगा होगी होंगे होना होने होता होते होती हुआ हुई हुए हुईं रहा रहे रही रहीं गया गई गए गयी गये गईं जा जाना जाने जाता जाते जाती जाएगा जाएगी
  कर करना करने करता करते करती करें किया किए की कीं किये करके दिया दी दिए दें दे देना देने देता देते देती लिया ली लिए लें ले लेना लेने सकता सकते सकती चाहिए चाहते
  कहा कहना बताया बता दें`);

/** Verb forms that close a Hindi sentence, n0; the future in -गा -गे -गी is told by its ending. */
const FINITE = wordSet(`
  है हैं हूं हो था थे थी थीं होगा होगी होंगे रहा रहे रही रहीं गया गई गए गयी गये गईं दिया दी दिए दीं लिया ली लिए लीं किया की किए कीं कहा कहीं बताया हुआ हुई हुए हुईं चाहिए सकता सकते सकती
  करता करते करती रहता रहते रहती पड़ा पड़ी पड़े लगा लगी लगे आया आई आए आयी पहुंचा पहुंची पहुंचे मिला मिली मिले चुका चुकी चुके पाया पाई पाए बना बनी बने मारा उठा गिरा
  रखा रखी रखे माना मांगा बोला बोले बोली जोड़ा दोहराया जताया जताई लगाया लगाई`);

const FUTURE = /(?:[ेूोा]ं?|[एऊओ]ं?)ग[ाेी]$/;

/** Whether an n0 word is a verb form that closes a sentence. */
export function isFiniteVerb(norm: string): boolean {
  return FINITE.has(norm) || FUTURE.test(norm);
}

/** Auxiliaries that headlines leave out: a line that ends in one is a sentence even without its danda. */
const AUXILIARIES = wordSet('है हैं हूं था थे थी थीं होगा होगी होंगे गया गई गए गयी गये गईं रहा रहे रही चाहिए');

/** Whether an n0 word is an auxiliary that closes a full sentence; headlines mostly drop it. */
export function isAuxiliary(norm: string): boolean {
  return AUXILIARIES.has(norm);
}
