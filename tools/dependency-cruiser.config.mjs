/**
 * The arrows of docs/architecture.md, checked in `npm test`:
 * apps → server modules → kernel → rules; client → rules; a module uses another only through its index.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'Two files that need each other are one file, or hide a third. Entities may name each other as types.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rules-are-pure',
      comment: 'libs/rules knows no other room, no framework and no Node: it runs in mini-programs too.',
      severity: 'error',
      from: { path: '^libs/rules/src', pathNot: '\\.spec\\.ts$' },
      to: { path: ['^(apps|bids)/', '^libs/(?!rules/)', 'node_modules/(@nestjs|typeorm|react|@tarojs)/'] },
    },
    {
      name: 'rules-use-no-node',
      severity: 'error',
      from: { path: '^libs/rules/src', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'kernel-stands-below-the-modules',
      severity: 'error',
      from: { path: '^libs/server/kernel/' },
      to: { path: ['^(apps|bids)/', '^libs/client/', '^libs/testing/', '^libs/server/(?!kernel/)'] },
    },
    {
      name: 'modules-stand-below-the-apps',
      severity: 'error',
      from: { path: '^libs/server/', pathNot: '\\.spec\\.ts$' },
      to: { path: ['^(apps|bids)/', '^libs/client/', '^libs/testing/'] },
    },
    {
      name: 'through-the-front-door',
      comment:
        'A room is entered only through what its package.json exports: its index.ts, and what few have beside it.',
      severity: 'error',
      from: { path: '^(?:libs/(?:server/|client/)?|apps/|bids/)([^/]+)/' },
      to: {
        path: '^libs/(?:server/|client/)?[^/]+/src/',
        // The rules have a second door: the strict judge of patterns, too large for every client.
        pathNot: [
          '^libs/(?:server/|client/)?$1/',
          '^libs/(?:server/|client/)?[^/]+/src/index\\.ts$',
          '^libs/rules/src/forms/check\\.ts$',
          // So have the blocks: how tests draw them.
          '^libs/client/ui/src/testing/index\\.ts$',
        ],
      },
    },
    {
      name: 'client-knows-no-server',
      comment: "What runs on a citizen's phone holds nothing of the server.",
      severity: 'error',
      from: { path: '^(libs/client|apps/portal|apps/counter)/' },
      to: { path: ['^libs/server/', '^apps/api/', '^libs/testing/', 'node_modules/(@nestjs|typeorm|pg)/'] },
    },
    {
      name: 'client-libraries-know-no-app',
      severity: 'error',
      from: { path: '^libs/client/' },
      to: { path: '^apps/' },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      // The second holds types alone, which the resolver does not count.
      to: { couldNotResolve: true, pathNot: '^(virtual:|@graphql-typed-document-node/core)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', '(^|/)\\.data/', '(^|/)tmp/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.client.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@tongban/source', 'import', 'node', 'default', 'types'],
    },
  },
};
