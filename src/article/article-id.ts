import { sha256 } from './sha256.ts';

/**
 * The id of an article: the first 128 bits, as 32 hex digits, of SHA-256 over outlet, title and text (UTF-8, each after
 * its length, an absent one as length −1). `text` is the decoded text before any cleaning, so that a better reader of
 * articles leaves ids alone.
 */
export function articleId(outlet: string | null, title: string | null, text: string): string {
  const encoder = new TextEncoder();
  const parts = [outlet, title, text].map((part) => (part === null ? null : encoder.encode(part)));
  const header = encoder.encode(`${parts.map((part) => part?.length ?? -1).join(' ')}\n`);
  const bytes = new Uint8Array(header.length + parts.reduce((sum, part) => sum + (part?.length ?? 0), 0));
  bytes.set(header);
  let at = header.length;
  for (const part of parts) {
    if (!part) continue;
    bytes.set(part, at);
    at += part.length;
  }
  return sha256(bytes).slice(0, 32);
}
