import type { CodegenConfig } from '@graphql-codegen/cli';
import type { ClientPresetConfig } from '@graphql-codegen/client-preset';

const here = 'libs/client/graphql/src';

const presetConfig: ClientPresetConfig = {
  fragmentMasking: false,
  // The hashes let a bid answer nothing but these operations.
  persistedDocuments: true,
};

/** One preset for each schema, so that a clerk's operation can't be written against the citizens' endpoint. */
const preset = (zone: 'portal' | 'counter') => ({
  schema: `apps/api/schema/${zone}.graphql`,
  documents: `${here}/${zone}/*.graphql`,
  preset: 'client' as const,
  presetConfig,
  config: {
    documentMode: 'string',
    useTypeImports: true,
    enumsAsTypes: true,
    defaultScalarType: 'unknown',
    scalars: { DateTime: 'string', Day: 'string', Json: 'unknown', ID: 'string' },
  },
});

const config: CodegenConfig = {
  ignoreNoDocuments: true,
  importExtension: '.js',
  generates: {
    [`${here}/portal/generated/`]: preset('portal'),
    [`${here}/counter/generated/`]: preset('counter'),
  },
};

export default config;
