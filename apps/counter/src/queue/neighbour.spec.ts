import { describe, expect, it } from '@jest/globals';
import { neighbour } from './neighbour.js';

describe('moving through the queue', () => {
  const ids = ['a', 'b', 'c'];

  it('begins at the top', () => {
    expect(neighbour(ids, { id: undefined, index: -1 }, 1)).toBe('a');
  });

  it('goes on from where one is, and stops at the ends', () => {
    expect(neighbour(ids, { id: 'b', index: 1 }, 1)).toBe('c');
    expect(neighbour(ids, { id: 'b', index: 1 }, -1)).toBe('a');
    expect(neighbour(ids, { id: 'c', index: 2 }, 1)).toBeUndefined();
    expect(neighbour(ids, { id: 'a', index: 0 }, -1)).toBeUndefined();
  });

  it('goes on with the row that moved up when the present one has left', () => {
    expect(neighbour(ids, { id: 'done', index: 1 }, 1)).toBe('b');
    expect(neighbour(ids, { id: 'done', index: 1 }, -1)).toBe('a');
  });

  it('finds nothing in an empty queue', () => {
    expect(neighbour([], { id: undefined, index: -1 }, 1)).toBeUndefined();
  });
});
