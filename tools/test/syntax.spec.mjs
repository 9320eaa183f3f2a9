import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { unreadableScripts } from './syntax.mjs';

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tongban-syntax-'));
  mkdirSync(path.join(folder, 'pages'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('finds scripts that are newer than they may be, wherever they lie', () => {
  writeFileSync(path.join(folder, 'app.js'), 'const { a, ...rest } = b;');
  writeFileSync(path.join(folder, 'pages', 'home.js'), 'a ??= 1;');
  writeFileSync(path.join(folder, 'pages', 'broken.js'), 'class A { #"e"; }');
  writeFileSync(path.join(folder, 'app.json'), '{ }');
  expect(
    unreadableScripts(folder, 2018)
      .map((line) => line.split(':')[0])
      .sort(),
  ).toEqual([path.join('pages', 'broken.js'), path.join('pages', 'home.js')]);
  expect(unreadableScripts(folder, 2022)).toEqual([expect.stringContaining('broken.js')]);
});
