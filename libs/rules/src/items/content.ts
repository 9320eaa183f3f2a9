/**
 * The content of one service item (实施清单), as it is written in a bid's files and exchanged with the national platform.
 *
 * Names are the national exchange names in snake_case, so that import and export share one format; everything else in
 * Tongban is camelCase. Fields with the ending `_en` are our English texts of the field before them.
 * Values of the national tables are codes (`code-tables.json`); several values are lists here and are joined with `^`
 * when they are exchanged. An empty text, an empty list and an absent optional field mean the same: not filled,
 * and then `empty_because` says why.
 */
export interface ServiceItemContent
  extends ItemCodes, ItemBasics, ItemHandling, ItemLimits, ItemPlaces, ItemResult, ItemLifetime {
  /** 申请材料, in the order in which they are asked for. */
  materials: MaterialContent[];
  /** 办理环节, in their order. */
  steps: StepContent[];
  /** 收费项目. Empty when the service is free. */
  fees: FeeContent[];
  /** 设定依据, one entry per clause. */
  laws: LawContent[];
  /** 常见问题: what people really ask. */
  questions: QuestionContent[];
  /** 办理窗口. */
  windows: WindowContent[];
  /** Key of the form definition beside this file (`form.yaml`). */
  form: string;
  /** Everyday words by which people look for it (开饭店, 领低保), with common misspellings. */
  search_words: string[];
  /**
   * Why a field is empty on purpose: field → one sentence.
   * Fields of a list are named `materials/<key>/form_guid`; `materials/*\/form_guid` speaks for every material.
   */
  empty_because: Record<string, string>;
}

/** Codes of an item (domain rules: 31 and 33 characters; a bid's code scheme may say otherwise). */
export interface ItemCodes {
  /** 基本编码: 12 digits = region 2 + type 2 + department 2 + main item 3 + sub item 3. */
  catalog_code: string;
  /** 实施编码: 31 characters = unified social credit code 18 + level 1 + catalogue code 12. */
  task_code: string;
  /** 业务办理项编码: 33 characters = task_code + 2. */
  task_handle_item: string;
  /** Code of the catalogue entry in the province's own scheme. */
  local_catalogue_code: string;
  /** Code of the item in the province's own scheme; joins the row of the imported catalogue that it completes. */
  local_item_code: string;
}

/** What it is, who is in charge, by what right. */
export interface ItemBasics {
  /** 事项名称. */
  task_name: string;
  task_name_en: string;
  /** One or two plain sentences: what one gets from it. */
  summary: string;
  summary_en: string;
  /** 事项类型, table `task_type`. */
  task_type: string;
  /** 行使层级, table `use_level`. */
  use_level: string;
  /** 实施主体编码: unified social credit code of the department in charge. */
  dept_code: string;
  /** 实施主体名称. */
  dept_name: string;
  dept_name_en: string;
  /** 实施主体性质, table `dept_type`. */
  dept_type: string;
  /** 委托部门: who entrusted the department with it. */
  entrust_name: string;
  /** 权力来源, table `power_source`. */
  power_source: string;
  /** 设定依据 in one line; the clauses themselves are in `laws`. */
  by_law: string;
  /** Kinds of applicant that may apply. */
  applicant_kinds: ApplicantKind[];
  /** 面向自然人主题, keys of the bid's themes. */
  user_topic_type: string[];
  /** 面向法人主题, keys of the bid's themes. */
  corp_topic_type: string[];
}

/** Who applies. A sole trader acts as a legal person here, as the national themes do. */
export type ApplicantKind = 'natural' | 'legal';

/** How it is handled, and how far online. */
export interface ItemHandling {
  /** 办件类型, table `project_type`: instant or promised. */
  project_type: string;
  /** 服务对象, table `server_type`. */
  server_type: string[];
  /** 受理条件, one a line. */
  accept_condition: string;
  accept_condition_en: string;
  /** 办理流程 in one line; the steps themselves are in `steps`. */
  handle_flow: string;
  handle_flow_en: string;
  /** 办理形式, table `handle_type`. */
  handle_type: string[];
  /** 特别程序, table `special_procedure`: what stops the clock (行政许可法 Art. 45). */
  special_procedure: string[];
  /** 通办范围, table `handle_area`. */
  handle_area: string;
  /** 网上办理深度, table `online_handle_depth`. */
  online_handle_depth: string[];
  /** 是否网办. */
  is_online: boolean;
  /** 是否支持预约办理. */
  is_schedule: boolean;
  /** 是否支持网上支付. */
  is_pay_online: boolean;
  /** 是否支持物流快递. */
  is_express: boolean;
  /** 是否支持自助终端办理. */
  is_service_terminals: boolean;
  /** 是否进驻政务大厅. */
  is_entry_center: boolean;
  /** 数量限制. */
  limit_explain: string;
  /** 联办机构: departments that take part. */
  other_dept: string;
  /** 中介服务: what an intermediary has to deliver. */
  service_type: string;
  /** Assurance level of the identity that applying needs, 1 to 5 (domain rules §5). */
  identity_level: number;
}

