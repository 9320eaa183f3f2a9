/** A mini-program's package is on the telephone as a whole. */
export function followNewerBuilds(): void {
  return undefined;
}
