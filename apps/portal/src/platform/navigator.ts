import Taro from '@tarojs/taro';
import type { Navigator } from '@tongban/client-ui';
import { reveal } from './reveal';

/** WeChat and Alipay keep ten pages at most. */
const deepest = 10;
const roots = ['/home', '/items', '/cases', '/settings'];

const urlOf = (address: string) => {
  const [path = '', query] = address.split('?');
  return `/pages${path}/index${query ? `?${query}` : ''}`;
};

/** Goes to another screen in place of this one: the steps of one errand replace each other. */
export function replace(address: string): void {
  void Taro.redirectTo({ url: urlOf(address) });
}

/** Begins anew at a screen, so that "back" cannot return into a finished errand. */
export function restart(address: string): void {
  void Taro.reLaunch({ url: urlOf(address) });
}

/** How many screens lie under this one. */
export const depth = (): number => Taro.getCurrentPages().length - 1;

export const navigator: Navigator = {
  open(address) {
    // A mini-program's main sections begin anew; on the web every step can be taken back in the browser.
    if (process.env.TARO_ENV !== 'h5' && roots.includes(address)) return restart(address);
    if (process.env.TARO_ENV !== 'h5' && Taro.getCurrentPages().length >= deepest) return replace(address);
    void Taro.navigateTo({ url: urlOf(address) });
  },
  back() {
    if (depth() > 0) void Taro.navigateBack();
    else restart('/home');
  },
  entitle(title) {
    void Taro.setNavigationBarTitle({ title });
  },
  reveal,
};
