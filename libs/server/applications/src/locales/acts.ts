import type { Language } from '@tongban/kernel';

type ActorKind = 'citizen' | 'staff' | 'system';

const who: Readonly<Record<Language, Readonly<Record<ActorKind, string>>>> = {
  'zh-CN': { citizen: '申请人', staff: '工作人员', system: '系统' },
  en: { citizen: 'The applicant', staff: 'A member of staff', system: 'The system' },
};

const done: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    caseStarted: '开始填写',
    submitted: '提交',
    correctionRequested: '要求补正',
    resubmitted: '补正后重新提交',
    accepted: '受理',
    notAccepted: '决定不予受理',
    reviewStarted: '开始审查',
    decided: '作出决定',
    delivered: '送达',
    closed: '办结',
    withdrawn: '撤回',
  },
  en: {
    caseStarted: 'begun',
    submitted: 'submitted it',
    correctionRequested: 'requested a correction',
    resubmitted: 'submitted it again',
    accepted: 'accepted it',
    notAccepted: 'refused acceptance',
    reviewStarted: 'started the review',
    decided: 'decided it',
    delivered: 'delivered the result',
    closed: 'closed it',
    withdrawn: 'withdrew it',
  },
};

/** Says in one sentence who did what when, in front of "this can no longer be done". */
export function actDone(
  kind: string,
  actorKind: ActorKind,
  name: string | null,
  when: string,
  language: Language,
): string {
  const somebody = name ?? who[language][actorKind];
  const what = done[language][kind];
  if (!what) return '';
  return language === 'en' ? `${somebody} ${what} on ${when}. ` : `${somebody}已于${when}${what}。`;
}
