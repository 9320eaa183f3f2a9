import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import { languageOf, type PublicCache, type Zone } from '@tongban/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Kind, parse, type DocumentNode } from 'graphql';
import { MOST_TOKENS } from '../graphql/limits.js';
import { zoneOf } from './graphql-requests.js';

const compress = promisify(gzip);

/** Fields whose answer is the same for everybody: an operation of nothing else is kept for a moment. */
const PUBLIC_FIELDS: Readonly<Record<Zone, ReadonlySet<string>>> = {
  portal: new Set(['site', 'items', 'popularItems', 'item', 'ratingLevels']),
  counter: new Set(['site']),
};

/** Shorter answers are not worth compressing. */
const WORTH_COMPRESSING = 1024;
const MOST_OPERATIONS = 500;
const LONGEST_VARIABLES = 2000;

interface GraphQLBody {
  query: string;
  operationName?: string | null;
  variables?: unknown;
}

interface Wanted {
  readonly key: string;
  readonly generation: number;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Where the answer to this request is to be kept; null when it is nobody else's business. */
    publicAnswer: Wanted | null;
  }
}

/**
 * Answers public questions before they reach GraphQL, out of the {@link PublicCache}.
 * The key is the whole operation with its variables and language; no session takes part, and an answer that carries
 * errors or a cookie is never kept.
 */
export function answerPublicly(server: FastifyInstance, cache: PublicCache): void {
  const operations = new Map<string, boolean>();
  server.decorateRequest('publicAnswer', null);

  server.addHook('preHandler', async (request, reply) => {
    const zone = zoneOf(request);
    if (!zone || request.method !== 'POST') return;
    const body = request.body as Partial<GraphQLBody> | null;
    if (typeof body?.query !== 'string' || !isPublic(operations, zone, body as GraphQLBody)) return;

    const variables = JSON.stringify(body.variables ?? null);
    if (variables.length > LONGEST_VARIABLES) return;
    const language = languageOf(request.headers['accept-language']);
    const key = `${zone} ${language} ${body.operationName ?? ''}\n${variables}\n${body.query}`;
    const answer = cache.get(key);
    if (!answer) {
      request.publicAnswer = { key, generation: cache.generation };
      return;
    }
    void reply.header('content-type', 'application/json; charset=utf-8').header('cache-control', 'no-store');
    if (answer.body.length < WORTH_COMPRESSING || !acceptsGzip(request)) return reply.send(answer.body);
    answer.gzip ??= await compress(answer.body);
    return reply.header('vary', 'accept-encoding').header('content-encoding', 'gzip').send(answer.gzip);
  });

  server.addHook('onSend', async (request, reply, payload) => {
    const wanted = request.publicAnswer;
    if (wanted && typeof payload === 'string' && isSound(reply, payload)) {
      cache.put(wanted.key, payload, wanted.generation);
    }
    return payload;
  });
}

const acceptsGzip = (request: FastifyRequest): boolean =>
  /\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? '');

const isSound = (reply: FastifyReply, payload: string): boolean =>
  reply.statusCode === 200 && !reply.hasHeader('set-cookie') && !payload.startsWith('{"errors"');

/** Whether an operation asks for nothing but public fields; its text is looked into once. */
function isPublic(
  operations: Map<string, boolean>,
  zone: Zone,
  { query, operationName }: GraphQLBody,
): boolean {
  const key = `${zone} ${operationName ?? ''}\n${query}`;
  const known = operations.get(key);
  if (known !== undefined) return known;
  if (operations.size >= MOST_OPERATIONS) operations.delete(operations.keys().next().value ?? '');
  const found = asksOnlyFor(PUBLIC_FIELDS[zone], query, operationName ?? null);
  operations.set(key, found);
  return found;
}

function asksOnlyFor(fields: ReadonlySet<string>, query: string, operationName: string | null): boolean {
  let document: DocumentNode;
  try {
    document = parse(query, { noLocation: true, maxTokens: MOST_TOKENS });
  } catch {
    return false;
  }
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const operation = operationName
    ? operations.find(({ name }) => name?.value === operationName)
    : operations[0];
  if (operation?.operation !== 'query' || (!operationName && operations.length > 1)) return false;
  // A fragment at the top could hide a field; ours have none there.
  return operation.selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && fields.has(selection.name.value),
  );
}
