import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { StaffRole } from '@tongban/kernel';

/** An account at the counter. */
@Entity('staff')
export class Staff {
  @PrimaryColumn('uuid')
  id!: string;

  /** Lower case; unique. */
  @Column('text')
  username!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'name_en', nullable: true })
  nameEn!: string | null;

  /** Argon2id, in its own text form. */
  @Column('text', { name: 'password_hash' })
  passwordHash!: string;

  @Column('timestamptz', { name: 'password_changed_at' })
  passwordChangedAt!: Date;

  /** Given by somebody else: the owner chooses another one before anything else. */
  @Column('boolean', { name: 'password_temporary' })
  passwordTemporary!: boolean;

  /** Base32 secret of the second factor, sealed; null without one. */
  @Column('text', { name: 'totp_secret', nullable: true })
  totpSecret!: string | null;

  @Column('timestamptz', { name: 'totp_since', nullable: true })
  totpSince!: Date | null;

  @Column('text', { array: true })
  roles!: StaffRole[];

  /** Departments whose cases this account works on; null for all of them. */
  @Column('uuid', { name: 'department_ids', array: true, nullable: true })
  departmentIds!: string[] | null;

  /** The window of a hall where the account sits. */
  @Column('uuid', { name: 'window_id', nullable: true })
  windowId!: string | null;

  /** Keyed digest of the person's own identity number, to keep them from their own cases. */
  @Column('text', { name: 'identity_number_digest', nullable: true })
  identityNumberDigest!: string | null;

  @Column('boolean')
  active!: boolean;

  /** An account of the demonstration, whose password is public. */
  @Column('boolean')
  demonstration!: boolean;

  @VersionColumn()
  version!: number;
}
