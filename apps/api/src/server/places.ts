import { fileURLToPath } from 'node:url';

/** Folders and files outside this app that the server reads; absolute. */
export interface Places {
  /** Built portal for the web. */
  readonly portal: string;
  /** Built counter. */
  readonly counter: string;
  /** Endpoint to the list of the operations that our front ends ask. */
  readonly persistedOperations: Readonly<Record<string, string>>;
}

const fromWorkspace = (path: string): string =>
  fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** Where a build of this workspace puts things; the same from `src` and from `dist`. */
export const workspacePlaces: Places = {
  portal: fromWorkspace('apps/portal/dist/h5'),
  counter: fromWorkspace('apps/counter/dist'),
  persistedOperations: {
    '/graphql/portal': fromWorkspace('libs/client/graphql/src/portal/generated/persisted-documents.json'),
    '/graphql/counter': fromWorkspace('libs/client/graphql/src/counter/generated/persisted-documents.json'),
  },
};
