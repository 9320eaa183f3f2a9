import { readFileSync } from 'node:fs';

/** @param {string} file settings of swc; the tests compile as the build does */
const read = (file) => {
  const { $schema: _, ...config } = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
  return { ...config, sourceMaps: 'inline', swcrc: false };
};
const server = read('../../.swcrc');
const client = read('../swc/client.swcrc');

/** Tests that take many minutes (`….long.spec.ts`) run only when they are asked for, and then alone. */
const long = process.env['TONGBAN_LONG'] === '1';

/**
 * The one Jest configuration of the workspace: native ES modules, swc with the settings of the build,
 * workspace packages taken from their sources (the condition `@tongban/source`), so that no test meets a stale `dist`.
 *
 * @param {string} rootDir folder of the project, `import.meta.dirname` of its jest.config.mjs
 * @param {import('jest').Config} [own] what the project wants differently
 * @returns {import('jest').Config}
 */
export function preset(rootDir, own = {}) {
  const name = JSON.parse(readFileSync(`${rootDir}/package.json`, 'utf8')).name;
  return {
    displayName: name,
    rootDir,
    roots: ['<rootDir>/src'],
    testMatch: long ? ['**/*.long.spec.ts'] : ['**/*.spec.ts', '**/*.spec.tsx'],
    testPathIgnorePatterns: ['/node_modules/', ...(long ? [] : ['\\.long\\.spec\\.ts$'])],
    testEnvironment: 'node',
    testEnvironmentOptions: { customExportConditions: ['@tongban/source', 'node', 'node-addons'] },
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    moduleNameMapper: {
      '^(\\.{1,2}/.*)\\.js$': '$1',
    },
    transform: {
      '^.+\\.ts$': ['@swc/jest', server],
      '^.+\\.tsx$': ['@swc/jest', client],
    },
    // Waiting for conditions takes longer on a busy machine; a test that hangs still ends.
    testTimeout: 60_000,
    passWithNoTests: false,
    ...own,
  };
}
