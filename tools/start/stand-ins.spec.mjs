import { afterEach, expect, it } from '@jest/globals';
import { readOptions } from './options.mjs';
import { openStandIns } from './stand-ins.mjs';

/** @type {import('../stand-ins/launch.d.mts').StandIns | undefined} */
let standIns;
afterEach(() => standIns?.stop());

it('stands in for every party that the environment does not name, and tells the server where', async () => {
  const real = {
    TONGBAN_WECHAT_SECRET: 'x',
    TONGBAN_OIDC_ISSUER: 'https://id.example',
    TONGBAN_REAL_NAME_KEY: 'x',
    TONGBAN_CLAMD: 'tcp://scanner.example:3310',
  };
  standIns = await openStandIns(readOptions({}), real);
  expect(Object.keys(standIns?.addresses ?? {})).toEqual(['alipay', 'sms']);
  expect(standIns?.env).toMatchObject({
    TONGBAN_STAND_INS: 'alipay,sms',
    TONGBAN_SMS_URL: standIns?.addresses['sms'],
  });
  expect(standIns?.env['TONGBAN_WECHAT_URL']).toBeUndefined();
  const mailbox = await fetch(`${standIns?.addresses['sms']}/mailbox`);
  expect(await mailbox.text()).toContain('演示替身');
});

it('stands in for nobody where that is switched off', async () => {
  expect(await openStandIns(readOptions({}), { TONGBAN_STAND_INS: 'off' })).toBeUndefined();
});
