/** Mini-programs cannot print. */
export const print: (() => void) | null = null;
