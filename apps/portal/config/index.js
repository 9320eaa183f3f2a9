const path = require('node:path');
const { defineConfig } = require('@tarojs/cli');
const { browsers } = require('./browsers');

const env = process.env.TARO_ENV ?? 'h5';
const libraries = ['client/graphql', 'client/ui', 'client/forms', 'rules'].map((name) =>
  path.resolve(__dirname, '../../../libs', name),
);

// Published for newer engines than ours (private class fields): compiled like our own sources.
const tooNew = [path.resolve(__dirname, '../../../node_modules/@tanstack')];
const compiled = { include: [...libraries, ...tooNew] };

// Autoprefixer reads it here; Babel gets the same list in babel.config.js.
process.env.BROWSERSLIST = browsers(env).join(',');

/** Workspace libraries are compiled from their sources, whose imports end in `.js`. */
function fromSources(chain) {
  chain.resolve
    .set('conditionNames', ['@tongban/source', 'import', 'module', 'browser', 'default'])
    .set('extensionAlias', { '.js': ['.ts', '.tsx', '.js'] });
  // Its ES module build breaks Taro's webpack.
  chain.resolve.alias.set('chinese-days$', require.resolve('chinese-days/dist/index.min.js'));
}

// Type is set in rem (web) and px (mini-programs), so that the reader's own size counts: nothing is scaled.
const asWritten = { pxtransform: { enable: false, config: {} }, cssModules: { enable: false } };

module.exports = defineConfig({
  projectName: 'tongban-portal',
  date: '2026-1-1',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${env}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  logger: { quiet: true, stats: false },
  plugins: [
    ['@tarojs/plugin-html', { modifyElements: (_inline, block) => block.push('legend') }],
    path.resolve(__dirname, '../plugins/a11y/index.js'),
  ],
  defineConstants: {
    // Where a mini-program finds its server unless its ext config says otherwise (src/platform/server-address.ts).
    __TONGBAN_API__: JSON.stringify(process.env.TONGBAN_API ?? 'http://127.0.0.1:4000'),
  },
  mini: {
    compile: compiled,
    postcss: asWritten,
    miniCssExtractPluginOption: { ignoreOrder: true },
    webpackChain(chain, webpack) {
      fromSources(chain);
      chain.plugin('abort-controller').use(webpack.ProvidePlugin, [
        {
          AbortController: [path.resolve(__dirname, '../src/platform/abort-controller'), 'AbortController'],
        },
      ]);
    },
  },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    router: {
      mode: 'browser',
      customRoutes: {
        '/pages/home/index': '/home',
        '/pages/items/index': '/items',
        '/pages/guide/index': '/guide',
        '/pages/login/index': '/login',
        '/pages/form/index': '/form',
        '/pages/materials/index': '/materials',
        '/pages/check/index': '/check',
        '/pages/receipt/index': '/receipt',
        '/pages/privacy/index': '/privacy',
        '/pages/notice/index': '/notice',
        '/pages/cases/index': '/cases',
        '/pages/case/index': '/case',
        '/pages/settings/index': '/settings',
        '/pages/account/index': '/account',
        '/pages/space/index': '/space',
        '/pages/enterprise/index': '/enterprise',
        '/pages/assure/index': '/assure',
      },
    },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    compile: compiled,
    postcss: { ...asWritten, autoprefixer: { enable: true, config: {} } },
    webpackChain(chain) {
      fromSources(chain);
      // Other people's code changes seldom and is cached apart; what several screens share is loaded once.
      chain.optimization.splitChunks({
        chunks: 'all',
        minSize: 8000,
        cacheGroups: {
          libraries: {
            name: 'libraries',
            test: /[\\/]node_modules[\\/]/,
            chunks: 'initial',
            priority: 20,
            enforce: true,
          },
          shared: { minChunks: 2, priority: 5, reuseExistingChunk: true },
          default: false,
          defaultVendors: false,
        },
      });
      chain.performance.hints(false);
    },
  },
});
