/** Longest wait for requests and jobs at hand; then the process leaves all the same. */
const PATIENCE = 15_000;

/** Stops in order at Ctrl-C, at SIGTERM, and when the program that started this one is gone. A second Ctrl-C is at once. */
export function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false;
  const leave = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), PATIENCE).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', leave);
  process.on('SIGTERM', leave);
  if (process.connected) process.on('disconnect', leave);
}
