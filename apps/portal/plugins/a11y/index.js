const path = require('node:path');
const { components } = require('./attributes');

/**
 * Lets accessibility attributes through to mini-programs: Taro's templates drop every attribute they do not know.
 * The templates (here) and the runtime (runtime.js) must merge the same map in the same order, because the compiled
 * package names attributes by their position.
 */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform === 'h5' || platform.platform === 'web') return;
      platform.runtimePath = [].concat(platform.runtimePath, path.join(__dirname, 'runtime.js'));
      platform.template.mergeComponents(ctx, components(platform.platform));
    },
  });
};
