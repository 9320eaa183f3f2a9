import { key } from './words.js';

/** What people say, and the words of the catalogue that find it. */
export interface EverydayWords {
  readonly say: readonly string[];
  readonly find: readonly string[];
}

/** The bid's dictionary of everyday words. It widens the query, so a new entry needs no new index. */
export class Dictionary {
  private readonly entries: readonly { say: string; find: readonly string[] }[];

  constructor(entries: readonly EverydayWords[]) {
    this.entries = entries
      .flatMap(({ say, find }) => say.map((one) => ({ say: key(one), find })))
      .filter(({ say }) => say.length > 0);
  }

  /** The catalogue's words for what is said in a query; empty when nothing is known. */
  meanings(query: string): string[] {
    const said = key(query);
    const heard = this.entries.filter(({ say }) => (say.length > 1 ? said.includes(say) : said === say));
    // 失业金 is not also 失业: the longer word was meant.
    const found = heard.filter(
      ({ say }) => !heard.some((other) => other.say !== say && other.say.includes(say)),
    );
    return [...new Set(found.flatMap(({ find }) => find))];
  }
}
