/** Mini-programs cannot leave for a web page and come back. */
export const leaveFor: ((path: string) => void) | null = null;
