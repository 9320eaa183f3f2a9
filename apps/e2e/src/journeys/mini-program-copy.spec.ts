import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCity, type City } from '../harness/city.js';
import { MiniCitizen } from '../people/mini-citizen.js';

let city: City;
beforeAll(async () => {
  city = await openCity();
});
afterAll(() => city?.close());

describe.each([
  ['weapp', '沈砚秋'],
  ['alipay', '尤南星'],
] as const)('in the compiled %s package', (platform, person) => {
  it('the copy of one’s data gets to where it can be opened', async () => {
    const citizen = new MiniCitizen(platform, city.url);
    const { phone } = citizen.host;
    try {
      await citizen.tap('tab-me');
      await citizen.tap('settings-log-in');
      await citizen.tapNamed(person);
      await citizen.tap('login-go');
      await citizen.tap('settings-privacy');
      await citizen.tap('privacy-copy-ask');
      await citizen.sees('副本已经做好');
      if (platform === 'weapp') {
        await citizen.tap('privacy-copy-fetch');
        await citizen.tap('privacy-copy-send');
        await citizen.host.until(() => phone.shared.length === 1, 'the file in the chat');
        const [file] = phone.shared;
        expect(file?.name).toBe('我的政务服务信息.zip');
        expect(file?.content.subarray(0, 2).toString()).toBe('PK');
      } else {
        // Alipay opens and passes on no archives: it says so, and where the archive is to be had.
        await citizen.sees('这里打不开压缩包');
        await citizen.tap('privacy-copy-address');
        await citizen.sees('网址已复制');
        expect(phone.clipboard).toBe(`${city.url}/privacy`);
        const page = await fetch(phone.clipboard, { headers: { accept: 'text/html' } });
        expect([page.status, page.headers.get('content-type')]).toEqual([
          200,
          expect.stringContaining('text/html'),
        ]);
      }
    } finally {
      citizen.close();
    }
    expect(citizen.host.errors).toEqual([]);
  });
});
