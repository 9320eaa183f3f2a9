import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStandIns, type StandInParties } from '@tongban/testing';
import { openCity, type City } from '../harness/city.js';
import { MiniCitizen } from '../people/mini-citizen.js';

const names = { weapp: '微信', alipay: '支付宝' } as const;
const parties = { weapp: 'wechat', alipay: 'alipay' } as const;

let standIns: StandInParties;
let city: City;
beforeAll(async () => {
  standIns = await startStandIns(['wechat', 'alipay']);
  city = await openCity({ env: { ...standIns.env } });
});
afterAll(async () => {
  await city?.close();
  await standIns?.stop();
});

describe.each(['weapp', 'alipay'] as const)('in the compiled %s package', (platform) => {
  const party = parties[platform];

  it('one tap logs in with the account of the party, and the account is the same the next time', async () => {
    const account = { party: standIns.addresses[party] ?? '', user: 'mei', telephone: '13900000099' };
    const citizen = new MiniCitizen(platform, city.url, account);
    try {
      for (let times = 0; times < 2; times++) {
        await citizen.tap('tab-me');
        await citizen.tap('settings-log-in');
        await citizen.sees('演示替身');
        await citizen.tap('login-party');
        await citizen.tap('settings-account');
        await citizen.sees('登录方式');
        expect(await citizen.read('account-ways')).toContain(names[platform]);
        expect(await citizen.read('account-devices')).toContain('本机');
        if (times === 0) {
          if (platform === 'weapp') {
            await citizen.host.giveTelephone('account-wechat-telephone');
            await citizen.sees('手机号已确认：139****0099');
          }
          citizen.host.back();
          await citizen.tap('settings-log-out');
        }
      }
    } finally {
      citizen.close();
    }
    expect(citizen.host.errors).toEqual([]);
    const people = await city.sql('select 1 from linked_way where way = $1', [party]);
    expect(people).toHaveLength(1);
    // Nothing of the party itself went through the package: it got a code, and the server asked whose it is.
    const { sent } = citizen.host.network;
    expect(sent.filter(({ url }) => !url.startsWith(`${city.url}/`))).toEqual([]);
  });

  it('a party that is down is said in a sentence, and the other ways stay open', async () => {
    const account = { party: standIns.addresses[party] ?? '', user: 'jun' };
    const citizen = new MiniCitizen(platform, city.url, account);
    try {
      await citizen.tap('tab-me');
      await citizen.tap('settings-log-in');
      await citizen.sees('演示替身');
      await standIns.behave(party, { down: true });
      await citizen.tap('login-party');
      await citizen.host.until(() => citizen.host.shows('login-errors'), 'what was wrong');
      expect(await citizen.read('login-go')).toBe('登录');
    } finally {
      await standIns.behave(party);
      citizen.close();
    }
  });
});
