import type { FormView } from '../case/form-view.js';
import type { Material } from '../server/operations.js';
import type { Choice } from './correction.js';

/** What a correction can ask for in this case: every question of the form, every material of the item. */
export function choicesOf(view: FormView, materials: readonly Material[]): Choice[] {
  const fields = view.pages.flatMap((page) =>
    page.rows.map(({ pointer, label }): Choice => ({ kind: 'FIELD', key: pointer, label })),
  );
  return [...fields, ...materials.map(({ key, name }): Choice => ({ kind: 'MATERIAL', key, label: name }))];
}
