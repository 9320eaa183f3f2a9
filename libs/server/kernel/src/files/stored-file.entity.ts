import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file that somebody sent or the system made. Its bytes lie in the file store, never in the database. */
@Entity('stored_file')
export class StoredFile {
  @PrimaryColumn('uuid')
  id!: string;

  /** Hex. */
  @Column('text')
  sha256!: string;

  /** Bytes. */
  @Column('integer')
  size!: number;

  /** Media type, found in the content and not in the name. */
  @Column('text')
  type!: string;

  /** The name it had, made harmless; only ever shown. */
  @Column('text')
  name!: string;

  /** Where the store keeps it. */
  @Column('text', { name: 'storage_key' })
  storageKey!: string;

  /** The file's own key, sealed by the key ring; null for a file that an older version stored open. */
  @Column('text', { name: 'sealed_key', nullable: true })
  sealedKey!: string | null;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
