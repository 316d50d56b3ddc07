import { expect, test } from 'vitest';
import { type CardTrail, NO_CARD, type TrailEvent, trailAfter } from '../../../extension/card/card-trail.ts';
import type { Card, CardRef } from '../../../src/cards/card.ts';
import { entityCard, known } from '../../gallery/cards/parts.ts';

const MINISTER = entityCard(known('अरुणिमा सेठी'), {});
const TOWN = entityCard(known('मोहनगढ़', 'place'), {});

function trail(...events: readonly TrailEvent[]): CardTrail {
  return events.reduce(trailAfter, NO_CARD);
}

const refOf = (card: Card): CardRef => card.link.ref;
const asked = (card: Card): TrailEvent => ({ kind: 'asked', ref: refOf(card) });
const came = (card: Card): TrailEvent => ({ kind: 'came', ref: refOf(card), card });

test('a card opens when it has come, and turns to the next', () => {
  const opened = trail(asked(MINISTER), came(MINISTER));
  expect(opened).toEqual({ cards: [MINISTER], asked: null, missing: null });
  expect(trail(asked(MINISTER), came(MINISTER), asked(TOWN)).cards).toEqual([MINISTER]);
  expect(trail(asked(MINISTER), came(MINISTER), asked(TOWN), came(TOWN)).cards).toEqual([MINISTER, TOWN]);
});

test('back leads card by card to none, and close at once', () => {
  const turned = [asked(MINISTER), came(MINISTER), asked(TOWN), came(TOWN)];
  expect(trail(...turned, { kind: 'back' }).cards).toEqual([MINISTER]);
  expect(trail(...turned, { kind: 'back' }, { kind: 'back' }, { kind: 'back' })).toEqual(NO_CARD);
  expect(trail(...turned, { kind: 'closed' })).toEqual(NO_CARD);
});

test('a card that comes late is dropped: the reader went back, or asked for another', () => {
  expect(trail(asked(MINISTER), { kind: 'back' }, came(MINISTER))).toEqual(NO_CARD);
  expect(trail(asked(MINISTER), asked(TOWN), came(MINISTER)).cards).toEqual([]);
  expect(trail(asked(MINISTER), asked(TOWN), came(MINISTER), came(TOWN)).cards).toEqual([TOWN]);
});

test('a card that is gone or does not come leaves the one before, and says so until the next', () => {
  const gone = trail(asked(MINISTER), came(MINISTER), asked(TOWN), {
    kind: 'came',
    ref: refOf(TOWN),
    card: null,
  });
  expect(gone).toEqual({ cards: [MINISTER], asked: null, missing: 'gone' });
  const silent = trail(asked(TOWN), { kind: 'failed', ref: refOf(TOWN) });
  expect(silent).toEqual({ cards: [], asked: null, missing: 'no-answer' });
  expect(trailAfter(silent, asked(MINISTER)).missing).toBeNull();
});
