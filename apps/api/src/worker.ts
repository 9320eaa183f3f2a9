import 'reflect-metadata';
import { Jobs } from '@tongban/kernel';
import { createWorkshop } from './server/create-workshop.js';
import { environment } from './server/environment.js';
import { exitOnFailure } from './server/exit-on-failure.js';
import { loadBid } from './server/load-bid.js';
import { stopOnSignals } from './server/stop-on-signals.js';

// Runs jobs and nothing else; the servers beside it then run with TONGBAN_WORKER=off.
await exitOnFailure(async () => {
  const config = environment();
  const app = await createWorkshop(config, await loadBid(config.bid));
  await app.init();
  const jobs = app.get(Jobs);
  await jobs.start();
  stopOnSignals(async () => {
    await jobs.stop();
    await app.close();
  });
  process.stdout.write('ready\n');
});
