import Taro from '@tarojs/taro';
import { storage } from '../platform/storage';
import { createStore } from './store';

/** The bearer token of a mini-program; always null on the web, where a cookie that scripts can't read holds it. */
export const token = createStore<string | null>(readToken(), (value) => storage.write('token', value));

function readToken(): string | null {
  const kept = process.env.TARO_ENV === 'h5' ? undefined : storage.read('token');
  return typeof kept === 'string' ? kept : null;
}

let asking = false;

/**
 * Opens the login above the current screen, which stays as it is: after the login one is back on it, and nothing that
 * was typed is lost. Several questions may fail at once; one login is enough.
 */
export function askToLogIn(): void {
  if (asking) return;
  asking = true;
  void Taro.navigateTo({ url: '/pages/login/index' }).catch(() => {
    asking = false;
  });
}

/** The login screen has gone, by whichever way. */
export function loginClosed(): void {
  asking = false;
}
