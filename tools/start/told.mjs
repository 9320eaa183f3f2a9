/**
 * What a person is told when everything runs: where it is, who can log in, and how to end it.
 *
 * @param {import('./options.mjs').Options} options
 * @param {boolean} demo whether the demonstration was asked for
 * @param {{ accounts: string[], logFile: string }} server
 * @param {import('../stand-ins/launch.d.mts').StandIns} [standIns]
 * @returns {string[]} lines
 */
export function readyLines(options, demo, { accounts, logFile }, standIns) {
  const { host, port } = options;
  const shown = host.includes(':') ? `[${host}]` : host;
  const address = `http://${shown}:${port}`;
  const lines = ['', 'Tongban is ready.', `  Portal    ${address}/`, `  Counter   ${address}/counter/`, ''];
  if (accounts.length) {
    lines.push('Demonstration accounts (fictitious people):', ...accounts.map((account) => `  ${account}`));
  } else {
    lines.push(...withoutAccounts(options, demo));
  }
  if (standIns) {
    lines.push('', `Outside parties are stand-ins here: ${Object.keys(standIns.addresses).join(', ')}.`);
    const { sms } = standIns.addresses;
    if (sms) lines.push(`  Text messages are read at ${sms}/mailbox`);
  }
  return [...lines, '', `Log: ${logFile}`, 'Press Ctrl-C to stop.'];
}

/**
 * Why there is nobody to log in as, and how the first account at the counter is made.
 * @param {import('./options.mjs').Options} options @param {boolean} demo
 */
function withoutAccounts({ bid, databaseUrl }, demo) {
  const why = demo
    ? `the bid "${bid}" is no demonstration`
    : databaseUrl
      ? 'they load into the database of DATABASE_URL only when TONGBAN_DEMO=1 says so'
      : 'TONGBAN_DEMO says so';
  // Another data folder would hold other keys, and what is sealed with them could not be read here.
  const same = databaseUrl ? 'DATABASE_URL, TONGBAN_DATA' : 'TONGBAN_DATA';
  return [
    `No demonstration accounts: ${why}.`,
    `The first account at the counter is made in another terminal, with the same ${same} and TONGBAN_BID:`,
    '  npm run -s tongban -- staff create <username> --name <name> --role administrator',
  ];
}
