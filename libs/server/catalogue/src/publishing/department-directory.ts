import { newId, type Tx } from '@tongban/kernel';
import { checkCreditCode, type Bid, type Department as BidDepartment } from '@tongban/rules';
import { allDepartments, saveDepartment, type DepartmentRow } from '../catalogue.write-queries.js';

/** A department that an item can be given to. */
export type KnownDepartment = Pick<DepartmentRow, 'id' | 'name' | 'regionCode'>;

/**
 * Finds departments while items are loaded, and makes those that are missing. The bid's own departments are known by
 * their codes and by every name under which spreadsheets speak of them; others by their name in a region, because one
 * department stands in real catalogues under several broken codes.
 */
export class DepartmentDirectory {
  private readonly byKey = new Map<string, DepartmentRow>();
  private readonly byName = new Map<string, DepartmentRow>();

  private constructor(
    private readonly tx: Tx,
    private readonly bid: Bid,
  ) {}

  /** Reads what is there and brings the bid's own departments up to date. */
  static async open(tx: Tx, bid: Bid): Promise<DepartmentDirectory> {
    const directory = new DepartmentDirectory(tx, bid);
    for (const row of await tx.run<DepartmentRow>(allDepartments)) {
      if (row.key !== null) directory.byKey.set(row.key, row);
      directory.byName.set(nameKey(row.regionCode, row.name), row);
    }
    for (const department of bid.departments) await directory.keepUpToDate(department);
    return directory;
  }

  /** The department of a row of a spreadsheet. */
  async ofRow(name: string, code: string, regionCode: string): Promise<KnownDepartment> {
    const own = this.bid.departments.find((one) => one.sourceNames.includes(name) || one.name.zh === name);
    const found = own ? this.byKey.get(own.key) : this.byName.get(nameKey(regionCode, name));
    return (
      found ?? this.add({ ...nothingElse, regionCode, name, code, codeValid: checkCreditCode(code).valid })
    );
  }

  /** One of the bid's own departments by its code; undefined when the bid has none with this code. */
  ofCode(code: string): KnownDepartment | undefined {
    const own = this.bid.departments.find((one) => one.code === code);
    return own && this.byKey.get(own.key);
  }

  private async keepUpToDate(department: BidDepartment): Promise<void> {
    const before =
      this.byKey.get(department.key) ?? this.byName.get(nameKey(department.regionCode, department.name.zh));
    const row: DepartmentRow = {
      id: before?.id ?? newId(),
      key: department.key,
      regionCode: department.regionCode,
      name: department.name.zh,
      nameEn: department.name.en,
      code: department.code,
      codeValid: checkCreditCode(department.code).valid,
      telephone: department.telephone,
      address: department.address.zh,
      addressEn: department.address.en,
      hours: department.hours?.zh ?? null,
      hoursEn: department.hours?.en ?? null,
      source: 'bid',
      kept: false,
    };
    // What an administrator has changed stays as it is.
    const kept = before?.kept ? before : row;
    if (!before || !isSame(before, kept)) await this.tx.run(saveDepartment(kept));
    this.byKey.set(department.key, kept);
    this.byName.set(nameKey(kept.regionCode, kept.name), kept);
  }

  private async add(row: Omit<DepartmentRow, 'id'>): Promise<KnownDepartment> {
    const added = { ...row, id: newId() };
    await this.tx.run(saveDepartment(added));
    this.byName.set(nameKey(row.regionCode, row.name), added);
    return added;
  }
}

/** What a spreadsheet does not tell of a department. */
const nothingElse = {
  key: null,
  nameEn: null,
  telephone: null,
  address: null,
  addressEn: null,
  hours: null,
  hoursEn: null,
  source: 'import',
  kept: false,
} as const;

const nameKey = (regionCode: string, name: string): string => `${regionCode} ${name}`;

const isSame = (one: DepartmentRow, other: DepartmentRow): boolean =>
  Object.entries(one).every(([field, value]) => value === other[field as keyof DepartmentRow]);
