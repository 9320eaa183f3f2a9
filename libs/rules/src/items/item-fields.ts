import type { CodeTableName } from './code-tables.js';
import type {
  FeeContent,
  LawContent,
  MaterialContent,
  QuestionContent,
  RemediesContent,
  ServiceItemContent,
  StepContent,
  WindowContent,
} from './content.js';

/** What kind of value a field holds, and so how it is checked, imported and exported. */
export type FieldKind = 'text' | 'code' | 'codes' | 'number' | 'flag' | 'day' | 'themes' | 'words' | 'file';

/** One field of the exchange format. */
export interface ItemField {
  kind: FieldKind;
  /** Chinese name, as in the national tables. */
  zh: string;
  en: string;
  /** Table of a `code` or `codes`; `persons` or `corporations` for `themes`. */
  table?: CodeTableName | 'persons' | 'corporations';
  /** Never empty: not even a written reason excuses it. */
  always?: true;
}

/** The fields of a list's entries (or of the remedies). */
export type FieldsOf<T> = { readonly [K in keyof T]-?: ItemField };

type Lists = 'materials' | 'steps' | 'fees' | 'laws' | 'questions' | 'windows';
type Scalars = Omit<ServiceItemContent, Lists | 'remedies' | 'empty_because' | 'applicant_kinds'>;

const text = (zh: string, en: string): ItemField => ({ kind: 'text', zh, en });
const must = (field: ItemField): ItemField => ({ ...field, always: true });
const number = (zh: string, en: string): ItemField => ({ kind: 'number', zh, en });
const flag = (zh: string, en: string): ItemField => ({ kind: 'flag', zh, en });
const file = (zh: string, en: string): ItemField => ({ kind: 'file', zh, en });
const code = (zh: string, en: string, table: CodeTableName): ItemField => ({ kind: 'code', zh, en, table });
const codes = (zh: string, en: string, table: CodeTableName): ItemField => ({ kind: 'codes', zh, en, table });

/**
 * Every field of an item outside its lists, in the order of the national tables.
 * The one source for checking, for export and for the test that goes through all fields.
 */
