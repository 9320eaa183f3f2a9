import type { INestApplicationContext } from '@nestjs/common';
import { CountPopularityJob } from '@tongban/applications';
import { BidCatalogue } from '@tongban/catalogue';
import { DemoLoginService, DemoPeopleService } from '@tongban/identity';
import { Jobs, isRefusal, migrate, sentence } from '@tongban/kernel';
import { DataSource } from 'typeorm';
import { DemoCases } from '../demo/demo-cases.service.js';
import { importSpreadsheets } from './import-spreadsheets.js';

/** Told what goes on before a step begins. */
export type Progress = (step: string) => void;

/** How much is loaded: the tables alone, with catalogue and people, or with the demonstration's cases too. */
export type Extent = 'empty' | 'people' | 'cases';

/** Migrates the database, loads the bid's catalogue, and the demonstration where it is allowed. May run again. */
export async function prepare(
  app: INestApplicationContext,
  progress: Progress,
  extent: Extent = 'cases',
): Promise<void> {
  progress('Bringing the database up to date');
  await migrate(app.get(DataSource), app.get(Jobs));
  // Only now, so that no room looks at its tables before they are there.
  await app.init();
  if (extent === 'empty') return;
  progress("Loading the bid's catalogue");
  const loaded = await app.get(BidCatalogue).load();
  if (isRefusal(loaded)) {
    throw new Error(`The bid's catalogue was refused: ${sentence(loaded.code, 'en', loaded.values)}`);
  }
  await importSpreadsheets(app, progress);
  if (app.get(DemoLoginService).open) await loadDemo(app, progress, extent);
}

/** Loads the demonstration's people and their cases. */
export async function loadDemo(
  app: INestApplicationContext,
  progress: Progress,
  extent: Extent,
): Promise<void> {
  progress('Loading the people of the demonstration');
  await app.get(DemoPeopleService).load();
  if (extent === 'people') return;
  progress('Playing some weeks of cases');
  if ((await app.get(DemoCases).load()) > 0) await app.get(CountPopularityJob).run();
}
