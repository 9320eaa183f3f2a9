import type { Day } from '@tongban/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number that an item has given on a day. Its row is locked while a number is given. */
@Entity('number_sequence')
export class NumberSequence {
  @PrimaryColumn('text', { name: 'item_key' })
  itemKey!: string;

  @PrimaryColumn('date')
  day!: Day;

  @Column('integer')
  last!: number;
}
