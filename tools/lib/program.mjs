import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './workspace.mjs';

/**
 * Runs one of the entry files as a person would, for the tests.
 * @param {string[]} args file below tools/ and its arguments, or further options of Node before it
 * @param {{ input?: string, env?: Record<string, string> }} [options]
 * @returns {Promise<{ code: number | null, out: string, err: string }>}
 */
export function runProgram(args, { input = '', env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: path.join(root, 'tools'),
      env: { ...process.env, NODE_OPTIONS: '', ...env },
    });
    const seen = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => (seen.out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (seen.err += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...seen }));
    // A program that ends without reading its input closes it early.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
