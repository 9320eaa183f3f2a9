import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApplicantKind } from '@tongban/rules';
import type { Source } from './department.entity.js';

/** planned: its first version takes effect later · published: can be found · withdrawn: nobody may apply any more. */
export type ItemState = 'planned' | 'published' | 'withdrawn';

/** What a list shows of an item, so that no list reads the whole content. */
export interface ItemCard {
  summary: string | null;
  summaryEn: string | null;
  instant: boolean;
  /** In the unit; null when nobody promised anything. */
  promisedDays: number | null;
  /** Code of table `limit_unit`. */
  promisedUnit: string | null;
  visits: number | null;
  free: boolean | null;
}

/** A service item (实施清单): what stays the same over its versions, and the columns by which it is found. */
@Entity('service_item')
export class ServiceItem {
  @PrimaryColumn('uuid')
  id!: string;

  /** Code in the province's own scheme; joins the bid's files and the imported rows. */
  @Column('text', { name: 'local_item_code' })
  localItemCode!: string;

  /** 实施编码, 31 characters; null for items without a national code. */
  @Column('text', { name: 'item_code', nullable: true })
  itemCode!: string | null;

  @Column('uuid', { name: 'department_id' })
  departmentId!: string;

  @Column('text', { name: 'region_code' })
  regionCode!: string;

  @Column('text')
  state!: ItemState;

  @Column('uuid', { name: 'current_version_id', nullable: true })
  currentVersionId!: string | null;

  @Column('text')
  source!: Source;

  /** Folder of the bid that holds the item's samples and blank forms. */
  @Column('text', { nullable: true })
  folder!: string | null;

  @Column('text')
  name!: string;

  @Column('text', { name: 'name_en', nullable: true })
  nameEn!: string | null;

  /** Code of table `task_type`. */
  @Column('text', { name: 'task_type' })
  taskType!: string;

  @Column('text', { name: 'applicant_kinds', array: true })
  applicantKinds!: ApplicantKind[];

  @Column('text', { array: true })
  themes!: string[];

  @Column('boolean')
  online!: boolean;

  /** Whether every field is filled, and not only what a spreadsheet tells. */
  @Column('boolean')
  complete!: boolean;

  /** Applications of the last months, counted every night. */
  @Column('integer')
  popularity!: number;

  /** Order of lists: 0 complete and online, 1 complete, 2 the others. */
  @Column('smallint', { name: 'browse_rank' })
  browseRank!: number;

  @Column('jsonb')
  card!: ItemCard;

  /** Search words, made by the application (`search/index-words.ts`). */
  @Column('tsvector')
  words!: string;

  @Column('integer')
  version!: number;
}
