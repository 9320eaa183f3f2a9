/** Leaves the portal for a page of the server that leads on to somebody else. */
export const leaveFor: ((path: string) => void) | null = (path) => window.location.assign(path);
