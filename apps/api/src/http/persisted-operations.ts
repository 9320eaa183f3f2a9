import { existsSync, readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { isGraphQL, refuseRequest } from './graphql-requests.js';

/** Texts of the operations that our own front ends ask, by zone path and SHA-256. */
export type PersistedOperations = ReadonlyMap<string, ReadonlyMap<string, string>>;

interface GraphQLBody {
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
  extensions?: unknown;
}

/**
 * Reads the operations that the build of the front ends wrote down.
 *
 * @param files path of an endpoint to its `persisted-documents.json` ({ hash: text }); a missing file is an empty list
 */
export function readPersistedOperations(files: Readonly<Record<string, string>>): PersistedOperations {
  return new Map(
    Object.entries(files).map(([path, file]) => {
      const documents = existsSync(file)
        ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
        : {};
      return [path, new Map(Object.entries(documents).map(([hash, text]) => [bare(hash), text]))];
    }),
  );
}

/** Code generators write the kind of hash before it. */
const bare = (hash: string): string => hash.replace(/^sha256:/, '');

/**
 * Lets clients send the hash of a committed operation instead of its text. Nobody can add operations at run time.
 * What has not the shape of a request to an endpoint is refused here, in words.
 *
 * @param only whether no other operations are taken
 */
export function takePersistedOperations(
  server: FastifyInstance,
  operations: PersistedOperations,
  only: boolean,
): void {
  server.addHook('preValidation', async (request, reply) => {
    if (!isGraphQL(request)) return;
    const known = operations.get(request.routeOptions.url ?? '');
    if (!known) return;
    const body = readBody(request.body);
    if (!body) return refuseRequest(request, reply, 400, 'REQUEST_NOT_UNDERSTOOD');
    const hash = hashOf(body);
    delete body.extensions;
    if (typeof body.query === 'string') {
      // A text beside its hash is one that a client of before sends; only the hash counts then.
      if (!only) return;
      if (hash === undefined) return refuseRequest(request, reply, 400, 'OPERATION_NOT_COMMITTED');
    } else if (hash === undefined) {
      return refuseRequest(request, reply, 400, 'REQUEST_NOT_UNDERSTOOD');
    }
    const text = typeof hash === 'string' ? known.get(bare(hash)) : undefined;
    if (text === undefined) {
      return refuseRequest(
        request,
        reply,
        400,
        only ? 'OPERATION_NOT_COMMITTED' : 'PERSISTED_QUERY_NOT_FOUND',
      );
    }
    body.query = text;
  });
}

/** A body of the right shape; null for anything else. Nothing of it is used before. */
function readBody(body: unknown): GraphQLBody | null {
  if (!isRecord(body)) return null;
  const { query, operationName, variables, extensions } = body;
  const sound =
    (query === undefined || query === null || (typeof query === 'string' && query.trim() !== '')) &&
    (operationName === undefined || operationName === null || typeof operationName === 'string') &&
    (variables === undefined || variables === null || isRecord(variables)) &&
    (extensions === undefined || extensions === null || isRecord(extensions));
  return sound ? body : null;
}

function hashOf({ extensions }: GraphQLBody): unknown {
  const persisted = isRecord(extensions) ? extensions['persistedQuery'] : undefined;
  return isRecord(persisted) ? persisted['sha256Hash'] : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
