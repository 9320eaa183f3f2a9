import type { ApplicantKind } from '@tongban/rules';

/**
 * What a row of an imported spreadsheet tells of an item, in the exchange names of ServiceItemContent.
 * Everything else of it is unknown, which is different from empty.
 */
export interface ImportedContent {
  local_item_code: string;
  task_name: string;
  task_name_en: string;
  task_type: string;
  dept_name: string;
  dept_code: string;
  /** 主项名称; empty when the item stands alone. */
  main_item: string;
  applicant_kinds: ApplicantKind[];
  user_topic_type: string[];
  corp_topic_type: string[];
}
