import { existsSync, readFileSync } from 'node:fs';
import { languageOf } from '@tongban/kernel';
import type { FastifyInstance } from 'fastify';

/** Texts of the operations that our own front ends ask, by zone path and SHA-256. */
export type PersistedOperations = ReadonlyMap<string, ReadonlyMap<string, string>>;

interface HashedBody {
  query?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
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

/** Lets clients send the hash of a committed operation instead of its text. Nobody can add operations at run time. */
export function takePersistedOperations(server: FastifyInstance, operations: PersistedOperations): void {
  server.addHook('preValidation', async (request, reply) => {
    const known = operations.get(request.routeOptions.url ?? '');
    const body = request.body as HashedBody | null | undefined;
    const hash = known && body?.extensions?.persistedQuery?.sha256Hash;
    if (!body || hash === undefined) return;
    delete body.extensions;
    if (typeof body.query === 'string') return;
    const text = typeof hash === 'string' ? known?.get(bare(hash)) : undefined;
    if (text === undefined) {
      const english = languageOf(request.headers['accept-language']) === 'en';
      const message = english
        ? 'This operation is not known; send its text.'
        : '没有登记这个操作，请发送全文。';
      return reply.send({ errors: [{ message, extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    }
    body.query = text;
  });
}