export const itemFields: FieldsOf<Scalars> = {
  catalog_code: text('基本编码', 'Catalogue code'),
  task_code: text('实施编码', 'Item code'),
  task_handle_item: text('业务办理项编码', 'Handling item code'),
  local_catalogue_code: text('地方基本编码', 'Local catalogue code'),
  local_item_code: must(text('地方实施编码', 'Local item code')),
  task_name: must(text('事项名称', 'Name')),
  task_name_en: must(text('事项名称（英文）', 'Name in English')),
  summary: must(text('事项简介', 'Summary')),
  summary_en: must(text('事项简介（英文）', 'Summary in English')),
  task_type: must(code('事项类型', 'Type', 'task_type')),
  use_level: must(code('行使层级', 'Level', 'use_level')),
  dept_code: must(text('实施主体编码', 'Department code')),
  dept_name: must(text('实施主体', 'Department')),
  dept_name_en: must(text('实施主体（英文）', 'Department in English')),
  dept_type: must(code('实施主体性质', 'Kind of department', 'dept_type')),
  entrust_name: text('委托部门', 'Entrusted by'),
  power_source: must(code('权力来源', 'Source of power', 'power_source')),
  by_law: must(text('设定依据', 'Legal basis')),
  user_topic_type: { kind: 'themes', zh: '面向自然人主题', en: 'Themes for persons', table: 'persons' },
  corp_topic_type: {
    kind: 'themes',
    zh: '面向法人主题',
    en: 'Themes for legal persons',
    table: 'corporations',
  },
  project_type: must(code('办件类型', 'Instant or promised', 'project_type')),
  server_type: must(codes('服务对象', 'For whom', 'server_type')),
  accept_condition: must(text('受理条件', 'Conditions')),
  accept_condition_en: must(text('受理条件（英文）', 'Conditions in English')),
  handle_flow: must(text('办理流程', 'Course')),
  handle_flow_en: must(text('办理流程（英文）', 'Course in English')),
  handle_type: must(codes('办理形式', 'Ways to apply', 'handle_type')),
  special_procedure: codes('特别程序', 'Special procedures', 'special_procedure'),
  handle_area: must(code('通办范围', 'Cross-region handling', 'handle_area')),
  online_handle_depth: codes('网上办理深度', 'Depth of online handling', 'online_handle_depth'),
  is_online: must(flag('是否网办', 'Online')),
  is_schedule: must(flag('是否支持预约办理', 'By appointment')),
  is_pay_online: must(flag('是否支持网上支付', 'Online payment')),
  is_express: must(flag('是否支持物流快递', 'By courier')),
  is_service_terminals: must(flag('是否支持自助终端办理', 'At self-service terminals')),
  is_entry_center: must(flag('是否进驻政务大厅', 'In the service hall')),
  limit_explain: text('数量限制', 'Quota'),
  other_dept: text('联办机构', 'Joint departments'),
  service_type: text('中介服务', 'Intermediary services'),
  identity_level: must(number('身份认证等级', 'Identity level')),
  anticipate_day: number('法定办结时限', 'Statutory limit'),
  anticipate_type: code('法定办结时限单位', 'Unit of the statutory limit', 'limit_unit'),
  anticipate_explain: text('法定办结时限说明', 'On the statutory limit'),
  promise_day: must(number('承诺办结时限', 'Promised limit')),
  promise_type: must(code('承诺办结时限单位', 'Unit of the promised limit', 'limit_unit')),
  promise_explain: text('承诺办结时限说明', 'On the promised limit'),
  limit_scene_num: must(number('到办事现场次数', 'Visits')),
  limit_scene_explain: text('必须到现场的原因', 'Why one has to come'),
  limit_scene_explain_en: text('必须到现场的原因（英文）', 'Why one has to come, in English'),
  transact_addr: must(text('办理地点', 'Where')),
  transact_addr_en: must(text('办理地点（英文）', 'Where, in English')),
  transact_time: must(text('办理时间', 'When')),
  transact_time_en: must(text('办理时间（英文）', 'When, in English')),
  link_way: must(text('咨询方式', 'Advice')),
  link_way_en: must(text('咨询方式（英文）', 'Advice in English')),
  supervise_way: must(text('监督投诉方式', 'Complaints')),
  supervise_way_en: must(text('监督投诉方式（英文）', 'Complaints in English')),
  is_fee: must(flag('是否收费', 'Fee')),
  fee_basis: text('收费依据', 'Basis of the fee'),
  result_name: must(text('审批结果名称', 'Result')),
  result_name_en: must(text('审批结果名称（英文）', 'Result in English')),
  result_type: must(code('审批结果类型', 'Kind of result', 'result_type')),
  result_guid: file('审批结果样本', 'Sample of the result'),
  task_state: must(code('事项状态', 'State', 'task_state')),
  task_version: must(number('事项版本', 'Version')),
  plan_effective_date: must({ kind: 'day', zh: '计划生效日期', en: 'Effective from' }),
  plan_cancel_date: { kind: 'day', zh: '计划取消日期', en: 'Cancelled from' },
  form: must(text('表单', 'Form')),
  search_words: must({ kind: 'words', zh: '搜索词', en: 'Search words' }),
};

/** Fields of one material. */
export const materialFields: FieldsOf<MaterialContent> = {
  key: must(text('材料标识', 'Key')),
  material_name: must(text('材料名称', 'Material')),
  material_name_en: must(text('材料名称（英文）', 'Material in English')),
  material_type: must(code('材料类型', 'Original or copy', 'material_type')),
  material_format: must(code('材料形式', 'Paper or electronic', 'material_format')),
  is_need: must(code('材料必要性', 'Needed', 'is_need')),
  source_type: must(code('来源渠道', 'Source', 'material_source')),
  source_explain: text('来源渠道说明', 'On the source'),
  page_num: must(number('纸质材料份数', 'Paper copies')),
  page_format: text('纸质材料规格', 'Paper size'),
  form_guid: file('空白表格', 'Blank form'),
  example_guid: file('示例样表', 'Sample'),
  fill_explain: text('填报须知', 'How to fill it in'),
  fill_explain_en: text('填报须知（英文）', 'How to fill it in, in English'),
  accept_stand: must(text('受理标准', 'Standard')),
  accept_stand_en: must(text('受理标准（英文）', 'Standard in English')),
  by_law: must(text('要求提供材料的依据', 'Legal basis')),
  original_num: must(number('原件份数', 'Originals')),
  copy_num: must(number('复印件份数', 'Copies')),
};

