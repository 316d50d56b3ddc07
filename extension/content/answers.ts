import type { CardRef } from '../../src/cards/card.ts';
import type { ContentApi, PageCommand } from '../messages.ts';
import type { Handlers } from '../messaging.ts';
import type { CardHost } from './host/card-host.tsx';
import type { HoverDriver } from './hover/driver.ts';
import type { NameWalk, Position } from './keyboard/name-walk.ts';
import { isSame } from './page/placed-mark.ts';
import type { Scanner } from './page/scanner.ts';

type Parts = {
  readonly hover: HoverDriver;
  readonly host: CardHost;
  readonly walk: NameWalk;
  readonly scanner: Scanner;
  /** Resolves when the texts of the interface are there. */
  readonly texts: () => Promise<void>;
  /** Reads the reader's settings again. */
  readonly settings: () => Promise<void>;
};

/** What the content script answers to background and popup. */
export function contentAnswers(parts: Parts): Handlers<ContentApi> {
  const { scanner } = parts;
  return {
    collect: async () => scanner.text(),
    command: async ({ command }) => {
      await parts.texts();
      obey(command, parts);
      return null;
    },
    reveal: async ({ ref }) => {
      revealNext(ref, parts);
      return null;
    },
    settings: async () => {
      await parts.settings();
      return null;
    },
    rescan: async () => {
      await scanner.scan('knowledge');
      return null;
    },
  };
}

function obey(command: PageCommand, { hover, host, walk, scanner }: Parts): void {
  const page = scanner.marked();
  switch (command) {
    case 'next-name':
      announce(walk.go(1, page), host);
      break;
    case 'previous-name':
      announce(walk.go(-1, page), host);
      break;
    case 'open-card': {
      const position = walk.here(page);
      if (position === null) announce(null, host);
      else hover.dispatch({ kind: 'called', target: position.placed, by: 'keyboard' });
      break;
    }
    case 'close-card':
      if (hover.openOn() === null) walk.leave();
      else hover.dispatch({ kind: 'dismissed', time: performance.now() });
      break;
  }
}

function announce(position: Position | null, host: CardHost): void {
  host.say((t) => {
    if (position === null) return t('card_no_names');
    return t('card_name_position', position.number, position.total, position.placed.mark.name);
  });
}

/** Goes to the mention after the current one, or to the first. */
function revealNext(ref: CardRef, { walk, scanner }: Parts): void {
  const mentions = scanner.marked().marksOf(ref);
  const current = walk.current();
  const at = current === null ? -1 : mentions.findIndex((mention) => isSame(mention, current));
  const inOrder = [...mentions.slice(at + 1), ...mentions.slice(0, at + 1)];
  inOrder.some((mention) => walk.goTo(mention));
}
