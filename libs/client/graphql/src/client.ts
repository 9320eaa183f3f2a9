import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { RequestFailure } from './failure.js';
import type { Transport, TransportAnswer } from './transport.js';

/** A generated operation: its text, its hash and, as types only, its answer and variables. */
export type Operation<Answer, Variables> = DocumentTypeDecoration<Answer, Variables> & {
  toString(): string;
  /** What the generator adds: `hash`, the SHA-256 under which the server knows the text. */
  readonly __meta__?: Readonly<Record<string, unknown>> | undefined;
};

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
      const asked = { variables, operationName: operationName.exec(query)?.[1] };
      const post = (content: object): Promise<TransportAnswer> => {
        const token = options.token?.();
        return options.transport({
          url: options.endpoint(),
          headers: {
            'content-type': 'application/json',
            'accept-language': options.language(),
            ...(token ? { authorization: `Bearer ${token}` } : {}),
          },
          body: JSON.stringify({ ...content, ...asked }),
          timeout: options.timeout ?? 20_000,
        });
      };
      const { status, body } = await postHash(operation.__meta__?.['hash'], query, post);

      const answer = isRecord(body) ? body : {};
      const errors = errorsOf(body);
      if (status === 401 || errors.some(hasCode('UNAUTHENTICATED'))) {
        options.onSessionEnded?.();
        throw new RequestFailure('session');
      }
      const limited = errors.find(hasCode('RATE_LIMITED'));
      if (limited) throw new RequestFailure('limited', messageOf(limited));
      if (errors.length > 0 || !isRecord(answer['data'])) {
        throw new RequestFailure('server', messageOf(errors[0]) ?? `HTTP ${status}`);
      }
      return answer['data'] as Answer;
    },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * Sends the hash of an operation instead of its text: less to send over a slow line, and all that a server may accept.
 * One that was built before this page does not know the hash yet and gets the text.
 */
async function postHash(
  hash: unknown,
  query: string,
  post: (content: object) => Promise<TransportAnswer>,
): Promise<TransportAnswer> {
  if (typeof hash !== 'string') return post({ query });
  const sha256Hash = hash.replace(/^sha256:/, '');
  const answer = await post({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
  return errorsOf(answer.body).some(hasCode('PERSISTED_QUERY_NOT_FOUND')) ? post({ query }) : answer;
}

function errorsOf(body: unknown): readonly unknown[] {
  const errors = isRecord(body) ? body['errors'] : undefined;
  return Array.isArray(errors) ? errors : [];
}

const hasCode =
  (code: string) =>
  (error: unknown): boolean => {
    const extensions = isRecord(error) ? error['extensions'] : undefined;
    return isRecord(extensions) && extensions['code'] === code;
  };

const messageOf = (error: unknown): string | undefined =>
  isRecord(error) && typeof error['message'] === 'string' ? error['message'] : undefined;
