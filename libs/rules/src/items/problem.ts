/** Something that is wrong with an item, named so that an editor finds it. */
export interface ItemProblem {
  /** RFC 6901 pointer into the item, e.g. `/materials/2/material_name`. */
  pointer: string;
  /** Which rule it breaks. */
  rule: ItemRule;
  /** One sentence for the editor. */
  sentence: { zh: string; en: string };
}

/** The rules that an item is checked by. */
export type ItemRule =
  | 'shape'
  | 'unknown-field'
  | 'empty'
  | 'reason-needed'
  | 'reason-idle'
  | 'code-unknown'
  | 'code-scheme'
  | 'code-composed'
  | 'theme-unknown'
  | 'limit'
  | 'instant'
  | 'visits'
  | 'fee'
  | 'kind'
  | 'copies'
  | 'duplicate'
  | 'day'
  | 'range';

/** Builds a problem. */
export function problem(pointer: string, rule: ItemRule, zh: string, en: string): ItemProblem {
  return { pointer, rule, sentence: { zh, en } };
}
