/** Sends a file that is neither picture nor PDF where the person can keep it. */
export interface ChatFile {
  /** Fetches it onto the phone. @returns its path there. @throws when it could not be fetched */
  fetch(url: string, headers: Record<string, string>): Promise<string>;
  /** Lets the person choose a chat for it; only a tap of theirs may begin that. @throws when it could not be sent */
  send(path: string, name: string): Promise<void>;
}

/** Alipay, and the web in a mini-program's place, have no such way. */
export const chatFile: ChatFile | null = null;
