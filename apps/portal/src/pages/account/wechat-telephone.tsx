import type { Changes } from './use-changes';

/** Only WeChat has a button that gives a telephone number away; elsewhere there is nothing to show. */
export function WechatTelephone(_: { readonly changes: Changes }) {
  return null;
}
