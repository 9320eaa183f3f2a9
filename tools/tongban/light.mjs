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
    if (from === undefined || days === undefined) {
      throw new Problem('Say from which day and how many: "due --from 2026-09-25 --days 20".');
    }
    const { dueCommand } = await rules();
    const answer = dueCommand({ from, days });
    if (!answer.ok) throw new Problem(answer.problem);
    process.stdout.write(`${answer.line}\n`);
    return 0;
  },

  async check(args) {
    const [kind, ...more] = args;
    if ((kind !== 'identity-number' && kind !== 'credit-code') || more.length > 0) {
      throw new Problem('Say what to check: "check identity-number" or "check credit-code".');
    }
    const { checkCreditCodeLine, checkIdentityNumberLine } = await rules();
    const answer = kind === 'credit-code' ? checkCreditCodeLine : checkIdentityNumberLine;
    await answerLines(process.stdin, process.stdout, answer);
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
