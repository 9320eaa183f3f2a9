/** One code table: code → what a reader sees. */
export interface CodeTable {
  /** False: not checked against a public exchange sample, so a bid may replace the whole table. */
  sure: boolean;
  values: Readonly<Record<string, string>>;
}

/** Names of the tables that an item's fields refer to. */
export type CodeTableName =
  | 'task_type'
  | 'project_type'
  | 'power_source'
  | 'use_level'
  | 'server_type'
  | 'dept_type'
  | 'task_state'
  | 'material_type'
  | 'material_format'
  | 'material_source'
  | 'is_need'
  | 'result_type'
  | 'handle_type'
  | 'limit_unit'
  | 'handle_area'
  | 'online_handle_depth'
  | 'special_procedure';

export type CodeTables = Readonly<Record<CodeTableName, CodeTable>>;

/**
 * The code tables of service items that are used when a bid brings none of its own.
 *
 * Source: 国办函〔2016〕108号 and GB/T 39554. A table that is not `sure` is data that a bid may replace,
 * which is why codes are strings everywhere and never an enum. `dept_type` and `task_state` are ours.
 */
export const nationalCodeTables: CodeTables = {
  task_type: {
    sure: true,
    values: {
      '01': '行政许可',
      '02': '行政处罚',
      '03': '行政强制',
      '04': '行政征收',
      '05': '行政给付',
      '06': '行政检查',
      '07': '行政确认',
      '08': '行政奖励',
      '09': '行政裁决',
      '10': '其他行政权力',
      '20': '公共服务',
    },
  },
  project_type: { sure: true, values: { '1': '即办件', '2': '承诺件' } },
  power_source: {
    sure: true,
    values: {
      '1': '法定本级行使',
      '2': '上级下放',
      '3': '上级授权',
      '4': '同级授权',
      '5': '上级委托',
      '6': '同级委托',
    },
  },
  use_level: {
    sure: true,
    values: {
      '1': '国家级',
      '2': '省级',
      '3': '市级',
      '4': '县级',
      '5': '镇（乡、街道）级',
      '6': '村（社区）级',
    },
  },
  server_type: {
    sure: false,
    values: {
      '1': '自然人',
      '2': '企业法人',
      '3': '事业法人',
      '4': '社会组织法人',
      '5': '非法人企业',
      '6': '行政机关',
      '9': '其他组织',
    },
  },
  dept_type: { sure: false, values: { '1': '法定机关', '2': '授权组织', '3': '受委托组织' } },
  task_state: { sure: false, values: { '1': '在用', '2': '暂停', '3': '取消' } },
  material_type: { sure: false, values: { '1': '原件', '2': '复印件', '3': '原件和复印件' } },
  material_format: { sure: false, values: { '1': '纸质', '2': '电子', '3': '纸质或电子' } },
  material_source: { sure: false, values: { '10': '申请人自备', '20': '政府部门核发', '99': '其他' } },
  is_need: { sure: false, values: { '1': '必要', '2': '非必要', '3': '容缺后补' } },
  result_type: { sure: false, values: { '10': '证照', '20': '批文', '99': '其他' } },
  handle_type: { sure: false, values: { '1': '窗口办理', '2': '网上办理', '3': '快递申请' } },
  limit_unit: { sure: false, values: { '1': '工作日', '2': '自然日' } },
  handle_area: {
    sure: false,
    values: { '1': '全国', '2': '跨省', '3': '跨市', '4': '跨县', '5': '本地' },
  },
  online_handle_depth: {
    sure: false,
    values: {
      '1': '互联网咨询',
      '2': '互联网收件',
      '3': '互联网预审',
      '4': '互联网受理',
      '5': '互联网办理',
      '6': '互联网办理结果信息反馈',
      '7': '互联网电子证照反馈',
      '9': '其他',
    },
  },
  special_procedure: {
    sure: false,
    values: {
      '1': '听证',
      '2': '招标',
      '3': '拍卖',
      '4': '检验',
      '5': '检测',
      '6': '检疫',
      '7': '鉴定',
      '8': '专家评审',
      '9': '其他（机构评审等）',
    },
  },
};
