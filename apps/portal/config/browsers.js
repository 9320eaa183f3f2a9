/**
 * The oldest engines we promise. Mini-programs run in the systems' own web views, on telephones many years old,
 * and their stores take no package with newer syntax: everything there is compiled down to ES5.
 *
 * @param {string} env TARO_ENV: h5, weapp, alipay, swan, tt
 * @returns {string[]} a browserslist
 */
exports.browsers = (env) =>
  env === 'h5'
    ? ['chrome >= 87', 'edge >= 88', 'firefox >= 78', 'safari >= 14', 'ios >= 14']
    : ['ios >= 9', 'android >= 5'];
