const { browsers } = require('./config/browsers');

module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        targets: browsers(process.env.TARO_ENV ?? 'h5'),
        ignoreBrowserslistConfig: false,
      },
    ],
  ],
};