/** Fields of one step. */
export const stepFields: FieldsOf<StepContent> = {
  step_name: must(text('环节', 'Step')),
  step_name_en: must(text('环节（英文）', 'Step in English')),
  handler: must(text('办理人', 'Handler')),
  handler_en: must(text('办理人（英文）', 'Handler in English')),
  review_standard: must(text('审查标准', 'Standard')),
  review_standard_en: must(text('审查标准（英文）', 'Standard in English')),
  limit_day: must(number('时限', 'Limit')),
  limit_type: must(code('时限单位', 'Unit of the limit', 'limit_unit')),
  result: must(text('办理结果', 'Result')),
  result_en: must(text('办理结果（英文）', 'Result in English')),
};

/** Fields of one fee. */
export const feeFields: FieldsOf<FeeContent> = {
  fee_name: must(text('收费项目名称', 'Fee')),
  fee_name_en: must(text('收费项目名称（英文）', 'Fee in English')),
  fee_stand: must(text('收费标准', 'Rate')),
  fee_stand_en: must(text('收费标准（英文）', 'Rate in English')),
  by_law: must(text('收费依据', 'Legal basis')),
  is_desc: must(flag('是否允许减免', 'Reducible')),
  desc_explain: text('允许减免依据', 'When it is reduced'),
};

/** Fields of one clause. */
export const lawFields: FieldsOf<LawContent> = {
  law_name: must(text('法律法规名称', 'Law')),
  law_name_en: must(text('法律法规名称（英文）', 'Law in English')),
  document_number: must(text('文号', 'Document number')),
  clause: must(text('条款号', 'Clause')),
  content: must(text('条款内容', 'Content')),
};

/** Fields of one question. */
export const questionFields: FieldsOf<QuestionContent> = {
  question: must(text('问题', 'Question')),
  question_en: must(text('问题（英文）', 'Question in English')),
  answer: must(text('解答', 'Answer')),
  answer_en: must(text('解答（英文）', 'Answer in English')),
};

/** Fields of one window. */
export const windowFields: FieldsOf<WindowContent> = {
  window_name: must(text('窗口名称', 'Window')),
  window_name_en: must(text('窗口名称（英文）', 'Window in English')),
  address: must(text('窗口地址', 'Address')),
  address_en: must(text('窗口地址（英文）', 'Address in English')),
  office_hours: must(text('办公时间', 'Hours')),
  office_hours_en: must(text('办公时间（英文）', 'Hours in English')),
  telephone: must(text('窗口电话', 'Telephone')),
};

/** Fields of the remedies. */
export const remedyFields: FieldsOf<RemediesContent> = {
  reconsideration: must(text('行政复议', 'Reconsideration')),
  reconsideration_en: must(text('行政复议（英文）', 'Reconsideration in English')),
  litigation: must(text('行政诉讼', 'Litigation')),
  litigation_en: must(text('行政诉讼（英文）', 'Litigation in English')),
};

/** The lists of an item with the fields of their entries. */
export const itemLists = {
  materials: { zh: '申请材料', en: 'Materials', fields: materialFields },
  steps: { zh: '办理环节', en: 'Steps', fields: stepFields },
  fees: { zh: '收费项目', en: 'Fees', fields: feeFields },
  laws: { zh: '设定依据条款', en: 'Laws', fields: lawFields },
  questions: { zh: '常见问题', en: 'Questions', fields: questionFields },
  windows: { zh: '办理窗口', en: 'Windows', fields: windowFields },
} as const satisfies Readonly<
  Record<Lists, { zh: string; en: string; fields: Readonly<Record<string, ItemField>> }>
>;
