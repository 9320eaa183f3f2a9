import type { Sentences } from '@tongban/kernel';
import type { waysSentences } from '../ways/ways.sentences.js';

export const chineseWays = {
  WAY_CLOSED: '这里没有开通这种登录方式，请换一种方式登录。',
  WAY_OUT_OF_ORDER: '这种登录方式暂时用不了，请稍后再试，或换一种方式登录。',
  WAY_BUSY: '登录过于频繁，请一分钟后再试。',
  LOGIN_CODE_SPENT: '这次登录的凭证已失效，请再试一次。',
  LOGIN_AGAIN: '请再试一次。',
  TELEPHONE_BAD: '请填写 11 位手机号码。',
  SMS_TOO_SOON: '验证码刚刚发出，请在 {seconds} 秒后再获取。',
  SMS_TOO_OFTEN: '获取验证码过于频繁，请约 {minutes} 分钟后再试，或换一种方式登录。',
  SMS_CODE_WRONG: '验证码不正确，请核对短信后重新填写。',
  SMS_CODE_SPENT: '验证码已失效，请重新获取。',
  IDENTITY_OTHER: '这个账号已经用另一个身份实名，不能再改为别人。',
  IDENTITY_HELD:
    '这个身份已有账号。为防止冒用，请用原来的方式登录，或先用该账号登记的手机号登录后再认证，也可以持身份证到大厅窗口办理。',
  LINK_NEEDS_PROOF: '请先完成实名认证，再绑定其他登录方式。',
  LINK_ALREADY: '这种登录方式已经绑定在您的账号上。',
  LINK_OF_OTHER: '这种登录方式属于另一个已实名的账号，不能绑定到您的账号。',
  LINK_IDENTITY_OTHER: '那边登录的是另一个人，不能绑定到您的账号。请用您本人的身份。',
  LINK_UNKNOWN: '您的账号上没有这个登录方式，可能已经解除。',
  LINK_LAST: '这是您唯一的登录方式，解除后将无法登录。请先绑定另一种方式。',
  DEVICE_UNKNOWN: '没有这个登录，可能已经退出。',
  DEVICE_IS_THIS_ONE: '这是您正在使用的设备，请用“退出登录”。',
  WAY_WECHAT: '微信',
  WAY_ALIPAY: '支付宝',
  WAY_SMS: '短信验证码',
  WAY_OIDC: '统一身份认证',
  WAY_DEMO: '演示身份',
  ACCOUNT_WAY_LINKED: '“{way}”登录已绑定到您的账号。如果不是您本人操作，请立即解除绑定。',
  ACCOUNT_WAY_UNLINKED: '“{way}”登录已从您的账号解除，用它登录的其他设备已退出。',
  ACCOUNT_MERGED: '核实为同一人后，用“{way}”登录的另一个账号已并入您的账号。',
  ACCOUNT_WAY_LAPSED: '“{way}”登录的手机号超过 90 天未使用，可能已换机主，已从您的账号解除。',
  ACCOUNT_GUARDIANSHIP_RECORDED:
    '窗口核对证件后，已登记您是{child}的监护人，您可以在“以谁的名义办事”中为孩子办事。不是您本人到场办理的，请马上拨打服务热线。',
  ACCOUNT_GUARDIANSHIP_ENDED:
    '您为{child}办事的监护关系已由窗口结束，今后不能再以孩子的名义办事。有疑问请带证件到窗口，或拨打服务热线。',
  ACCOUNT_IDENTITY_CHECKED:
    '窗口工作人员核对了您的身份证件，记下您同意由其代办，两小时内有效。不是您本人到场的，请马上拨打服务热线。',
  ACCOUNT_IDENTITY_CHECKED_SMS: '在窗口核对了身份证件，将代您办事',
  ACCOUNT_GUARDIANSHIP_RECORDED_SMS: '登记了为孩子办事的监护关系',
  ACCOUNT_GUARDIANSHIP_ENDED_SMS: '结束了为孩子办事的监护关系',
  ACCOUNT_WAY_LINKED_SMS: '新绑定了{way}登录',
  ACCOUNT_WAY_UNLINKED_SMS: '解除了{way}登录',
  ACCOUNT_MERGED_SMS: '并入了{way}登录的账号',
  ACCOUNT_WAY_LAPSED_SMS: '解除了久未使用的{way}登录',
} satisfies Sentences<typeof waysSentences>;
