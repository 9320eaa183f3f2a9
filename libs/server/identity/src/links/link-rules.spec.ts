import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideLink, decideProof, hasLapsed, type LinkFacts, type ProofFacts } from './link-rules.js';

const digest = fc.constantFrom('a', 'b', 'c');
const proofs = fc.record<ProofFacts>({
  own: fc.option(digest),
  proved: digest,
  assurance: fc.integer({ min: 3, max: 5 }),
  held: fc.boolean(),
  sharesTelephone: fc.boolean(),
});

describe('a proved identity', () => {
  it('never turns an account into somebody else', () => {
    fc.assert(
      fc.property(proofs, (facts) => {
        fc.pre(facts.own !== null && facts.own !== facts.proved);
        expect(decideProof(facts)).toBe('IDENTITY_OTHER');
      }),
    );
  });

  it('opens an account that exists only when the person was seen, or its telephone was shown', () => {
    fc.assert(
      fc.property(proofs, (facts) => {
        const merges = decideProof(facts) === 'merge';
        const mayMerge = facts.own === null && facts.held && (facts.assurance >= 4 || facts.sharesTelephone);
        expect(merges).toBe(mayMerge);
      }),
    );
  });

  it('is taken on by an account without one exactly when nobody has it', () => {
    fc.assert(
      fc.property(proofs, (facts) => {
        expect(decideProof(facts) === 'adopt').toBe(facts.own === null && !facts.held);
      }),
    );
  });
});

describe('a further way in', () => {
  const links = fc.record<LinkFacts>({
    assurance: fc.integer({ min: 1, max: 5 }),
    personId: fc.constantFrom('me', 'you'),
    leadsTo: fc.option(fc.record({ personId: fc.constantFrom('me', 'you', 'they'), proved: fc.boolean() })),
    vouched: fc.boolean(),
  });

  it('is never taken from another proved identity, and never held together by less than one', () => {
    fc.assert(
      fc.property(links, (facts) => {
        const decision = decideLink(facts);
        if (decision !== 'add' && decision !== 'merge') return;
        expect(facts.vouched || facts.assurance >= 3).toBe(true);
        expect(facts.leadsTo?.proved ?? false).toBe(false);
        expect(facts.leadsTo?.personId).not.toBe(facts.personId);
      }),
    );
  });
});

describe('a telephone number', () => {
  const day = 24 * 3_600_000;
  const then = new Date('2026-03-01T00:00:00Z');

  it('lapses on the ninetieth day without use, and nothing else lapses', () => {
    const after = (days: number): Date => new Date(then.getTime() + days * day);
    expect(hasLapsed('sms', then, after(89))).toBe(false);
    expect(hasLapsed('sms', then, after(90))).toBe(true);
    expect(hasLapsed('wechat', then, after(1000))).toBe(false);
  });
});
