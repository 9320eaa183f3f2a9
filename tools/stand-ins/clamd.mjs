import { createServer } from 'node:net';

/*
 * A ClamAV daemon, as clamd(8) describes it: commands that begin with `z` and end with a NUL, answered so too.
 *
 * zPING      → PONG
 * zVERSION   → ClamAV … (the stand-in says what it is)
 * zINSTREAM  then chunks, each its length in four bytes (network order) and its bytes, until a length of nought
 *            → stream: OK · stream: <name> FOUND · INSTREAM size limit exceeded. ERROR
 *
 * The one thing it finds is EICAR's harmless test string (www.eicar.org), wherever in the file it stands.
 */

/** Put together here, so that no scanner takes this file for the test file. */
export const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);
const found = 'Eicar-Test-Signature';

/** clamd's default for StreamMaxLength, in bytes. */
const usualLongest = 100 * 1024 * 1024;

/** @type {typeof import('./clamd.d.mts').start} */
export async function start(behaviour = {}) {
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();
  let streams = 0;

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    /** @param {string} text */
    const answer = (text) => {
      if (behaviour.fault === 'silent') return;
      if (behaviour.fault === 'breaks off') socket.destroy();
      else socket.end(behaviour.fault === 'nonsense' ? 'HTTP/1.1 400 Bad Request\r\n\r\n\0' : `${text}\0`);
    };
    /** @type {Buffer} */
    let waiting = Buffer.alloc(0);
    /** @type {Buffer[] | null} */
    let stream = null;
    let length = 0;
    socket.on('data', (bytes) => {
      waiting = Buffer.concat([waiting, bytes]);
      if (stream === null) {
        const end = waiting.indexOf(0);
        if (end < 0) return;
        const command = waiting.subarray(0, end).toString('latin1');
        waiting = waiting.subarray(end + 1);
        if (command === 'zPING') return answer('PONG');
        if (command === 'zVERSION') return answer('ClamAV 1.4.3/0/stand-in');
        if (command !== 'zINSTREAM') return answer('UNKNOWN COMMAND');
        stream = [];
        streams += 1;
      }
      while (waiting.length >= 4 && waiting.length >= 4 + waiting.readUInt32BE()) {
        const size = waiting.readUInt32BE();
        const chunk = waiting.subarray(4, 4 + size);
        waiting = waiting.subarray(4 + size);
        if (size === 0)
          return answer(Buffer.concat(stream).includes(eicar) ? `stream: ${found} FOUND` : 'stream: OK');
        length += size;
        if (length > (behaviour.longest ?? usualLongest))
          return answer('INSTREAM size limit exceeded. ERROR');
        stream.push(chunk);
      }
    });
  });
  await new Promise((resolve) => {
    if (behaviour.path) server.listen(behaviour.path, () => resolve(undefined));
    else server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const listening = server.address();
  const address =
    typeof listening === 'object' && listening ? `tcp://127.0.0.1:${listening.port}` : `unix:${listening}`;
  return {
    address,
    env: { TONGBAN_CLAMD: address },
    streams: () => streams,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
