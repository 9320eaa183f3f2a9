import type { PickedFile } from '@tongban/client-ui';

/** The browser's own input takes both. */
export const pickable: readonly ('photo' | 'document')[] = ['photo', 'document'];

/** Never asked: the browser's own file input does it (FileField). */
export const chooseFiles = (): Promise<readonly PickedFile[]> => Promise.resolve([]);
