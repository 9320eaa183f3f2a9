import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './workspace.mjs';

/** An expected failure: its message is one sentence for a person, and no stack is shown. */
export class Problem extends Error {}

/**
 * Runs a program in the workspace and keeps what it prints.
 * @param {string} program a script run with this Node when it ends in .js or .cjs, else a program on the PATH
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, echo?: boolean }} [options] echo: show its output too
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { cwd = root, env = {}, echo = false } = {}) {
  const script = /\.c?js$/.test(program);
  // npm is a batch file on Windows, which only a shell can run.
  const shell = !script && process.platform === 'win32';
  return new Promise((resolve) => {
    const child = spawn(script ? process.execPath : program, script ? [program, ...args] : args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (echo) process.stdout.write(text);
      });
    }
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Settings under which Nx neither leaves a process behind nor asks anything. */
const quietNx = {
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  NX_INTERACTIVE: 'false',
  NO_COLOR: '1',
  FORCE_COLOR: '0',
};

/**
 * Runs Nx.
 * @param {string[]} args
 * @param {{ echo?: boolean }} [options]
 */
export function nx(args, options = {}) {
  return run(path.join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js'), args, {
    ...options,
    env: quietNx,
  });
}
