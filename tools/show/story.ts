import { Site } from '../../tests/browser/site.ts';

/** The page that demo and pictures show: a follow-up to the bundled articles, with spellings that they do not have. */
const STORY = '/semantic-article.html';

/** Something to point at on the story: the text, its n-th occurrence (from 0), and what the card must say. */
export type Stop = {
  readonly text: string;
  readonly nth: number;
  readonly says: string;
  readonly file: string;
};

/** Five names: three that the bundled articles spell otherwise, a place, and somebody whom only the page knows; and an event. */
export const STOPS = {
  minister: { text: 'सेर्गेई लावरोव', nth: 0, says: 'लावरोव', file: 'card' },
  leader: { text: 'किम जोंग-उन', nth: 0, says: 'किम', file: 'card-leader' },
  spelledOtherwise: { text: 'चोये सोन हुई', nth: 0, says: 'हुई', file: 'card-spelling' },
  place: { text: 'वॉन्सान', nth: 0, says: 'सान', file: 'card-place' },
  unknown: { text: 'हान जी-वू', nth: 0, says: 'सांसद', file: 'local' },
  event: { text: 'मुलाकात', nth: 1, says: 'मुलाकात', file: 'event' },
} as const satisfies Record<string, Stop>;

/** Serves the story on this machine; `address` is where it is. */
export async function serveStory(): Promise<{ readonly site: Site; readonly address: string }> {
  const site = await Site.start();
  return { site, address: site.url('samachar', STORY) };
}
