import { RequestFailure } from '@tongban/client-graphql';

export interface UploadRequest {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly onProgress: (share: number) => void;
}

/** What the server says of an upload: kept (the case's new version), or an expected "no" as a sentence. */
export type UploadAnswer =
  | { readonly version: number }
  /** `passing`: the same file may be taken in a while. */
  | { readonly refusal: string; readonly passing: boolean };

/** Reads the answer of `POST /files/portal/…`. Throws RequestFailure `session` or `server`. */
export function readAnswer(status: number, body: unknown): UploadAnswer {
  if (status === 401) throw new RequestFailure('session');
  const answer = typeof body === 'string' ? parse(body) : body;
  if (typeof answer === 'object' && answer !== null) {
    if (
      'refusal' in answer &&
      typeof answer.refusal === 'object' &&
      answer.refusal !== null &&
      'message' in answer.refusal
    ) {
      return { refusal: String(answer.refusal.message), passing: status === 503 };
    }
    if (status < 300 && 'version' in answer) return { version: Number(answer.version) };
  }
  throw new RequestFailure('server', `HTTP ${status}`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
