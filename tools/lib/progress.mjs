const slow = 2000;

/**
 * Does one step; it is announced once it has taken longer than two seconds, and its end is told then too.
 * @template T
 * @param {string} what what goes on, as "Building the portal"
 * @param {() => Promise<T>} work
 * @param {(line: string) => void} [print]
 * @returns {Promise<T>}
 */
export async function step(what, work, print = (line) => process.stdout.write(`${line}\n`)) {
  const from = Date.now();
  let told = false;
  const timer = setTimeout(() => {
    told = true;
    print(`${what} …`);
  }, slow);
  try {
    const result = await work();
    if (told) print(`${what}: done in ${Math.round((Date.now() - from) / 1000)} s.`);
    return result;
  } finally {
    clearTimeout(timer);
  }
}
