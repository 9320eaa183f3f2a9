import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FormDefinition, ServiceItemContent } from '@tongban/rules';
import type { ImportedContent } from './item-content.js';

/** One published version of an item. It never changes (a trigger refuses it): running cases pin it. */
@Entity('service_item_version')
export class ServiceItemVersion {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  /** 1, 2, 3 … within the item. */
  @Column('integer', { name: 'version_no' })
  versionNo!: number;

  /** True: `content` is a whole ServiceItemContent; false: what a spreadsheet tells. */
  @Column('boolean')
  complete!: boolean;

  @Column('jsonb')
  content!: ServiceItemContent | ImportedContent;

  /** SHA-256 of content and form; an equal hash is no new version. */
  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  @Column('jsonb', { nullable: true })
  form!: FormDefinition | null;

  @Column('integer', { name: 'form_version', nullable: true })
  formVersion!: number | null;

  /** First day on which it holds. */
  @Column('date', { name: 'effective_on' })
  effectiveOn!: string;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt!: Date;
}
