import { isUnusable } from './unusable.js';

/**
 * Runs a program's work. What its owner can mend ends it with one sentence, anything else with the whole error;
 * exit code 1 both times.
 */
export async function exitOnFailure(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const text = isUnusable(error)
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
    process.stderr.write(`${text}\n`);
    process.exit(1);
  }
}
