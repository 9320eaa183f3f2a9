import 'reflect-metadata';
import { runCommand } from './cli/run-command.js';
import { exitOnFailure } from './server/exit-on-failure.js';

await exitOnFailure(async () => {
  process.exit(await runCommand(process.argv.slice(2)));
});
