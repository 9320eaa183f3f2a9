/** Stand-ins for outside parties, running as a process of their own. */
export interface StandIns {
  /** By name of the party: `http://127.0.0.1:port`, `tcp://127.0.0.1:port` for clamd. */
  readonly addresses: Readonly<Record<string, string>>;
  /** What the server has to be told to speak with them. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/**
 * Starts stand-ins and waits until they listen. They end with the process that started them.
 *
 * @param options `only`: the parties that are wanted, all of them when left out;
 *   `serverUrl`: the server that will speak with them, where that is known before
 */
export function launchStandIns(options?: { only?: readonly string[]; serverUrl?: string }): Promise<StandIns>;
