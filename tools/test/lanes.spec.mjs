import { describe, expect, it } from '@jest/globals';
import { inLanes } from './lanes.mjs';

/** Tasks that note when they begin and end, with a turn of the event loop in between. */
function noted() {
  /** @type {string[]} */
  const log = [];
  let most = 0;
  let now = 0;
  return {
    log,
    most: () => most,
    /** @param {string} name @param {Partial<import('./lanes.mjs').Task>} [options] */
    task: (name, options) => ({
      ...options,
      name,
      work: async () => {
        most = Math.max(most, ++now);
        log.push(`${name} begins`);
        await new Promise((resolve) => setImmediate(resolve));
        log.push(`${name} ends`);
        now -= 1;
      },
    }),
  };
}

describe('lanes', () => {
  it('run no more than so many at once', async () => {
    const { task, most } = noted();
    await inLanes(
      ['a', 'b', 'c', 'd', 'e'].map((name) => task(name)),
      2,
    );
    expect(most()).toBe(2);
  });

  it('let a task wait for what it needs', async () => {
    const { task, log } = noted();
    await inLanes([task('tests', { after: ['build'] }), task('build')], 2);
    expect(log).toEqual(['build begins', 'build ends', 'tests begins', 'tests ends']);
  });

  it('leave the machine to a task that wants it alone', async () => {
    const { task, log } = noted();
    await inLanes([task('journeys', { alone: true }), task('lint'), task('types')], 2);
    expect(log.slice(-2)).toEqual(['journeys begins', 'journeys ends']);
  });

  it('say what can never be done', async () => {
    const { task } = noted();
    await expect(inLanes([task('tests', { after: ['build'] })], 2)).rejects.toThrow('tests');
  });
});
