import { RequestFailure } from './failure.js';

/** One HTTP question. `timeout` in milliseconds. */
export interface TransportRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeout: number;
}

/** `body` is the parsed JSON, or null where the answer was none. */
export interface TransportAnswer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Posts JSON. One per platform: `fetchTransport` here, the mini-programs' own in the portal.
 * Throws RequestFailure `offline` or `timeout`, nothing else.
 */
export type Transport = (request: TransportRequest) => Promise<TransportAnswer>;

/** The web's transport: same origin, the session travels in a cookie that scripts can't read. */
export const fetchTransport: Transport = async ({ url, headers, body, timeout }) => {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeout);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...headers },
      body,
      credentials: 'same-origin',
      signal: stop.signal,
    });
    return { status: response.status, body: parse(await response.text()) };
  } catch {
    throw new RequestFailure(stop.signal.aborted ? 'timeout' : 'offline');
  } finally {
    clearTimeout(timer);
  }
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
