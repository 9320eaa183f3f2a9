import type { Day } from '@tongban/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CorrectionPoint } from './correction-points.js';

/** A correction notice (补正一次性告知): everything that is missing, told at once. */
@Entity('correction_notice')
export class CorrectionNotice {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'application_id' })
  applicationId!: string;

  @Column('integer')
  no!: number;

  @Column('jsonb')
  points!: CorrectionPoint[];

  @Column('date', { name: 'answer_due' })
  answerDue!: Day;

  @Column('uuid', { name: 'issued_by' })
  issuedBy!: string;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt!: Date;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;
}
