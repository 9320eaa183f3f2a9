import { readdirSync } from 'node:fs';
import { buildChanged } from '../lib/build.mjs';
import { installMissing } from '../lib/install.mjs';
import { step } from '../lib/progress.mjs';
import { Problem } from '../lib/run.mjs';

const folder = new URL('./', import.meta.url);
const names = readdirSync(folder)
  .map((file) => /^([\w-]+)\.bench\.mjs$/.exec(file)?.[1])
  .filter(Boolean);

const [name = '', ...args] = process.argv.slice(2);
try {
  if (!names.includes(name)) {
    throw new Problem(`Usage: npm run bench -- <name>, where the name is one of: ${names.join(', ')}.`);
  }
  await step('Installing packages', installMissing);
  await step('Building what changed', () => buildChanged('server'));
  /** @type {{ bench: (args: string[]) => Promise<void> }} */
  const { bench } = await import(new URL(`${name}.bench.mjs`, folder).href);
  await bench(args);
} catch (error) {
  process.stderr.write(`${error instanceof Problem ? error.message : /** @type {Error} */ (error).stack}\n`);
  process.exitCode = 1;
}
