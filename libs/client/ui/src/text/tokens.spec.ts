/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { elderScale, scales, smallestElderScale } from './scale.js';

const styles = new URL('../../styles/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, styles), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** The custom properties that hold for an element with these classes, later rules over earlier ones. */
function tokens(...names: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, selector = '', body = ''] of read('tokens.css').matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!names.includes(selector.trim())) continue;
    for (const [, key = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g))
      found.set(key, value.trim());
  }
  return found;
}

/** Pixels of a length such as `calc(0.95 * var(--u) * var(--scale))`: all of ours are products. */
function pixels(of: ReadonlyMap<string, string>, name: string, scale: number): number {
  const product = /^calc\(([^()]*(?:var\([^()]*\)[^()]*)*)\)$/.exec(of.get(name) ?? '')?.[1];
  if (product === undefined) throw new Error(`${name} is no product: ${of.get(name)}`);
  const factors: Readonly<Record<string, number>> = { 'var(--u)': 16, 'var(--scale)': scale };
  return product
    .split('*')
    .map((factor) => factors[factor.trim()] ?? Number(factor))
    .reduce((all, one) => all * one);
}

const normal = tokens('.tb', '.tb--web');
const elder = tokens('.tb', '.tb--web', '.tb--elder');
const sizes = ['--t-xs', '--t-s', '--t-m', '--t-l', '--t-xl', '--t-2xl'];

it('elder mode shows no text below 18 px, whatever size the reader has chosen', () => {
  const offered = scales.filter((scale) => scale >= smallestElderScale);
  expect(offered).toContain(elderScale);
  for (const scale of offered)
    for (const size of sizes)
      expect([scale, size, pixels(elder, size, scale) >= 18]).toEqual([scale, size, true]);
});

it('the largest type is at least 30 px', () => {
  expect(pixels(normal, '--t-m', Math.max(...scales))).toBeGreaterThanOrEqual(30);
});

it('body text is at least 16 px, and nothing is below 12 px', () => {
  expect(pixels(normal, '--t-m', 1)).toBeGreaterThanOrEqual(16);
  for (const size of sizes) expect(pixels(normal, size, 1)).toBeGreaterThanOrEqual(12);
});

it('targets are at least 44 px, and 60 px in elder mode', () => {
  expect(pixels(normal, '--target', 1)).toBeGreaterThanOrEqual(44);
  expect(pixels(elder, '--target', 1)).toBeGreaterThanOrEqual(60);
});

it('lines of text are at least 1.3 high', () => {
  expect(Number(normal.get('--leading'))).toBeGreaterThanOrEqual(1.3);
  expect(Number(elder.get('--leading'))).toBeGreaterThanOrEqual(1.3);
  for (const file of readdirSync(styles)) {
    for (const [, selector = '', height = ''] of read(file).matchAll(
      /([^{}]+)\{[^{}]*line-height:\s*([\d.]+)/g,
    )) {
      // A lone number in the ring has no second line.
      if (selector.includes('tb-ring')) continue;
      expect([selector.trim(), Number(height) >= 1.3]).toEqual([selector.trim(), true]);
    }
  }
});
