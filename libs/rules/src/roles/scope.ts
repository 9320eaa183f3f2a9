/** A region of the bid's tree, as far as it matters here; a mini-program knows nothing of bids. */
export interface RegionPlace {
  readonly code: string;
  readonly level: 'city' | 'district' | 'township';
  readonly children?: readonly RegionPlace[];
}

/** For which departments somebody works. */
export interface StaffScope {
  /** These with everything below them; null for every department. */
  readonly departmentIds: readonly string[] | null;
  /** Only as far as they lie in these regions or below; null wherever they lie. */
  readonly regionCodes: readonly string[] | null;
}

/** A department, and where it stands. */
export interface PlacedDepartment {
  readonly id: string;
  /** The department above it; null at the top. */
  readonly parentId: string | null;
  readonly regionCode: string;
}

/** Everything, wherever. */
export const wholeScope: StaffScope = { departmentIds: null, regionCodes: null };

/** Digits of its code that a region shares with everything in it (GB/T 2260). */
const sharedDigits: Readonly<Record<RegionPlace['level'], number>> = { city: 4, district: 6, township: 9 };

/**
 * The departments that a scope opens, down both trees: a department with all that are below it, a region with all that
 * lie in it. Where both are given, both have to hold.
 *
 * A department or region that does not exist (any more) opens nothing.
 *
 * @param region the top of the bid's region tree
 * @returns their ids, or `all` for a scope without any bounds, which later departments belong to as well
 */
export function departmentsInScope(
  scope: StaffScope,
  departments: readonly PlacedDepartment[],
  region: RegionPlace,
): ReadonlySet<string> | 'all' {
  const { departmentIds, regionCodes } = scope;
  if (!departmentIds && !regionCodes) return 'all';
  const below = departmentIds && withSubDepartments(departmentIds, departments);
  const prefixes = regionCodes && prefixesOf(regionCodes, region);
  return new Set(
    departments
      .filter(({ id }) => !below || below.has(id))
      .filter(({ regionCode }) => !prefixes || prefixes.some((prefix) => regionCode.startsWith(prefix)))
      .map(({ id }) => id),
  );
}

/** Whether a change of scope opens anything that was closed before, now or for departments still to come. */
export function scopeWidens(
  before: StaffScope,
  after: StaffScope,
  departments: readonly PlacedDepartment[],
  region: RegionPlace,
): boolean {
  if (before.departmentIds && !after.departmentIds) return true;
  if (before.regionCodes && !after.regionCodes) return true;
  const open = departmentsInScope(before, departments, region);
  if (open === 'all') return false;
  const opened = departmentsInScope(after, departments, region);
  return opened === 'all' || [...opened].some((id) => !open.has(id));
}

/** Whether a department would stand below itself if `parentId` were above it. */
export function closesCircle(
  id: string,
  parentId: string | null,
  departments: readonly PlacedDepartment[],
): boolean {
  return parentId !== null && withSubDepartments([id], departments).has(parentId);
}

/** Departments with all that are below them. A circle in the data ends: nobody is entered twice. */
function withSubDepartments(
  ids: readonly string[],
  departments: readonly PlacedDepartment[],
): ReadonlySet<string> {
  const children = new Map<string, string[]>();
  for (const { id, parentId } of departments) {
    if (parentId) children.set(parentId, [...(children.get(parentId) ?? []), id]);
  }
  const found = new Set<string>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(children.get(id) ?? []));
  }
  return found;
}

/** What the codes of everything in these regions begin with. */
function prefixesOf(codes: readonly string[], region: RegionPlace): string[] {
  const own = codes.includes(region.code) ? [region.code.slice(0, sharedDigits[region.level])] : [];
  return own.concat(...(region.children ?? []).map((child) => prefixesOf(codes, child)));
}
