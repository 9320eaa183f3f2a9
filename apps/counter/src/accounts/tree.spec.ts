import { expect, it } from '@jest/globals';
import { inTreeOrder } from './tree.js';

const entry = (id: string, parentId: string | null = null) => ({ id, parentId, name: id });

it('puts what is below right after what is above', () => {
  const ordered = inTreeOrder([entry('b'), entry('a1', 'a'), entry('a'), entry('a11', 'a1')]);
  expect(ordered.map(({ id, depth }) => `${id}${depth}`)).toEqual(['b0', 'a0', 'a11', 'a112']);
});

it('loses nothing: neither what hangs below something unknown, nor a circle', () => {
  const ordered = inTreeOrder([entry('x', 'gone'), entry('c', 'd'), entry('d', 'c')]);
  expect(ordered.map(({ id, depth }) => `${id}${depth}`)).toEqual(['x0', 'c0', 'd1']);
});
