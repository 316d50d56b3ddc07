import { keyK1, keyK15 } from '../text/keys.ts';
import { letterNamed, spelledLetters } from '../text/letters.ts';
import { bonesAcrossScripts, coreOf, skeleton } from '../text/skeleton.ts';

/** The words of a name, made ready to be compared. */
export type Name = readonly NameWord[];

/** A word of a name at tier n0 with the keys that comparing needs, each made when it is first asked for and then kept. */
export class NameWord {
  readonly word: string;
  #k1: string | undefined;
  #k15: string | undefined;
  #skeleton: string | undefined;
  #core: string | undefined;
  #bones: string | undefined;
  #letters: { readonly read: string | null } | undefined;

  constructor(word: string) {
    this.word = word;
  }

  /** See `keyK1`. */
  get k1(): string {
    this.#k1 ??= keyK1(this.word);
    return this.#k1;
  }

  /** See `keyK15`. */
  get k15(): string {
    this.#k15 ??= keyK15(this.word);
    return this.#k15;
  }

  /** See `skeleton`. */
  get skeleton(): string {
    this.#skeleton ??= skeleton(this.word);
    return this.#skeleton;
  }

  /** See `bonesAcrossScripts`: words that meet have one. */
  get bones(): string {
    this.#bones ??= bonesAcrossScripts(this.skeleton);
    return this.#bones;
  }

  /** See `coreOf`. */
  get core(): string {
    this.#core ??= coreOf(this.skeleton);
    return this.#core;
  }

  /** The English letters that it spells (एस, बीएस), or null. */
  get letters(): string | null {
    this.#letters ??= { read: letterNamed(this.word) ?? spelledLetters(this.word) };
    return this.#letters.read;
  }

  /** Whether it is in Latin script. */
  get isLatin(): boolean {
    return this.word.charCodeAt(0) < 0x250;
  }

  /** The first letter, under one letter for the sibilants and one for the vowels (य before one is among them). */
  get beginning(): string {
    const first = this.word.charAt(0);
    if (first === 'श' || first === 'ष') return 'स';
    if (first === 'ऋ') return 'र';
    return first === 'य' || (first >= 'अ' && first <= 'औ') ? 'अ' : first;
  }

  /** Whether it has three consonants or more. */
  get isLong(): boolean {
    return (this.word.match(/[क-ह]/g)?.length ?? 0) >= 3;
  }

  /** Whether it ends in ओ or in one of the endings ओए and ओई, which outlets vary (चो, चोए, चोई). */
  get endsInO(): boolean {
    return /[ोओ][एई]?$/.test(this.word);
  }
}
