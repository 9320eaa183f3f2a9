import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel } from '@tongban/kernel';

/** Somebody who is logged in. The token itself is never stored: whoever reads this table cannot act as anybody. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid')
  id!: string;

  /** SHA-256 of the token. */
  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('text')
  kind!: 'citizen' | 'staff';

  /** The person or the staff account. */
  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('text')
  channel!: Channel;

  /** The way in by which it began. */
  @Column('text', { nullable: true })
  way!: string | null;

  /** The device in few words, e.g. `Chrome · Windows`; null when the client did not say. */
  @Column('text', { nullable: true })
  device!: string | null;

  /** Address of the client at the log-in; sealed. */
  @Column('text', { name: 'address_sealed', nullable: true })
  addressSealed!: string | null;

  /** In whose place the person acts; whether they still may is asked with every request. */
  @Column('text', { name: 'space_kind', nullable: true })
  spaceKind!: 'enterprise' | 'child' | null;

  /** The enterprise or the child. */
  @Column('uuid', { name: 'space_id', nullable: true })
  spaceId!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** Last sign of life, exact to a few minutes. */
  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt!: Date;

  /** Ends then in any case. */
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
