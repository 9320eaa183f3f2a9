import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A file that an applicant attached to a material. It belongs to the submissions from `submissionAdded` until before
 * `submissionRemoved`, so that every submission can be shown as it was.
 */
@Entity('case_file')
export class CaseFile {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'application_id' })
  applicationId!: string;

  @Column('text', { name: 'material_key' })
  materialKey!: string;

  @Column('uuid', { name: 'file_id' })
  fileId!: string;

  @Column('text')
  name!: string;

  /** Bytes. */
  @Column('integer')
  size!: number;

  /** Media type, as found in the content. */
  @Column('text')
  type!: string;

  /** The uploader's key: the same upload retried gives one file. */
  @Column('text', { name: 'upload_key', nullable: true })
  uploadKey!: string | null;

  @Column('integer', { name: 'submission_added' })
  submissionAdded!: number;

  @Column('integer', { name: 'submission_removed', nullable: true })
  submissionRemoved!: number | null;

  @Column('timestamptz', { name: 'added_at' })
  addedAt!: Date;
}
