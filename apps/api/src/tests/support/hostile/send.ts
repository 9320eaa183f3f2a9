import { Agent, request as open } from 'node:http';
import type { HostileRequest } from './requests.js';

/** What came back. */
export interface HostileAnswer {
  /** 0 when the connection was closed before an answer came. */
  readonly status: number;
  readonly text: string;
  /** Milliseconds from the first byte sent to the last one received. */
  readonly took: number;
}

/** Sends a request as it is, without the help of a client that would tidy it up. */
export function send(
  url: string,
  agent: Agent,
  { method, headers, body }: HostileRequest,
  session: Readonly<Record<string, string>>,
): Promise<HostileAnswer> {
  const from = performance.now();
  const bytes = Buffer.from(body, 'utf8');
  return new Promise((resolve) => {
    const outgoing = open(
      url,
      { agent, method, headers: { ...session, ...headers, 'content-length': bytes.length } },
      (incoming) => {
        const parts: Buffer[] = [];
        incoming.on('data', (part: Buffer) => parts.push(part));
        incoming.on('close', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            text: Buffer.concat(parts).toString('utf8'),
            took: performance.now() - from,
          }),
        );
      },
    );
    // The server may hang up on a flood before it is through.
    outgoing.on('error', (error) =>
      resolve({ status: 0, text: error.message, took: performance.now() - from }),
    );
    outgoing.end(bytes);
  });
}
