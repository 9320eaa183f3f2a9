// Writes src/days/announced-days.ts from the package chinese-days, which follows the State Council's
// yearly notices. Run it when a new notice is out: npm update chinese-days && node tools/announce-days.mjs
// The table is kept in the source because the package itself (a UMD bundle with a lunar calendar) does
// not go through every front-end bundler; a test compares both.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = createRequire(import.meta.url).resolve('chinese-days/dist/chinese-days.json');
const { holidays, workdays } = JSON.parse(readFileSync(source, 'utf8'));

const isWeekend = (day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
const byYear = (days) => {
  const years = new Map();
  for (const day of days.sort()) {
    const year = day.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), day.slice(5)]);
  }
  return [...years].map(([year, dates]) => `  ${year}: '${dates.join(' ')}',`).join('\n');
};

const daysOff = Object.keys(holidays).filter((day) => !isWeekend(day));
const workedWeekends = Object.keys(workdays).filter(isWeekend);
const lastYear = Object.keys(holidays).sort().at(-1).slice(0, 4);

writeFileSync(
  new URL('../src/days/announced-days.ts', import.meta.url),
  `// Written by tools/announce-days.mjs from the package chinese-days; not edited by hand.

/** Mondays to Fridays that are off, by year, as MM-DD. */
export const daysOffByYear: Readonly<Record<string, string>> = {
${byYear(daysOff)}
};

/** Saturdays and Sundays that are worked in exchange, by year, as MM-DD. */
export const workedWeekendsByYear: Readonly<Record<string, string>> = {
${byYear(workedWeekends)}
};

/** The last day that a notice of the State Council covers. */
export const announcedUntil = '${lastYear}-12-31';
`,
);
