import type { GraphQLSchema } from 'graphql';
import { operationsOf, twisted, wellFormed, type Document } from './documents.js';
import type { Chance } from './random.js';
import { json, text, well } from './values.js';

/** One hostile request, whatever it is. */
export interface HostileRequest {
  /** What kind of trick it is, for the report. */
  readonly trick: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the generator may use. */
export interface Ground {
  readonly schema: GraphQLSchema;
  /** Hashes of committed operations. */
  readonly hashes: readonly string[];
  /** Ids of things that exist. */
  readonly ids: readonly string[];
}

const JSON_TYPE = { 'content-type': 'application/json' };
const request = (
  trick: string,
  body: string,
  headers: Record<string, string> = JSON_TYPE,
  method = 'POST',
): HostileRequest => ({ trick, body, headers, method });
const asked = (trick: string, document: object): HostileRequest => request(trick, JSON.stringify(document));

/** The next hostile request of a seeded chance. */
export function hostileRequest(chance: Chance, ground: Ground): HostileRequest {
  const kind = chance.next();
  if (kind < 0.45) return asked('values', wellFormed(ground.schema, chance, ground.ids));
  if (kind < 0.7) return asText(chance, ground);
  if (kind < 0.78) return broken(chance, ground);
  if (kind < 0.86) return shapes(chance, ground);
  if (kind < 0.92) return badJson(chance);
  if (kind < 0.96) return hashed(chance, ground);
  return strangeHeaders(chance);
}

function asText(chance: Chance, { schema }: Ground): HostileRequest {
  const [trick, make] = chance.pick(Object.entries(twisted));
  const queries = operationsOf(schema).filter(
    ({ kind, field }) => kind === 'query' && field.args.length === 0,
  );
  return asked(trick, { query: make(chance, chance.pick(queries).field) });
}

/** A good text with characters taken out, doubled or put in. */
function broken(chance: Chance, { schema, ids }: Ground): HostileRequest {
  const document = wellFormed(schema, chance, ids);
  let query = document.query;
  for (let time = chance.number(1, 6); time > 0; time--) {
    const at = chance.number(0, query.length);
    const put = chance.pick([
      '',
      '{',
      '}',
      '(',
      '$',
      '"',
      '\\',
      '\u0000',
      '...',
      '@',
      ':',
      '!',
      '[',
      '#',
      '\ud83d',
    ]);
    query = query.slice(0, at) + put + query.slice(at + chance.number(0, 3));
  }
  return asked('broken', { ...document, query });
}

/** The right keys with the wrong things in them. */
function shapes(chance: Chance, { schema, ids }: Ground): HostileRequest {
  const document: Document = wellFormed(schema, chance, ids);
  const strange = (): unknown => chance.pick([json(chance), [], {}, 0, true, '', text(chance), well(5)]);
  return asked('shapes', {
    query: chance.happens(0.2) ? strange() : document.query,
    variables: chance.happens(0.6) ? strange() : document.variables,
    operationName: chance.happens(0.4)
      ? chance.pick(['__proto__', 'constructor', '', 'Nope', strange()])
      : undefined,
    extensions: chance.happens(0.3) ? strange() : undefined,
    [chance.pick(['id', 'constructor', 'toString', 'valueOf', '0'])]: strange(),
  });
}

function badJson(chance: Chance): HostileRequest {
  const good = JSON.stringify({ query: '{ site { name } }' });
  const body = chance.pick([
    good.slice(0, chance.number(0, good.length - 1)),
    `${good}${good}`,
    `[${good},${good}]`,
    '[]',
    'null',
    '0',
    '"{ site { name } }"',
    '{"query":NaN}',
    "{'query':'x'}",
    '{"query":"{ site { name } }","query":7}',
    '{"__proto__":{"query":"{ site { name } }"},"query":"{ site { name } }"}',
    '{"constructor":{"prototype":{"a":1}},"query":"{ site { name } }"}',
    '{"query":"{ site { name } }","variables":{"__proto__":{"admin":true}}}',
    '['.repeat(chance.number(100, 200_000)),
    '{"a":'.repeat(chance.number(100, 100_000)),
    `{"query":"${'x'.repeat(chance.number(1_050_000, 1_200_000))}"}`,
    '\ufeff'.concat(good),
    '\u0000'.concat(good),
    `{"query":"\\ud800${'\\u0000'.repeat(50)}"}`,
    '',
  ]);
  return request('badJson', body);
}

function hashed(chance: Chance, { hashes, schema, ids }: Ground): HostileRequest {
  const sha256Hash = chance.pick<unknown>([
    chance.pick(hashes),
    'a'.repeat(64),
    '__proto__',
    'constructor',
    '',
    'sha256:',
    text(chance),
    json(chance),
    null,
  ]);
  const { query, variables } = wellFormed(schema, chance, ids);
  return asked('hashed', {
    extensions: { persistedQuery: { version: chance.pick([1, 2, '1', null]), sha256Hash } },
    variables: chance.happens(0.5) ? json(chance) : variables,
    ...(chance.happens(0.2) ? { query } : {}),
  });
}

function strangeHeaders(chance: Chance): HostileRequest {
  const body = JSON.stringify({ query: '{ site { name } }' });
  const headers = chance.pick<Record<string, string>>([
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/x-www-form-urlencoded' },
    { 'content-type': 'multipart/form-data; boundary=x' },
    { 'content-type': 'application/json; charset=utf-16' },
    { 'content-type': 'application/json; charset=' },
    { 'content-type': 'application/graphql' },
    { 'content-type': `application/${'x'.repeat(3000)}` },
    {},
    { ...JSON_TYPE, 'accept-language': 'x'.repeat(5000) },
    { ...JSON_TYPE, authorization: `Bearer ${'A'.repeat(43)}` },
    { ...JSON_TYPE, authorization: `Bearer ${'A'.repeat(8000)}` },
    { ...JSON_TYPE, authorization: 'Basic eDp5' },
    { ...JSON_TYPE, cookie: `tongban_portal=${'%'.repeat(500)}; tongban_counter=;;;=; __proto__=1` },
    { ...JSON_TYPE, 'content-encoding': 'gzip' },
    { ...JSON_TYPE, 'content-encoding': 'nope' },
    { ...JSON_TYPE, origin: 'null' },
    { ...JSON_TYPE, 'sec-fetch-site': 'cross-site' },
    { ...JSON_TYPE, 'x-forwarded-for': `${'1.2.3.4,'.repeat(300)}`, 'x-forwarded-proto': 'https,ftp' },
    { ...JSON_TYPE, accept: 'text/html' },
    { ...JSON_TYPE, accept: 'multipart/mixed; deferSpec=20220824' },
    { ...JSON_TYPE, 'accept-encoding': 'x'.repeat(2000) },
    { ...JSON_TYPE, 'idempotency-key': text(chance).replace(/[^\x20-\x7e]/g, '?') },
  ]);
  return request(
    'headers',
    body,
    headers,
    chance.pick(['POST', 'POST', 'POST', 'GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD']),
  );
}
