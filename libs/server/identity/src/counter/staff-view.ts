import { Injectable } from '@nestjs/common';
import { CatalogueService, PlacesService } from '@tongban/catalogue';
import type { Language, StaffMember } from '@tongban/kernel';
import { StaffService } from '../staff/staff.service.js';
import type { StaffType } from './identity.types.js';

/** Staff as the counter shows them to themselves. */
@Injectable()
export class StaffView {
  constructor(
    private readonly staff: StaffService,
    private readonly catalogue: CatalogueService,
    private readonly places: PlacesService,
  ) {}

  /**
   * An account with the names of its departments and its window; null when it was removed meanwhile.
   *
   * @param pending what is left to do of the log-in
   */
  async of(id: string, language: Language, pending: StaffMember['pending']): Promise<StaffType | null> {
    const profile = await this.staff.profile(id, language);
    if (!profile) return null;
    const { departmentIds, windowId, ...account } = profile;
    const departmentNames = departmentIds ? await this.departmentNames(departmentIds, language) : [];
    const windows = await this.places.windowNames([windowId], language);
    return { ...account, departmentNames, windowName: windows.get(windowId ?? '') ?? null, pending };
  }

  private async departmentNames(ids: readonly string[], language: Language): Promise<string[]> {
    const departments = await this.catalogue.departments();
    return departments
      .filter(({ id }) => ids.includes(id))
      .map(({ name, nameEn }) => (language === 'en' ? (nameEn ?? name) : name));
  }
}
