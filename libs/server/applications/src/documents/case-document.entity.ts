import type { Day } from '@tongban/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DocumentFacts } from './document-facts.js';
import type { DocumentKind } from './document-kinds.js';

/** A notice or decision that a case gave its applicant. Its PDF is drawn from the facts when first asked for. */
@Entity('case_document')
export class CaseDocument {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'application_id' })
  applicationId!: string;

  @Column('text')
  kind!: DocumentKind;

  @Column('text')
  number!: string;

  @Column('text', { name: 'verification_code' })
  verificationCode!: string;

  @Column('date', { name: 'issued_on' })
  issuedOn!: Day;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt!: Date;

  /** The history row of the act that issued it. */
  @Column('integer', { name: 'event_seq' })
  eventSeq!: number;

  @Column('jsonb')
  facts!: DocumentFacts;

  @Column('uuid', { name: 'file_id', nullable: true })
  fileId!: string | null;
}
