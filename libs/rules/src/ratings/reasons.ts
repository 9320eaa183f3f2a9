import type { RatingLevel } from './levels.js';

/**
 * Levels and reason codes of the national rating of government services (政务服务“好差评”), the active set.
 *
 * Source: the national 好差评 reason codes. Their content is versioned by the national platform and may not be added
 * to or removed locally; the English texts are ours. Retired codes: 101-107, 201-206, 301-306, 401-405, 501-509.
 */
export const nationalRatingLevels: readonly RatingLevel[] = [
  {
    level: 5,
    name: { zh: '非常满意', en: 'Very satisfied' },
    bad: false,
    reasons: [
      {
        code: '510',
        text: { zh: '一窗受理一次办结', en: 'Taken in at one window and done at one go' },
        shownFirst: true,
      },
      {
        code: '511',
        text: { zh: '可以先受理后补材料', en: 'Taken in first, materials handed in later' },
        shownFirst: true,
      },
      { code: '512', text: { zh: '不用提交证明', en: 'No proofs had to be handed in' }, shownFirst: true },
      {
        code: '513',
        text: { zh: '可以全程网上办理', en: 'Everything could be done online' },
        shownFirst: false,
      },
      {
        code: '514',
        text: { zh: '可以使用手机办理', en: 'It could be done on a mobile phone' },
        shownFirst: false,
      },
      { code: '515', text: { zh: '可以就近办理', en: 'It could be done nearby' }, shownFirst: false },
      {
        code: '516',
        text: { zh: '无需材料直接办理', en: 'Done directly, without materials' },
        shownFirst: false,
      },
      { code: '517', text: { zh: '服务热情效率高', en: 'Warm and efficient service' }, shownFirst: false },
    ],
  },
  {
    level: 4,
    name: { zh: '满意', en: 'Satisfied' },
    bad: false,
    reasons: [
      {
        code: '406',
        text: { zh: '填写一张表单就可完成申报', en: 'One form was enough to apply' },
        shownFirst: true,
      },
      {
        code: '407',
        text: { zh: '在线提交材料窗口核验', en: 'Materials handed in online and checked at the window' },
        shownFirst: true,
      },
      {
        code: '408',
        text: { zh: '一张清单告知全部申报材料', en: 'One list named all materials' },
        shownFirst: true,
      },
      {
        code: '409',
        text: { zh: '用告知承诺减免申报材料', en: 'A pledge replaced materials' },
        shownFirst: false,
      },
      {
        code: '410',
        text: { zh: '可以在线预约办理', en: 'An appointment could be made online' },
        shownFirst: false,
      },
      { code: '411', text: { zh: '跑大厅一次办完', en: 'Done in one visit to the hall' }, shownFirst: false },
      {
        code: '412',
        text: { zh: '可以使用自助机办理', en: 'A self-service terminal could be used' },
        shownFirst: false,
      },
      { code: '413', text: { zh: '服务态度较好', en: 'Rather good service' }, shownFirst: false },
    ],
  },
  {
    level: 3,
    name: { zh: '基本满意', en: 'Fairly satisfied' },
    bad: false,
    reasons: [
      {
        code: '307',
        text: { zh: '一次性告知需要补正的材料', en: 'Told at once what had to be put right' },
        shownFirst: true,
      },
      {
        code: '308',
        text: { zh: '提供申报材料样本', en: 'Samples of the materials were given' },
        shownFirst: true,
      },
      {
        code: '309',
        text: { zh: '在承诺的时间内办结', en: 'Done within the promised time' },
        shownFirst: true,
      },
      { code: '310', text: { zh: '办事指南指引准确', en: 'The guide was accurate' }, shownFirst: false },
      {
        code: '311',
        text: { zh: '按办事指南要求的材料即可办理', en: 'The materials in the guide were enough' },
        shownFirst: false,
      },
      {
        code: '312',
        text: { zh: '可以快递送达', en: 'The result could be sent by courier' },
        shownFirst: false,
      },
      {
        code: '313',
        text: { zh: '跑动次数与承诺的一致', en: 'As many visits as promised' },
        shownFirst: false,
      },
      { code: '314', text: { zh: '服务态度一般', en: 'Ordinary service' }, shownFirst: false },
    ],
  },
  {
    level: 2,
    name: { zh: '不满意', en: 'Dissatisfied' },
    bad: true,
    reasons: [
      { code: '207', text: { zh: '没有提供材料样本', en: 'No samples of the materials' }, shownFirst: true },
      { code: '208', text: { zh: '没有提供材料清单', en: 'No list of the materials' }, shownFirst: true },
      {
        code: '209',
        text: { zh: '未在承诺时间内办结', en: 'Not done within the promised time' },
        shownFirst: true,
      },
      {
        code: '210',
        text: { zh: '同样内容的证明材料被要求多次提交', en: 'The same proof was asked for several times' },
        shownFirst: false,
      },
      {
        code: '211',
        text: { zh: '承诺网办但无法在线办理', en: 'Promised online, but not possible online' },
        shownFirst: false,
      },
      {
        code: '212',
        text: {
          zh: '在线预约办理后到实体大厅重复取号排队',
          en: 'Had to queue again in the hall after booking online',
        },
        shownFirst: false,
      },
      {
        code: '213',
        text: { zh: '窗口人员业务不熟练', en: 'Window staff did not know the business' },
        shownFirst: false,
      },
      { code: '214', text: { zh: '服务态度生硬', en: 'Unfriendly service' }, shownFirst: false },
    ],
  },
  {
    level: 1,
    name: { zh: '非常不满意', en: 'Very dissatisfied' },
    bad: true,
    reasons: [
      {
        code: '108',
        text: { zh: '在办事指南之外增加新的审批条件', en: 'New conditions beyond the guide' },
        shownFirst: true,
      },
      {
        code: '109',
        text: { zh: '需提供办事指南之外的申报材料', en: 'Materials asked for beyond the guide' },
        shownFirst: true,
      },
      {
        code: '110',
        text: { zh: '无理由超过法定办理时间', en: 'Beyond the legal time limit without a reason' },
        shownFirst: true,
      },
      {
        code: '111',
        text: { zh: '办事指南提供样本有错', en: 'A sample in the guide was wrong' },
        shownFirst: false,
      },
      {
        code: '112',
        text: {
          zh: '承诺在线收取申报材料实际无法收取',
          en: 'Materials promised to be taken online were not',
        },
        shownFirst: false,
      },
      {
        code: '113',
        text: { zh: '多头跑窗口和部门', en: 'Sent from window to window and unit to unit' },
        shownFirst: false,
      },
      {
        code: '114',
        text: { zh: '跑动次数与承诺的不一致', en: 'More visits than promised' },
        shownFirst: false,
      },
      { code: '115', text: { zh: '服务态度差效率低', en: 'Poor and slow service' }, shownFirst: false },
    ],
  },
];

/** Where a rating was given, by national code. */
export const ratingChannels = {
  1: { zh: '电脑端', en: 'Computer' },
  2: { zh: '移动端', en: 'Mobile' },
  3: { zh: '二维码', en: 'QR code' },
  4: { zh: '大厅平板', en: 'Hall tablet' },
  5: { zh: '大厅其他终端', en: 'Other hall terminal' },
} as const;
