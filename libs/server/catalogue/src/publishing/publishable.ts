import { createHash } from 'node:crypto';
import { canonicalize, type FormDefinition, type ServiceItemContent } from '@tongban/rules';
import type { Source } from '../department.entity.js';
import type { ImportedContent } from '../item-content.js';
import { indexWords } from '../search/index-words.js';
import type { ItemCard } from '../service-item.entity.js';

/** An item as somebody wants it to be: a whole one from the bid's files, or what a spreadsheet tells. */
export type Publishable = PublishableFrame &
  (
    | { readonly complete: true; readonly content: ServiceItemContent }
    | { readonly complete: false; readonly content: ImportedContent }
  );

interface PublishableFrame {
  readonly departmentId: string;
  /** As the reader sees it; for searching. */
  readonly departmentName: string;
  readonly regionCode: string;
  readonly source: Source;
  readonly folder: string | null;
  readonly form: FormDefinition | null;
  /** First day on which it holds. */
  readonly effectiveOn: string;
}

/** SHA-256 over what a version holds; an equal hash means that there is nothing to publish. */
export function contentHash({ content, form }: Pick<Publishable, 'content' | 'form'>): string {
  const text = canonicalize(JSON.parse(JSON.stringify({ content, form })));
  return createHash('sha256').update(text).digest('hex');
}

/** The columns of `service_item` that repeat what the version in force says, so that lists read one table. */
export function itemColumns(item: Publishable): object {
  const { content } = item;
  const online = item.complete && item.content.is_online;
  return {
    local_item_code: content.local_item_code,
    item_code: item.complete ? item.content.task_code || null : null,
    name: content.task_name,
    name_en: content.task_name_en || null,
    task_type: content.task_type,
    applicant_kinds: content.applicant_kinds,
    themes: [...content.user_topic_type, ...content.corp_topic_type],
    online,
    complete: item.complete,
    browse_rank: item.complete ? (online ? 0 : 1) : 2,
    card: cardOf(item),
    words: wordsOf(item),
  };
}

const instantType = '1';

function cardOf(item: Publishable): ItemCard {
  if (!item.complete) {
    return {
      summary: null,
      summaryEn: null,
      instant: false,
      promisedDays: null,
      promisedUnit: null,
      visits: null,
      free: null,
    };
  }
  const { content } = item;
  return {
    summary: content.summary || null,
    summaryEn: content.summary_en || null,
    instant: content.project_type === instantType,
    promisedDays: content.promise_day,
    promisedUnit: content.promise_type || null,
    visits: content.limit_scene_num,
    free: !content.is_fee,
  };
}

/** The search words of an item. */
export function wordsOf(
  item: Pick<PublishableFrame, 'departmentName'> &
    (
      | { readonly complete: true; readonly content: ServiceItemContent }
      | { readonly complete: false; readonly content: ImportedContent }
    ),
): string {
  const { content } = item;
  return indexWords({
    name: content.task_name,
    nameEn: content.task_name_en,
    departmentName: `${item.departmentName} ${content.dept_name}`,
    searchWords: item.complete ? item.content.search_words : [],
    summary: item.complete ? `${item.content.summary} ${item.content.summary_en}` : '',
    mainItem: item.complete ? '' : item.content.main_item,
    codes: item.complete ? [content.local_item_code, item.content.task_code] : [content.local_item_code],
  });
}
