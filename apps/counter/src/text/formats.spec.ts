import { describe, expect, it } from '@jest/globals';
import { formatDay, formatMoment, formatSize } from './formats.js';

describe('formats', () => {
  it('shows moments in China’s time, whatever the computer’s', () => {
    expect(formatMoment('zh-CN', '2026-11-22T18:30:00Z')).toContain('11/23 02:30');
  });

  it('shows a day with its weekday', () => {
    expect(formatDay('zh-CN', '2026-11-27')).toBe('2026年11月27日（周五）');
    expect(formatDay('en', '2026-11-27')).toBe('Fri 27 November 2026');
  });

  it('shows sizes as people read them', () => {
    expect([500, 2048, 1_834_000].map(formatSize)).toEqual(['500 B', '2 KB', '1.7 MB']);
  });
});
