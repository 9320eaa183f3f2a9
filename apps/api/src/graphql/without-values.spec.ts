import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphqlSync } from 'graphql';
import { withoutValues } from './without-values.js';

const schema = buildSchema(`
  input Address { street: String!  number: Int }
  type Query { find(id: ID, count: Int, at: Address): Int }`);
const secret = '99010219960808904X';

/** What GraphQL itself says to a request. */
const said = (source: string, variableValues?: Record<string, unknown>): string[] =>
  (graphqlSync({ schema, source, variableValues }).errors ?? []).map(({ message }) => message);

describe('an error of GraphQL', () => {
  it.each([
    ['query ($id: ID) { find(id: $id) }', { id: { is: secret } }, '$id'],
    ['query ($at: Address) { find(at: $at) }', { at: { street: 'x', number: secret } }, 'at.number'],
    ['query ($at: Address) { find(at: $at) }', { at: { street: { at: `x at "${secret}";` } } }, 'at.street'],
    ['query ($count: Int) { find(count: $count) }', { count: secret }, '$count'],
    [`{ find(count: "${secret}") }`, {}, 'Int cannot represent'],
  ])('to %s with %j names the place and not the value', (source, variables, place) => {
    const messages = said(source, variables);
    expect(messages.join()).toContain(secret);
    const shown = messages.map(withoutValues).join();
    expect(shown).not.toContain(secret);
    expect(shown).toContain(place);
  });

  it('about something else stays as it is', () => {
    const [message = ''] = said('{ nothing }');
    expect(withoutValues(message)).toBe(message);
  });
});