/** Limits and visits. Days are counted in the unit of their `_type`, table `limit_unit`. */
export interface ItemLimits {
  /** 法定办结时限. Absent when no law sets one. */
  anticipate_day?: number;
  anticipate_type: string;
  anticipate_explain: string;
  /** 承诺办结时限; 0 = within the visit (instant). */
  promise_day: number;
  promise_type: string;
  promise_explain: string;
  /** 到办事现场次数. */
  limit_scene_num: number;
  limit_scene_explain: string;
  limit_scene_explain_en: string;
}

/** Where, when, whom to ask, what it costs, where to complain. */
export interface ItemPlaces {
  /** 办理地点. */
  transact_addr: string;
  transact_addr_en: string;
  /** 办理时间. */
  transact_time: string;
  transact_time_en: string;
  /** 咨询方式. */
  link_way: string;
  link_way_en: string;
  /** 监督投诉方式. */
  supervise_way: string;
  supervise_way_en: string;
  /** 是否收费. */
  is_fee: boolean;
  /** 收费依据. */
  fee_basis: string;
  /** 救济渠道 (beyond the national tables). */
  remedies: RemediesContent;
}

/** 救济渠道: what one can do against the decision. */
export interface RemediesContent {
  /** 行政复议: with whom, until when. */
  reconsideration: string;
  reconsideration_en: string;
  /** 行政诉讼: at which court, until when. */
  litigation: string;
  litigation_en: string;
}

/** What one gets. */
export interface ItemResult {
  /** 审批结果名称. */
  result_name: string;
  result_name_en: string;
  /** 审批结果类型, table `result_type`. */
  result_type: string;
  /** 审批结果样本: a file beside the item. */
  result_guid: string;
}

/** Version and life time. Days are ISO dates. */
export interface ItemLifetime {
  /** 事项状态, table `task_state`. */
  task_state: string;
  /** 事项版本. */
  task_version: number;
  /** 计划生效日期. */
  plan_effective_date: string;
  /** 计划取消日期. */
  plan_cancel_date: string;
}

/** One material (申请材料). */
export interface MaterialContent {
  /** Key of the material within the item, kebab-case; stays the same over versions. */
  key: string;
  material_name: string;
  material_name_en: string;
  /** 材料类型, table `material_type`. */
  material_type: string;
  /** 材料形式, table `material_format`. */
  material_format: string;
  /** 材料必要性, table `is_need`; 3 = may be handed in later (容缺). */
  is_need: string;
  /** 来源渠道, table `material_source`. */
  source_type: string;
  /** 来源渠道说明: who issues it. */
  source_explain: string;
  /** 纸质材料份数: copies of the paper in all. */
  page_num: number;
  /** 纸质材料规格, e.g. A4. */
  page_format: string;
  /** 空白表格: a file beside the item. */
  form_guid: string;
  /** 示例样表: a file beside the item. */
  example_guid: string;
  /** 填报须知. */
  fill_explain: string;
  fill_explain_en: string;
  /** 受理标准: when it is good enough. */
  accept_stand: string;
  accept_stand_en: string;
  /** 要求提供材料的依据. */
  by_law: string;
  /** 原件份数 and 复印件份数. */
  original_num: number;
  copy_num: number;
}

/** One step (办理环节). */
export interface StepContent {
  step_name: string;
  step_name_en: string;
  /** 办理人. */
  handler: string;
  handler_en: string;
  /** 审查标准. */
  review_standard: string;
  review_standard_en: string;
  /** 时限, in the unit of `limit_type`; 0 = on the spot. */
  limit_day: number;
  limit_type: string;
  /** 办理结果. */
  result: string;
  result_en: string;
}

/** One fee (收费项目). */
export interface FeeContent {
  fee_name: string;
  fee_name_en: string;
  /** 收费标准. */
  fee_stand: string;
  fee_stand_en: string;
  /** 收费依据. */
  by_law: string;
  /** 是否允许减免. */
  is_desc: boolean;
  /** 允许减免依据. */
  desc_explain: string;
}

/** One clause of a law on which the item rests. */
export interface LawContent {
  law_name: string;
  law_name_en: string;
  /** 文号, e.g. 国务院令第663号, 主席令第7号. */
  document_number: string;
  /** 条款号, e.g. 第九条. */
  clause: string;
  /** What the clause says. */
  content: string;
}

/** A question and its answer. */
export interface QuestionContent {
  question: string;
  question_en: string;
  answer: string;
  answer_en: string;
}

/** One window where one can apply in person. */
export interface WindowContent {
  window_name: string;
  window_name_en: string;
  address: string;
  address_en: string;
  office_hours: string;
  office_hours_en: string;
  telephone: string;
}
