import { Injectable } from '@nestjs/common';
import type { Actor, Tx, Visitor } from '@tongban/kernel';

/** All that belongs to one account goes to another one, because both turned out to be one person. */
export interface AccountMove {
  readonly from: string;
  /** The same as `from` when an account only got the name of its proved identity. */
  readonly into: string;
  /** Name of the person, as proved. */
  readonly name: string;
  readonly actor: Actor | Visitor;
}

/** Moves the rows of one kind, in the transaction of the proof, and tells how many there were. */
export type Mover = (tx: Tx, move: AccountMove) => Promise<number>;

/**
 * What belongs to an account, by what it is. Each module registers its own when it starts; this module knows no other
 * module's tables.
 */
@Injectable()
export class AccountMoves {
  private readonly movers = new Map<string, Mover>();

  /**
   * @param what name of what is moved, for the history: `cases`
   * @throws Error when something else has that name
   */
  register(what: string, mover: Mover): void {
    if (this.movers.has(what)) throw new Error(`Two modules move ${what}.`);
    this.movers.set(what, mover);
  }

  /** Moves everything; counts by what it is, without what there was none of. */
  async run(tx: Tx, move: AccountMove): Promise<Record<string, number>> {
    const moved: Record<string, number> = {};
    for (const [what, mover] of this.movers) {
      const count = await mover(tx, move);
      if (count > 0) moved[what] = count;
    }
    return moved;
  }
}
