import { describe, expect, it } from '@jest/globals';
import './accounts.refusals.js';
import { identityProblems } from './check-account.js';

describe('the identity number of an account', () => {
  it('has to be there outside a demonstration, and has to be one', () => {
    const pointersOf = (number: string | null, needed: boolean): string[] =>
      identityProblems(number, needed, 'zh-CN').map(({ pointer }) => pointer);
    expect(pointersOf(null, true)).toEqual(['/identityNumber']);
    expect(pointersOf(null, false)).toEqual([]);
    expect(pointersOf('11010519491231002X', true)).toEqual([]);
    expect(pointersOf('110105194912310021', false)).toEqual(['/identityNumber']);
  });
});
