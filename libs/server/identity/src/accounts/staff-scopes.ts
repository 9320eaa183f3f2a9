import { Inject, Injectable } from '@nestjs/common';
import { PlacesService } from '@tongban/catalogue';
import { BID } from '@tongban/kernel';
import { departmentsInScope, type Bid, type PlacedDepartment, type StaffScope } from '@tongban/rules';

type Departments = readonly string[] | 'all';

/**
 * Resolves what an account names (departments with their sub-departments, regions with all that lies in them) into the
 * departments whose cases it works on. Every list is filtered by these in SQL.
 */
@Injectable()
export class StaffScopes {
  /** Resolved scopes by what they name, for as long as the tree is the same. */
  private known = new Map<string, Departments>();
  private knownFor: readonly PlacedDepartment[] | null = null;

  constructor(
    private readonly places: PlacesService,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  /** The departments of a scope. Asked with every request of staff, so it works out each scope once. */
  async departmentsOf(scope: StaffScope): Promise<Departments> {
    if (!scope.departmentIds && !scope.regionCodes) return 'all';
    const placed = await this.places.placed();
    if (this.knownFor !== placed) {
      this.known = new Map();
      this.knownFor = placed;
    }
    const key = JSON.stringify([scope.departmentIds, scope.regionCodes]);
    const known = this.known.get(key);
    if (known) return known;
    const open = departmentsInScope(scope, placed, this.bid.region);
    const departments = open === 'all' ? open : [...open];
    this.known.set(key, departments);
    return departments;
  }
}
