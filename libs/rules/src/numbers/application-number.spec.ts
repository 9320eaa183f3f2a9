import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../days/index.js';
import { applicationNumber, parseApplicationNumber } from './index.js';

const itemCode = '11440232MB2D06811W4000117051000';

describe('an application number', () => {
  test('has 43 characters with a national code, and more when a day brings more', () => {
    const number = applicationNumber({ itemCode, day: '2026-09-25', sequence: 7 });
    expect(number).toBe('11440232MB2D06811W4000117051000202609250007');
    expect(number).toHaveLength(43);
    expect(applicationNumber({ itemCode, day: '2026-09-25', sequence: 10_000 })).toHaveLength(44);
  });

  test('is taken apart again, whatever the code of the item', () => {
    const code = fc.constantFrom(itemCode, '511A0138000000-511602000000-000-115113010833722043-1-00', '7');
    fc.assert(
      fc.property(code, fc.nat(3_000), fc.integer({ min: 1, max: 10 ** 9 }), (item, days, sequence) => {
        const number = { itemCode: item, day: addDays('2020-01-01', days), sequence };
        expect(parseApplicationNumber(applicationNumber(number), item)).toEqual(number);
      }),
    );
  });

  test.each(['', itemCode, `${itemCode}202602300001`, `${itemCode}202609250000`, `${itemCode}2026092500007`])(
    '%p is none',
    (text) => {
      expect(parseApplicationNumber(text, itemCode)).toBeNull();
    },
  );

  test.each([0, -1, 1.5, NaN])('has no sequence %p', (sequence) => {
    expect(() => applicationNumber({ itemCode, day: '2026-09-25', sequence })).toThrow(RangeError);
  });
});
