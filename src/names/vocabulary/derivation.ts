import { ADJECTIVES } from './adjectives.ts';
import { NOUNS } from './nouns.ts';
import { words } from './word-list.ts';

/** The classes that a derived word can have. */
type DerivedClass = 'noun' | 'adjective' | 'adverb';

/**
 * Suffixes and second members that make new words freely (गंभीर + ता, भारी + पन), after the chapters on word formation
 * of standard Hindi grammar. Left out on purpose are those that make names as freely: -ी (जोशी, भंडारी), -पुर, -नाथ.
 */
const SUFFIXES: readonly (readonly [DerivedClass, string])[] = [
  [
    'noun',
    `ता त्व पन वाद करण ीकरण कर्ता कर्मी वासी दाता धारी धारक पत्र शाला ख़ाना नामा दान दारी बाज़ी साज़ी ख़ोरी गर्दी शास्त्र
     विज्ञान स्थल कक्ष कार्य घर बंदी बाज़ ख़ोर`,
  ],
  [
    'adjective',
    `वादी पूर्ण जनक हीन युक्त मय शील कारी दायक दायी गत बद्ध रहित मुक्त ग्रस्त ात्मक दार मंद नाक संबंधी स्तरीय योग्य प्रद
     शुदा स्थित निर्मित संगत सम्मत मूलक परक विरोधी विहीन जन्य वर्षीय सदस्यीय दिवसीय सूत्रीय मंज़िला`,
  ],
  ['adverb', 'पूर्वक वार भर वश स्वरूप तया'],
];

/** First members that make new words of nouns and adjectives. Left out: महा (महाराष्ट्र), राज, अ (अविनाश). */
const PREFIXES = 'ग़ैर उप सह बहु पुनर् पुनर अंतर अर्ध अति प्रति आत्म अल्प दीर्घ स्वयं दुर् निर् हम बे';

/** The shortest base that may be derived from, in code units. */
const SHORTEST_BASE = 3;

const SUFFIX_CLASS: ReadonlyMap<string, DerivedClass> = new Map(
  SUFFIXES.flatMap(([kind, list]) => words(list).map((suffix) => [suffix, kind] as const)),
);
const PREFIX_SET: ReadonlySet<string> = new Set(words(PREFIXES));
const LONGEST_SUFFIX = longest(SUFFIX_CLASS.keys());
const LONGEST_PREFIX = longest(PREFIX_SET);

/** The class of an n0 word that is made of a known noun or adjective and a suffix or first member, else null. */
export function derivedClass(norm: string): DerivedClass | null {
  return suffixedClass(norm) ?? prefixedClass(norm);
}

function suffixedClass(norm: string): DerivedClass | null {
  for (let length = Math.min(LONGEST_SUFFIX, norm.length - SHORTEST_BASE); length > 1; length--) {
    const suffix = norm.slice(norm.length - length);
    const kind = SUFFIX_CLASS.get(suffix);
    if (kind !== undefined && isBase(norm.slice(0, norm.length - length), suffix)) return kind;
  }
  return null;
}

/** A base in -ā loses it before a suffix that begins with ā: रचना + ात्मक → रचनात्मक. */
function isBase(stem: string, suffix: string): boolean {
  return baseClass(stem) !== null || (suffix.startsWith('ा') && baseClass(`${stem}ा`) !== null);
}

function prefixedClass(norm: string): DerivedClass | null {
  for (let length = Math.min(LONGEST_PREFIX, norm.length - SHORTEST_BASE); length > 1; length--) {
    if (!PREFIX_SET.has(norm.slice(0, length))) continue;
    const kind = baseClass(norm.slice(length));
    if (kind !== null) return kind;
  }
  return null;
}

function baseClass(base: string): DerivedClass | null {
  if (NOUNS.has(base)) return 'noun';
  return ADJECTIVES.has(base) ? 'adjective' : null;
}

function longest(parts: Iterable<string>): number {
  return Math.max(...Array.from(parts, (part) => part.length));
}
