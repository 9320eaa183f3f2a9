/** The platforms for which the portal is compiled as a mini-program: WeChat, Alipay, Baidu, Douyin. */
export const miniPrograms = /** @type {const} */ (['weapp', 'alipay', 'swan', 'tt']);
