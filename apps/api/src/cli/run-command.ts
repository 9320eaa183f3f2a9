import { Jobs, migrate } from '@tongban/kernel';
import { DataSource } from 'typeorm';
import { createWorkshop } from '../server/create-workshop.js';
import { environment } from '../server/environment.js';
import { loadBid } from '../server/load-bid.js';
import { loadDemo } from '../server/prepare.js';
import { auditExport } from './audit-export.js';
import { auditKey, auditSeal } from './audit-seal.js';
import { auditVerify } from './audit-verify.js';
import { catalogueImport } from './catalogue-import.js';
import { catalogueLoad, cataloguePublish, catalogueWithdraw } from './catalogue-items.js';
import { catalogueReindex } from './catalogue-reindex.js';
import { keysList, keysResume, keysRetire, keysRotate } from './keys.js';
import { staffCreate, staffRescue } from './staff.js';
import type { Command } from './workshop.js';

const COMMANDS: Readonly<Record<string, Command>> = {
  migrate: async ({ print }) => {
    // Every command migrates first; this one does nothing else.
    print('The database is up to date.');
    return 0;
  },
  'catalogue import': catalogueImport,
  'catalogue load': catalogueLoad,
  'catalogue reindex': catalogueReindex,
  'catalogue withdraw': catalogueWithdraw,
  'catalogue publish': cataloguePublish,
  'demo load': async ({ app, print }) => {
    await loadDemo(app, print, 'cases');
    print('The demonstration is loaded.');
    return 0;
  },
  'audit verify': auditVerify,
  'audit seal': auditSeal,
  'audit key': auditKey,
  'audit export': auditExport,
  'staff create': staffCreate,
  'staff rescue': staffRescue,
  'keys list': keysList,
  'keys rotate': keysRotate,
  'keys resume': keysResume,
  'keys retire': keysRetire,
};

const USAGE = `Commands:
  migrate                                  brings the database up to date
  catalogue import <file.csv> [--dry-run]  imports a spreadsheet of service items
                     [--report <file.csv>] and writes what it found as a spreadsheet
  catalogue load                           loads the items of the bid's own files
  catalogue reindex                        rebuilds the search words of all items
  catalogue withdraw <local code>          takes an item out of the catalogue
  catalogue publish <local code>           brings a withdrawn item back
  demo load                                loads the bid's demonstration (TONGBAN_DEMO=1)
  audit verify [--chain <kind>:<id>]       proves every chain of the history and every seal
               [--since <yyyy-mm-dd>]
  audit seal                               seals the history now, in addition to the daily seal
  audit key                                prints the public key of the seals
  audit export --out <folder>              writes a bundle that can be verified without the server
               [--from <day>] [--to <day>] [--chain <kind>:<id>]
  staff create <username> --name <name>    makes one of the first accounts, whose password it prints
               --role <role>
  staff rescue <username>                  new password, no second factor: when nobody at the counter can
  keys list                                shows the keys for personal data and which one seals
  keys rotate                              makes a new key and seals everything anew, while the system runs
  keys resume                              goes on with a rotation that was broken off
  keys retire <id>                         takes a key out that nothing is sealed under any more`;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs one command of the command line and gives its exit code: 0 done, 1 not done or not proven, 2 not understood. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const name = args[0] === 'migrate' ? 'migrate' : args.slice(0, 2).join(' ');
  const command = COMMANDS[name];
  if (!command) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  // Whoever waits at the command line may wait: imports and proofs go over whole tables.
  const config = {
    ...environment(),
    logLevel: process.env['TONGBAN_LOG'] ?? 'warn',
    statementSeconds: 0,
  };
  const app = await createWorkshop(config, await loadBid(config.bid));
  try {
    await migrate(app.get(DataSource), app.get(Jobs));
    await app.init();
    return await command({ app, print }, args.slice(name.split(' ').length));
  } finally {
    await app.close();
  }
}
