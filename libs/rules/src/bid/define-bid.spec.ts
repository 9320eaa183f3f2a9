import { describe, expect, it } from '@jest/globals';

import { nationalCodeScheme, nationalCodeTables } from '../items/index.js';
import type { Bid } from './bid.js';
import { defaultOidcClaims } from './identity.js';
import { contrast } from './contrast.js';
import { checkBid, defineBid } from './define-bid.js';
import { defaultRetention } from './privacy.js';
import { defaultSecurity } from './security.js';

const text = (zh: string) => ({ zh, en: 'text' });

function goodBid(): Bid {
  return {
    key: 'test',
    portal: text('通办'),
    city: text('某市'),
    slogan: text('好办'),
    demonstration: null,
    hotline: '12345',
    languages: ['zh-CN', 'en'],
    timeZone: 'Asia/Shanghai',
    calendar: 'chinese-days',
    brand: { color: '#0b5f6b', ink: '#ffffff', soft: '#e3f2f3', logo: 'logo.svg', favicon: 'favicon.svg' },
    region: {
      code: '990100000000',
      name: text('某市'),
      level: 'city',
      children: [{ code: '990102000000', name: text('某区'), level: 'district' }],
    },
    departments: [
      {
        key: 'police',
        code: '11440232MB2D06811W',
        name: text('公安局'),
        shortName: text('公安局'),
        regionCode: '990102000000',
        address: text('政和路1号'),
        telephone: '110',
        sourceNames: ['区公安分局'],
      },
    ],
    halls: [
      {
        key: 'hall',
        name: text('大厅'),
        regionCode: '990102000000',
        address: text('政和路66号'),
        hours: text('周一至周五'),
        telephone: '12345',
        windows: [{ number: 'A01', name: text('综合窗口') }],
      },
    ],
    themes: {
      persons: [{ key: 'birth', name: text('生育'), icon: 'baby' }],
      corporations: [{ key: 'corp-start', name: text('设立'), icon: 'shop' }],
    },
    codeTables: nationalCodeTables,
    codeScheme: nationalCodeScheme,
    limits: {
      correctionNoticeDays: 5,
      correctionAnswerDays: 30,
      yellowShare: 0.2,
      largestUpload: 20,
      filesPerMaterial: 9,
      draftKeptDays: 90,
    },
    identity: {
      citizenWays: ['sms'],
      staffWays: ['password'],
      oidc: defaultOidcClaims,
      smsTemplates: { login: 'LOGIN', link: 'LINK' },
    },
    security: defaultSecurity,
    retention: defaultRetention,
    privacy: { notices: 'privacy' },
    catalogue: { imports: [], items: 'items', searchWords: 'words.yaml' },
    people: {
      demoPassword: 'demo',
      staff: [
        {
          username: 'one',
          name: text('周'),
          roles: ['intake'],
          departments: ['police'],
          hall: 'hall',
          window: 'A01',
        },
      ],
      citizens: [],
    },
  };
}

describe('defineBid', () => {
  it('gives back a good bid', () => {
    const bid = goodBid();
    expect(defineBid(bid)).toBe(bid);
  });

  it.each<[string, Partial<Bid>, string]>([
    ['a brand that is hard to read', { brand: { ...goodBid().brand, color: '#7fb8c0' } }, 'contrast'],
    ['a colour that is none', { brand: { ...goodBid().brand, ink: 'white' } }, '#rrggbb'],
    ['a text without English', { slogan: { zh: '好办', en: '' } }, 'bid.slogan'],
    ['English first', { languages: ['en', 'zh-CN'] }, 'zh-CN'],
    ['a hall nowhere', { region: { ...goodBid().region, children: [] } }, '990102000000'],
    [
      'a district of another city',
      {
        region: {
          ...goodBid().region,
          children: [{ code: '880102000000', name: text('某区'), level: 'district' }],
        },
      },
      'cannot lie in',
    ],
    ['staff of no department', { departments: [] }, 'no department "police"'],
    ['staff at no window', { halls: [] }, 'no window A01'],
    ['a late correction notice', { limits: { ...goodBid().limits, correctionNoticeDays: 6 } }, 'Art. 32'],
    ['a share above one', { limits: { ...goodBid().limits, yellowShare: 20 } }, 'yellowShare'],
    ['a limit of nothing', { limits: { ...goodBid().limits, filesPerMaterial: 0 } }, 'filesPerMaterial'],
    [
      'passwords without an end',
      {
        security: { ...defaultSecurity, password: { ...defaultSecurity.password, maxAgeDays: 365 } },
      },
      'security.password.maxAgeDays has to lie between 7 and 90',
    ],
    [
      'a wait that shrinks',
      {
        security: {
          ...defaultSecurity,
          lockOut: { free: 5, firstWaitSeconds: 120, longestWaitSeconds: 60 },
        },
      },
      'shorter than the first wait',
    ],
    [
      'one factor in a real city',
      { security: { ...defaultSecurity, secondFactor: 'optional' } },
      'second factor',
    ],
    [
      'a rate of nothing',
      {
        security: {
          ...defaultSecurity,
          rateLimits: { ...defaultSecurity.rateLimits, submit: { account: { burst: 0, perMinute: 10 } } },
        },
      },
      'security.rateLimits.submit.account.burst has to be a whole number from 1',
    ],
    [
      'half a day of strict transport',
      { security: { ...defaultSecurity, strictTransport: { days: 0.5, includeSubDomains: true } } },
      'security.strictTransport.days',
    ],
    [
      'sessions forgotten too soon',
      { retention: { ...defaultRetention, sessionDays: 182 } },
      'retention.sessionDays',
    ],
    [
      'a period of nothing',
      { retention: { ...defaultRetention, erasureGraceDays: 0 } },
      'retention.erasureGraceDays',
    ],
    [
      'a theme twice',
      { themes: { persons: goodBid().themes.persons, corporations: goodBid().themes.persons } },
      'theme "birth"',
    ],
  ])('refuses %s', (_, part, words) => {
    const bid = { ...goodBid(), ...part };
    expect(checkBid(bid).join('; ')).toContain(words);
    expect(() => defineBid(bid)).toThrow(words);
  });
});

describe('contrast', () => {
  it('goes from 1 to 21, whichever comes first', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#777777')).toBe(1);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});
