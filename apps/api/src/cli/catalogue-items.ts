import { BidCatalogue, CatalogueService, describeBidLoad } from '@tongban/catalogue';
import { isRefusal, sentence } from '@tongban/kernel';
import { LANGUAGE } from './language.js';
import type { Command, Workshop } from './workshop.js';

/** Loads the items that the bid's own files describe; a mistake in one of them ends with exit code 1. */
export async function catalogueLoad({ app, print }: Workshop): Promise<number> {
  const report = await app.get(BidCatalogue).load();
  print(
    isRefusal(report) ? sentence(report.code, LANGUAGE, report.values) : describeBidLoad(report, LANGUAGE),
  );
  return isRefusal(report) ? 1 : 0;
}

/** Takes an item out of the catalogue. */
export const catalogueWithdraw: Command = (workshop, args) => moveItem('withdraw', workshop, args);

/** Brings a withdrawn item back. */
export const cataloguePublish: Command = (workshop, args) => moveItem('publish', workshop, args);

async function moveItem(
  move: 'withdraw' | 'publish',
  { app, print }: Workshop,
  args: readonly string[],
): Promise<number> {
  const [code] = args;
  if (!code || args.length > 1) {
    print(`Usage: catalogue ${move} <local code of the item>`);
    return 2;
  }
  const outcome = await app.get(CatalogueService)[move](code);
  print(
    isRefusal(outcome)
      ? sentence(outcome.code, LANGUAGE, outcome.values)
      : sentence(`CATALOGUE_DONE_${move === 'withdraw' ? 'WITHDRAWN' : 'PUBLISHED'}`, LANGUAGE, {
          name: outcome.name,
        }),
  );
  return isRefusal(outcome) ? 1 : 0;
}
