import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CitizenWay } from '@tongban/rules';

/** A way in that leads to a person. What the party calls the user is sealed; its digest finds the row. */
@Entity('linked_way')
export class LinkedWay {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  way!: CitizenWay;

  @Column('text', { name: 'external_digest' })
  externalDigest!: string;

  /** Sealed. */
  @Column('text', { name: 'external_sealed' })
  externalSealed!: string;

  @Column('timestamptz', { name: 'linked_at' })
  linkedAt!: Date;

  @Column('timestamptz', { name: 'last_used_at' })
  lastUsedAt!: Date;
}
