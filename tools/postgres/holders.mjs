import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from './lockfile.mjs';

/** @param {string} cluster */
const folder = (cluster) => path.join(cluster, 'tongban.holders');

/**
 * Notes that this process needs the server, so that nobody else stops it at the end of a shorter errand.
 * @param {string} cluster
 */
export function hold(cluster) {
  mkdirSync(folder(cluster), { recursive: true });
  writeFileSync(path.join(folder(cluster), String(process.pid)), '');
}

/**
 * Takes the note back.
 * @param {string} cluster
 * @returns {boolean} whether this was the last process alive that needed the server
 */
export function letGo(cluster) {
  rmSync(path.join(folder(cluster), String(process.pid)), { force: true });
  return !isHeld(cluster);
}

/**
 * Whether a process that lives needs the server; notes of others are removed.
 * @param {string} cluster
 */
export function isHeld(cluster) {
  let held = false;
  for (const name of readdirSync(folder(cluster))) {
    if (isAlive(Number(name))) held = true;
    else rmSync(path.join(folder(cluster), name), { force: true });
  }
  return held;
}
