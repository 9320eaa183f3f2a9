/**
 * A Markdown table of what was measured, each line beside the same work as raw SQL.
 * @param {readonly { name: string, ours: import('./load.mjs').Figures, raw: import('./load.mjs').Figures }[]} lines
 */
export function table(lines) {
  const head = [
    '| work | requests/s | p50 ms | p95 ms | p99 ms | errors | raw SQL, requests/s | raw p95 ms | ratio |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  const body = lines.map(({ name, ours, raw }) => {
    const cells = [
      name,
      whole(ours.perSecond),
      tenth(ours.p50),
      tenth(ours.p95),
      tenth(ours.p99),
      String(ours.errors),
      whole(raw.perSecond),
      tenth(raw.p95),
      (ours.perSecond / raw.perSecond).toFixed(2),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [...head, ...body].join('\n');
}

const whole = (/** @type {number} */ value) =>
  value >= 100 ? Math.round(value).toString() : value.toFixed(1);
const tenth = (/** @type {number} */ value) => value.toFixed(1);
