import { wordSet } from '../text/word-set.ts';
import { lettersOf } from './abbreviations.ts';
import { isBreak, type Word } from './words.ts';

/** Bodies that everybody has one of, by their last word, and what narrows them without naming them: "चयन समिति", "राज्य सरकार". */
const ANY_BODY = wordSet('समिति कमेटी आयोग सरकार दल टीम बोर्ड committee panel');
const ANY_KIND = wordSet(`
  चयन तकनीकी अनुशासन अनुशासनात्मक जांच संचालन आयोजन प्रबंधन सलाहकार निगरानी कोर उच्चस्तरीय विशेषज्ञ राज्य केंद्र प्रदेश स्थानीय ब्लॉक जिला सदस्यीय न्यायिक
  मौजूदा पिछली selection technical disciplinary organising advisory inquiry enquiry core expert
`);

/** Whether words `from` to `to` are a body that bears no name; letters in brackets behind may still say which it is. */
export function isAnyBody(words: readonly Word[], from: number, to: number): boolean {
  const behind = words[to];
  if (behind?.joint === 'break' && lettersOf(behind.token.norm, behind.token.text) !== null) return false;
  const norms = words.slice(from, to).map(({ token }) => token.norm);
  return (
    norms.length > 1 && ANY_BODY.has(norms.at(-1) ?? '') && norms.slice(0, -1).every((w) => ANY_KIND.has(w))
  );
}

/** Where people write, said of by what stands behind: "इंस्टाग्राम पर लिखा", "यूट्यूब चैनल"; as firms they act ("इंस्टाग्राम ने"). */
const PLATFORMS = wordSet(`
  इंस्टाग्राम फेसबुक ट्विटर यूट्यूब व्हाट्सएप व्हाट्सऐप वॉट्सऐप टेलीग्राम स्नैपचैट लिंक्डइन instagram facebook twitter youtube whatsapp telegram
`);
const WRITTEN_ON = wordSet('पर पोस्ट पेज अकाउंट हैंडल लाइव वीडियो रील स्टोरी चैनल ग्रुप मैसेज यूजर यूजर्स');

/** Whether the word at `at` is such a place to write and no firm. */
export function isPlatform(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !PLATFORMS.has(word.token.norm) || isBreak(next)) return false;
  return WRITTEN_ON.has(next?.token.norm ?? '');
}

/** Plants that people are called after: "शिरीष के पेड़ के नीचे". */
const OF_PLANTS = wordSet('पेड़ पेड़ों पौधे पौधों पौधा फूल फूलों छाल पत्ते पत्तों पत्तियां वृक्ष वृक्षों जंगल');
const OF = new Set(['का', 'के', 'की']);

/** Whether the word before `to` is a plant, by what only plants have. */
export function isPlant(words: readonly Word[], to: number): boolean {
  const [of, what] = [words[to], words[to + 1]];
  if (isBreak(of) || isBreak(what)) return false;
  return OF.has(of?.token.norm ?? '') && OF_PLANTS.has(what?.token.norm ?? '');
}

const MEMBERS = wordSet('निदेशक संचालक संपादक सलाहकार न्यासी शिक्षा');

/** Whether the word at `at` is मंडल, no surname, of those who sit on it: "निदेशक मंडल". */
export function isBoard(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return word?.token.norm === 'मंडल' && !isBreak(word) && MEMBERS.has(before?.token.norm ?? '');
}
