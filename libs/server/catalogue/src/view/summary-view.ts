import type { Language } from '@tongban/kernel';
import type { CodeTables } from '@tongban/rules';
import type { ItemList, ListedItem } from '../item-list.service.js';
import type { ItemPageType, ItemSummaryType } from '../portal/item-list.types.js';
import { codeName, unitName } from './code-names.js';

/** Writes an item of a list in the reader's language. */
export function summaryView(item: ListedItem, language: Language, tables: CodeTables): ItemSummaryType {
  const { card } = item;
  const english = language === 'en';
  return {
    id: item.id,
    name: (english && item.name_en) || item.name,
    summary: (english && card.summaryEn) || card.summary,
    departmentName: (english && item.department_name_en) || item.department_name,
    applicantKinds: [...item.applicant_kinds],
    taskType: codeName(tables, 'task_type', item.task_type, language),
    online: item.online,
    instant: card.instant,
    promisedDays: card.promisedDays,
    promisedUnit:
      card.promisedUnit === null || card.promisedDays === null
        ? null
        : unitName(tables, card.promisedUnit, card.promisedDays, language),
    visits: card.visits,
    free: card.free,
    complete: item.complete,
  };
}

/** Writes a page. */
export function pageView({ items, ...page }: ItemList, language: Language, tables: CodeTables): ItemPageType {
  return { nodes: items.map((item) => summaryView(item, language, tables)), ...page };
}
