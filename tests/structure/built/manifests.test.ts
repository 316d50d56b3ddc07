import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DISTS } from '../../../tools/build/build.ts';

/** What of a built manifest is looked at. */
interface Manifest {
  readonly default_locale: string;
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
}

/** The permissions that the README justifies: the first column of the table under "## Permissions". */
function justifiedPermissions(): string[] {
  const [, section = ''] = readFileSync('README.md', 'utf8').split(/^## Permissions$/m);
  const [table = ''] = section.split(/^## /m);
  const rows = [...table.matchAll(/^\|\s*`([^`]+)`\s*\|\s*(.+?)\s*\|/gm)];
  for (const [row, , reason = ''] of rows) expect(reason.length, row).toBeGreaterThan(10);
  return rows.map(([, permission = '']) => permission);
}

describe.each(DISTS)('%s', (dist) => {
  const text = readFileSync(`${dist}/manifest.json`, 'utf8');
  const manifest: Manifest = JSON.parse(text);

  test('gives pages nothing by which to tell that the extension is there', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('speaks both languages', () => {
    expect(manifest.default_locale).toBe('hi');
    for (const language of ['hi', 'en']) {
      const built = readFileSync(`${dist}/_locales/${language}/messages.json`, 'utf8');
      expect(built).toBe(readFileSync(`extension/_locales/${language}/messages.json`, 'utf8'));
    }
  });

  test('asks for the permissions that the README justifies, and no others', () => {
    const { permissions, host_permissions, optional_permissions, optional_host_permissions } = manifest;
    const asked = [permissions, host_permissions, optional_permissions, optional_host_permissions];
    expect(asked.flatMap((list) => list ?? []).sort()).toEqual(justifiedPermissions().sort());
  });

  test('names only files that are there', () => {
    const named = [...text.matchAll(/"([\w./-]+\.(?:js|html|png|svg|css))"/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((path) => !existsSync(`${dist}/${path}`))).toEqual([]);
  });

  test('comes with the packed knowledge', () => {
    expect(readFileSync(`${dist}/packs/seeds.pack`).equals(readFileSync('build/seeds.pack'))).toBe(true);
  });
});
