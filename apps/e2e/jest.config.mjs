import { preset } from '../../tools/jest/preset.mjs';

export default preset(import.meta.dirname, {
  // One prepared demonstration city for the whole run; every spec works on a copy of its own.
  globalSetup: '<rootDir>/setup/prepare-city.mjs',
  globalTeardown: '<rootDir>/setup/remove-city.mjs',
  maxWorkers: 2,
  testTimeout: 120_000,
});
