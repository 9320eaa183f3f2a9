/** The platforms whose packages the host can run. */
export type Platform = 'weapp' | 'alipay';

/** How a platform writes its packages. */
export interface Dialect {
  /** Name of the object that offers the platform's functions. */
  readonly api: 'wx' | 'my';
  /** Prefix of control attributes: `wx:if`. */
  readonly prefix: string;
  readonly template: string;
  readonly styles: string;
  /** The element that brings a view script, and its attributes for file and name. */
  readonly script: { readonly tag: string; readonly file: string; readonly name: string };
  /** Attributes by which an element binds an event, lower case. */
  readonly binds: (event: string) => readonly string[];
}

export const dialects: Readonly<Record<Platform, Dialect>> = {
  weapp: {
    api: 'wx',
    prefix: 'wx:',
    template: '.wxml',
    styles: '.wxss',
    script: { tag: 'wxs', file: 'src', name: 'module' },
    binds: (event) => [`bind${event}`, `catch${event}`],
  },
  alipay: {
    api: 'my',
    prefix: 'a:',
    template: '.axml',
    styles: '.acss',
    script: { tag: 'import-sjs', file: 'from', name: 'name' },
    binds: (event) => [`on${event}`, `catch${event}`],
  },
};
