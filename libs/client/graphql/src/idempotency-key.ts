/**
 * A new idempotency key (UUID v4): one for one intention, kept while the same intention is retried.
 * Mini-programs have no `crypto`; the key need not be secret, since it only counts together with its actor.
 */
export function newKey(): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
    const digit = Math.floor(Math.random() * 16);
    return (place === 'x' ? digit : (digit & 3) | 8).toString(16);
  });
}
