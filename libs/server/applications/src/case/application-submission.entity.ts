import type { Channel } from '@tongban/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The answers as they were submitted once; never changed afterwards. Personal values are sealed. */
@Entity('application_submission')
export class ApplicationSubmission {
  @PrimaryColumn('uuid', { name: 'application_id' })
  applicationId!: string;

  @PrimaryColumn('integer')
  no!: number;

  @Column('jsonb')
  data!: Record<string, unknown>;

  @Column('text')
  channel!: Channel;

  @Column('timestamptz')
  at!: Date;
}
