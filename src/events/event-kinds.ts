/** What can be told as an event. The keys of the interface's texts and of the frames in frames.ts. */
export type EventKind =
  | 'meeting'
  | 'summit'
  | 'visit'
  | 'agreement'
  | 'acquisition'
  | 'warning'
  | 'summons'
  | 'attack'
  | 'shooting'
  | 'clash'
  | 'war'
  | 'coup'
  | 'deployment'
  | 'deaths'
  | 'death'
  | 'killing'
  | 'injury'
  | 'treatment'
  | 'missing'
  | 'rescue'
  | 'robbery'
  | 'fraud'
  | 'kidnapping'
  | 'escape'
  | 'test'
  | 'launch'
  | 'landing'
  | 'exercise'
  | 'nomination'
  | 'election'
  | 'vote'
  | 'government'
  | 'law'
  | 'approval'
  | 'appointment'
  | 'joining'
  | 'expulsion'
  | 'resignation'
  | 'layoff'
  | 'opening'
  | 'disaster'
  | 'accident'
  | 'case'
  | 'petition'
  | 'investigation'
  | 'hearing'
  | 'verdict'
  | 'acquittal'
  | 'bail'
  | 'arrest'
  | 'questioning'
  | 'raid'
  | 'release'
  | 'match'
  | 'protest'
  | 'rally'
  | 'sanction'
  | 'aid'
  | 'ceremony'
  | 'exhibition'
  | 'award'
  | 'ceasefire'
  | 'anniversary'
  | 'order'
  | 'closure'
  | 'disqualification'
  /** Done on a day by or to somebody, and told without a word for what it is. */
  | 'deed';

/** Kinds that one event can be told as: a summit is a meeting, a shooting an attack, a sale a deal. */
const FAMILIES: Partial<Record<EventKind, EventKind>> = {
  summit: 'meeting',
  death: 'deaths',
  killing: 'deaths',
  shooting: 'attack',
  acquisition: 'agreement',
};

/** The kinds that the same event may be told as share a family. */
export function familyOf(kind: EventKind): EventKind {
  return FAMILIES[kind] ?? kind;
}

const SUFFERED: ReadonlySet<EventKind> = new Set(['deaths', 'death', 'injury', 'missing']);

/** Whether an event of the kind befalls those who take part in it, whoever else is named with it. */
export function isSuffered(kind: EventKind): boolean {
  return SUFFERED.has(kind);
}
