import { Injectable } from '@nestjs/common';
import { isRefusal, type Channel, type Outcome } from '@tongban/kernel';
import type { Identified } from '../identified.js';
import { WayStrategy, type Credentials } from '../way-strategy.js';
import { WechatServer } from './wechat-server.js';

/** In a WeChat mini-program: `wx.login` gives a code, WeChat's server says whose it is. */
@Injectable()
export class WechatStrategy extends WayStrategy {
  readonly name = 'wechat';
  readonly channels: readonly Channel[] = ['weapp'];

  constructor(private readonly wechat: WechatServer) {
    super();
  }

  get open(): boolean {
    return this.wechat.known;
  }

  protected async identify({ code }: Credentials): Promise<Outcome<Identified>> {
    const user = await this.wechat.userOf(code);
    return isRefusal(user) ? user : { way: 'wechat', externalId: user };
  }
}
