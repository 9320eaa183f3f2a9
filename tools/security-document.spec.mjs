import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from './lib/workspace.mjs';

const text = readFileSync(path.join(root, 'docs/security.md'), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => /^\| \d+\.\d+\.\d+/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const verdicts = ['met', 'partly', '**not met**', 'not met', 'operator', 'not applicable'];

describe('docs/security.md', () => {
  it('names files that are there', () => {
    const named = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)+\.(?:ts|tsx|mjs|md|json|yaml|sql))`/g)].map(
      ([, file]) => file ?? '',
    );
    const files = named.filter((file) => !file.startsWith('evidence/'));
    expect(files.length).toBeGreaterThan(50);
    expect([...new Set(files)].filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it('gives one verdict and a reason for every requirement', () => {
    const ids = rows.map(([id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    // ASVS 5.0.0 has 253 requirements of the levels 1 and 2.
    expect(ids.filter((id) => /^\d+\.\d+\.\d+$/.test(id ?? ''))).toHaveLength(253);
    for (const [id, , third = '', last = ''] of rows) {
      expect([id, verdicts.includes(third)]).toEqual([id, true]);
      expect([id, last.length > 3]).toEqual([id, true]);
    }
  });
});
