// Taro replaces the expression when it builds; in tests (no Taro) the answer is the web's.
declare const process: { readonly env: { readonly TARO_ENV?: string } };

/** True in a browser, false in a mini-program. Constant at build time, so that each package carries only its own half. */
export const isWeb: boolean = (process.env.TARO_ENV ?? 'h5') === 'h5';
