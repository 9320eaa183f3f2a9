import { declareSentences, type Sentences } from '@tongban/kernel';

/** Every expected "no" of this module. */
export const evidenceRefusals = [
  'AUDIT_ACCOUNT_UNKNOWN',
  'AUDIT_FILTER_WRONG',
  'AUDIT_EXPORT_EMPTY',
  'AUDIT_CHAIN_UNKNOWN',
  'AUDIT_SEAL_UNKNOWN',
  'AUDIT_FOLDER_NOT_EMPTY',
] as const;

const chinese: Sentences<typeof evidenceRefusals> = {
  AUDIT_ACCOUNT_UNKNOWN: '没有这个账号：请填写账号编号，或工作人员的用户名。',
  AUDIT_FILTER_WRONG: '筛选条件有误，请检查标出的内容。',
  AUDIT_EXPORT_EMPTY: '没有符合条件的记录，无需导出。',
  AUDIT_CHAIN_UNKNOWN: '没有这条链。',
  AUDIT_SEAL_UNKNOWN: '没有这一号封存。',
  AUDIT_FOLDER_NOT_EMPTY: '文件夹 {folder} 不是空的，请换一个。',
};
const english: Sentences<typeof evidenceRefusals> = {
  AUDIT_ACCOUNT_UNKNOWN: 'There is no such account: give its id, or the user name of a member of staff.',
  AUDIT_FILTER_WRONG: 'Something is wrong with the filter: please look at what is marked.',
  AUDIT_EXPORT_EMPTY: 'Nothing matches, so there is nothing to export.',
  AUDIT_CHAIN_UNKNOWN: 'There is no such chain.',
  AUDIT_SEAL_UNKNOWN: 'There is no such seal.',
  AUDIT_FOLDER_NOT_EMPTY: 'The folder {folder} is not empty. Please name another one.',
};

declareSentences({ 'zh-CN': chinese, en: english });
