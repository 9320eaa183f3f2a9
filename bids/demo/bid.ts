import {
  defaultRetention,
  defaultSecurity,
  defineBid,
  nationalCodeScheme,
  nationalCodeTables,
  defaultOidcClaims,
} from '@tongban/rules';

import { departments } from './departments.js';
import { citizens } from './people/citizens.js';
import { staff } from './people/staff.js';
import { district, halls, region } from './places.js';
import { corporationThemes, personThemes } from './themes.js';

/**
 * The bid that `npm start` runs: Yunxi, a city that does not exist.
 *
 * Its region codes begin with 99, which GB/T 2260 leaves unassigned; telephone numbers use the area code 0980 and the
 * mobile prefix 169, which no network in China serves; credit codes and identity numbers have right check characters
 * but belong to that region. Only the imported district catalogue and the laws are real.
 */
export default defineBid({
  key: 'demo',
  portal: { zh: '云溪通办', en: 'Yunxi Services' },
  city: { zh: '云溪市', en: 'Yunxi City' },
  slogan: { zh: '一网通办，办得明白', en: 'Every public service in one place, in plain words' },
  demonstration: {
    zh: '这是演示站点：云溪市并不存在，人物和办件均为虚构，请勿填写真实个人信息。',
    en: 'This is a demonstration: Yunxi does not exist, people and cases are made up. Do not enter real personal data.',
  },
  hotline: '12345',
  languages: ['zh-CN', 'en'],
  timeZone: 'Asia/Shanghai',
  calendar: 'chinese-days',
  brand: {
    color: '#0b5f6b',
    ink: '#ffffff',
    soft: '#e3f2f3',
    logo: 'brand/logo.svg',
    favicon: 'brand/favicon.svg',
  },
  region,
  departments,
  halls,
  themes: { persons: personThemes, corporations: corporationThemes },
  codeTables: nationalCodeTables,
  codeScheme: nationalCodeScheme,
  limits: {
    correctionNoticeDays: 5,
    correctionAnswerDays: 30,
    yellowShare: 0.2,
    largestUpload: 20 * 1024 * 1024,
    filesPerMaterial: 9,
    draftKeptDays: 90,
  },
  identity: {
    citizenWays: ['wechat', 'alipay', 'sms', 'oidc', 'demo'],
    staffWays: ['password', 'oidc'],
    oidc: defaultOidcClaims,
    smsTemplates: { login: 'SMS_LOGIN', link: 'SMS_LINK' },
  },
  security: {
    ...defaultSecurity,
    // Whoever looks at the demonstration may ask the endpoints in GraphQL of their own; a real city takes no other
    // operations than those of its front ends, which send hashes here too.
    onlyCommittedOperations: false,
    // Many visitors share the public accounts of a demonstration, and its banner says that their password is enough.
    session: { ...defaultSecurity.session, staffOneDevice: false },
    secondFactor: 'optional',
  },
  retention: { ...defaultRetention },
  privacy: { notices: 'privacy' },
  catalogue: {
    imports: [{ file: 'catalogue/district.csv', mapping: 'catalogue/mapping.yaml', regionCode: district }],
    items: 'catalogue/items',
    searchWords: 'catalogue/search-words.yaml',
  },
  people: { demoPassword: 'Yunxi-demo-2026', staff, citizens },
});
