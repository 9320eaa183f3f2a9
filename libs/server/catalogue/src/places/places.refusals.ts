import { declareSentences, type Sentences } from '@tongban/kernel';

/** Every expected "no" about departments, halls and windows. */
export const placesRefusals = [
  'PLACE_NOT_FOUND',
  'PLACE_CHANGED_ELSEWHERE',
  'PLACE_FIELDS_BAD',
  'PLACE_NAME_TAKEN',
  'PLACE_BELOW_ITSELF',
  'PLACE_WINDOW_TWICE',
  'PLACE_FIELD_NEEDED',
  'PLACE_FIELD_LONG',
] as const;

const chinese = {
  PLACE_NOT_FOUND: '没有找到这个部门或大厅，请刷新页面。',
  PLACE_CHANGED_ELSEWHERE: '别人刚刚修改过，请看过最新内容后再改。您填写的内容还在。',
  PLACE_FIELDS_BAD: '有内容需要修改，请看标出的地方。',
  PLACE_NAME_TAKEN: '同一区划内已有同名部门。',
  PLACE_BELOW_ITSELF: '部门不能放在自己或自己的下级部门之下。',
  PLACE_WINDOW_TWICE: '窗口号重复。',
  PLACE_FIELD_NEEDED: '请填写。',
  PLACE_FIELD_LONG: '不能超过 {most} 个字。',
} satisfies Sentences<typeof placesRefusals>;

const english = {
  PLACE_NOT_FOUND: 'There is no such department or hall. Please reload the page.',
  PLACE_CHANGED_ELSEWHERE:
    'Somebody else has just changed this. Look at what it is now and change it again. What you typed is still there.',
  PLACE_FIELDS_BAD: 'Something has to be changed. See the marked fields.',
  PLACE_NAME_TAKEN: 'There is another department of this name in the region.',
  PLACE_BELOW_ITSELF: 'A department cannot stand below itself or below a department of its own.',
  PLACE_WINDOW_TWICE: 'This window number is there twice.',
  PLACE_FIELD_NEEDED: 'Please fill this in.',
  PLACE_FIELD_LONG: 'No more than {most} characters.',
} satisfies Sentences<typeof placesRefusals>;

declareSentences({ 'zh-CN': chinese, en: english });
