'use strict';

/**
 * Ends the process with one sentence when Node is older than package.json asks for.
 * This file, and every .cjs file that loads it, must itself run on a very old Node.
 */
module.exports = function requireNode() {
  var wanted = require('../../package.json').engines.node.replace('>=', '');
  if (atLeast(process.versions.node, wanted)) return;
  process.stderr.write(
    'Tongban needs Node ' + wanted + ' or later, and this is Node ' + process.versions.node + '.\n',
  );
  process.exit(1);
};

/**
 * Compares two versions by their first two numbers.
 * @param {string} actual @param {string} wanted
 */
function atLeast(actual, wanted) {
  var have = actual.split('.');
  var need = wanted.split('.');
  var major = Number(have[0]) - Number(need[0]);
  return major > 0 || (major === 0 && Number(have[1]) >= Number(need[1]));
}
