import { sentence, type RateLimits, type RequestContext, type Zone } from '@tongban/kernel';
import type { SessionService } from '@tongban/identity';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { requestContexts } from '../graphql/context.js';
import { countRequest } from '../graphql/counted-fields.js';
import { markError } from '../graphql/errors.js';
import type { KnownOperation, KnownOperations } from '../graphql/known-operations.js';
import { makeReadable, type Answer } from '../graphql/readable-errors.js';
import { zoneOf } from './graphql-requests.js';

/** What the way of known operations is put together from. */
export interface KnownAnswerParts {
  readonly operations: KnownOperations;
  readonly sessions: SessionService;
  readonly limits: RateLimits;
  /** Whether whoever asks may be told names and places of the schema. */
  readonly developing: boolean;
}

interface GraphQLBody {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/**
 * Answers operations that Apollo has read and found sound before, without reading them again: session, limits,
 * execution, errors and answer are the same, in half the time. Everything else goes on to Apollo.
 */
export function answerKnown(server: FastifyInstance, parts: KnownAnswerParts): void {
  const contexts = {
    portal: requestContexts('portal', parts.sessions),
    counter: requestContexts('counter', parts.sessions),
  };
  server.addHook('preHandler', async (request, reply) => {
    const zone = zoneOf(request);
    const operation = zone && wantsJson(request) ? findOperation(parts.operations, zone, request) : null;
    if (!zone || !operation) return;
    const variables = (request.body as GraphQLBody).variables ?? {};
    const ready = await prepare(parts.limits, operation, variables, () => contexts[zone](request, reply));
    // Apollo meets the same trouble and tells of it.
    if (!ready) return;
    void reply.header('content-type', 'application/json; charset=utf-8');
    const { context, seconds } = ready;
    const { status, answer } = seconds
      ? tooOften(context, seconds)
      : await run(operation, context, variables, parts.developing);
    if (seconds) void reply.header('retry-after', String(seconds));
    return reply.code(status).send(JSON.stringify(answer));
  });
}

/** Session and limits; null when the database gives none. */
async function prepare(
  limits: RateLimits,
  { counted }: KnownOperation,
  variables: Readonly<Record<string, unknown>>,
  makeContext: () => Promise<RequestContext>,
): Promise<{ context: RequestContext; seconds: number } | null> {
  try {
    const context = await makeContext();
    return { context, seconds: await countRequest(limits, context, counted, variables) };
  } catch {
    return null;
  }
}

async function run(
  operation: KnownOperation,
  context: RequestContext,
  variables: Readonly<Record<string, unknown>>,
  developing: boolean,
): Promise<{ status: number; answer: Answer }> {
  const { data, errors } = await operation.run({}, context, variables);
  if (!errors) return { status: 200, answer: { data } };
  // Variables that do not fit are the client's mistake: nothing was executed then.
  const unexecuted = data === undefined;
  const answer: Answer = { errors: errors.map((error) => formatted(error, unexecuted)), data };
  const refused = makeReadable(answer, context.language, developing);
  return { status: refused || unexecuted ? 400 : 200, answer };
}

function formatted(error: GraphQLError, unexecuted: boolean): GraphQLFormattedError {
  const { message, locations, path, extensions } = error;
  const code = unexecuted ? 'BAD_USER_INPUT' : (extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR');
  const plain = { message, ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  return markError({ ...plain, extensions: { code } }, error);
}

function tooOften({ language }: RequestContext, seconds: number): { status: number; answer: Answer } {
  const message = sentence('RATE_LIMITED', language, { seconds });
  return { status: 429, answer: { errors: [{ message, extensions: { code: 'RATE_LIMITED', seconds } }] } };
}

function findOperation(
  operations: KnownOperations,
  zone: Zone,
  request: FastifyRequest,
): KnownOperation | null {
  const { query, operationName } = request.body as GraphQLBody;
  if (typeof query !== 'string') return null;
  return operations.find(zone, query, typeof operationName === 'string' ? operationName : null);
}

/** Another kind of answer, which a client may ask for, is Apollo's to choose. */
function wantsJson({ headers: { accept } }: FastifyRequest): boolean {
  return accept === undefined || accept === '*/*' || accept.startsWith('application/json');
}
