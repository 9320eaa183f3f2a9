import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mainPackageSize } from './bundle-sizes.mjs';

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tongban-bundle-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** @param {Record<string, string>} files */
function write(files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

it('the main package holds every file but those of subpackages and those nobody uploads', () => {
  const app = JSON.stringify({ pages: ['pages/home/index'], subPackages: [{ root: 'more' }] });
  write({
    'app.json': app,
    'app.js': '12345',
    'pages/home/index.js': '123',
    'moreover.js': '1',
    'more/page.js': '1234567890',
    'app.js.map': '1234567890',
    'vendors.js.LICENSE.txt': '1234567890',
  });
  expect(mainPackageSize(folder)).toBe(app.length + 5 + 3 + 1);
});
