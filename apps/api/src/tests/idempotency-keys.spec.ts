/**
 * Every mutation can be sent twice: its answer may be lost on the way. Whatever creates or decides takes a key, so that
 * the second time gets the answer of the first; the few that take none say here why twice is as good as once.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isInputObjectType, type GraphQLField } from 'graphql';

/** Ends in the same state, however often. */
const same = 'sets what may be set again';
/** A version, or something that is good once, lets only the first one through. */
const version = 'the version that was looked at has passed';
const spent =
  'the code or password that was shown is spent, and the answer is a secret that is stored nowhere';
/** A reading that is recorded: a second look is a second look, and an answer kept for it would be personal data. */
const reading = 'reads, and records each reading';

const without: Readonly<Record<'portal' | 'counter', Readonly<Record<string, string>>>> = {
  portal: {
    enterSpace: same,
    logInAsDemoPerson: 'begins a session, whose token is stored nowhere',
    logInWith: spent,
    logOut: same,
    makeCounterCode: 'a new number replaces the one before; it is stored nowhere',
    privacyLettersSeen: same,
    removeFile: version,
    saveDraft: version,
    seeAccountMessages: same,
    sendSmsCode: 'nobody is sent a second message within a minute, and the challenge is stored nowhere',
  },
  counter: {
    beginSecondFactor: 'a new offer replaces the one before',
    changePassword: spent,
    confirmSecondFactor: spent,
    exportAuditEvents: reading,
    logIn: 'begins a session, whose token is stored nowhere',
    logOut: same,
    lookUpLinks: reading,
    removeOnBehalfFile: version,
    renewRecoveryCodes: spent,
    revealPersonal: reading,
    showSecondFactor: spent,
    verifyAuditChain: reading,
    verifyAuditSeal: reading,
  },
};

const takesKey = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ type }) => {
    const named = getNamedType(type);
    return isInputObjectType(named) && 'idempotencyKey' in named.getFields();
  });

describe.each(['portal', 'counter'] as const)('the mutations of the %s', (zone) => {
  const text = readFileSync(new URL(`../../schema/${zone}.graphql`, import.meta.url), 'utf8');
  const mutations = Object.values(buildSchema(text).getMutationType()?.getFields() ?? {});

  it('take an idempotency key, or say why they need none', () => {
    const keyless = mutations.filter((one) => !takesKey(one)).map(({ name }) => name);
    expect(keyless.sort()).toEqual(Object.keys(without[zone]).sort());
  });
});
