import { describe, expect, it } from '@jest/globals';
import { addDays, chineseCalendar } from '@tongban/rules';
import type { Clock, QueueEntry } from '../server/operations.js';
import { textsOf } from '../text/texts.js';
import { clockInWords, dueOf, lastDay, mayChange } from './due.js';

const t = textsOf('zh-CN');
const entry = {
  stage: 'ACCEPTED',
  light: 'GREEN',
  daysLeft: 4,
  correctionDue: null,
  outcome: null,
} satisfies Partial<QueueEntry>;

describe('what is due, in words', () => {
  it.each([
    [{ daysLeft: 4, light: 'GREEN' as const }, '剩 4 天', '正常'],
    [{ daysLeft: 1, light: 'YELLOW' as const }, '剩 1 天', '临近到期'],
    [{ daysLeft: 0, light: 'YELLOW' as const }, '今天到期', '临近到期'],
    [{ daysLeft: -2, light: 'RED' as const }, '超 2 天', '已超期'],
  ])('says the days and the light: %j', (part, words, lightWords) => {
    expect(dueOf({ ...entry, ...part }, t, 'zh-CN')).toMatchObject({ words, lightWords });
  });

  it('shows no light where no clock runs', () => {
    const submitted = { ...entry, stage: 'SUBMITTED' as const, light: null, daysLeft: null };
    expect(dueOf(submitted, t, 'zh-CN')).toEqual({ light: null, words: '未受理', lightWords: null });
    expect(dueOf({ ...submitted, correctionDue: '2026-12-01' }, t, 'zh-CN').words).toBe('12/01 前受理');
    const correction = { ...submitted, stage: 'CORRECTION' as const, correctionDue: '2026-12-01' };
    expect(dueOf(correction, t, 'zh-CN').words).toBe('补正至 12/01');
    const decided = { ...entry, stage: 'DECIDED' as const, outcome: 'REFUSED' as const };
    expect(dueOf(decided, t, 'zh-CN')).toEqual({ light: null, words: '不予', lightWords: null });
  });
});

describe('the clock of a case', () => {
  const clock: Clock = {
    light: 'GREEN',
    promisedDue: '2026-11-27',
    statutoryDue: '2026-12-18',
    provisional: false,
    promisedDays: 5,
    promisedUnit: 'WORKING_DAY',
    statutoryDays: 20,
    statutoryUnit: 'WORKING_DAY',
    daysLeft: 1,
    daysUsed: 4,
    stoppedSince: null,
    running: true,
  };

  it('tells promised, due and statutory', () => {
    expect(clockInWords(clock, t, 'zh-CN')).toEqual([
      '承诺 5 个工作日，已用 4',
      '2026年11月27日（周五）止',
      '法定 20 个工作日，2026年12月18日（周五）止',
    ]);
  });

  it('counts a limit in natural days as what it is, and no holiday moves it', () => {
    const past = addDays(chineseCalendar.announcedUntil, 3);
    const natural = {
      ...clock,
      promisedUnit: 'CALENDAR_DAY',
      statutoryUnit: 'CALENDAR_DAY',
      statutoryDue: past,
    } satisfies Clock;
    const words = clockInWords(natural, t, 'zh-CN');
    expect(words[0]).toBe('承诺 5 个自然日，已用 4');
    expect(words[2]).toMatch(/^法定 20 个自然日，[^（]+（周.）止$/);
    expect(clockInWords(natural, textsOf('en'), 'en')[0]).toBe('Promised 5 calendar days, 4 used');
  });

  it('marks a day past the announced holidays as provisional, and a stopped clock as stopped', () => {
    const words = clockInWords({ ...clock, provisional: true, stoppedSince: '2026-11-25' }, t, 'zh-CN');
    expect(words[1]).toContain('以国务院公布的放假安排为准');
    expect(words[2]).not.toContain('放假安排');
    expect(words.at(-1)).toBe('2026年11月25日（周三）起停止计时');
  });

  it('marks the statutory day, and the day of an answer, by themselves', () => {
    const past = addDays(chineseCalendar.announcedUntil, 3);
    expect(clockInWords({ ...clock, statutoryDue: past }, t, 'zh-CN')[2]).toContain('放假安排');
    expect(lastDay(past, mayChange(past), textsOf('en'), 'en')).toContain('holiday notice');
    expect(lastDay('2026-12-31', mayChange('2026-12-31'), textsOf('en'), 'en')).not.toContain(
      'holiday notice',
    );
  });
});
