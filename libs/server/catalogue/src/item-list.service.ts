import { Inject, Injectable } from '@nestjs/common';
import { BID, BID_FOLDER, Database } from '@tongban/kernel';
import type { ApplicantKind, Bid } from '@tongban/rules';
import {
  browseItems,
  COUNTED_WHEN_BROWSING,
  popularItems,
  RANKED_WHEN_SEARCHING,
  searchItems,
  themeCounts,
  type ItemFilter,
} from './catalogue.queries.js';
import { readSearchWords } from './bid/read-search-words.js';
import { Dictionary } from './search/everyday-words.js';
import { searchQuery } from './search/query-words.js';
import { plain } from './search/words.js';
import type { ItemCard } from './service-item.entity.js';
import { readCursor, writeCursor } from './item-cursor.js';

/** An item in a list. */
export interface ListedItem {
  readonly id: string;
  readonly name: string;
  readonly name_en: string | null;
  readonly task_type: string;
  readonly applicant_kinds: readonly ApplicantKind[];
  readonly online: boolean;
  readonly complete: boolean;
  readonly card: ItemCard;
  readonly department_name: string;
  readonly department_name_en: string | null;
}

export interface ListRequest extends ItemFilter {
  readonly search?: string | undefined;
  /** Items of a page, 1 to {@link LARGEST_PAGE}; what is beyond is brought within. */
  readonly first: number;
  /** Where the page before ended; one that cannot be read counts as none. */
  readonly after?: string | undefined;
}

export interface ItemList {
  readonly items: readonly ListedItem[];
  readonly endCursor: string | null;
  readonly hasMore: boolean;
  readonly total: number;
  /** False: there are more than `total`. */
  readonly totalIsExact: boolean;
}

export const LARGEST_PAGE = 50;

type Row = ListedItem & { readonly total: number; readonly browse_rank?: number; readonly score?: number };

/** Lists of the public catalogue: browsing, searching, what most people want. One query each. */
@Injectable()
export class ItemListService {
  private readonly dictionary: Dictionary;

  constructor(
    private readonly database: Database,
    @Inject(BID) bid: Bid,
    @Inject(BID_FOLDER) bidFolder: string,
  ) {
    this.dictionary = new Dictionary(readSearchWords(bidFolder, bid));
  }

  /** One page of the items that fit. With a search the best match first, else complete and online items first. */
  async list(request: ListRequest): Promise<ItemList> {
    const first = pageSize(request.first);
    const searching = request.search !== undefined && plain(request.search.slice(0, 100)) !== '';
    const rows = await this.database.read<Row>(
      searching
        ? searchItems(
            searchQuery(request.search ?? '', this.dictionary),
            request,
            first,
            cursorOf(request.after, (at, id) => ({ score: at, id })),
          )
        : browseItems(
            request,
            first,
            cursorOf(request.after, (at, id) => ({ rank: at, id })),
          ),
    );
    const items = rows.slice(0, first);
    const last = items.at(-1);
    const total = rows[0]?.total ?? 0;
    const counted = searching ? RANKED_WHEN_SEARCHING : COUNTED_WHEN_BROWSING;
    return {
      items,
      endCursor: last ? writeCursor(last.score ?? last.browse_rank ?? 0, last.id) : null,
      hasMore: rows.length > first,
      total: Math.min(total, counted),
      totalIsExact: total <= counted,
    };
  }

  /** What most people apply for. */
  async popular(first: number): Promise<ListedItem[]> {
    return this.database.read<ListedItem>(popularItems(pageSize(first)));
  }

  /** How many items each theme has, by the theme's key. */
  async themeCounts(): Promise<Map<string, number>> {
    const rows = await this.database.read<{ theme: string; items: number }>(themeCounts());
    return new Map(rows.map(({ theme, items }) => [theme, items]));
  }
}

const pageSize = (wanted: number): number => Math.min(Math.max(Math.trunc(wanted), 1), LARGEST_PAGE);

function cursorOf<T>(text: string | undefined, make: (at: number, id: string) => T): T | null {
  const cursor = readCursor(text);
  return cursor ? make(cursor.at, cursor.id) : null;
}
