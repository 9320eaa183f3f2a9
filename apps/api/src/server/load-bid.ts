import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bid } from '@tongban/rules';
import { Unusable } from './unusable.js';

/** A bid with the folder that its file names are relative to. */
export interface LoadedBid {
  readonly bid: Bid;
  /** Absolute. */
  readonly folder: string;
}

/**
 * Loads the package `@tongban/bid-<name>`.
 *
 * @throws Unusable when there is no such bid; Error with all its mistakes when it contradicts itself
 */
export async function loadBid(name: string): Promise<LoadedBid> {
  if (!/^[a-z][a-z0-9-]*$/.test(name))
    throw new Unusable(`TONGBAN_BID: "${name}" cannot be the name of a bid.`);
  const specifier = `@tongban/bid-${name}`;
  let url: string;
  try {
    url = import.meta.resolve(specifier);
  } catch {
    throw new Unusable(`TONGBAN_BID: there is no bid "${name}" in the folder bids.`);
  }
  if (!existsSync(fileURLToPath(url)))
    throw new Unusable(`The bid "${name}" is not built: run npm run build.`);
  const { default: bid } = (await import(url)) as { default: Bid };
  return { bid, folder: packageFolder(fileURLToPath(url)) };
}

/** The folder with the package.json above a file of the package. */
function packageFolder(file: string): string {
  const folder = dirname(file);
  if (existsSync(`${folder}/package.json`) || folder === dirname(folder)) return folder;
  return packageFolder(folder);
}
