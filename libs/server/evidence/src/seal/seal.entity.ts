import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A seal over every chain. Rows are only ever added. */
@Entity('evidence_seal')
export class Seal {
  /** 1 for the first. */
  @PrimaryColumn('integer')
  number!: number;

  @Column('timestamptz')
  at!: Date;

  /** What is signed. */
  @Column('text')
  text!: string;

  /** Hexadecimal. */
  @Column('text')
  signature!: string;

  /** What the next seal names. */
  @Column('text')
  hash!: string;

  /** The running digest over all heads, from which the next seal goes on. */
  @Column('bytea')
  accumulator!: Buffer;

  /** Events from this id on may belong to transactions that ended after the seal was made. */
  @Column('uuid')
  watermark!: string;
}
