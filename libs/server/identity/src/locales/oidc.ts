import { declareSentences, type Sentences } from '@tongban/kernel';

/** What people are told who come through the unified identity. */
export const oidcSentences = [
  'OIDC_CLOSED',
  'OIDC_DOWN',
  'OIDC_CANCELLED',
  'OIDC_EXPIRED',
  'OIDC_FAILED',
  'OIDC_NOT_LINKED',
  'OIDC_LINKED_ALREADY',
  'OIDC_LINK_UNKNOWN',
  'OIDC_SUBJECT_BAD',
] as const;

declareSentences({
  'zh-CN': {
    OIDC_CLOSED: '这里没有开通统一身份认证登录。',
    OIDC_DOWN: '统一身份认证平台暂时没有回应。请稍后再试，或换一种方式登录。',
    OIDC_CANCELLED: '您取消了统一身份认证登录。',
    OIDC_EXPIRED: '这次登录已经失效（时间太久、已经用过，或不是在这个浏览器里开始的）。请重新登录。',
    OIDC_FAILED: '统一身份认证平台的回答没有通过核验，没有登录。请重新登录；如果仍然不行，请换一种方式登录。',
    OIDC_NOT_LINKED: '这个身份还没有关联工作账户。请先用密码登录，再在“我的账户”里关联，或请管理员关联。',
    OIDC_LINKED_ALREADY: '这个身份已经关联了一个工作账户。',
    OIDC_LINK_UNKNOWN: '没有找到这个关联，可能已经解除。',
    OIDC_SUBJECT_BAD: '请填写身份标识，最多 255 个字符。',
  } satisfies Sentences<typeof oidcSentences>,
  en: {
    OIDC_CLOSED: 'The unified identity is not open here.',
    OIDC_DOWN:
      'The unified identity does not answer just now. Please try again later, or log in another way.',
    OIDC_CANCELLED: 'You left the log-in of the unified identity.',
    OIDC_EXPIRED:
      'This log-in is no longer good: it took too long, was used already, or began in another browser. Please log in again.',
    OIDC_FAILED:
      'The answer of the unified identity could not be verified, and nobody was logged in. Please try again; if it stays, log in another way.',
    OIDC_NOT_LINKED:
      'This identity leads to no account yet. Please log in with your password and link it under “My account”, or ask an administrator.',
    OIDC_LINKED_ALREADY: 'This identity leads to an account already.',
    OIDC_LINK_UNKNOWN: 'This link was not found. It may have been removed.',
    OIDC_SUBJECT_BAD: 'Please enter the subject, 255 characters at most.',
  } satisfies Sentences<typeof oidcSentences>,
});
