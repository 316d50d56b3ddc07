// @ts-check
import { spawnSync } from 'node:child_process';

/**
 * Whether text in Devanagari can be drawn. macOS and Windows bring such fonts; elsewhere fontconfig knows,
 * and a system without fontconfig has no fonts to speak of.
 */
export function hasHindiFont() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  const fonts = spawnSync('fc-list', [':lang=hi', 'family'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}
