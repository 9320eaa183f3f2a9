import { newKey } from '@tongban/client-graphql';

/**
 * The idempotency keys of this page. The same intention (same case, version and content) keeps its key
 * until it has been answered, however often it is sent; another content is another intention.
 */
export class Intentions {
  #keys = new Map<string, string>();

  constructor(private readonly makeKey: () => string = newKey) {}

  /** The key of an intention; made when it is first asked for. */
  keyOf(intention: unknown): string {
    const name = JSON.stringify(intention);
    const key = this.#keys.get(name) ?? this.makeKey();
    this.#keys.set(name, key);
    return key;
  }

  /** The server has answered: the next time the same is wanted, it is a new intention. */
  answered(intention: unknown): void {
    this.#keys.delete(JSON.stringify(intention));
  }
}
