import { once } from 'node:events';

/** Characters of a line that are kept: a stream without line breaks must not fill the memory, nor a text's own bound. */
const longestLine = 64 * 1024 * 1024;

/**
 * The lines of a stream. A line ends with LF or CR LF and with nothing else: JSON may hold other separators.
 * An empty line counts, what follows the last line break does not when it is empty.
 * Of a line beyond all measure the beginning is kept.
 *
 * @param {AsyncIterable<Buffer | string>} input
 * @returns {AsyncGenerator<string>}
 */
export async function* linesOf(input) {
  const decoder = new TextDecoder(); // drops a byte order mark
  /** @type {string[]} parts of a line whose end has not come yet */
  let open = [];
  let size = 0;
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = text.split('\n');
    const rest = lines.pop() ?? '';
    for (const line of lines) {
      yield (open.join('') + line).replace(/\r$/, '');
      open = [];
      size = 0;
    }
    if (size < longestLine) open.push(rest);
    size += rest.length;
  }
  const last = open.join('') + decoder.decode();
  if (last !== '') yield last.replace(/\r$/, '');
}

/**
 * Answers every line of the input with one line of output, at the pace at which they are read.
 * @param {AsyncIterable<Buffer | string>} input
 * @param {NodeJS.WritableStream} output
 * @param {(line: string) => string} answer
 */
export async function answerLines(input, output, answer) {
  for await (const line of linesOf(input)) {
    if (!output.write(`${answer(line)}\n`)) await once(output, 'drain');
  }
}
