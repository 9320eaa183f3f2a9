import type { Language } from '@tongban/kernel';
import type { DepartmentPlace } from '../places/places.queries.js';
import type { ItemDepartmentType } from '../portal/item-parts.types.js';

/** Where a department is and when, in the reader's language; where English is absent it stays Chinese. */
export function departmentView(department: DepartmentPlace, language: Language): ItemDepartmentType {
  const either = (zh: string | null, en: string | null): string | null => (language === 'en' && en) || zh;
  return {
    name: either(department.name, department.nameEn) ?? department.name,
    address: either(department.address, department.addressEn),
    hours: either(department.hours, department.hoursEn),
    telephone: department.telephone,
  };
}
