import { describe, expect, it } from '@jest/globals';
import { newRecoveryCodes, recoveryCodeHash } from './recovery-codes.js';
import { codeAt, newTotpSecret, stepOfCode, totpUri } from './totp.js';

/** The secret of RFC 6238, appendix B: the ASCII text 12345678901234567890. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('codes of the app', () => {
  // The vectors have eight digits; six digits are their last six.
  it.each([
    [59, '287082', 1],
    [1_111_111_109, '081804', 0x23523ec],
    [1_111_111_111, '050471', 0x23523ed],
    [1_234_567_890, '005924', 0x273ef07],
    [2_000_000_000, '279037', 0x3f940aa],
    [20_000_000_000, '353130', 0x27bc86aa],
  ])('are those of RFC 6238 at second %i', (seconds, code, step) => {
    const now = new Date(seconds * 1000);
    expect(codeAt(SECRET, now)).toBe(code);
    expect(stepOfCode(SECRET, code, now)).toBe(step);
  });

  it('may be written in full width, and are refused when they are none', () => {
    const now = new Date(59_000);
    expect(stepOfCode(SECRET, '２８７０８２', now)).toBe(1);
    for (const code of ['', '28708', '2870822', '\u202e\u2066evil', '好好好好好好', '28708x']) {
      expect(stepOfCode(SECRET, code, now)).toBeNull();
    }
  });

  it('are taken half a minute before and after, and belong to their own step', () => {
    const now = new Date(1_111_111_111_000);
    const step = stepOfCode(SECRET, codeAt(SECRET, now), now) ?? 0;
    for (const [seconds, fits] of [
      [-60, false],
      [-30, true],
      [30, true],
      [61, false],
    ] as const) {
      const then = new Date(now.getTime() + seconds * 1000);
      expect(stepOfCode(SECRET, codeAt(SECRET, now), then)).toBe(fits ? step : null);
    }
  });

  it('need a secret that nobody guesses, told to the app with whose it is', () => {
    const secret = newTotpSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(newTotpSecret()).not.toBe(secret);
    const uri = new URL(totpUri(secret, '云溪通办', 'intake1'));
    expect(uri.protocol).toBe('otpauth:');
    expect(uri.searchParams.get('secret')).toBe(secret);
    expect(uri.searchParams.get('issuer')).toBe('云溪通办');
  });
});

describe('recovery codes', () => {
  it('are ten, different, and taken as they are read', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){2}$/);
    const hash = recoveryCodeHash('one', 'AB0C1-23456-789XY');
    expect(recoveryCodeHash('one', ' abOci 23456 789xy')).toEqual(hash);
    expect(recoveryCodeHash('other', 'AB0C1-23456-789XY')).not.toEqual(hash);
  });
});
