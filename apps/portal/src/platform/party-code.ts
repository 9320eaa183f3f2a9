import Taro from '@tarojs/taro';

/**
 * Asks WeChat or Alipay for the code of a log-in: `wx.login`, and `my.getAuthCode` with the scope that asks the citizen
 * for nothing. The server learns from the party whose it is.
 *
 * @throws when the party gives none
 */
export async function partyCode(): Promise<string> {
  const { code } = await Taro.login();
  return code;
}
