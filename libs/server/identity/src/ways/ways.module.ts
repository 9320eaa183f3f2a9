import { Module } from '@nestjs/common';
import { declareSentences } from '@tongban/kernel';
import { Devices } from '../devices/devices.service.js';
import { IdentityModule } from '../identity.module.js';
import { AccountMoves } from '../links/account-moves.js';
import { AccountNotices } from '../links/account-notices.js';
import { FurtherWays } from '../links/further-ways.service.js';
import { Links } from '../links/links.service.js';
import { Proofs } from '../links/proofs.service.js';
import { englishWays } from '../locales/ways.en.js';
import { chineseWays } from '../locales/ways.zh-CN.js';
import { OidcStrategy } from '../oidc/oidc.strategy.js';
import { AccountResolver } from '../portal/account.resolver.js';
import { WaysResolver } from '../portal/ways.resolver.js';
import { AlipayStrategy } from './alipay/alipay.strategy.js';
import { DemoStrategy } from './demo/demo.strategy.js';
import { ForgetCodesJob } from './sms/forget-codes.job.js';
import { SignIn } from './sign-in.service.js';
import { SmsCodes } from './sms/sms-codes.service.js';
import { SmsGateway } from './sms/sms-gateway.js';
import { SmsStrategy } from './sms/sms.strategy.js';
import { Ways } from './ways.service.js';
import { WechatServer } from './wechat/wechat-server.js';
import { WechatStrategy } from './wechat/wechat.strategy.js';

declareSentences({ 'zh-CN': chineseWays, en: englishWays });

const services = [
  AccountMoves,
  AccountNotices,
  Devices,
  FurtherWays,
  Links,
  Proofs,
  SignIn,
  SmsCodes,
  SmsGateway,
  Ways,
  WechatServer,
];

/** The ways in for citizens, whose account they lead to, and the devices on which somebody is logged in. */
@Module({
  imports: [IdentityModule],
  providers: [
    ...services,
    WechatStrategy,
    AlipayStrategy,
    SmsStrategy,
    OidcStrategy,
    DemoStrategy,
    ForgetCodesJob,
  ],
  exports: services,
})
export class WaysModule {}

/** What citizens may ask about them. */
@Module({ imports: [IdentityModule, WaysModule], providers: [WaysResolver, AccountResolver] })
export class WaysPortalModule {}
