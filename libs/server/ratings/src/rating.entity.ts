import type { Channel } from '@tongban/kernel';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** What an applicant said of one service event. It is given once and never changed. */
@Entity('rating')
@Unique(['applicationId', 'eventNumber'])
export class Rating {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'application_id' })
  applicationId!: string;

  /** Place of the rated event in the history of the case. */
  @Column('integer', { name: 'event_number' })
  eventNumber!: number;

  /** 5 (very satisfied) to 1 (very dissatisfied). */
  @Column('smallint')
  level!: number;

  /** National reason codes of the level. */
  @Column('text', { array: true })
  reasons!: string[];

  @Column('text', { nullable: true })
  text!: string | null;

  @Column('text')
  channel!: Channel;

  @Column('uuid', { name: 'rater_id' })
  raterId!: string;

  @Column('timestamptz')
  at!: Date;
}
