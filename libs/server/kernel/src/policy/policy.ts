import { Injectable } from '@nestjs/common';
import type { Actor } from '../context/actor.js';

/** Answers which of these objects an actor may see. One question for the whole set, never one per object. */
export type AccessRule = (actor: Actor, ids: readonly string[]) => Promise<ReadonlySet<string>>;

/**
 * The one access policy. Modules add the rules for what they own; whoever asks learns what is visible
 * and nothing about the rest: hidden, unknown and malformed ids are all just not in the answer.
 */
@Injectable()
export class Policy {
  private readonly rules = new Map<string, AccessRule>();

  /** Adds the rule for one kind of object. */
  register(kind: string, rule: AccessRule): void {
    if (this.rules.has(kind)) throw new Error(`Two modules rule over ${kind}.`);
    this.rules.set(kind, rule);
  }

  /** Which of the ids the actor may see. A kind without a rule is a bug and throws. */
  async visible(actor: Actor, kind: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rule = this.rules.get(kind);
    if (!rule) throw new Error(`Nobody rules over ${kind}.`);
    return ids.length ? rule(actor, ids) : new Set();
  }
}
