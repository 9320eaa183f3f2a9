import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { axe } from '../harness/axe.js';
import { Chromium } from '../harness/browser.js';
import { openCity, type City } from '../harness/city.js';
import { makePlaces } from './places.js';
import { portalPages } from './portal-pages.js';
import { Reader } from './visit.js';

const widths = [375, 1440];
const kinds = (['zh-CN', 'en'] as const).flatMap((language) =>
  [false, true].map((elder) => ({ language, elder })),
);

let city: City;
let browser: Chromium;
let readers: Reader[];
beforeAll(async () => {
  [city, browser] = await Promise.all([openCity({ standIns: ['sms'] }), Chromium.launch()]);
  const places = await makePlaces(city);
  readers = kinds.map((kind) => new Reader(kind, browser, places));
});
afterAll(async () => {
  await browser?.close();
  await city?.close();
});

it.each(portalPages)('everybody can use: $name', async (page) => {
  const found: string[] = [];
  const look = async (reader: Reader): Promise<void> => {
    const screen = await reader.visit(page);
    const { language, elder } = reader.options;
    for (const width of widths) {
      await screen.resize(width);
      const kind = `${language}${elder ? ' elder' : ''} ${width}`;
      if (process.env['TONGBAN_PICTURES']) await screen.picture(`portal/${page.name}/${kind}`);
      found.push(...(await axe(screen.page)).map((line) => `${kind}: ${line}`));
    }
    found.push(...screen.problems);
  };
  if (page.writes) for (const reader of readers) await look(reader);
  else await Promise.all(readers.map(look));
  expect(found).toEqual([]);
});
