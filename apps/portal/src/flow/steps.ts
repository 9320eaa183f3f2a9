import { visiblePages, type FormData, type FormDefinition, type FormPage } from '@tongban/rules';
import type { Case } from '../state/case';

/** The form of a case. An item that can be used online always has one; null for any other. */
export function formOf(draft: Case): FormDefinition | null {
  const form = draft.item.form;
  return typeof form === 'object' && form !== null && 'layout' in form ? (form as FormDefinition) : null;
}

export interface Steps {
  readonly pages: readonly FormPage[];
  /** Form pages, then the materials where there are any, then the check. */
  readonly total: number;
  readonly materials: boolean;
}

/** The steps of an errand, as the answers so far call for them. */
export function stepsOf(draft: Case, definition: FormDefinition, data: FormData): Steps {
  const pages = visiblePages(definition, data);
  const materials = draft.item.materials.length > 0;
  return { pages, materials, total: pages.length + (materials ? 1 : 0) + 1 };
}

/** May the reader change it now? */
export const isOpen = (draft: Case): boolean =>
  draft.openActs.includes('SAVE') || draft.openActs.includes('SUBMIT') || draft.openActs.includes('RESUBMIT');
