import { Inject, Injectable } from '@nestjs/common';
import {
  BID,
  Database,
  PublicCache,
  isRefusal,
  newId,
  refuse,
  type Language,
  type Outcome,
  type StaffMember,
  type Tx,
} from '@tongban/kernel';
import { closesCircle, historyEvent, type Bid, type PlacedDepartment } from '@tongban/rules';
import {
  departmentProblems,
  hallProblems,
  tidyDepartment,
  tidyHall,
  type SentHall,
  type SentWindow,
} from './check-places.js';
import {
  allHalls,
  departmentPlaces,
  departmentsForUpdate,
  insertHall,
  moveDepartment,
  updateDepartment,
  updateHall,
  type DepartmentFields,
  type DepartmentPlace,
  type HallPlace,
  type HallWindowPlace,
} from './places.queries.js';
import './places.refusals.js';

/** The chain of all changes of departments, halls and windows. */
export const placesPolicyId = '00000000-0000-7000-8000-000000000640';
const chain = { kind: 'policy', id: placesPolicyId } as const;

/** Milliseconds for which this process trusts its picture of the tree; a change elsewhere is seen after that. */
const TREE_KEPT = 1000;
/** SQLSTATE of a name that is there already. */
const TAKEN = '23505';

/** A request to change something of which the asker saw a version. */
export interface VersionedRequest {
  readonly version: number;
  readonly idempotencyKey: string;
}

/** A hall as somebody wants it. */
export interface SaveHall extends VersionedRequest, SentHall {
  readonly key: string;
}

/** Departments with their tree, halls and windows: as the bid brought them, and as administrators have changed them. */
@Injectable()
export class PlacesService {
  private tree: { at: number; departments: Promise<readonly DepartmentPlace[]> } | null = null;

