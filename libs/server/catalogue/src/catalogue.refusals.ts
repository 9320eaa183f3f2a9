import { declareSentences } from '@tongban/kernel';
import { english } from './locales/en.js';
import { chinese } from './locales/zh-CN.js';

/** Every expected "no" of the catalogue. Those of spreadsheets refuse the whole file. */
export const catalogueRefusals = [
  'CATALOGUE_ITEM_NOT_FOUND',
  'CATALOGUE_ITEM_ALREADY_WITHDRAWN',
  'CATALOGUE_ITEM_ALREADY_PUBLISHED',
  'CATALOGUE_DRY_RUN',
  'CATALOGUE_FILE_NOT_FOUND',
  'CATALOGUE_FILE_EMPTY',
  'CATALOGUE_FILE_NO_ROWS',
  'CATALOGUE_FILE_NOT_UTF8',
  'CATALOGUE_FILE_GB18030',
  'CATALOGUE_FILE_UTF16',
  'CATALOGUE_FILE_COLUMN_MISSING',
  'CATALOGUE_FILE_COLUMN_TWICE',
  'CATALOGUE_FILE_QUOTE_OPEN',
  'CATALOGUE_FILE_ROW_TOO_LARGE',
  'CATALOGUE_FILE_UNREADABLE',
  'CATALOGUE_MAPPING_BAD',
  'CATALOGUE_BID_ITEMS_BAD',
] as const;

declareSentences({ 'zh-CN': chinese, en: english });
