/**
 * A piece of work: what it waits for, and whether it wants the machine for itself.
 * @typedef {{ name: string, after?: string[], alone?: boolean, work: () => Promise<void> }} Task
 */

/**
 * Does tasks side by side, in order as far as what they wait for allows. A task that wants the machine for
 * itself is done last of what is ready, while nothing else runs.
 *
 * @param {Task[]} tasks
 * @param {number} lanes how many at once
 * @returns {Promise<void>} a task that throws ends all
 */
export async function inLanes(tasks, lanes) {
  const waiting = [...tasks];
  const done = new Set();
  /** @type {Map<Task, Promise<void>>} */
  const running = new Map();

  const next = () => {
    if (running.size >= lanes || [...running.keys()].some((task) => task.alone)) return undefined;
    const ready = waiting.filter((task) => (task.after ?? []).every((name) => done.has(name)));
    return ready.find((task) => !task.alone) ?? (running.size === 0 ? ready[0] : undefined);
  };

  while (waiting.length > 0 || running.size > 0) {
    for (let task = next(); task; task = next()) {
      const current = task;
      waiting.splice(waiting.indexOf(current), 1);
      running.set(
        current,
        current.work().then(() => {
          done.add(current.name);
          running.delete(current);
        }),
      );
    }
    if (running.size === 0)
      throw new Error(`Nothing leads to ${waiting.map((task) => task.name).join(', ')}.`);
    await Promise.race(running.values());
  }
}
