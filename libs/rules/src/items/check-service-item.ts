import type { CodeScheme } from './code-scheme.js';
import type { CodeTables } from './code-tables.js';
import type { ServiceItemContent } from './content.js';
import { checkFields } from './check-fields.js';
import { checkCodes, checkEntries, checkInvariants } from './check-invariants.js';
import type { ItemProblem } from './problem.js';

/** What an item is checked against: all of it is data of the bid. */
export interface ItemTables {
  codes: CodeTables;
  scheme: CodeScheme;
  /** Keys of the themes for persons and for legal persons. */
  personThemes: ReadonlySet<string>;
  corporationThemes: ReadonlySet<string>;
}

/**
 * Finds everything that keeps an item from being published, all at once.
 *
 * - each value of a table is in its table, each theme is one of the bid's;
 * - the codes follow the bid's scheme and fit together;
 * - promised ≤ statutory in the same unit; instant ⇒ done within the visit; no visit ⇒ online;
 * - a fee has a basis and a rate, a free item has neither;
 * - a clause has its document number; keys and names of materials are unique, copies add up;
 * - an empty field has a written reason, and a written reason belongs to an empty field.
 *
 * @returns the problems in the order of the file; empty when the item may be published
 */
export function checkServiceItem(content: ServiceItemContent, tables: ItemTables): ItemProblem[] {
  return [
    ...checkFields(content, tables),
    ...checkCodes(content, tables.scheme),
    ...checkInvariants(content),
    ...checkEntries(content),
  ];
}
