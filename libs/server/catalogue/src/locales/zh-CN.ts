import type { Sentences } from '@tongban/kernel';
import type { catalogueRefusals } from '../catalogue.refusals.js';
import type { findingCodes } from '../import/finding.js';
import type { reportCodes } from '../import/describe-report.js';
import type { guideCodes } from '../view/item-view.js';

export const chinese = {
  CATALOGUE_ITEM_NOT_FOUND: '没有找到编码为“{code}”的事项。',
  CATALOGUE_ITEM_ALREADY_WITHDRAWN: '事项“{name}”已经下架。',
  CATALOGUE_ITEM_ALREADY_PUBLISHED: '事项“{name}”已经在用。',
  CATALOGUE_DRY_RUN: '这是试运行，没有改动任何数据。',
  CATALOGUE_FILE_NOT_FOUND: '没有找到文件 {path}。',
  CATALOGUE_FILE_EMPTY: '这个文件是空的，没有导入任何内容。',
  CATALOGUE_FILE_NO_ROWS: '这个文件只有表头，没有数据行，没有导入任何内容。',
  CATALOGUE_FILE_NOT_UTF8:
    '文件不是 UTF-8 编码（第 {line} 行起无法读取），没有导入任何内容。请另存为“CSV UTF-8”后再导入。',
  CATALOGUE_FILE_GB18030:
    '文件不是 UTF-8 编码（第 {line} 行起无法读取），看起来是 GB18030（GBK）编码，没有导入任何内容。请另存为“CSV UTF-8”后再导入。',
  CATALOGUE_FILE_UTF16:
    '文件不是 UTF-8 编码（第 {line} 行起无法读取），看起来是 UTF-16（Unicode 文本），没有导入任何内容。请另存为“CSV UTF-8”后再导入。',
  CATALOGUE_FILE_COLUMN_MISSING: '表头缺少这些列：{columns}。没有导入任何内容。',
  CATALOGUE_FILE_COLUMN_TWICE: '表头中这些列出现了两次：{columns}。没有导入任何内容。',
  CATALOGUE_FILE_QUOTE_OPEN: '有一个引号没有结束（读到第 {line} 行为止），没有导入任何内容。请补上引号。',
  CATALOGUE_FILE_ROW_TOO_LARGE:
    '第 {line} 行附近有一行超过 256 KB，没有导入任何内容。可能是有一个引号没有结束，或者这不是事项目录文件。',
  CATALOGUE_FILE_UNREADABLE: '第 {line} 行不符合 CSV 格式，没有导入任何内容。',
  CATALOGUE_MAPPING_BAD: '主题对照表 {path} 有误：{problems}',
  CATALOGUE_BID_ITEMS_BAD: '项目的事项文件有 {count} 处错误，没有载入任何事项：{problems}',

  CATALOGUE_ROW_FIELD_COUNT: '这一行有 {found} 个字段，表头有 {expected} 列。',
  CATALOGUE_ROW_EMPTY: '不能为空。',
  CATALOGUE_ROW_TOO_LONG: '有 {length} 个字符，最多 {limit} 个。',
  CATALOGUE_ROW_DUPLICATE: '事项编码“{value}”与第 {first} 行重复。',
  CATALOGUE_ROW_TYPE_UNKNOWN: '没有“{value}”这个事项类型。',
  CATALOGUE_ROW_DEPARTMENT_CODE: '“{value}”（{length} 位）不是有效的统一社会信用代码，已按原样保留。',
  CATALOGUE_ROW_REGION_CODE: '“{value}”不是 6 位或 12 位的区划代码。',
  CATALOGUE_ROW_BACKSLASH: '“{value}”中有反斜杠，已按原样保留，请核对。',
  CATALOGUE_ROW_CONTROL_CHARACTER: '“{value}”中有控制字符或换行，已替换为空格。',
  CATALOGUE_ROW_FORMULA: '“{value}”像电子表格公式，只作为文字保留。',
  CATALOGUE_ROW_SAME_NAME: '“{value}”与第 {first} 行部门和名称相同，请核对是否重复。',
  CATALOGUE_ROW_PLACE_NAME: '“{value}”中有地名“{place}”，请核对是否适用于本地。',
  CATALOGUE_ROW_NO_THEME: '主题对照表没有为“{value}”给出主题，按主题浏览时找不到它。',
  CATALOGUE_COLUMN_UNKNOWN: '不认识这一列，未读取。',

  CATALOGUE_REPORT_COUNTS:
    '共 {rows} 行：新增 {created}，更新 {changed}，未变 {unchanged}，拒绝 {refused}；提醒 {warnings} 条。',
  CATALOGUE_REPORT_KEPT: '其中 {kept} 行对应的事项由项目文件完整描述，以项目文件为准。',
  CATALOGUE_REPORT_DRY_RUN: '这是试运行，没有改动任何数据。',
  CATALOGUE_REPORT_WARNING: '提醒　第 {rows} 行{column}：{message}',
  CATALOGUE_REPORT_REFUSAL: '拒绝　第 {rows} 行{column}：{message}',
  CATALOGUE_REPORT_MORE: '……还有 {count} 条未列出。',
  CATALOGUE_REPORT_BID: '项目文件：{items} 个事项，新发布 {published} 个，未变 {unchanged} 个。',
  CATALOGUE_REINDEX_SO_FAR: '已检查 {seen} 个事项的搜索词……',
  CATALOGUE_REINDEX_DONE: '搜索词已重建：检查 {seen} 个事项，更新 {changed} 个。',
  CATALOGUE_DONE_WITHDRAWN: '事项“{name}”已下架：查不到，也不能再申请；在办的办件继续办理。',
  CATALOGUE_DONE_PUBLISHED: '事项“{name}”已重新上架。',

  CATALOGUE_ON_THE_SPOT: '当场办结',
  CATALOGUE_DAYS: '{days}个{unit}',
} satisfies Sentences<
  typeof catalogueRefusals | typeof findingCodes | typeof reportCodes | typeof guideCodes
>;
