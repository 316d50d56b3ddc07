import type { EventKind } from './event-kinds.ts';
import type { Participant, Told } from './told.ts';

/** What is done to people whom the next sentence may name. */
const OF_PEOPLE: ReadonlySet<EventKind> = new Set([
  'arrest',
  'injury',
  'deaths',
  'rescue',
  'missing',
  'kidnapping',
  'ceremony',
  'award',
]);

/** Whether a deed is an honour, by what it is called: "सम्मान करना", "धाविकाओं का सम्मान करना". */
export function isHonouring(word: string): boolean {
  return /(?:^| )सम्मान करना$/.test(word);
}

/** "तीन युवकों को गिरफ्तार किया", "धाविकाओं का सम्मान किया गया": told of nobody yet whom a list behind it may name. */
export function isOpenToNames({ found, manner, title }: Told, participants: readonly Participant[]): boolean {
  if (title || manner.role !== 'told' || manner.status !== 'happened' || participants.length > 0)
    return false;
  const { kind, word } = found.trigger;
  return OF_PEOPLE.has(kind) || (kind === 'deed' && isHonouring(word));
}
