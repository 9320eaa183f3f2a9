import type { Sentences } from '@tongban/kernel';
import type { spaceRefusals } from '../spaces/space.sentences.js';

export const chineseSpaces = {
  SPACE_UNKNOWN: '您不能以这个身份办事，可能授权已经结束。请重新选择。',
  SPACE_ENDED: '您所代表的身份授权已经结束。请重新选择以谁的名义办事，已保存的内容仍归原申请人所有。',
  SPACE_NOT_AUTHORISED: '您的授权不包括这个事项，请联系法定代表人增加授权。',
  ENTERPRISE_CODE_BAD: '统一社会信用代码不正确，请对照营业执照上的18位代码检查。',
  ENTERPRISE_NAME_NEEDED: '请填写营业执照上的企业全称。',
  ENTERPRISE_LEVEL: '开通企业空间需要先完成实名核验。',
  ENTERPRISE_NOT_CONFIRMED:
    '登记信息与您填写的不一致：请检查代码和企业全称，并确认您是登记的法定代表人。也可以带营业执照和身份证到窗口办理。',
  ENTERPRISE_PAPERS: '请先核对营业执照和法定代表人身份证，再开通。',
  ENTERPRISE_UNKNOWN: '没有找到这家企业，或您不是它的法定代表人。',
  AGENT_IS_REPRESENTATIVE: '法定代表人本人不需要授权。',
  AGENT_TOO_MANY_OFFERS: '等待答复的授权太多了，请先撤回一些。',
  AGENT_LEVEL: '接受授权需要先完成实名核验。',
  AGENT_OFFER_UNKNOWN: '没有找到这个授权，可能已被撤回、已过期，或授权码不正确。',
  AGENT_NAME_DIFFERS: '授权书上的姓名与您的不一致，请联系企业重新授权。',
  AGENT_ENDED_ALREADY: '这个授权已经结束。',
  AGENT_NAME_NEEDED: '请填写经办人的姓名。',
  AGENT_NUMBER_BAD: '经办人的身份证号码不正确，请检查。',
  AGENT_UNTIL_BAD: '授权截止日期应在今天到三年之内。',
  AGENT_SCOPE_NEEDED: '请至少选择一个事项或主题，或选择全部事项。',
  PROOF_TOO_OFTEN: '今天核验次数太多，请明天再试，或带身份证到窗口办理。',
  AUTHORITY_OFF: '这里没有接通核验系统，请带身份证到窗口办理。',
  AUTHORITY_AWAY: '核验系统暂时没有回应，请稍后再试。您填写的内容都还在。',
  AUTHORITY_LIMIT: '核验系统今天不再接受这个号码的核验，请明天再试，或到窗口办理。',
} satisfies Sentences<typeof spaceRefusals>;
