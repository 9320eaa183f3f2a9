import { key } from './words.js';

/** What people say, and the words of the catalogue that it means. */
export interface EverydayWords {
  readonly say: readonly string[];
  readonly means: readonly string[];
}

/** The bid's dictionary of everyday words. It widens the query, so a new entry needs no new index. */
export class Dictionary {
  private readonly entries: readonly { say: string; means: readonly string[] }[];

  constructor(entries: readonly EverydayWords[]) {
    this.entries = entries
      .flatMap(({ say, means }) => say.map((one) => ({ say: key(one), means })))
      .filter(({ say }) => say.length > 0);
  }

  /** The catalogue's words for what is said in a query; empty when nothing is known. */
  meanings(query: string): string[] {
    const said = key(query);
    const found = this.entries.filter(({ say }) => (say.length > 1 ? said.includes(say) : said === say));
    return [...new Set(found.flatMap(({ means }) => means))];
  }
}
