import { parseArgs } from 'node:util';
import { answerLines } from '../lib/lines.mjs';
import { Problem } from '../lib/run.mjs';

/**
 * A command that needs the rules only: neither a database nor the server.
 * @typedef {(args: string[]) => Promise<number>} Command  answers the exit code
 */

const rules = () => import('@tongban/rules');

/** @type {Record<'due' | 'check' | 'form', Command>} */
export const light = {
  async due(args) {
    const { from, days } = options(args, { from: { type: 'string' }, days: { type: 'string' } });
    const { dueCommand } = await rules();
    const answer = dueCommand({ from, days });
    if (answer.problem !== undefined) throw new Problem(answer.problem);
    process.stdout.write(`${answer.day}\n`);
    if (answer.note) process.stderr.write(`${answer.note}\n`);
    return 0;
  },

  async check(args) {
    const [kind, ...more] = args;
    if ((kind !== 'identity-number' && kind !== 'credit-code') || more.length > 0) {
      throw new Problem('Say what to check: "check identity-number" or "check credit-code".');
    }
    const { checkLine } = await rules();
    await answerLines(process.stdin, process.stdout, (line) => checkLine(kind, line));
    return 0;
  },

  async form(args) {
    if (args.join(' ') !== 'validate --batch') throw new Problem('The command is "form validate --batch".');
    const { validateBatchLine } = await rules();
    await answerLines(process.stdin, process.stdout, validateBatchLine);
    return 0;
  },
};

/**
 * @template {import('node:util').ParseArgsConfig['options']} T
 * @param {string[]} args @param {T} known
 */
function options(args, known) {
  try {
    return parseArgs({ args, options: known, strict: true }).values;
  } catch (error) {
    throw new Problem(/** @type {Error} */ (error).message);
  }
}
