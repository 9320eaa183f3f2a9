import Taro from '@tarojs/taro';

/** The address of the screen under the login, as it stands in the browser; null when there is none. */
export function addressBelow(): string | null {
  const pages = Taro.getCurrentPages();
  const below = pages[pages.length - 2];
  const [path] = String(below?.path ?? '').split('?');
  if (!below || !path) return null;
  const asked = Object.entries((below.options ?? {}) as Record<string, unknown>)
    // Taro marks each visit of a page with a stamp of its own.
    .filter(([name, value]) => typeof value === 'string' && name !== 'stamp' && !name.startsWith('$'))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&');
  const plain = path.replace(/^\/?pages\//, '/').replace(/\/index$/, '');
  return `${plain.startsWith('/') ? plain : `/${plain}`}${asked ? `?${asked}` : ''}`;
}
