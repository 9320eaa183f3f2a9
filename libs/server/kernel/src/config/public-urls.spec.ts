import { describe, expect, it } from '@jest/globals';
import { readConfig } from './server-config.js';

const base = { DATABASE_URL: 'postgresql://nobody@127.0.0.1/none' };
const provider = {
  TONGBAN_OIDC_ISSUER: 'https://id.example',
  TONGBAN_OIDC_CLIENT_ID: 'portal',
  TONGBAN_OIDC_SECRET: 'secret',
};
const urls = (env: Record<string, string>) => readConfig({ ...base, ...env }).publicUrls;

describe('the address of a server', () => {
  it('is what the operator says, for both zones or each', () => {
    expect(urls({})).toBeNull();
    const portal = 'https://fuwu.example';
    expect(urls({ TONGBAN_PUBLIC_URL: `${portal}/` })).toEqual({ portal, counter: portal });
    expect(
      urls({ TONGBAN_PUBLIC_URL: portal, TONGBAN_COUNTER_URL: 'https://chuangkou.example:8443' }),
    ).toEqual({
      portal,
      counter: 'https://chuangkou.example:8443',
    });
  });

  it.each([
    'fuwu.example',
    'ftp://fuwu.example',
    'https://fuwu.example/path',
    'https://me@fuwu.example',
    '//x',
  ])('cannot be %s', (address) => {
    expect(() => urls({ TONGBAN_PUBLIC_URL: address })).toThrow('TONGBAN_PUBLIC_URL');
  });

  it('has to be said where a real identity provider sends people back to it', () => {
    expect(() => urls(provider)).toThrow('TONGBAN_PUBLIC_URL is not set');
    expect(() => urls({ TONGBAN_COUNTER_URL: 'https://a.example' })).toThrow('TONGBAN_PUBLIC_URL is not set');
    expect(urls({ ...provider, TONGBAN_STAND_INS: 'identityProvider' })).toBeNull();
    expect(urls({ ...provider, TONGBAN_PUBLIC_URL: 'https://a.example' })).not.toBeNull();
  });
});
