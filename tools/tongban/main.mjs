import { buildChanged } from '../lib/build.mjs';
import { installMissing } from '../lib/install.mjs';
import { step } from '../lib/progress.mjs';
import { Problem } from '../lib/run.mjs';
import { light } from './light.mjs';
import { serverCommand } from './server-command.mjs';

const usage = `Usage: npm run -s tongban -- <command>

  due --from <yyyy-mm-dd> --days <n>    the last day of a limit of n working days
  check identity-number                 reads values, one a line, and says of each whether it is valid
  check credit-code                     the same for unified social credit codes
  form validate --batch                 reads {"schema":…,"data":…} lines and answers each with what is wrong
  catalogue import <file> [--dry-run]   imports a catalogue (docs/catalogue-files.md)
  catalogue load                        loads the items of the bid's own files
  catalogue reindex                     rebuilds the search words of all items
  catalogue withdraw|publish <code>     takes an item out of the catalogue, or brings it back
  audit verify [--chain …] [--since …]  proves every chain of the history and every seal
  audit seal                            seals the history now, in addition to the daily seal
  audit key                             prints the public key of the seals
  audit export --out <folder> …         writes a bundle that can be verified without the server
  staff create <username> …             makes one of the first accounts (docs/staff-log-in.md)
  staff rescue <username>               lets somebody back in who has lost password and phone
  keys list                             shows the keys for personal data (docs/personal-data.md)
  keys rotate|resume                    seals everything anew under a new key; goes on where that broke off
  keys retire <id>                      takes a key out that nothing is sealed under any more
  migrate                               brings the database up to date
  demo load                             loads the demonstration's accounts and cases
`;

/** Nobody reads any more (as in `… | head`): there is nothing left to do. */
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

/** Progress must not mix with the answer on standard output. @param {string} line */
const print = (line) => process.stderr.write(`${line}\n`);

const [name = '', ...args] = process.argv.slice(2);
try {
  const isLight = name in light;
  if (!isLight && !['catalogue', 'audit', 'keys', 'staff', 'migrate', 'demo'].includes(name)) {
    throw new Problem(`${name ? `There is no command "${name}".\n\n` : ''}${usage.trimEnd()}`);
  }
  await step('Installing packages', installMissing, print);
  await step('Building what changed', () => buildChanged(isLight ? 'rules' : 'server'), print);
  process.exitCode = isLight
    ? await /** @type {Record<string, import('./light.mjs').Command>} */ (light)[name]?.(args)
    : await serverCommand([name, ...args], print);
} catch (error) {
  print(error instanceof Problem ? error.message : String(/** @type {Error} */ (error).stack));
  process.exitCode = 1;
}
