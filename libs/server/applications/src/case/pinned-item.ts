import type { CaseItem } from './case-items.service.js';
import type { LawContent, MaterialContent, ServiceItemContent, TimeLimit } from '@tongban/rules';

/** Codes of the national tables that decide something here (`code-tables.ts` of the rules). */
const codes = { needed: '1', mayFollow: '3', calendarDay: '2', licence: '01' } as const;

/** Whether the item is an administrative licence, which 行政许可法 rules. */
export const isLicence = (content: ServiceItemContent): boolean => content.task_type === codes.licence;

/** Whether an application cannot be submitted without the material. */
export const isRequired = (material: MaterialContent): boolean => material.is_need === codes.needed;

/** Whether the material may be handed in later (容缺). */
export const mayFollow = (material: MaterialContent): boolean => material.is_need === codes.mayFollow;

/** The first part of an application's number: the national code, or the local one of an item without it. */
export const itemKeyOf = (content: ServiceItemContent): string =>
  content.task_code || content.local_item_code;

/** The promised limit of an item; instant items promise the same day. */
export const promisedLimit = (content: ServiceItemContent): TimeLimit =>
  limit(content.promise_day, content.promise_type);

/** The statutory limit; null where no law sets one. */
export const statutoryLimit = (content: ServiceItemContent): TimeLimit | null =>
  content.anticipate_day === undefined ? null : limit(content.anticipate_day, content.anticipate_type);

const limit = (days: number, unit: string): TimeLimit => ({
  days,
  unit: unit === codes.calendarDay ? 'calendar-day' : 'working-day',
});

/** A limit as an official document writes it; 当场 for one that is over on the same day. */
export const limitText = (value: TimeLimit): string =>
  value.days === 0 ? '当场办结' : `${value.days}个${value.unit === 'working-day' ? '工作日' : '自然日'}`;

/** A clause as documents cite it. */
export const lawText = (law: LawContent): string =>
  `《${law.law_name.replace(/^《|》$/g, '')}》${law.document_number ? `（${law.document_number}）` : ''}${law.clause}`;

/** The material of a pinned item, by its key. */
export const materialOf = (item: CaseItem, key: string): MaterialContent | undefined =>
  item.content.materials.find((material) => material.key === key);