  constructor(
    private readonly database: Database,
    private readonly cache: PublicCache,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  /** Every department by name. */
  departments(): Promise<DepartmentPlace[]> {
    return this.database.read<DepartmentPlace>(departmentPlaces);
  }

  /** Where every department stands, out of memory; a second old at most. */
  placed(): Promise<readonly (PlacedDepartment & DepartmentPlace)[]> {
    const now = performance.now();
    if (!this.tree || now - this.tree.at > TREE_KEPT) {
      const tree = { at: now, departments: this.departments() };
      // What failed is asked again at once.
      tree.departments.catch(() => this.tree === tree && (this.tree = null));
      this.tree = tree;
    }
    return this.tree.departments;
  }

  /** One department, out of the same memory; null when there is none of this id. */
  async department(id: string): Promise<DepartmentPlace | null> {
    return (await this.placed()).find((one) => one.id === id) ?? null;
  }

  /** Every hall, in the bid's order. */
  halls(): Promise<HallPlace[]> {
    return this.database.read<HallPlace>(allHalls);
  }

  /** What the signs of some windows say, by their ids; those that are there no more are not in it. */
  async windowNames(
    ids: readonly (string | null)[],
    language: Language,
  ): Promise<ReadonlyMap<string, string>> {
    if (ids.every((id) => id === null)) return new Map();
    const windows = (await this.halls()).flatMap((hall) => hall.windows);
    return new Map(
      windows
        .filter(({ id }) => ids.includes(id))
        .map(({ id, number, name, nameEn }) => [id, `${number} ${language === 'en' ? nameEn : name}`]),
    );
  }

  /** Writes the halls of the bid that are not there yet; those that are stay as they are. */
  async loadHalls(tx: Tx): Promise<void> {
    for (const [position, hall] of this.bid.halls.entries()) {
      await tx.run(
        insertHall(
          {
            key: hall.key,
            regionCode: hall.regionCode,
            name: hall.name.zh,
            nameEn: hall.name.en,
            address: hall.address.zh,
            addressEn: hall.address.en,
            hours: hall.hours.zh,
            hoursEn: hall.hours.en,
            telephone: hall.telephone,
            windows: hall.windows.map(({ number, name }) => ({
              id: newId(),
              number,
              name: name.zh,
              nameEn: name.en,
            })),
          },
          position,
        ),
      );
    }
  }

  /** Changes names, telephone, address and hours of a department. */
  async saveDepartment(
    actor: StaffMember,
    request: VersionedRequest & DepartmentFields & { readonly id: string },
  ): Promise<Outcome<{ id: string }>> {
    const fields = tidyDepartment(request);
    const problems = departmentProblems(fields, actor.language);
    if (problems.length) return refuse('PLACE_FIELDS_BAD', { fields: problems });
    const outcome = await this.database
      .once(actor, 'saveDepartment', request, async (tx) => {
        const before = (await tx.run<DepartmentPlace>(departmentsForUpdate)).find(
          ({ id }) => id === request.id,
        );
        if (!before) return refuse('PLACE_NOT_FOUND');
        const [updated] = await tx.run(updateDepartment(request.id, request.version, fields));
        if (!updated) return refuse('PLACE_CHANGED_ELSEWHERE');
        const payload = { departmentId: request.id, ...changesOf(before, fields) };
        await tx.record(chain, historyEvent('departmentChanged', payload), actor);
        return { id: request.id };
      })
      .catch((error: unknown) => {
        if ((error as { code?: unknown }).code === TAKEN) return refuse('PLACE_NAME_TAKEN');
        throw error;
      });
    if (!isRefusal(outcome)) this.forget();
    return outcome;
  }

  /**
   * Puts a department below another one, or at the top (null). Whoever works for the new one above works for this one
   * from then on; call {@link forget} after the commit.
   */
  async moveDepartment(
    tx: Tx,
    actor: StaffMember,
    id: string,
    parentId: string | null,
  ): Promise<Outcome<{ before: string | null }>> {
    const place = await this.moveProblem(tx, id, parentId);
    if (isRefusal(place)) return place;
    await tx.run(moveDepartment(id, parentId));
    const payload = { departmentId: id, before: { parentId: place.before }, after: { parentId } };
    await tx.record(chain, historyEvent('departmentChanged', payload), actor);
    return place;
  }

  /** Where a department stands now, or why it cannot stand below another one. Holds the whole tree. */
  async moveProblem(
    tx: Tx,
    id: string,
    parentId: string | null,
  ): Promise<Outcome<{ before: string | null }>> {
    const departments = await tx.run<DepartmentPlace>(departmentsForUpdate);
    const department = departments.find((one) => one.id === id);
    if (!department || (parentId !== null && !departments.some((one) => one.id === parentId))) {
      return refuse('PLACE_NOT_FOUND');
    }
    if (closesCircle(id, parentId, departments)) return refuse('PLACE_BELOW_ITSELF');
    return { before: department.parentId };
  }

  /**
   * Changes a hall with its windows. A window keeps its id whatever its sign says from now on; one that comes without an
   * id, or with one that is none of the hall's, is a new one. The portal shows it at once.
   */
  async saveHall(actor: StaffMember, request: SaveHall): Promise<Outcome<{ key: string }>> {
    const sent = tidyHall(request);
    const problems = hallProblems(sent, actor.language);
    if (problems.length) return refuse('PLACE_FIELDS_BAD', { fields: problems });
    const outcome = await this.database.once(actor, 'saveHall', request, async (tx) => {
      const before = (await tx.run<HallPlace>(allHalls)).find(({ key }) => key === request.key);
      if (!before) return refuse('PLACE_NOT_FOUND');
      const hall = { ...sent, windows: withIds(sent.windows, before.windows) };
      const [updated] = await tx.run(updateHall(request.key, request.version, hall));
      if (!updated) return refuse('PLACE_CHANGED_ELSEWHERE');
      const payload = { hallKey: request.key, ...changesOf(before, hall) };
      await tx.record(chain, historyEvent('hallChanged', payload), actor);
      return { key: request.key };
    });
    if (!isRefusal(outcome)) this.forget();
    return outcome;
  }

  /** Something has changed: this process shows it at once. */
  forget(): void {
    this.tree = null;
    this.cache.clear();
  }
}

/** Gives every window its id: its own one, once, or a new one. */
function withIds(sent: readonly SentWindow[], before: readonly HallWindowPlace[]): HallWindowPlace[] {
  const own = new Set(before.map(({ id }) => id));
  return sent.map((window) => {
    const id = window.id ?? '';
    return { ...window, id: own.delete(id) ? id : newId() };
  });
}

/** The fields that differ, as texts; departments and halls are public. */
function changesOf<T extends object>(
  before: T,
  after: Partial<T>,
): { before: Record<string, string | null>; after: Record<string, string | null> } {
  const text = (value: unknown): string | null =>
    value === null || value === undefined || typeof value === 'string'
      ? (value ?? null)
      : JSON.stringify(value);
  const fields = (Object.keys(after) as (keyof T & string)[]).filter(
    (field) => text(before[field]) !== text(after[field]),
  );
  const pick = (from: Partial<T>): Record<string, string | null> =>
    Object.fromEntries(fields.map((field) => [field, text(from[field])]));
  return { before: pick(before), after: pick(after) };
}
