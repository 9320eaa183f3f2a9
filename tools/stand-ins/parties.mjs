/**
 * What a party is told when it starts.
 * @typedef {object} Context
 * @property {string} [serverUrl] address of the server that will speak with it, where that is known before
 */

/**
 * A party that listens.
 * @typedef {object} Party
 * @property {string} address `http://127.0.0.1:port`, without a slash at its end (`tcp://` for clamd)
 * @property {Record<string, string>} env what the server has to be told, by name of the environment variable
 * @property {() => Promise<void>} close
 */

/**
 * The parties by name; each is one file that exports `start`. They are loaded when they are wanted.
 * @type {Record<string, () => Promise<{ start: (context: Context) => Promise<Party> }>>}
 */
export const parties = {
  wechat: () => import('./wechat.mjs'),
  alipay: () => import('./alipay.mjs'),
  sms: () => import('./sms.mjs'),
  identityProvider: () => import('./identity-provider.mjs'),
  realName: () => import('./real-name.mjs'),
  clamd: async () => {
    const { start } = await import('./clamd.mjs');
    return { start: () => start() };
  },
};
