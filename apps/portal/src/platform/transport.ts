import Taro from '@tarojs/taro';
import { RequestFailure, type Transport } from '@tongban/client-graphql';

/** The mini-programs' transport. They report every trouble of the network as `fail`; only the text tells which. */
export const transport: Transport = ({ url, headers, body, timeout }) =>
  new Promise((resolve, reject) => {
    void Taro.request({
      url,
      method: 'POST',
      header: { ...headers },
      data: body,
      timeout,
      dataType: 'json',
      success: ({ statusCode, data }) => resolve({ status: statusCode, body: data }),
      fail: ({ errMsg }) =>
        reject(new RequestFailure(/time\s?out|超时/i.test(errMsg ?? '') ? 'timeout' : 'offline', errMsg)),
    }).catch(() => undefined);
  });
