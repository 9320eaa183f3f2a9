import { describe, expect, it } from '@jest/globals';
import {
  emptyCorrection,
  noticePoints,
  otherId,
  refusedPoint,
  tick,
  unwritten,
  write,
  writeOther,
  type Choice,
} from './correction.js';

const choices: Choice[] = [
  { kind: 'FIELD', key: '/name', label: '姓名' },
  { kind: 'FIELD', key: '/area', label: '面积' },
  { kind: 'MATERIAL', key: 'plan', label: '平面图' },
];

describe('a correction notice', () => {
  it('names fields, then materials, then the rest, however it was ticked', () => {
    let draft = tick(tick(emptyCorrection, 'MATERIAL:plan', true), 'FIELD:/area', true);
    draft = write(write(draft, 'MATERIAL:plan', ' 重新拍摄 '), 'FIELD:/area', '改正');
    draft = writeOther(writeOther({ ...draft, others: ['', ''] }, 0, '  '), 1, '到窗口签字');
    expect(noticePoints(draft, choices).map(({ point }) => point)).toEqual([
      { kind: 'FIELD', pointer: '/area', message: '改正' },
      { kind: 'MATERIAL', materialKey: 'plan', message: '重新拍摄' },
      { kind: 'OTHER', message: '到窗口签字' },
    ]);
  });

  it('says which ticked points still lack a sentence', () => {
    const draft = write(
      tick(tick(emptyCorrection, 'FIELD:/name', true), 'FIELD:/area', true),
      'FIELD:/name',
      '改正',
    );
    expect(unwritten(noticePoints(draft, choices))).toEqual(['FIELD:/area']);
  });

  it('keeps the sentence of a point that is unticked and ticked again, and does not send it meanwhile', () => {
    const written = write(tick(emptyCorrection, 'FIELD:/name', true), 'FIELD:/name', '改正');
    const unticked = tick(written, 'FIELD:/name', false);
    expect(noticePoints(unticked, choices)).toEqual([]);
    expect(noticePoints(tick(unticked, 'FIELD:/name', true), choices)[0]?.point.message).toBe('改正');
  });

  it('finds the place of a refused point', () => {
    const draft = {
      ...write(tick(emptyCorrection, 'FIELD:/name', true), 'FIELD:/name', '改正'),
      others: ['', '签字'],
    };
    const points = noticePoints(draft, choices);
    expect(refusedPoint('/points/0', points)).toBe('FIELD:/name');
    expect(refusedPoint('/points/1/message', points)).toBe(otherId(1));
    expect(refusedPoint('/reason', points)).toBeUndefined();
  });

  it('asks for nothing that the case no longer has', () => {
    const draft = write(tick(emptyCorrection, 'FIELD:/gone', true), 'FIELD:/gone', '改正');
    expect(noticePoints(draft, choices)).toEqual([]);
  });
});
