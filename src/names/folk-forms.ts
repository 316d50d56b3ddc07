import { wordList } from '../text/word-set.ts';
import type { NameWord } from './name-word.ts';

/** Forms of one name that no rule gives, a row for each: the learned and the spoken one, the Bengali surname and its English form; general knowledge. */
const ROWS: readonly (readonly string[])[] = [
  'दत्तात्रय दत्तात्रेय दत्ता दत्तू',
  'कृष्ण कृष्णा किशन किसन क्रिशन',
  'ज्ञानेश्वर ज्ञानदेव',
  'यमुना जमुना',
  'योगेंद्र जोगेंद्र जोगिंदर जोगेंदर',
  'यदुनंदन जदुनंदन',
  'यशोदा जसोदा',
  'ईश्वर ईसर',
  'राजेंद्र राजिंदर राजेंदर',
  'सुरेंद्र सुरिंदर सुरेंदर',
  'नरेंद्र नरिंदर नरेंदर',
  'महेंद्र महिंदर महेंदर',
  'जितेंद्र जतिंदर जितेंदर',
  'वीरेंद्र बीरेंद्र बिरेंद्र वीरेंदर बीरेंदर बिरिंदर',
  'धर्मेंद्र धरमिंदर धर्मेंदर',
  'रवींद्र रविंदर रबींद्र',
  'हरेंद्र हरिंदर हरेंदर',
  'परमेंद्र परमिंदर',
  'मोहम्मद मुहम्मद मोहमद महमद मोहम्मेद',
  'वैद्यनाथ बैजनाथ बैद्यनाथ',
  'युधिष्ठिर जुधिष्ठिर',
  'मुखर्जी मुखोपाध्याय मुखर्जि',
  'बनर्जी बंद्योपाध्याय बैनर्जी बंदोपाध्याय',
  'चटर्जी चट्टोपाध्याय चैटर्जी चटोपाध्याय',
  'गांगुली गंगोपाध्याय',
  'भट्टाचार्य भट्टाचार्जी भट्टाचार्या',
  'सुब्रमण्यम सुब्रह्मण्यम सुब्रमण्यन सुब्रह्मण्यन',
  'सेनगुप्ता सेनगुप्त',
  'दासगुप्ता दासगुप्त',
  'गुप्ता गुप्त',
  'बसु बासु बोस',
  'राय रॉय',
  'मित्रा मित्र',
  'मिश्रा मिश्र मिसिर',
  'शुक्ला शुक्ल सुकुल',
].map(wordList);

const ROW_OF: ReadonlyMap<string, number> = new Map(
  ROWS.flatMap((row, number) => row.map((word) => [word, number] as const)),
);

/** What the spoken name makes of the learned one: "लक्ष्मण" is "लछमन", "बिंदेश्वरी" "बिंदेसरी", "विश्वनाथ" "बिसनाथ". */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/क्ष/g, 'छ'],
  [/ज्ञ/g, 'ग्य'],
  [/[शष]/g, 'स'],
  [/ण/g, 'न'],
  [/व/g, 'ब'],
  [/ृ/g, 'रि'],
  [/स्ब/g, 'स'],
  [/सरी$/, 'सर'],
  [/ी/g, 'ि'],
  [/ू/g, 'ु'],
  [/्/g, ''],
];
/** Of fewer letters too many names are alike. */
const SHORTEST = 4;

/** Whether two words (n0) are a given name or a surname in its learned and in its spoken or regional form. */
export function areFormsOfOne({ word: a }: NameWord, { word: b }: NameWord): boolean {
  if (a === b) return true;
  const row = ROW_OF.get(a);
  if (row !== undefined && row === ROW_OF.get(b)) return true;
  return Math.min(a.length, b.length) >= SHORTEST && spoken(a) === spoken(b);
}

function spoken(word: string): string {
  return SPOKEN.reduce((said, [pattern, by]) => said.replace(pattern, by), word);
}
