import Taro from '@tarojs/taro';

/** What the device remembers between visits. A device that refuses (private browsing) just forgets. */
export const storage = {
  read(key: string): unknown {
    try {
      return Taro.getStorageSync(`tongban.${key}`) || undefined;
    } catch {
      return undefined;
    }
  },
  write(key: string, value: unknown): void {
    try {
      if (value === null) Taro.removeStorageSync(`tongban.${key}`);
      else Taro.setStorageSync(`tongban.${key}`, value);
    } catch {
      // Full or forbidden: the portal works without a memory.
    }
  },
};
