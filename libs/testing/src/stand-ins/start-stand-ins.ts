import { launchStandIns } from '@tongban/tools/stand-ins';
import { readParties, type PartiesConfig } from '@tongban/kernel';

/** Stand-ins of outside parties, and the words in which a test speaks with them. */
export interface StandInParties {
  /** By name of the party, `http://127.0.0.1:port`. */
  readonly addresses: Readonly<Record<string, string>>;
  /** What the environment has to hold for a server that is a process of its own. */
  readonly env: Readonly<Record<string, string>>;
  /** For `startTestServer({ config: { parties } })`. */
  readonly parties: PartiesConfig;
  /** Asks a party something as the citizen's telephone would, or as whoever runs the stand-in. */
  post<Answer = unknown>(party: string, path: string, body?: object): Promise<Answer>;
  /**
   * Makes a party slow (`delay` in milliseconds), takes it down, or puts its clock forward (`ahead` in seconds);
   * nothing given makes it well again.
   */
  behave(party: string, behaviour?: { delay?: number; down?: boolean; ahead?: number }): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts stand-ins as a process of their own; stop them when the test is over.
 *
 * @param only the parties that the test needs; all of them when left out
 */
export async function startStandIns(only?: readonly string[]): Promise<StandInParties> {
  const { addresses, env, stop } = await launchStandIns(only ? { only } : {});
  const post = async <Answer>(party: string, path: string, body: object = {}): Promise<Answer> => {
    const response = await fetch(`${addresses[party]}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return (text ? JSON.parse(text) : undefined) as Answer;
  };
  return {
    addresses,
    env,
    parties: readParties(env),
    post,
    behave: (party, behaviour = {}) => post<undefined>(party, '/stand-in/behave', behaviour),
    stop,
  };
}
