import { registerEnumType } from '@nestjs/graphql';

/** Where an application came from, as both schemas name it. */
export const ChannelEnum = { WEB: 'web', WEAPP: 'weapp', ALIPAY: 'alipay', COUNTER: 'counter' } as const;

registerEnumType(ChannelEnum, {
  name: 'Channel',
  description: 'Where somebody acts: the web portal, a WeChat or Alipay mini-program, or a service counter.',
});
