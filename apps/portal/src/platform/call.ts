import Taro from '@tarojs/taro';

/** Dials a number, after the phone has asked. On the web the link does it by itself. */
export function call(number: string): void {
  void Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined);
}
