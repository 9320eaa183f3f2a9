import type { Sentences } from '@tongban/kernel';
import type { catalogueRefusals } from '../catalogue.refusals.js';
import type { findingCodes } from '../import/finding.js';
import type { reportCodes } from '../import/describe-report.js';
import type { guideCodes } from '../view/item-view.js';

export const english = {
  CATALOGUE_ITEM_NOT_FOUND: 'There is no service with the code "{code}".',
  CATALOGUE_ITEM_ALREADY_WITHDRAWN: 'The service "{name}" has been withdrawn already.',
  CATALOGUE_ITEM_ALREADY_PUBLISHED: 'The service "{name}" is published already.',
  CATALOGUE_DRY_RUN: 'This was a dry run: nothing was changed.',
  CATALOGUE_FILE_NOT_FOUND: 'The file {path} was not found.',
  CATALOGUE_FILE_EMPTY: 'The file is empty. Nothing was imported.',
  CATALOGUE_FILE_NO_ROWS: 'The file has a header and no rows. Nothing was imported.',
  CATALOGUE_FILE_NOT_UTF8:
    'The file is not UTF-8 (unreadable from line {line} on). Nothing was imported. Save it as "CSV UTF-8" and try again.',
  CATALOGUE_FILE_GB18030:
    'The file is not UTF-8 (unreadable from line {line} on); it seems to be GB18030 (GBK). Nothing was imported. Save it as "CSV UTF-8" and try again.',
  CATALOGUE_FILE_UTF16:
    'The file is not UTF-8 (unreadable from line {line} on); it seems to be UTF-16 (Unicode text). Nothing was imported. Save it as "CSV UTF-8" and try again.',
  CATALOGUE_FILE_COLUMN_MISSING: 'These columns are missing: {columns}. Nothing was imported.',
  CATALOGUE_FILE_COLUMN_TWICE: 'These columns are there twice: {columns}. Nothing was imported.',
  CATALOGUE_FILE_QUOTE_OPEN: 'A quotation mark never closes (read up to line {line}). Nothing was imported.',
  CATALOGUE_FILE_ROW_TOO_LARGE:
    'A row near line {line} is larger than 256 KB. Nothing was imported. Perhaps a quotation mark never closes, or this is no catalogue.',
  CATALOGUE_FILE_UNREADABLE: 'Line {line} is not CSV. Nothing was imported.',
  CATALOGUE_MAPPING_BAD: 'The mapping {path} is wrong: {problems}',
  CATALOGUE_BID_ITEMS_BAD: "The bid's items hold {count} mistakes. No item was loaded: {problems}",

  CATALOGUE_ROW_FIELD_COUNT: 'The row has {found} fields, the header {expected}.',
  CATALOGUE_ROW_EMPTY: 'It cannot be empty.',
  CATALOGUE_ROW_TOO_LONG: 'It has {length} characters, {limit} at most are allowed.',
  CATALOGUE_ROW_DUPLICATE: 'The code "{value}" is in row {first} already.',
  CATALOGUE_ROW_TYPE_UNKNOWN: 'There is no type "{value}".',
  CATALOGUE_ROW_DEPARTMENT_CODE:
    '"{value}" ({length} characters) is no valid unified social credit code; kept as it is.',
  CATALOGUE_ROW_REGION_CODE: '"{value}" is no region code of 6 or 12 digits.',
  CATALOGUE_ROW_BACKSLASH: '"{value}" holds a backslash; kept as it is, please check.',
  CATALOGUE_ROW_CONTROL_CHARACTER: '"{value}" held control characters or line breaks, which became spaces.',
  CATALOGUE_ROW_FORMULA: '"{value}" looks like a formula; kept as text only.',
  CATALOGUE_ROW_SAME_NAME:
    '"{value}" has the department and name of row {first}; please check whether it is there twice.',
  CATALOGUE_ROW_PLACE_NAME:
    '"{value}" holds the name of a place, "{place}"; please check whether it applies here.',
  CATALOGUE_ROW_NO_THEME: 'The mapping has no theme for "{value}", so browsing by theme does not find it.',
  CATALOGUE_COLUMN_UNKNOWN: 'This column is unknown and was not read.',

  CATALOGUE_REPORT_COUNTS:
    '{rows} rows: {created} created, {changed} changed, {unchanged} unchanged, {refused} refused; {warnings} warnings.',
  CATALOGUE_REPORT_KEPT:
    "{kept} of the rows are items that the bid's own files describe in full; the files hold.",
  CATALOGUE_REPORT_DRY_RUN: 'This was a dry run: nothing was changed.',
  CATALOGUE_REPORT_WARNING: 'warning  row {rows}{column}: {message}',
  CATALOGUE_REPORT_REFUSAL: 'refused  row {rows}{column}: {message}',
  CATALOGUE_REPORT_MORE: '… and {count} more.',
  CATALOGUE_REPORT_BID: "The bid's files: {items} items, {published} published anew, {unchanged} unchanged.",
  CATALOGUE_REINDEX_SO_FAR: 'Search words of {seen} items checked …',
  CATALOGUE_REINDEX_DONE: 'Search words rebuilt: {seen} items checked, {changed} changed.',
  CATALOGUE_DONE_WITHDRAWN:
    'The service "{name}" is withdrawn: nobody finds it or can apply for it; running cases go on.',
  CATALOGUE_DONE_PUBLISHED: 'The service "{name}" is published again.',

  CATALOGUE_ON_THE_SPOT: 'On the spot',
  CATALOGUE_DAYS: '{days} {unit}',
} satisfies Sentences<
  typeof catalogueRefusals | typeof findingCodes | typeof reportCodes | typeof guideCodes
>;
