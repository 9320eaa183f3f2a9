/**
 * The browser of the journeys: CHROMIUM_PATH, else one on the PATH, else one that is installed now.
 *
 * @returns path of the program
 */
export function findBrowser(): Promise<string>;
