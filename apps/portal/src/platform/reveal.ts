import Taro from '@tarojs/taro';

/** Scrolls to an element of the screen. */
export function reveal(id: string): void {
  void Taro.pageScrollTo({ selector: `#${id}`, duration: 0 }).catch(() => undefined);
}
