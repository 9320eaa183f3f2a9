/** Where a ClamAV daemon listens, and how long a file may take it. */
export interface ClamdConfig {
  readonly address: { readonly host: string; readonly port: number } | { readonly path: string };
  /** Seconds for one file, the way there included. */
  readonly seconds: number;
  /** Whether it is a stand-in, to be announced on the screen. */
  readonly standIn: boolean;
}

const usualPort = 3310;
const usualSeconds = 60;

/**
 * Reads which scanner looks through uploads: `TONGBAN_CLAMD` is `tcp://host:port` or `unix:/path/of/the.socket`,
 * `TONGBAN_CLAMD_SECONDS` how long one file may take.
 *
 * @returns null when none is set: uploads are then not scanned
 * @throws Error with one sentence that names the variable when it cannot be used
 */
export function readClamd(env: Readonly<Record<string, string | undefined>>): ClamdConfig | null {
  const text = env['TONGBAN_CLAMD'];
  if (!text) return null;
  const seconds = Number(env['TONGBAN_CLAMD_SECONDS'] || usualSeconds);
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > 600) {
    throw new Error('TONGBAN_CLAMD_SECONDS must be a whole number from 1 to 600.');
  }
  const standIn = (env['TONGBAN_STAND_INS'] ?? '').split(',').includes('clamd');
  return { address: addressOf(text), seconds, standIn };
}

function addressOf(text: string): ClamdConfig['address'] {
  if (text.startsWith('unix:/')) return { path: text.slice('unix:'.length) };
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'tcp:' && url.hostname) {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    return { host, port: Number(url.port || usualPort) };
  }
  throw new Error(`TONGBAN_CLAMD must be tcp://host:port or unix:/path, not "${text}".`);
}
