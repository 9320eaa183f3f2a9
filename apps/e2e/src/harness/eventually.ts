const PATIENCE = 60_000;
const PAUSE = 50;

/** Tries again until it works; after a minute the last error is given on. */
export async function eventually<T>(attempt: () => Promise<T>, patience = PATIENCE): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
