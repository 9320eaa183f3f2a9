import type { zh } from './zh-CN.js';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  'group.add': 'Add: {item}',
  'group.item': '{item} {n}',
  'group.remove': 'Remove {item} {n}',
  'group.remove.short': 'Remove',
  'answer.none': 'Not answered',
  'answer.yes': 'Yes',
  'answer.no': 'No',
};
