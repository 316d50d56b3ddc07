import { describe, expect, it } from 'vitest';
import { namesIn } from '../../engine.ts';

function peopleIn(sentence: string): string[] {
  return namesIn(sentence)
    .filter((name) => name.startsWith('person '))
    .map((name) => name.slice('person '.length));
}

describe('a weekday behind a given name is the surname', () => {
  it.each([
    ['who does something', 'कोच राहुल मंगलवार ने टीम चुनी।', 'राहुल मंगलवार'],
    ['for whom something is', 'गत चैंपियन कविता शनिवार के लिए दिन बुरा रहा।', 'कविता शनिवार'],
    ['who is told more of', 'पूजा शुक्रवार, जिनकी चुनौती खत्म हो गई थी, बैठी रहीं।', 'पूजा शुक्रवार'],
    ['who is trusted', 'रेखा सोमवार पर भरोसा जताया गया।', 'रेखा सोमवार'],
  ])('of one %s', (_of, sentence, name) => {
    expect(peopleIn(sentence)).toEqual([name]);
  });

  it.each([
    ['when somebody came', 'विधायक राहुल मंगलवार को दिल्ली पहुंचे।', 'राहुल'],
    ['when somebody will', 'मुख्यमंत्री धामी रविवार को आएंगे।', 'धामी'],
  ])('and else the day %s', (_when, sentence, name) => {
    expect(peopleIn(sentence)).toEqual([name]);
  });

  it('and no name of an ordinary word before a night', () => {
    expect(peopleIn('उनकी आशा सोमवार की रात टूट गई।')).toEqual([]);
  });
});
