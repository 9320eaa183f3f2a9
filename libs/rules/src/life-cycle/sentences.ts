import type { Catalogue } from '../text/index.js';
import { acts, lifeCycleRefusals, outcomes, stages } from './vocabulary.js';

/** What a reader is told when an act is not open. */
export const lifeCycleSentences: Catalogue<typeof lifeCycleRefusals> = {
  'zh-CN': {
    CASE_STAGE_OVER: '这件办件已经进入其他环节，不能再这样操作。',
    CASE_ACT_NOT_YOURS: '您没有进行这项操作的权限。',
    CASE_SAME_PERSON: '收件受理的人员不能审查或决定同一办件，请由其他人员办理。',
    CASE_OWN_CASE: '不能办理本人的办件，请由其他人员办理。',
    CASE_CORRECTION_LATE: '收件已超过五个工作日，依法视为受理，不能再要求补正或不予受理。',
  },
  en: {
    CASE_STAGE_OVER: 'This case has moved on, so this can no longer be done.',
    CASE_ACT_NOT_YOURS: 'You are not allowed to do this.',
    CASE_SAME_PERSON: 'Whoever took a case in does not review or decide it. Please leave it to a colleague.',
    CASE_OWN_CASE: 'Nobody handles a case of their own. Please leave it to a colleague.',
    CASE_CORRECTION_LATE:
      'More than five working days have passed since it came in, so by law it counts as accepted: a correction can no longer be requested, nor acceptance refused.',
  },
};

/** The names of the stages, as both sides read them. */
export const stageNames: Catalogue<typeof stages> = {
  'zh-CN': {
    draft: '草稿',
    submitted: '已提交，待受理',
    correction: '待补正',
    accepted: '已受理',
    'not-accepted': '不予受理',
    'under-review': '审查中',
    decided: '已决定',
    delivered: '已送达',
    closed: '已办结',
    withdrawn: '已撤回',
  },
  en: {
    draft: 'Draft',
    submitted: 'Submitted',
    correction: 'Correction requested',
    accepted: 'Accepted',
    'not-accepted': 'Not accepted',
    'under-review': 'Under review',
    decided: 'Decided',
    delivered: 'Delivered',
    closed: 'Closed',
    withdrawn: 'Withdrawn',
  },
};

export const outcomeNames: Catalogue<typeof outcomes> = {
  'zh-CN': { granted: '准予', refused: '不予' },
  en: { granted: 'Granted', refused: 'Refused' },
};

/** What a button says. */
export const actNames: Catalogue<typeof acts> = {
  'zh-CN': {
    saveDraft: '保存',
    submit: '提交',
    requestCorrection: '一次性告知补正',
    resubmit: '重新提交',
    accept: '受理',
    notAccept: '不予受理',
    startReview: '开始审查',
    grant: '准予',
    refuse: '不予',
    deliver: '送达',
    close: '办结',
    withdraw: '撤回',
    rate: '评价',
  },
  en: {
    saveDraft: 'Save',
    submit: 'Submit',
    requestCorrection: 'Request correction',
    resubmit: 'Resubmit',
    accept: 'Accept',
    notAccept: 'Do not accept',
    startReview: 'Start review',
    grant: 'Grant',
    refuse: 'Refuse',
    deliver: 'Deliver',
    close: 'Close',
    withdraw: 'Withdraw',
    rate: 'Rate',
  },
};
