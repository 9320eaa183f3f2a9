import 'reflect-metadata';
import { exitOnFailure } from './server/exit-on-failure.js';
import { loadBid } from './server/load-bid.js';
import { environment } from './server/environment.js';
import { workspacePlaces } from './server/places.js';
import { runServer } from './server/run-server.js';
import { stopOnSignals } from './server/stop-on-signals.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

await exitOnFailure(async () => {
  const config = environment();
  const bid = await loadBid(config.bid);
  const server = await runServer({
    config,
    bid,
    places: workspacePlaces,
    prepare: process.env['TONGBAN_PREPARE'] === '1',
    progress: (step) => say(`progress: ${step}`),
  });
  stopOnSignals(() => server.stop());
  if (config.demo && bid.bid.demonstration) {
    const { staff, demoPassword } = bid.bid.people;
    for (const { username, name, roles } of staff)
      say(`account: ${username} / ${demoPassword}  ${name.zh} ${roles.join('+')}`);
  }
  say(`ready ${server.url}`);
});
