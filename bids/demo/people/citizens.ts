import type { DemoCitizen } from '@tongban/rules';

/**
 * Made-up citizens. Identity numbers have the right check character (GB 11643) but begin with 990102, a region that
 * GB/T 2260 does not assign; telephone numbers begin with 1690000, a prefix that no network serves.
 */
export const citizens: readonly DemoCitizen[] = [
  {
    key: 'resident',
    name: { zh: '沈砚秋', en: 'Shen Yanqiu' },
    identityNumber: '990102199004161265',
    telephone: '16900000001',
    address: '云溪市青岚区听泉街道听泉街21号3栋502室',
    assurance: 4,
    about: {
      zh: '36岁，租房的上班族：办居住证、教师资格、公租房',
      en: '36, an employee who rents a flat: residence permit, teacher qualification, public housing',
    },
  },
  {
    key: 'elder',
    name: { zh: '陆怀安', en: 'Lu Huaian' },
    identityNumber: '990102195709092716',
    telephone: '16900000002',
    address: '云溪市青岚区柳荫街道柳荫街9号1栋101室',
    assurance: 4,
    about: { zh: '69岁，退休：老年人优待证、长辈版', en: '69, retired: senior card, elder mode' },
  },
  {
    key: 'shopkeeper',
    name: { zh: '温以恒', en: 'Wen Yiheng' },
    identityNumber: '990102198511233337',
    telephone: '16900000003',
    address: '云溪市青岚区石桥坞镇桥头路17号',
    assurance: 4,
    about: {
      zh: '41岁，准备开小饭馆：个体工商户、食品经营许可',
      en: '41, about to open a small restaurant: sole trader, food licence',
    },
  },
  {
    key: 'graduate',
    name: { zh: '韩小满', en: 'Han Xiaoman' },
    identityNumber: '99010220030520448X',
    telephone: '16900000004',
    address: '云溪市青岚区竹坞乡竹坞村4组12号',
    assurance: 4,
    about: {
      zh: '23岁，刚离校：失业登记、教师资格',
      en: '23, just out of college: unemployment registration',
    },
  },
  {
    key: 'mother',
    name: { zh: '阮清禾', en: 'Ruan Qinghe' },
    identityNumber: '990102199312185023',
    telephone: '16900000005',
    address: '云溪市青岚区听泉街道松风路33号2栋204室',
    assurance: 4,
    about: {
      zh: '32岁，独自抚养孩子：临时救助、最低生活保障',
      en: '32, raises a child alone: temporary assistance, minimum living allowance',
    },
  },
  {
    key: 'manager',
    name: { zh: '贺知行', en: 'He Zhixing' },
    identityNumber: '990102197907026153',
    telephone: '16900000006',
    address: '云溪市青岚区柳荫街道澄心路88号5栋1601室',
    assurance: 4,
    about: {
      zh: '47岁，公司法定代表人：人力资源服务许可、户外广告',
      en: '47, runs a company: labour services licence, outdoor advertising',
    },
  },
  {
    key: 'hairdresser',
    name: { zh: '梁月白', en: 'Liang Yuebai' },
    identityNumber: '990102198802297840',
    telephone: '16900000007',
    address: '云溪市青岚区听泉街道望湖路52号',
    assurance: 4,
    about: {
      zh: '38岁，开理发店：公共场所卫生许可、养犬',
      en: '38, runs a hair salon: sanitary licence, a dog',
    },
  },
  {
    key: 'grocer',
    name: { zh: '崔长风', en: 'Cui Changfeng' },
    identityNumber: '990102197203158596',
    telephone: '16900000008',
    address: '云溪市青岚区石桥坞镇集市路6号',
    assurance: 4,
    about: { zh: '54岁，开便利店：烟草专卖零售许可', en: '54, runs a corner shop: tobacco retail licence' },
  },
  {
    key: 'newcomer',
    name: { zh: '尤南星', en: 'You Nanxing' },
    identityNumber: '990102199608089049',
    telephone: '16900000009',
    address: '云溪市青岚区柳荫街道听泉街70号6栋303室',
    assurance: 4,
    about: { zh: '30岁，刚来云溪半年：居住证', en: '30, came to Yunxi half a year ago: residence permit' },
  },
  {
    key: 'english',
    name: { zh: '宋安宁', en: 'Song Anning' },
    identityNumber: '990102199201101173',
    telephone: '16900000010',
    address: '云溪市青岚区听泉街道政和路101号8栋1203室',
    assurance: 4,
    about: { zh: '34岁，用英文界面：语言切换', en: '34, prefers the English pages' },
  },
];
