import type { Difference, PlaceBasics } from '../../src/cards/card.ts';
import type { Certainty, EventStatus } from '../../src/events/certainty.ts';
import type { NameType } from '../../src/names/mention.ts';
import type { PlainKey } from '../ui/texts.ts';

/** What kind of thing a card is about. */
export const TYPE_LABELS: Readonly<Record<NameType, PlainKey>> = {
  person: 'common_person',
  place: 'common_place',
  organization: 'common_organization',
  event: 'common_event',
};

export const PLACE_LABELS: Readonly<Record<PlaceBasics['kind'], PlainKey>> = {
  country: 'card_country',
  region: 'card_region',
  city: 'card_city',
  feature: 'card_feature',
};

/** A label and how it looks: `bad` for what somebody disputes, `warn` for what is not yet settled. */
type Tag = { readonly label: PlainKey; readonly tone: 'calm' | 'warn' | 'bad' };

/** How sure a sentence is; a plain one needs no label. */
export const CERTAINTY_TAGS: Readonly<Record<Exclude<Certainty, 'plain'>, Tag>> = {
  confirmed: { label: 'card_certainty_confirmed', tone: 'calm' },
  attributed: { label: 'card_certainty_attributed', tone: 'calm' },
  claimed: { label: 'card_certainty_claimed', tone: 'warn' },
  alleged: { label: 'card_certainty_alleged', tone: 'warn' },
  unnamed: { label: 'card_certainty_unnamed', tone: 'warn' },
  denied: { label: 'card_certainty_denied', tone: 'bad' },
  planned: { label: 'card_certainty_planned', tone: 'warn' },
};

/** Whether an event is told as done; one that happened needs no label. */
export const STATUS_TAGS: Readonly<Record<Exclude<EventStatus, 'happened'>, Tag>> = {
  planned: CERTAINTY_TAGS.planned,
  denied: CERTAINTY_TAGS.denied,
};

/** What sources tell differently. */
export const DIFFERENCE_LABELS: Readonly<Record<Difference['about'], PlainKey>> = {
  role: 'card_difference_role',
  loaded: 'card_difference_loaded',
  date: 'card_difference_date',
  place: 'card_difference_place',
  occasion: 'card_difference_occasion',
  spelling: 'card_difference_spelling',
  figure: 'card_difference_figure',
};
