import type { NamedQuery } from '@tongban/kernel';

/** A department as an administrator sees it. */
export interface DepartmentPlace {
  readonly id: string;
  readonly parentId: string | null;
  readonly regionCode: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly telephone: string | null;
  readonly address: string | null;
  readonly addressEn: string | null;
  /** When it is open. */
  readonly hours: string | null;
  readonly hoursEn: string | null;
  readonly version: number;
}

/** What can be changed of a department. */
export type DepartmentFields = Pick<
  DepartmentPlace,
  'name' | 'nameEn' | 'telephone' | 'address' | 'addressEn' | 'hours' | 'hoursEn'
>;

/** A window of a hall. */
export interface HallWindowPlace {
  /** Stays with the window when its sign changes: whoever sits there is known by it. */
  readonly id: string;
  /** On the sign, e.g. A03. */
  readonly number: string;
  readonly name: string;
  readonly nameEn: string;
}

/** What can be changed of a hall. */
export interface HallFields {
  readonly name: string;
  readonly nameEn: string;
  readonly address: string;
  readonly addressEn: string;
  readonly hours: string;
  readonly hoursEn: string;
  readonly telephone: string;
  readonly windows: readonly HallWindowPlace[];
}

/** A service hall as an administrator sees it. */
export interface HallPlace extends HallFields {
  readonly key: string;
  readonly regionCode: string;
  readonly version: number;
}

const departmentColumns = `id, parent_id as "parentId", region_code as "regionCode", name, name_en as "nameEn", telephone,
       address, address_en as "addressEn", hours, hours_en as "hoursEn", version`;

/** Every department with its place in the tree. */
export const departmentPlaces: NamedQuery = {
  name: 'catalogue.department-places',
  text: `select ${departmentColumns} from department order by name, id`,
  values: [],
};

/** The same, held: two moves at once must not close a circle together. */
export const departmentsForUpdate: NamedQuery = {
  name: 'catalogue.departments-for-update',
  text: `select ${departmentColumns} from department order by id for update`,
  values: [],
};

/** Changes a department; from now on a load of the bid leaves it as it is. No row when somebody was faster. */
export const updateDepartment = (id: string, version: number, fields: DepartmentFields): NamedQuery => ({
  name: 'catalogue.update-department',
  text: `update department set name = $3, name_en = $4, telephone = $5, address = $6, address_en = $7, hours = $8,
                hours_en = $9, kept = true, version = version + 1
          where id = $1 and version = $2 returning version`,
  values: [
    id,
    version,
    fields.name,
    fields.nameEn,
    fields.telephone,
    fields.address,
    fields.addressEn,
    fields.hours,
    fields.hoursEn,
  ],
});

/** Puts a department below another one, or at the top. */
export const moveDepartment = (id: string, parentId: string | null): NamedQuery => ({
  name: 'catalogue.move-department',
  text: 'update department set parent_id = $2, version = version + 1 where id = $1 returning version',
  values: [id, parentId],
});

const hallColumns = `key, region_code as "regionCode", name, name_en as "nameEn", address, address_en as "addressEn", hours,
       hours_en as "hoursEn", telephone, windows, version`;

/** Every hall, in the bid's order. */
export const allHalls: NamedQuery = {
  name: 'catalogue.halls',
  text: `select ${hallColumns} from hall order by position, key`,
  values: [],
};

/** A hall that the bid names and nobody knows yet. */
export const insertHall = (hall: Omit<HallPlace, 'version'>, position: number): NamedQuery => ({
  name: 'catalogue.insert-hall',
  text: `insert into hall (key, region_code, position, name, name_en, address, address_en, hours, hours_en, telephone,
                           windows, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1) on conflict (key) do nothing`,
  values: [
    hall.key,
    hall.regionCode,
    position,
    hall.name,
    hall.nameEn,
    hall.address,
    hall.addressEn,
    hall.hours,
    hall.hoursEn,
    hall.telephone,
    JSON.stringify(hall.windows),
  ],
});

/** Changes a hall. No row when somebody was faster. */
export const updateHall = (key: string, version: number, hall: HallFields): NamedQuery => ({
  name: 'catalogue.update-hall',
  text: `update hall set name = $3, name_en = $4, address = $5, address_en = $6, hours = $7, hours_en = $8,
                telephone = $9, windows = $10, version = version + 1
          where key = $1 and version = $2 returning version`,
  values: [
    key,
    version,
    hall.name,
    hall.nameEn,
    hall.address,
    hall.addressEn,
    hall.hours,
    hall.hoursEn,
    hall.telephone,
    JSON.stringify(hall.windows),
  ],
});
