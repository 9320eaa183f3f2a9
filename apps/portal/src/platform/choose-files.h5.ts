import type { PickedFile } from '@tongban/client-ui';

/** Never asked: the browser's own file input does it (FileField). */
export const chooseFiles = (): Promise<readonly PickedFile[]> => Promise.resolve([]);
