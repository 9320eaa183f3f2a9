import { existsSync } from 'node:fs';
import path from 'node:path';
import { Problem, run } from '../lib/run.mjs';
import { root } from '../lib/workspace.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
];

/**
 * The browser of the journeys: CHROMIUM_PATH, else one on the PATH, else Debian's package (installed when we
 * are root on Debian), else the one that playwright-core installs.
 *
 * @returns {Promise<string>} path of the program
 * @throws Problem with one sentence when there is none and none can be installed
 */
export async function findBrowser() {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Problem(`CHROMIUM_PATH names ${wanted}, which does not exist.`);
  }
  return onPath() ?? (await fromDebian()) ?? (await fromPlaywright());
}

function onPath() {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return folders
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = ['-y', '-qq', '--no-install-recommends'];
  await run('apt-get', ['update', '-qq'], { env });
  // Without a Chinese font every page would be measured with empty boxes.
  await run('apt-get', ['install', ...quiet, 'chromium', 'fonts-noto-cjk'], { env });
  return onPath();
}

async function fromPlaywright() {
  const { chromium } = await import('playwright-core');
  if (!existsSync(chromium.executablePath())) {
    await run(path.join(root, 'node_modules', 'playwright-core', 'cli.js'), ['install', 'chromium']);
  }
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  throw new Problem(
    'No Chromium was found and none could be installed: install one and set CHROMIUM_PATH to it.',
  );
}
