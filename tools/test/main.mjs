import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { buildChanged } from '../lib/build.mjs';
import { installMissing } from '../lib/install.mjs';
import { step } from '../lib/progress.mjs';
import { Problem, nx, run } from '../lib/run.mjs';
import { root } from '../lib/workspace.mjs';
import { findBrowser } from './browser.mjs';
import { inLanes } from './lanes.mjs';
import { miniPrograms } from './mini-programs.mjs';
import { longSuites, runSuite, suites } from './suites.mjs';
import { gateResult, lineOf, summary } from './tally.mjs';

/** Two lanes: one of two cores each. */
const lanes = 2;
const reports = path.join(root, 'tmp', 'reports');

/** @type {import('./tally.mjs').Result[]} */
const results = [];

/** @param {import('./tally.mjs').Result} result */
function keep(result) {
  results.push(result);
  process.stdout.write(`${lineOf(result)}\n${result.details ? `\n${result.details}\n\n` : ''}`);
}

/**
 * A task that is one test as a whole.
 * @param {string} name @param {() => Promise<{ code: number, output: string }>} work
 * @param {Partial<import('./lanes.mjs').Task>} [options]
 * @returns {import('./lanes.mjs').Task}
 */
const gate = (name, work, options) => ({
  ...options,
  name,
  work: async () => {
    const from = Date.now();
    const ran = await work().catch((error) => ({ code: 1, output: messageOf(error) }));
    keep(gateResult(name, (Date.now() - from) / 1000, ran));
  },
});

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Problem ? error.message : String(/** @type {Error} */ (error).stack ?? error);
}

/** @param {string} file @param {string[]} args */
const tool = (file, args) => run(path.join(root, 'node_modules', file), args);
const ofAll =
  (/** @type {string[]} */ ...targets) =>
  () =>
    nx(['run-many', '-t', ...targets, '--parallel=1', '--output-style=stream']);

/** The sizes are worth knowing also while they are kept. @param {string} browser */
async function tellSizes(browser) {
  const { checkBundleSizes } = await import('./bundle-sizes.mjs');
  const checked = await checkBundleSizes(browser);
  if (checked.code === 0) process.stdout.write(`${checked.output}\n`);
  return checked;
}

/** Every test runs on one throw-away server, each file in a database of its own. */
async function withDatabase(/** @type {(url: string) => Promise<void>} */ work) {
  delete process.env['TONGBAN_TEST_DATABASE_URL'];
  const { startThrowAwayDatabase } = await import('../postgres/index.mjs');
  const database = await startThrowAwayDatabase({ settings: { max_connections: '300' } });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  try {
    await work(database.url);
  } finally {
    await database.stop();
  }
}

/** @param {string} url */
async function checkAll(url) {
  let browser = '';
  /** @type {Record<string, string>} */
  const env = { CI: 'true', TONGBAN_TEST_DATABASE_URL: url };
  const all = suites();
  const journeys = all.filter(({ folder }) => folder === 'apps/e2e');
  const others = all.filter(({ folder }) => folder !== 'apps/e2e');

  await inLanes(
    [
      gate('browser', async () => {
        browser = await findBrowser();
        return { code: 0, output: '' };
      }),
      gate('build', ofAll('build', ...miniPrograms.map((target) => `build-${target}`))),
      gate('format', () => tool('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.'])),
      gate('boundaries', () =>
        tool('dependency-cruiser/bin/dependency-cruise.mjs', [
          ...['--config', 'tools/dependency-cruiser.config.mjs', '--output-type', 'err'],
          ...['apps', 'libs', 'bids'],
        ]),
      ),
      gate('lint', ofAll('lint')),
      gate('typecheck', ofAll('typecheck')),
      gate('syntax', async () => (await import('./syntax.mjs')).checkSyntax(), { after: ['build'] }),
      gate('bundle sizes', () => tellSizes(browser), { after: ['build', 'browser'], alone: true }),
      ...others.map((suite) => ({
        name: suite.name,
        after: ['build'],
        work: async () => keep(await runSuite(suite, reports, env)),
      })),
      ...journeys.map((suite) => ({
        name: suite.name,
        after: ['build', 'browser'],
        alone: true,
        work: async () => keep(await runSuite(suite, reports, { ...env, CHROMIUM_PATH: browser })),
      })),
    ],
    lanes,
  );
}

/** The long tests alone, each project by itself. @param {string} url */
async function checkLong(url) {
  const env = {
    ...{ CI: 'true', TONGBAN_LONG: '1' },
    ...{ TONGBAN_TEST_DATABASE_URL: url, CHROMIUM_PATH: await findBrowser() },
  };
  await step('Building what changed', () => buildChanged('everything'));
  for (const suite of longSuites()) keep(await runSuite(suite, reports, env));
}

try {
  mkdirSync(reports, { recursive: true });
  await step('Installing packages', installMissing);
  await withDatabase(process.argv.includes('--long') ? checkLong : checkAll);
} catch (error) {
  // Whatever stopped the run is a failure of its own.
  keep(gateResult('npm test', 0, { code: 1, output: messageOf(error) }));
}
process.stdout.write(`\n${summary(results)}\n`);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
