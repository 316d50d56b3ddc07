import { foldWord } from '../text/fold.ts';
import { directForms } from '../text/inflection.ts';
import { wordSet } from '../text/word-set.ts';
import type { ReadSentence } from './reading.ts';

/** Words that reports of games are full of, and hardly any other report has several of. */
const GAME = wordSet(`
  मैच मैचों सेमीफाइनल फाइनल क्वार्टरफाइनल टूर्नामेंट लीग ट्रॉफी चैंपियन चैंपियनशिप खिताब सीरीज विकेट विकेटों ओवर ओवरों पारी रन रनों गोल
  गोलों अंक अंकों टीम टीमों खिलाड़ी कोच प्रशिक्षक कप्तान बल्लेबाज गेंदबाज गोलकीपर रेडर डिफेंडर स्ट्राइकर हॉकी क्रिकेट फुटबॉल कबड्डी बैडमिंटन
  वॉलीबॉल बास्केटबॉल हाफ पेनल्टी शूटआउट सेट सेटों गेम गेमों एकल युगल वरीय वरीयता राउंड शटलर पहलवान मुक्केबाज ग्रैंडमास्टर बाजी शतरंज टेनिस कुश्ती मुक्केबाजी
  टाइब्रेकर पेनाल्टी किक हेडर कॉर्नर फाउल डिफेंस मिडफील्ड खिताबी ड्रेसिंग एक्स्ट्रा इंजरी
  मैराथन मेजबान उलटफेर क्वालीफायर एलिमिनेटर नॉकआउट प्लेऑफ ग्रैंडस्लैम पदक एथलीट धावक तैराक निशानेबाज तीरंदाज ओलंपिक ओलंपियन रैंकिंग अंपायर रेफरी
`);

/** From how many different such words a report is one of a game. */
const MANY = 4;

/** Whether an article reports games. */
export function isSportArticle(sentences: readonly ReadSentence[]): boolean {
  const seen = new Set<string>();
  for (const { words } of sentences)
    for (const { token } of words) {
      const word = GAME.has(token.norm) ? token.norm : directForms(token.norm).find((form) => GAME.has(form));
      if (word !== undefined) seen.add(word);
    }
  return seen.size >= MANY;
}

const VERBS = new RegExp(
  `^(?:${'हरा हार जीत मात शिकस्त पराज धूल रौंद पटख पछाड़ भिड़ टक्कर जगह चटा मुकाब साम'.split(' ').map(foldWord).join('|')})`,
);

/** Whether a word is told of games: what is played, and who beats whom. */
export function isGameWord(norm: string): boolean {
  return GAME.has(norm) || VERBS.test(norm);
}

/** What a team has and a town has not: "मेरठ के कोच". */
export const TEAM_HAS = wordSet(
  'कोच मालिक मालकिन खेमे खेमा प्रबंधक मैनेजर प्रशिक्षक कप्तान खिलाड़ी खिलाड़ियों गोलकीपर टीम डिफेंस डिफेंडर रेडर स्ट्राइकर ओर गोल बढ़त जीत हार',
);
