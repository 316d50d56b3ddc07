import type { Certainty } from '../../events/certainty.ts';
import { certaintyOf } from '../../events/certainty.ts';
import type { EventMention } from '../../events/event-mention.ts';
import { tenseAround } from '../../text/tense.ts';
import type { LocalEntity, Mention, RoleMention } from '../extract.ts';
import { groupBySentence, type ReadSentence } from '../reading.ts';
import { type Claim, claimOf, claimsIn } from './claimants.ts';
import { eventOf } from './figure-events.ts';
import type { FigureMention } from './figure-mention.ts';
import { occasionOf, ownerOf } from './owners.ts';
import { type FoundFigure, readFigures } from './read-figures.ts';
import { type FigureScene, sceneOf } from './scene.ts';
import { clauseOf } from './surroundings.ts';

/** What an article says besides its figures: what these are tied to. */
export type Told = {
  readonly entities: readonly LocalEntity[];
  readonly mentions: readonly Mention[];
  readonly roles: readonly RoleMention[];
  readonly events: readonly EventMention[];
};

/**
 * The figures of an article, in the order of the text: what is counted, how the text bounds the number, who says so, and the event it
 * belongs to. Ages, dates, times, ranks and numbers that count nothing we know are none.
 */
export function findFigures(sentences: readonly ReadSentence[], told: Told): FigureMention[] {
  const mentions = groupBySentence(told.mentions, sentences.length);
  return sentences.flatMap((sentence) => {
    const scene = sceneOf(sentence, mentions[sentence.index] ?? [], told.entities);
    return scene === null ? [] : figuresIn(scene, told);
  });
}

function figuresIn(scene: FigureScene, told: Told): FigureMention[] {
  const found = readFigures(scene);
  if (found.length === 0) return [];
  const roles = told.roles.filter((role) => role.sentence === scene.sentence.index);
  const claims = claimsIn(scene, roles);
  const certainty = certaintyOf(scene.tokens);
  return found.map((figure) => toMention(scene, figure, claims, certainty, told.events));
}

function toMention(
  scene: FigureScene,
  figure: FoundFigure,
  claims: readonly Claim[],
  certainty: Certainty,
  events: readonly EventMention[],
): FigureMention {
  const { from, to, start, end, noun, ...rest } = figure;
  const { sentence, tokens } = scene;
  const owner = ownerOf(scene, figure, null);
  const event = eventOf(scene, { from, to, kind: figure.kind, owner }, events);
  const claim = claimOf(claims, from, to);
  return {
    ...rest,
    start,
    end,
    text: textOf(sentence, start, end),
    sentence: sentence.index,
    unit: noun === null ? null : textOf(sentence, tokens[noun]?.start ?? start, tokens[noun]?.end ?? start),
    owner: owner ?? ownerOf(scene, figure, event === null ? null : (events[event] ?? null)),
    occasion: occasionOf(scene, figure),
    claimant: claim === null ? null : toClaimant(scene, claim),
    certainty:
      isAhead(scene, figure) && (certainty === 'plain' || certainty === 'attributed') ? 'planned' : certainty,
    date: dateOf(scene, from),
    event,
  };
}

function textOf({ text, start: offset }: ReadSentence, start: number, end: number): string {
  return text.slice(start - offset, end - offset);
}

function toClaimant(
  { sentence, tokens }: FigureScene,
  { from, to, entity }: Claim,
): FigureMention['claimant'] {
  const start = tokens[from]?.start ?? sentence.start;
  const end = tokens[to - 1]?.end ?? start;
  return { start, end, text: textOf(sentence, start, end), entity };
}

/** Told as still to come: "10,000 सैनिक भेजे जाएंगे". */
function isAhead({ tokens }: FigureScene, { from, to }: FoundFigure): boolean {
  return tenseAround(tokens, from, to) === 'future';
}

/** The date of the figure's clause that stands nearest to it. */
function dateOf({ sentence, tokens }: FigureScene, at: number): FigureMention['date'] {
  const clause = clauseOf(tokens, at);
  const [start, end] = [tokens[clause.from]?.start ?? 0, tokens[clause.to - 1]?.end ?? 0];
  const here = tokens[at]?.start ?? 0;
  const dates = sentence.dates.filter((date) => date.date !== null && start <= date.start && date.end <= end);
  const [nearest] = dates.sort((a, b) => Math.abs(a.start - here) - Math.abs(b.start - here));
  return nearest?.date ?? null;
}
