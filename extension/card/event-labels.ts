import type { EventKind } from '../../src/events/triggers.ts';
import type { PlainKey } from '../ui/texts.ts';

/** What kind of event a card is about. */
export const EVENT_LABELS: Readonly<Record<EventKind, PlainKey>> = {
  meeting: 'card_event_meeting',
  summit: 'card_event_summit',
  visit: 'card_event_visit',
  agreement: 'card_event_agreement',
  warning: 'card_event_warning',
  attack: 'card_event_attack',
  clash: 'card_event_clash',
  war: 'card_event_war',
  deployment: 'card_event_deployment',
  deaths: 'card_event_deaths',
  death: 'card_event_death',
  killing: 'card_event_killing',
  test: 'card_event_test',
  launch: 'card_event_launch',
  landing: 'card_event_landing',
  exercise: 'card_event_exercise',
  election: 'card_event_election',
  appointment: 'card_event_appointment',
  resignation: 'card_event_resignation',
  opening: 'card_event_opening',
  disaster: 'card_event_disaster',
  accident: 'card_event_accident',
  verdict: 'card_event_verdict',
  arrest: 'card_event_arrest',
  raid: 'card_event_raid',
  match: 'card_event_match',
  protest: 'card_event_protest',
  sanction: 'card_event_sanction',
  aid: 'card_event_aid',
  ceremony: 'card_event_ceremony',
  exhibition: 'card_event_exhibition',
  award: 'card_event_award',
  ceasefire: 'card_event_ceasefire',
  anniversary: 'card_event_anniversary',
  order: 'card_event_order',
  release: 'card_event_release',
};

/** Whether this version has a word for the trigger of an event card. */
export function hasEventLabel(trigger: string): trigger is EventKind {
  return Object.hasOwn(EVENT_LABELS, trigger);
}
