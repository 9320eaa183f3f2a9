import { useEffect, useState } from 'react';
import { useDidHide, useDidShow } from '@tarojs/taro';

/** Whether this screen is before the reader's eyes: on top of the others, in a tab or app that is not hidden. */
export function useVisible(): boolean {
  const [shown, setShown] = useState(true);
  const [awake, setAwake] = useState(true);
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined;
    const look = () => setAwake(document.visibilityState !== 'hidden');
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return shown && awake;
}
