import { ReindexService, describeReindex, describeReindexSoFar } from '@tongban/catalogue';
import { LANGUAGE } from './language.js';
import type { Workshop } from './workshop.js';

/** Milliseconds after which somebody who waits wants to hear something. */
const QUIET = 2_000;

/** Rebuilds the search words of all items; the system may be up meanwhile. */
export async function catalogueReindex({ app, print }: Workshop, args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    print('Usage: catalogue reindex');
    return 2;
  }
  let told = Date.now();
  const done = await app.get(ReindexService).run((so) => {
    if (Date.now() - told < QUIET) return;
    told = Date.now();
    print(describeReindexSoFar(so, LANGUAGE));
  });
  print(describeReindex(done, LANGUAGE));
  return 0;
}
