import type { portal } from '@tongban/client-graphql';

/** The channel that this package is built for; Baidu and Douyin count as the WeChat kind until the server knows them. */
export const channel: portal.Channel =
  process.env.TARO_ENV === 'h5' ? 'WEB' : process.env.TARO_ENV === 'alipay' ? 'ALIPAY' : 'WEAPP';
