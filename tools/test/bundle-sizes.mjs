import { createReadStream, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { root } from '../lib/workspace.mjs';
import { miniPrograms } from './mini-programs.mjs';

/** Most bytes of a mini-program's main package. */
export const packageLimit = 1024 * 1024;
/** Most bytes of JavaScript, as gzip, until the portal's home is there on the web. */
export const homeLimit = 160 * 1024;

const portal = path.join(root, 'apps', 'portal', 'dist');
const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(1)} KB`;

/**
 * Size of a mini-program's main package: what is loaded before the first page, so no subpackage counts.
 * @param {string} folder the compiled package
 * @returns {number} bytes
 */
export function mainPackageSize(folder) {
  const app = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8'));
  const others = [...(app.subPackages ?? []), ...(app.subpackages ?? [])].map(({ root: name }) =>
    path.normalize(`${name}/`),
  );
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !others.some((other) => file.startsWith(other)) && !/\.(map|LICENSE\.txt)$/.test(file))
    .map((file) => statSync(path.join(folder, file)))
    .filter((entry) => entry.isFile())
    .reduce((sum, { size }) => sum + size, 0);
}

/**
 * Opens the portal's home in a browser and adds up the JavaScript that it loads. The server behind it does not
 * answer: what is loaded for the data is the same.
 *
 * @param {string} browserPath
 * @param {string} folder the built web portal
 * @returns {Promise<{ libraries: number, own: number }>} bytes as gzip
 */
export async function homeScripts(browserPath, folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, path.normalize(pathname));
    if (pathname.startsWith('/graphql')) response.writeHead(503).end();
    else if (existsSync(file) && statSync(file).isFile()) {
      response.writeHead(200, { 'content-type': contentType(file) });
      createReadStream(file).pipe(response);
    } else {
      response.writeHead(200, { 'content-type': 'text/html' });
      createReadStream(path.join(folder, 'index.html')).pipe(response);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    /** @type {Set<string>} */
    const scripts = new Set();
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.add(new URL(response.url()).pathname);
    });
    await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'networkidle' });
    await page.locator('h1').first().waitFor();
    return sumOf([...scripts].map((script) => path.join(folder, script)));
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** @param {string[]} files */
function sumOf(files) {
  const sum = { libraries: 0, own: 0 };
  for (const file of files) {
    const kind = /^(libraries|vendors|taro)/.test(path.basename(file)) ? 'libraries' : 'own';
    sum[kind] += gzipSync(readFileSync(file)).length;
  }
  return sum;
}

/** @param {string} file */
function contentType(file) {
  const types = /** @type {Record<string, string>} */ ({
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.html': 'text/html',
    '.svg': 'image/svg+xml',
    '.json': 'application/json',
  });
  return types[path.extname(file)] ?? 'application/octet-stream';
}

/**
 * The gates of size for what people download.
 * @param {string} browserPath
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function checkBundleSizes(browserPath) {
  const found = miniPrograms.map((target) => ({
    name: `${target}: main package`,
    size: mainPackageSize(path.join(portal, target)),
    limit: packageLimit,
  }));
  const { libraries, own } = await homeScripts(browserPath, path.join(portal, 'h5'));
  const split = `libraries ${kilobytes(libraries)}, own code ${kilobytes(own)}`;
  found.push({
    name: `web: scripts of the home as gzip (${split})`,
    size: libraries + own,
    limit: homeLimit,
  });

  const output = found
    .map(({ name, size, limit }) => `${name}: ${kilobytes(size)} of ${kilobytes(limit)}`)
    .join('\n');
  return { code: found.some(({ size, limit }) => size > limit) ? 1 : 0, output };
}
