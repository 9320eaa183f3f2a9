import { parseArgs } from 'node:util';
import { FirstAccountService, firstRoles, type IssuedAccount } from '@tongban/identity';
import { isRefusal, sentence, type Outcome } from '@tongban/kernel';
import type { Workshop } from './workshop.js';

const USAGE = `Usage: staff create <username> --name <name> --role <${firstRoles.join('|')}>
       staff rescue <username>`;

/** Makes the first accounts of an installation; every other one is made at the counter. */
export async function staffCreate({ app, print }: Workshop, args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { name: { type: 'string' }, role: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const [username, ...more] = positionals;
  const role = firstRoles.find((one) => one === values['role']);
  if (!username || more.length > 0 || typeof values['name'] !== 'string' || !role) {
    print(USAGE);
    return 2;
  }
  return tell(print, await app.get(FirstAccountService).create(username, values['name'], role));
}

/** Lets somebody back in who has lost password and telephone, when nobody at the counter can. */
export async function staffRescue({ app, print }: Workshop, args: readonly string[]): Promise<number> {
  const [username, ...more] = args;
  if (!username || more.length > 0) {
    print(USAGE);
    return 2;
  }
  return tell(print, await app.get(FirstAccountService).rescue(username));
}

function tell(print: Workshop['print'], issued: Outcome<IssuedAccount>): number {
  if (isRefusal(issued)) {
    print(sentence(issued.code, 'en', issued.values));
    return 1;
  }
  print(`${issued.username} logs in once with ${issued.password}`);
  print(
    'Hand it over now: it is stored nowhere. The first log-in asks for another password and a second factor.',
  );
  return 0;
}
