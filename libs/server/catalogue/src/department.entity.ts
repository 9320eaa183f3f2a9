import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who says that something exists: the bid's own files, or an imported spreadsheet. The bid's word wins. */
export type Source = 'bid' | 'import';

/** A department (实施主体) that is in charge of items. */
@Entity('department')
export class Department {
  @PrimaryColumn('uuid')
  id!: string;

  /** Key in the bid; null when only a spreadsheet names it. */
  @Column('text', { nullable: true })
  key!: string | null;

  @Column('text', { name: 'region_code' })
  regionCode!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'name_en', nullable: true })
  nameEn!: string | null;

  /** As its source has it; real catalogues hold old organisation codes and fragments. */
  @Column('text')
  code!: string;

  /** Whether the code is a valid unified social credit code. */
  @Column('boolean', { name: 'code_valid' })
  codeValid!: boolean;

  @Column('text', { nullable: true })
  telephone!: string | null;

  @Column('text', { nullable: true })
  address!: string | null;

  @Column('text', { name: 'address_en', nullable: true })
  addressEn!: string | null;

  /** When its own doors are open; its service halls have hours of their own. */
  @Column('text', { nullable: true })
  hours!: string | null;

  @Column('text', { name: 'hours_en', nullable: true })
  hoursEn!: string | null;

  @Column('text')
  source!: Source;

  /** The department above it; null at the top. */
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  /** Changed by an administrator: a load leaves it as it is. */
  @Column('boolean')
  kept!: boolean;

  @Column('integer')
  version!: number;
}
