import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import type { ClamdConfig } from '../../config/scanner.js';
import type { ScanVerdict, VirusScanner } from './virus-scanner.js';

/** Bytes in one chunk of INSTREAM; clamd sets no bound of its own but the whole stream's. */
const CHUNK = 64 * 1024;
/** No answer of clamd is longer; more is not clamd. */
const LONGEST_ANSWER = 4096;
/** Milliseconds for an answer to PING. */
const PING = 2000;

/**
 * Speaks clamd's protocol (clamd(8), "COMMANDS"): `zINSTREAM\0`, then chunks, each its length in four bytes (network
 * order) and its bytes, ended by a length of nought; the answer is `stream: OK`, `stream: <name> FOUND`, or one that
 * ends in `ERROR`, and a NUL. One connection a file.
 */
export class Clamd implements VirusScanner {
  constructor(private readonly config: ClamdConfig) {}

  async scan(content: Readable): Promise<ScanVerdict> {
    try {
      const seconds = this.config.seconds;
      return verdictOf(await this.ask('INSTREAM', seconds * 1000, (socket) => stream(content, socket)));
    } catch (error) {
      return { kind: 'unavailable', reason: error instanceof Error ? error.message : String(error) };
    } finally {
      content.destroy();
    }
  }

  async answers(): Promise<boolean> {
    return this.ask('PING', PING).then(
      (answer) => answer === 'PONG',
      () => false,
    );
  }

  /** @throws Error when there is no whole answer in time */
  private ask(
    command: string,
    milliseconds: number,
    send?: (socket: Socket) => Promise<void>,
  ): Promise<string> {
    return new Promise((resolve, reject) => {
      const { address } = this.config;
      const socket = 'path' in address ? connect(address.path) : connect(address.port, address.host);
      const late = setTimeout(() => fail(new Error(`no answer in ${milliseconds / 1000} s`)), milliseconds);
      const fail = (error: Error): void => {
        clearTimeout(late);
        socket.destroy();
        reject(error);
      };
      let heard = '';
      socket.setEncoding('utf8');
      socket.on('data', (text: string) => {
        heard += text;
        const end = heard.indexOf('\0');
        if (end < 0 && heard.length > LONGEST_ANSWER)
          return fail(new Error('the answer is not one of clamd'));
        if (end < 0) return;
        clearTimeout(late);
        // It may answer, with an error, before everything was sent.
        socket.destroy();
        resolve(heard.slice(0, end));
      });
      socket.on('error', fail);
      socket.on('close', () => fail(new Error('the connection was closed without an answer')));
      socket.on('connect', () => {
        socket.write(`z${command}\0`);
        send?.(socket).catch(fail);
      });
    });
  }
}

/** Sends a stream in chunks, no faster than the other side takes them. */
async function stream(content: Readable, socket: Socket): Promise<void> {
  for await (const piece of content as AsyncIterable<Buffer>) {
    for (let at = 0; at < piece.length; at += CHUNK) {
      const chunk = piece.subarray(at, at + CHUNK);
      if (socket.destroyed) return;
      socket.write(lengthOf(chunk.length));
      if (!socket.write(chunk)) await drained(socket);
    }
  }
  if (!socket.destroyed) socket.write(lengthOf(0));
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

/** Settled when more can be sent, or nothing any more. */
const drained = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    const go = (): void => {
      socket.off('drain', go).off('close', go);
      resolve();
    };
    socket.on('drain', go).on('close', go);
  });

/** Only the one answer that says so means that nothing was found. */
function verdictOf(answer: string): ScanVerdict {
  if (answer === 'stream: OK') return { kind: 'clean' };
  const [, finding] = /^stream: (.+) FOUND$/s.exec(answer) ?? [];
  if (finding) return { kind: 'infected', finding: finding.replace(/[^\w.:-]/g, '_').slice(0, 100) };
  return { kind: 'unavailable', reason: `clamd answered: ${JSON.stringify(answer.slice(0, 200))}` };
}
