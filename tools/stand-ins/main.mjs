import { parties } from './parties.mjs';

/*
 * Stand-ins for the outside parties of a portal, for the demonstration and the tests: one HTTP server for each
 * party, on a port of loopback of its own. When all of them listen, one line of JSON goes to standard output:
 * { "<party>": "<address>", …, "env": { … } }; `env` is what the server has to be told to speak with them.
 * They end on SIGTERM, or when standard input closes: nobody who dies leaves them behind.
 *
 * node tools/stand-ins/main.mjs [--only wechat,sms] [--for http://127.0.0.1:4000]
 */

/** @param {string} name */
function option(name) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

const only = option('only')?.split(',');
const context = { serverUrl: option('for') };
const wanted = Object.entries(parties).filter(([name]) => !only || only.includes(name));

const running = await Promise.all(
  wanted.map(async ([name, load]) => {
    const { start } = await load();
    return { name, ...(await start(context)) };
  }),
);

async function end() {
  await Promise.all(running.map(({ close }) => close()));
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
process.stdin.resume().once('close', end).once('end', end);

const addresses = Object.fromEntries(running.map(({ name, address }) => [name, address]));
const env = Object.assign(
  { TONGBAN_STAND_INS: running.map(({ name }) => name).join(',') },
  ...running.map((party) => party.env),
);
process.stdout.write(`${JSON.stringify({ ...addresses, env })}\n`);
