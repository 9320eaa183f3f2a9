import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allowances, secondsToWait } from './sms-quota.js';

const SECOND = 1000;

/** What is sent by somebody who asks at these moments, in seconds, and gets what is allowed. */
function sentOf(asked: readonly number[], allowed: typeof allowances.number): number[] {
  const sent: number[] = [];
  for (const at of [...asked].sort((one, other) => one - other)) {
    if (secondsToWait(sent, at * SECOND, allowed) === 0) sent.push(at * SECOND);
  }
  return sent;
}

describe('messages to one number', () => {
  it('never exceed an allowance, however somebody asks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200_000 }), { maxLength: 80 }), (asked) => {
        const sent = sentOf(asked, allowances.number);
        for (const { seconds, count } of allowances.number) {
          for (const end of sent) {
            const within = sent.filter((at) => at <= end && at > end - seconds * SECOND);
            expect(within.length).toBeLessThanOrEqual(count);
          }
        }
      }),
    );
  });

  it('are possible again after exactly the wait that was told', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 60 }), (asked) => {
        const sent = sentOf(asked, allowances.number);
        const now = 90_000 * SECOND;
        const wait = secondsToWait(sent, now, allowances.number);
        expect(secondsToWait(sent, now + wait * SECOND, allowances.number)).toBe(0);
        if (wait > 0) {
          expect(secondsToWait(sent, now + (wait - 1) * SECOND, allowances.number)).toBeGreaterThan(0);
        }
      }),
    );
  });
});
