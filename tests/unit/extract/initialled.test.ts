import { describe, expect, it } from 'vitest';
import { engineOfCues, newsArticle } from '../../engine.ts';

function people(text: string): string[] {
  return engineOfCues
    .extract(newsArticle(text))
    .entities.filter(({ type }) => type === 'person')
    .map(({ name }) => name);
}

describe('letters before a surname that is a weekday', () => {
  it('are somebody where others surely bear it', () => {
    const text = 'कोच राहुल मंगलवार ने टीम चुनी। आर.के. मंगलवार को बाहर रखा गया।';
    expect(people(text)).toEqual(['राहुल मंगलवार', 'आर.के. मंगलवार']);
  });

  it('are an office and a day where they spell one', () => {
    const text = 'कोच राहुल मंगलवार ने टीम चुनी। पी.एम. मंगलवार को दिल्ली लौटे।';
    expect(people(text)).toEqual(['राहुल मंगलवार']);
  });

  it('are nothing where nobody bears it', () => {
    expect(people('आर.के. मंगलवार को बाहर रखा गया।')).not.toContain('आर.के. मंगलवार');
  });
});
