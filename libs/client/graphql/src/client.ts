import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { RequestFailure } from './failure.js';
import type { Transport } from './transport.js';

/** A generated operation: its text and, as types only, its answer and variables. */
export type Operation<Answer, Variables> = DocumentTypeDecoration<Answer, Variables> & { toString(): string };

export interface ClientOptions {
  /** Address of the endpoint, e.g. `/graphql/portal`; asked anew each time, since a mini-program learns it at launch. */
  readonly endpoint: () => string;
  readonly transport: Transport;
  /** Language of the answers. */
  readonly language: () => string;
  /** Bearer token of a mini-program; null on the web, where a cookie holds the session. */
  readonly token?: () => string | null;
  /** Called once for each answer that says the session is over. */
  readonly onSessionEnded?: () => void;
  /** Milliseconds; default 20,000. */
  readonly timeout?: number;
}

export interface Client {
  /** Asks, and answers the data. Throws RequestFailure. */
  request<Answer, Variables>(operation: Operation<Answer, Variables>, variables: Variables): Promise<Answer>;
}

const operationName = /(?:query|mutation)\s+(\w+)/;

/** Makes the client of one endpoint. It holds no state: caching is the caller's. */
export function createClient(options: ClientOptions): Client {
  return {
    async request<Answer, Variables>(
      operation: Operation<Answer, Variables>,
      variables: Variables,
    ): Promise<Answer> {
      const query = operation.toString();
      const token = options.token?.();
      const { status, body } = await options.transport({
        url: options.endpoint(),
        headers: {
          'content-type': 'application/json',
          'accept-language': options.language(),
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body: JSON.stringify({ query, variables, operationName: operationName.exec(query)?.[1] }),
        timeout: options.timeout ?? 20_000,
      });

      const answer = isRecord(body) ? body : {};
      const errors = Array.isArray(answer['errors']) ? answer['errors'] : [];
      if (status === 401 || errors.some(isUnauthenticated)) {
        options.onSessionEnded?.();
        throw new RequestFailure('session');
      }
      if (errors.length > 0 || !isRecord(answer['data'])) {
        throw new RequestFailure('server', messageOf(errors[0]) ?? `HTTP ${status}`);
      }
      return answer['data'] as Answer;
    },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function isUnauthenticated(error: unknown): boolean {
  const extensions = isRecord(error) ? error['extensions'] : undefined;
  return isRecord(extensions) && extensions['code'] === 'UNAUTHENTICATED';
}

const messageOf = (error: unknown): string | undefined =>
  isRecord(error) && typeof error['message'] === 'string' ? error['message'] : undefined;
