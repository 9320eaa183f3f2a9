import { describe, expect, it } from '@jest/globals';
import { askedFilter, isNarrowed, readFilter, writeFilter } from './filter.js';

describe('the filter of the audit log', () => {
  it('comes back from its address as it went in', () => {
    const search = writeFilter({ account: ' reviewer1 ', kind: 'decided', from: '2026-09-01', address: '' });
    expect(search.toString()).toBe('account=reviewer1&kind=decided&from=2026-09-01');
    const filter = readFilter(search);
    expect(filter).toMatchObject({ account: 'reviewer1', kind: 'decided', to: '', address: '' });
    expect(askedFilter(filter)).toEqual({ account: 'reviewer1', kind: 'decided', from: '2026-09-01' });
    expect(isNarrowed(filter)).toBe(true);
  });

  it('asks for everything when nothing is filled in', () => {
    const filter = readFilter(new URLSearchParams('foreign=1&account=%20'));
    expect(askedFilter(filter)).toEqual({});
    expect(isNarrowed(filter)).toBe(false);
  });
});
