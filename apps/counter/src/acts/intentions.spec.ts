import { describe, expect, it } from '@jest/globals';
import { Intentions } from './intentions.js';

describe('idempotency keys', () => {
  const make = () => {
    let made = 0;
    return new Intentions(() => `key ${(made += 1)}`);
  };

  it('stay the same while the same is tried again', () => {
    const intentions = make();
    const first = intentions.keyOf({ act: 'GRANT', version: 3, reason: 'yes' });
    expect(intentions.keyOf({ act: 'GRANT', version: 3, reason: 'yes' })).toBe(first);
  });

  it('are new for another content, and after an answer', () => {
    const intentions = make();
    const first = intentions.keyOf({ act: 'GRANT', reason: 'yes' });
    expect(intentions.keyOf({ act: 'GRANT', reason: 'yes, indeed' })).not.toBe(first);
    intentions.answered({ act: 'GRANT', reason: 'yes' });
    expect(intentions.keyOf({ act: 'GRANT', reason: 'yes' })).not.toBe(first);
  });
});
