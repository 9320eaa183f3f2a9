import type { INestApplicationContext } from '@nestjs/common';
import { BidCatalogue } from '@tongban/catalogue';
import { DemoLoginService, DemoPeopleService } from '@tongban/identity';
import { Jobs, isRefusal, migrate } from '@tongban/kernel';
import { DataSource } from 'typeorm';

/** Told what goes on before a step begins. */
export type Progress = (step: string) => void;

/** Migrates the database, loads the bid's catalogue, and the demonstration where it is allowed. May run again. */
export async function prepare(app: INestApplicationContext, progress: Progress): Promise<void> {
  progress('Bringing the database up to date');
  await migrate(app.get(DataSource), app.get(Jobs));
  progress("Loading the bid's catalogue");
  const loaded = await app.get(BidCatalogue).load();
  if (isRefusal(loaded)) throw new Error(`The bid's catalogue was refused: ${loaded.code}.`);
  if (app.get(DemoLoginService).open) await loadDemo(app, progress);
}

/** Loads the demonstration's people and their cases. */
export async function loadDemo(app: INestApplicationContext, progress: Progress): Promise<void> {
  progress('Loading the demonstration');
  await app.get(DemoPeopleService).load();
}
