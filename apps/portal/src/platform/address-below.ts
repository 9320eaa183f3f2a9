import Taro from '@tarojs/taro';

/** The address of the screen under this one, as it stands in the browser; null when there is none. */
export function addressBelow(): string | null {
  const pages = Taro.getCurrentPages();
  const below = pages[pages.length - 2];
  const [path] = String(below?.path ?? '').split('?');
  if (!below || !path) return null;
  // On the web Taro keeps the parameters here, as they stood in the address, with marks of its own among them.
  const parameters = Object.entries(Object(Reflect.get(below, '$taroParams')) as Record<string, unknown>)
    .filter(([name, value]) => typeof value === 'string' && name !== 'stamp' && !name.startsWith('$'))
    .map(([name, value]) => `${name}=${String(value)}`)
    .join('&');
  const plain = path.replace(/^\/?pages\//, '/').replace(/\/index$/, '');
  return `${plain.startsWith('/') ? plain : `/${plain}`}${parameters ? `?${parameters}` : ''}`;
}
