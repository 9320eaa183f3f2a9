import { declareSentences, type Sentences } from '@tongban/kernel';

/** Every expected "no" about linked identities at the counter. */
export const counterLinksRefusals = [
  'LINKS_REASON_SHORT',
  'LINKS_REASON_LONG',
  'LINKS_PERSON_UNKNOWN',
  'LINKS_SEVERAL',
  'LINKS_GONE',
  'LINKS_LAST',
  'LINKS_OWN',
] as const;

declareSentences({
  'zh-CN': {
    LINKS_REASON_SHORT: '请写明事由，至少 5 个字。',
    LINKS_REASON_LONG: '事由不能超过 200 个字。',
    LINKS_PERSON_UNKNOWN: '没有找到这个人，请核对后再查。',
    LINKS_SEVERAL: '有不止一个账号登记了这个手机号，请用身份证号查询。',
    LINKS_GONE: '没有找到这个登录方式，可能已经解除。',
    LINKS_LAST: '这个账号没有实名，这是它唯一的登录方式，解除后当事人将无法再登录。',
    LINKS_OWN: '不能在这里办理自己的关联，请到“我的账户”，或由另一位同事办理。',
  } satisfies Sentences<typeof counterLinksRefusals>,
  en: {
    LINKS_REASON_SHORT: 'Please say why, in at least 5 characters.',
    LINKS_REASON_LONG: 'The reason may have 200 characters at most.',
    LINKS_PERSON_UNKNOWN: 'This person was not found. Please check what you entered.',
    LINKS_SEVERAL: 'More than one account has this telephone number. Please use the identity number.',
    LINKS_GONE: 'This way to log in was not found; perhaps it was unlinked already.',
    LINKS_LAST:
      'The identity of this account is not proved and this is its only way to log in; without it the person could not come back.',
    LINKS_OWN: 'Nobody changes their own links here. Use “My account”, or ask a colleague.',
  } satisfies Sentences<typeof counterLinksRefusals>,
});
