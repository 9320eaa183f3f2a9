import Taro from '@tarojs/taro';

/** The address of the screen under the login, as it stands in the browser; null when there is none. */
export function addressBelow(): string | null {
  const pages = Taro.getCurrentPages();
  const below = pages[pages.length - 2]?.path;
  if (!below) return null;
  const [path = '', query = ''] = String(below).split('?');
  // Taro marks each visit of a page with a stamp of its own.
  const asked = query
    .split('&')
    .filter((part) => part && !part.startsWith('stamp='))
    .join('&');
  const plain = path.replace(/^\/?pages\//, '/').replace(/\/index$/, '');
  return `${plain.startsWith('/') ? plain : `/${plain}`}${asked ? `?${asked}` : ''}`;
}
