const fs = require('node:fs');
const path = require('node:path');

/**
 * Writes which scripts a reader loads before the home page can be used, for the size gate
 * (tools/gates/bundle-size.mjs): the entry's, and those of the chunk that holds the home page.
 */
exports.FirstLoad = class FirstLoad {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('FirstLoad', (compilation) => {
      const scripts = new Set();
      const take = (group) => group.getFiles().filter((file) => file.endsWith('.js')).forEach((file) => scripts.add(file));
      for (const entry of compilation.entrypoints.values()) take(entry);
      for (const group of compilation.chunkGroups) {
        const requests = group.origins.map((origin) => String(origin.request));
        if (requests.some((request) => request.includes('pages/home/index'))) take(group);
      }
      fs.mkdirSync(path.dirname(this.file), { recursive: true });
      fs.writeFileSync(this.file, JSON.stringify([...scripts], null, 2));
    });
  }
};
