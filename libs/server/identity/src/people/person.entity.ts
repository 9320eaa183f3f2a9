import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/**
 * A citizen. Of somebody who has not proved their identity the name is empty and numbers may be missing.
 * Identity number, telephone and address are sealed; the digests find a row without opening any.
 */
@Entity('person')
export class Person {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  /** Sealed; null as long as the identity is not proved. */
  @Column('text', { name: 'identity_number', nullable: true })
  identityNumber!: string | null;

  @Column('text', { name: 'identity_number_digest', nullable: true })
  identityNumberDigest!: string | null;

  /** Sealed. */
  @Column('text', { nullable: true })
  telephone!: string | null;

  @Column('text', { name: 'telephone_digest', nullable: true })
  telephoneDigest!: string | null;

  /** When the person last showed that the telephone is theirs; null when it is only what somebody said. */
  @Column('timestamptz', { name: 'telephone_confirmed_at', nullable: true })
  telephoneConfirmedAt!: Date | null;

  /**
   * When the telephone was last known to be theirs: confirmed, used to log in, or told to a clerk who saw their papers.
   * Null when they only typed it in, or gave it up.
   */
  @Column('timestamptz', { name: 'telephone_known_at', nullable: true })
  telephoneKnownAt!: Date | null;

  /** Sealed. */
  @Column('text', { nullable: true })
  address!: string | null;

  /** The person into whom this one went when their identity was proved; null for everybody who is there. */
  @Column('uuid', { name: 'merged_into', nullable: true })
  mergedInto!: string | null;

  /** Assurance level of the identity, 1 to 5. */
  @Column('integer')
  assurance!: number;

  /** Made up for the demonstration; only such a person can be logged in as without proof. */
  @Column('boolean')
  demonstration!: boolean;

  /** Key of a demonstration person in the bid. */
  @Column('text', { name: 'demonstration_key', nullable: true })
  demonstrationKey!: string | null;

  /** When the person had the account erased: it says nothing about anybody any more. */
  @Column('timestamptz', { name: 'erased_at', nullable: true })
  erasedAt!: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @VersionColumn()
  version!: number;
}
