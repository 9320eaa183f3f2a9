import Taro from '@tarojs/taro';

let known: string | undefined;

/**
 * Where the server is, without a slash at the end; empty on the web, which shares the server's origin.
 *
 * A mini-program is told at launch by its ext config (`api`), the platforms' way to run one package for many
 * customers; else it uses the address that it was built with (`TONGBAN_API`). So the package that was reviewed is the
 * package that runs, and the same one can be pointed at a test server.
 */
export function serverAddress(): string {
  if (process.env.TARO_ENV === 'h5') return '';
  known ??= withoutSlash(addressOfExtConfig() ?? __TONGBAN_API__);
  return known;
}

function addressOfExtConfig(): string | undefined {
  try {
    const config: unknown = Taro.getExtConfigSync();
    if (typeof config === 'object' && config !== null && 'api' in config) return String(config.api);
  } catch {
    // Not every platform has the call; the address of the build counts then.
  }
  return undefined;
}

const withoutSlash = (address: string) => address.replace(/\/$/, '');
