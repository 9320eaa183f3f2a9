import { describe, expect, it } from '@jest/globals';
import { merge } from './merge';

const base = { name: '李梅', reason: 'work', address: '湖滨路1号' };

describe('two versions of the same answers', () => {
  it('keeps what either side changed or added', () => {
    expect(merge(base, { ...base, name: '李小梅', a: 1 }, { ...base, address: '湖滨路2号', b: 2 })).toEqual({
      data: { name: '李小梅', reason: 'work', address: '湖滨路2号', a: 1, b: 2 },
      clashes: [],
    });
  });

  it('keeps mine and tells the other where both changed the same answer', () => {
    const { data, clashes } = merge(base, { ...base, reason: 'study' }, { ...base, reason: 'other' });
    expect(data).toMatchObject({ reason: 'study' });
    expect(clashes).toEqual([{ name: 'reason', mine: 'study', theirs: 'other' }]);
  });

  it('leaves out what one side took away and the other left alone', () => {
    const { address: _, ...without } = base;
    expect(merge(base, without, base).data).toEqual(without);
    expect(merge(base, base, without).data).toEqual(without);
  });

  it('finds no clash where both did the same', () => {
    expect(merge(base, { ...base, reason: 'study' }, { ...base, reason: 'study' }).clashes).toEqual([]);
  });
});
