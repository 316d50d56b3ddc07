import { wordSet } from '../text/word-set.ts';
import type { Actor } from './actors.ts';
import { isNominal } from './cases.ts';
import type { Participant, Told } from './told.ts';

/** Offices that only a body has to give. */
const OF_BODIES = wordSet(`
  अध्यक्ष उपाध्यक्ष चेयरमैन चेयरपर्सन सभापति महासचिव सचिव कोषाध्यक्ष निदेशक महानिदेशक महाप्रबंधक प्रबंधक एमडी सीईओ सीएफओ सीओओ सीएमडी जीएम कोच कप्तान
  प्रशिक्षक संपादक कुलपति प्राचार्य संयोजक प्रमुख ट्रस्टी डायरेक्टर प्रेसिडेंट मैनेजर
`);
const NO_LONGER = wordSet('पूर्व तत्कालीन संस्थापक निवर्तमान मानद');
const OF = new Set(['का', 'के', 'की']);
const BRACKETS = new Set(['(', ')', '.']);
/** How many words may stand between a body and who leaves it. */
const FARTHEST = 9;

/** "Y लिमिटेड के प्रबंध निदेशक X ने पद छोड़ दिया": the body whose office the clause says is left, or taken from somebody. */
export function bodiesLeft(
  { tokens, clause, found }: Told,
  actors: readonly Actor[],
  participants: readonly Participant[],
): Participant[] {
  if (found.trigger.kind !== 'resignation' || isFromElsewhere(found.from, actors)) return [];
  const holders = actors.filter(
    ({ type, entity, from, to }) =>
      type === 'person' &&
      clause.from <= from &&
      to <= clause.to &&
      participants.some((one) => one.entity === entity && one.part !== 'partner'),
  );
  return actors.flatMap((body): Participant[] => {
    if (body.type !== 'organization' || body.from < clause.from) return [];
    const isLeft = holders.some(({ from }) => {
      const between = tokens.slice(body.to, from);
      return (
        body.to < from &&
        between.length <= FARTHEST &&
        between.some(({ norm }) => OF_BODIES.has(norm)) &&
        between.every((token) => OF.has(token.norm) || BRACKETS.has(token.norm) || isNominal(token)) &&
        !between.some(({ norm }) => NO_LONGER.has(norm)) &&
        isSameOffice(
          between.map(({ norm }) => norm),
          tokens.slice(from, found.end).map(({ norm }) => norm),
        )
      );
    });
    return isLeft ? [{ entity: body.entity, part: 'beside' }] : [];
  });
}

/** "दल के अध्यक्ष X ने परिषद से इस्तीफा दिया": what is left is another body. */
function isFromElsewhere(trigger: number, actors: readonly Actor[]): boolean {
  return actors.some(
    ({ type, standing, owned, from }) =>
      type === 'organization' && from < trigger && (standing === 'source' || owned === 'source'),
  );
}

/** "दल के अध्यक्ष X ने मंत्री पद छोड़ा": the office that is left is none that the body gave. */
function isSameOffice(held: readonly string[], behind: readonly string[]): boolean {
  const post = behind[behind.findIndex((norm) => POSTS.has(norm)) - 1] ?? '';
  const isNamed = /^(?:मंत्री|मुख्यमंत्री|विधायक|सांसद|सदस्य|सदस्यता)$/.test(post) || OF_BODIES.has(post);
  return !isNamed || held.includes(post);
}

const POSTS = wordSet('पद पदों कुर्सी');
