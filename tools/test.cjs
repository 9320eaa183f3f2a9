'use strict';

require('./lib/node-version.cjs')();
import('./test/main.mjs').catch(function (error) {
  process.stderr.write((error && error.stack ? error.stack : String(error)) + '\n');
  process.exit(1);
});
