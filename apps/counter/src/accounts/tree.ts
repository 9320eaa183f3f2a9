/** An entry of a list that is a tree. */
export interface TreeEntry {
  readonly id: string;
  /** The one above; null, or one that is not in the list, at the top. */
  readonly parentId: string | null;
  readonly name: string;
}

/** The entries with those below each one right after it, and how deep each stands. A circle is shown from its first entry. */
export function inTreeOrder<Entry extends TreeEntry>(
  entries: readonly Entry[],
): (Entry & { depth: number })[] {
  const ids = new Set(entries.map(({ id }) => id));
  const children = new Map<string | null, Entry[]>();
  for (const entry of entries) {
    const parent = entry.parentId !== null && ids.has(entry.parentId) ? entry.parentId : null;
    children.set(parent, [...(children.get(parent) ?? []), entry]);
  }
  const seen = new Set<string>();
  const below = (parent: string | null, depth: number): (Entry & { depth: number })[] =>
    (children.get(parent) ?? []).flatMap((entry) => visit(entry, depth));
  const visit = (entry: Entry, depth: number): (Entry & { depth: number })[] => {
    if (seen.has(entry.id)) return [];
    seen.add(entry.id);
    return [{ ...entry, depth }, ...below(entry.id, depth + 1)];
  };
  const ordered = below(null, 0);
  return ordered.concat(entries.flatMap((entry) => visit(entry, 0)));
}
