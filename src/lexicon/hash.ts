/** FNV-1a, 32 bits, over UTF-16 code units (Fowler, Noll, Vo; parameters of the 32-bit variant). */
export const HASH_START = 0x811c9dc5;

/** Continues a hash over the code units of `text`; start with HASH_START. The result is unsigned. */
export function hashUnits(hash: number, text: string): number {
  let h = hash;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Continues a hash over the space that separates two words of a name. */
export function hashSpace(hash: number): number {
  return Math.imul(hash ^ 0x20, 0x01000193) >>> 0;
}

/** Spreads the bits of an FNV hash over a table of 2^n slots (finaliser of MurmurHash3, public domain). */
export function spread(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
