import { expect, it } from '@jest/globals';
import { addDays, chineseCalendar } from '@tongban/rules';
import type { Application } from '../case/application.entity.js';
import { dayInText } from './day-in-text.js';
import { timelineOf } from './timeline.js';

const last = chineseCalendar.announcedUntil;

it('a day by which something is due is marked only where it may still change', () => {
  expect(dayInText('2026-12-31', 'zh-CN')).toBe('2026年12月31日');
  expect(dayInText(last, 'zh-CN')).not.toContain('放假安排');
  expect(dayInText(addDays(last, 1), 'zh-CN')).toContain('（以国务院公布的放假安排为准）');
  expect(dayInText(addDays(last, 1), 'en')).toContain('(subject to the State Council’s holiday notice)');
});

it('a timeline marks the day until which the applicant should answer', () => {
  const row = {
    seq: 1,
    kind: 'correctionRequested',
    actorKind: 'staff' as const,
    actorId: null,
    at: new Date('2026-11-23T01:00:00Z'),
    channel: 'counter',
    onBehalfOf: null,
    payload: { correctionId: 'x', points: 2, due: addDays(last, 4) },
  };
  const application = { departmentName: '区公安分局', departmentNameEn: 'Police' } as Application;
  const reader = {
    language: 'zh-CN' as const,
    staffNames: null,
    peopleNames: new Map(),
    label: () => undefined,
  };
  expect(timelineOf(application, [row], [], reader)[0]?.detail).toContain('以国务院公布的放假安排为准');
});
