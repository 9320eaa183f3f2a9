import { resolve } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import {
  BID,
  BID_FOLDER,
  Database,
  isRefusal,
  PublicCache,
  refuse,
  Time,
  type Outcome,
  type Tx,
} from '@tongban/kernel';
import type { Bid, ItemTables } from '@tongban/rules';
import { PlacesService } from '../places/places.service.js';
import { activatePlanned } from '../publishing/activate-planned.js';
import { DepartmentDirectory } from '../publishing/department-directory.js';
import type { Publishable } from '../publishing/publishable.js';
import { publishItems } from '../publishing/publish-items.js';
import { itemFolders, readItemFolder, type FolderProblem, type ItemFolder } from './read-item-folder.js';

/** What a load of the bid's items did. */
export interface BidLoadReport {
  readonly items: number;
  /** Items with a new version. */
  readonly published: number;
  readonly unchanged: number;
  /** Items of which a version planned earlier took effect today. */
  readonly activated: number;
}

/** Mistakes that a refusal spells out; the others it only counts. */
const SPELT_OUT = 20;

/** Loads the items that a bid's own files describe in every field. */
@Injectable()
export class BidCatalogue {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly cache: PublicCache,
    private readonly places: PlacesService,
    @Inject(BID) private readonly bid: Bid,
    @Inject(BID_FOLDER) private readonly bidFolder: string,
  ) {}

  /**
   * Reads, checks and publishes all of them in one transaction; an item that did not change stays as it is. An item
   * with the local code of an imported row completes that row, whichever came first; the others are added.
   *
   * @returns what was published, or CATALOGUE_BID_ITEMS_BAD naming file and place of each mistake: then nothing is
   */
  async load(): Promise<Outcome<BidLoadReport>> {
    const folders = await this.read();
    if (isRefusal(folders)) return folders;
    const outcome = await this.database.transaction((tx) => this.write(tx, folders));
    if (!isRefusal(outcome)) this.cache.clear();
    return outcome;
  }

  /** Puts versions into force whose planned day has come. */
  async activate(): Promise<number> {
    const outcome = await this.database.transaction(async (tx) => ({
      activated: await activatePlanned(tx, this.time.today()),
    }));
    if (isRefusal(outcome) || outcome.activated === 0) return 0;
    this.cache.clear();
    return outcome.activated;
  }

  private async read(): Promise<Outcome<ItemFolder[]>> {
    // Loaded only here: the analysis of patterns is large, and a running server never needs it again.
    const { checkLoadedFormDefinition } = await import('@tongban/rules/forms/check');
    const root = resolve(this.bidFolder, this.bid.catalogue.items);
    const checks = {
      tables: itemTables(this.bid),
      departmentCodes: new Set(this.bid.departments.map((department) => department.code)),
      checkForm: checkLoadedFormDefinition,
    };
    const folders: ItemFolder[] = [];
    const problems: FolderProblem[] = [];
    for (const name of await itemFolders(root)) {
      const read = await readItemFolder(root, name, checks);
      if (Array.isArray(read)) problems.push(...read);
      else folders.push(read);
    }
    problems.push(...codesTwice(folders));
    if (problems.length === 0) return folders;
    const spelt = problems
      .slice(0, SPELT_OUT)
      .map(({ file, pointer, message }) => `${file}${pointer}: ${message}`);
    if (problems.length > SPELT_OUT) spelt.push('…');
    return refuse('CATALOGUE_BID_ITEMS_BAD', {
      values: { count: problems.length, problems: spelt.join('; ') },
    });
  }

  private async write(tx: Tx, folders: readonly ItemFolder[]): Promise<Outcome<BidLoadReport>> {
    const departments = await DepartmentDirectory.open(tx, this.bid);
    await this.places.loadHalls(tx);
    const today = this.time.today();
    const results = await publishItems(
      tx,
      folders.map((folder) => this.publishable(folder, departments)),
      today,
      this.time.now(),
    );
    const unchanged = results.filter((result) => result === 'unchanged').length;
    return {
      items: folders.length,
      published: folders.length - unchanged,
      unchanged,
      activated: await activatePlanned(tx, today),
    };
  }

  private publishable({ name, content, form }: ItemFolder, departments: DepartmentDirectory): Publishable {
    const department = departments.ofCode(content.dept_code);
    if (!department) throw new Error(`department ${content.dept_code} was checked and is not there`);
    return {
      complete: true,
      content,
      form,
      departmentId: department.id,
      departmentName: department.name,
      regionCode: department.regionCode,
      source: 'bid',
      folder: name,
      effectiveOn: content.plan_effective_date,
    };
  }
}

/** What no item can see for itself: codes that another one has already. */
function codesTwice(folders: readonly ItemFolder[]): FolderProblem[] {
  const problems: FolderProblem[] = [];
  const holders = new Map<string, string>();
  for (const { name, content } of folders) {
    const file = `${name}/item.yaml`;
    for (const field of ['local_item_code', 'task_code'] as const) {
      if (content[field] === '') continue;
      const code = `${field} ${content[field]}`;
      const holder = holders.get(code);
      if (holder) problems.push({ file, pointer: `/${field}`, message: `${holder} has this code already` });
      holders.set(code, file);
    }
  }
  return problems;
}

function itemTables(bid: Bid): ItemTables {
  return {
    codes: bid.codeTables,
    scheme: bid.codeScheme,
    personThemes: new Set(bid.themes.persons.map((theme) => theme.key)),
    corporationThemes: new Set(bid.themes.corporations.map((theme) => theme.key)),
  };
}
