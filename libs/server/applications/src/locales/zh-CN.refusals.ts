import type { Sentences } from '@tongban/kernel';
import { lifeCycleSentences } from '@tongban/rules';
import type { applicationProblems, applicationRefusals } from '../applications.refusals.js';

const lifeCycle = lifeCycleSentences['zh-CN'];

export const chinese = {
  ...lifeCycle,
  // Says first, where it is known, who did what: a colleague was faster.
  CASE_STAGE_OVER: `{before}${lifeCycle.CASE_STAGE_OVER}`,
  CASE_NOT_FOUND: '没有找到这件办件。',
  CASE_CHANGED_ELSEWHERE: '这件办件刚刚在别处有了改动，已为您显示最新内容，请核对后再试。',
  CASE_ITEM_UNKNOWN: '没有找到这个事项。',
  CASE_ITEM_NOT_ONLINE: '这个事项暂时不能在网上申请，请按办事指南到窗口办理。',
  CASE_ITEM_WITHDRAWN: '这个事项已经停止办理，不能再提交。您填写的内容已经保留。',
  CASE_ASSURANCE_TOO_LOW: '办理这个事项需要 {level} 级实名，请先完成核验。',
  CASE_NOT_FOR_ENTERPRISES: '这个事项由个人办理，请先切换为本人身份。',
  CASE_NOT_FOR_CHILDREN: '这个事项不能为未成年子女办理，请先切换为本人身份。',
  CASE_FORM_INVALID: '有 {count} 处需要修改，请按提示改好后再提交。',
  CASE_MATERIAL_MISSING: '还有 {count} 项材料没有上传，请补齐后再提交。',
  CASE_ANSWERS_TOO_LARGE: '填写的内容太多，无法保存，请精简后再试。',
  CASE_ANSWERS_UNKNOWN: '有些内容不属于这张表，没有保存，请刷新页面后再试。',
  CASE_MATERIAL_UNKNOWN: '这个事项不需要这份材料。',
  CASE_TOO_MANY_FILES: '一项材料最多上传 {limit} 个文件，请先删除不需要的。',
  CASE_FILE_UNKNOWN: '没有找到这个文件，可能已经删除。',
  CASE_CONSENT_NEEDED: '提交前请先阅读个人信息告知并同意。您填写的内容已经保留。',
  CASE_RUNNING: '您还有 {count} 件申请正在办理，办结或撤回以后才能删除账号。',
  CASE_REASON_NEEDED: '请写明理由。',
  CASE_REASON_TOO_LONG: '理由不能超过 {limit} 个字。',
  CASE_POINTS_NEEDED: '请至少写明一项需要补正的内容，并一次告知全部内容。',
  CASE_POINTS_BAD: '有 {count} 项补正内容没有写清楚，请按提示修改。',
  CASE_POINT_NOT_TOLD_FIRST:
    '第一次告知时没有提出、申请人也没有改动过的内容，不能再次要求补正（行政许可法第三十二条：一次告知）。',
  CASE_NOT_PERSONAL: '这一项没有隐藏的内容。',
  PROBLEM_MATERIAL_MISSING: '请上传“{name}”。',
  PROBLEM_FIELD_UNKNOWN: '表中没有这一项。',
  PROBLEM_POINT_TEXT: '请写明哪里不符合要求，不超过 {limit} 个字。',
  PROBLEM_POINT_TARGET: '请选择表中的一项内容或一份材料。',
  PROBLEM_POINT_LATE: '第一次告知时没有提出这一项，申请人也没有改动过它。',
} satisfies Sentences<typeof applicationRefusals> & Sentences<typeof applicationProblems>;
