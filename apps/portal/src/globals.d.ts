/** The server's address that the build was told (config/index.ts). */
declare const __TONGBAN_API__: string;

declare module '*.css';

/** Taro puts the target's name here while building. */
declare const process: { readonly env: { readonly TARO_ENV: 'h5' | 'weapp' | 'alipay' | 'swan' | 'tt' } };
