/**
 * Puts a value where a setData path points: `root.cn.[0].v`, `root.cn[0].v`. Missing steps are made.
 */
export function setAtPath(data: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean);
  let place: Record<string, unknown> = data;
  for (const [at, step] of steps.entries()) {
    if (at === steps.length - 1) {
      place[step] = value;
      return;
    }
    const next = place[step];
    if (next === null || typeof next !== 'object') place[step] = /^\d+$/.test(steps[at + 1] ?? '') ? [] : {};
    place = place[step] as Record<string, unknown>;
  }
}
