import { describe, expect, it } from 'vitest';
import { agenciesOf, agencyOfReport } from '../../../src/cards/agencies.ts';

const BHASHA = { hindi: 'भाषा', english: 'PTI' };
const TASS = { hindi: 'तास', english: 'TASS' };

describe('the agency of a report', () => {
  it('is named where an outlet prints it', () => {
    expect(agencyOfReport({ outlet: 'पत्र क', origin: 'org/pti' })).toEqual(BHASHA);
    expect(agencyOfReport({ outlet: null, origin: 'org/pti' })).toEqual(BHASHA);
  });

  it.each([
    ['the outlet wrote it', 'पत्र क', 'पत्र क'],
    ['nothing tells whose it is', null, null],
    ['the outlet is the agency', 'भाषा', 'org/pti'],
    ['the outlet is the agency in letters', 'ए.एन.आई.', 'org/ani'],
    ['the outlet is a site of the agency', 'TASS Hindi', 'org/tass'],
  ])('is none where %s', (_, outlet, origin) => {
    expect(agencyOfReport({ outlet, origin })).toBeNull();
  });

  it('stands once for many reports, before agencies of fewer', () => {
    const of = (outlet: string, origin: string) => ({ outlet, origin });
    const articles = [of('क', 'org/tass'), of('ख', 'org/pti'), of('ग', 'org/pti'), of('घ', 'घ')];
    expect(agenciesOf(articles)).toEqual([BHASHA, TASS]);
    expect(agenciesOf([...articles].reverse())).toEqual([BHASHA, TASS]);
  });
});
