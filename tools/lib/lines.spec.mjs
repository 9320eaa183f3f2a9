import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { answerLines, linesOf } from './lines.mjs';

/** @param {(Buffer | string)[]} chunks */
async function read(chunks) {
  const lines = [];
  for await (const line of linesOf(Readable.from(chunks))) lines.push(line);
  return lines;
}

describe('lines of a stream', () => {
  it.each([
    ['no line', [], []],
    ['a last line without its end', ['a\nb'], ['a', 'b']],
    ['an end that adds no line', ['a\n'], ['a']],
    ['blank lines', ['\n\na\n'], ['', '', 'a']],
    ['Windows line ends, cut in two', ['a\r', '\nb\r\n'], ['a', 'b']],
    ['separators that JSON may hold', ['"\u2028"\n"\u0085"'], ['"\u2028"', '"\u0085"']],
    ['a byte order mark', [Buffer.from('\ufeffa\n')], ['a']],
    ['a character cut in two', [Buffer.from('办').subarray(0, 1), Buffer.from('办').subarray(1)], ['办']],
  ])('hold %s', async (_what, chunks, lines) => {
    expect(await read(chunks)).toEqual(lines);
  });

  it('keep the beginning of a line beyond all measure, and the next one whole', async () => {
    const piece = 'a'.repeat(16 * 1024 * 1024);
    const [long, next, ...more] = await read([...Array(40).fill(piece), 'b\nnext\n']);
    expect(long?.length).toBeLessThan(100_000_000);
    expect([next, more]).toEqual(['next', []]);
  });

  it('are answered one by one, at the pace of the reader', async () => {
    let written = '';
    const slow = new Writable({
      highWaterMark: 1,
      write: (chunk, _encoding, done) => {
        written += chunk;
        setImmediate(done);
      },
    });
    await answerLines(Readable.from(['1\n2\n3\n']), slow, (line) => `<${line}>`);
    expect(written).toBe('<1>\n<2>\n<3>\n');
  });
});
