import type { BidText, Hall, Region } from '@tongban/rules';

/** Qinglan District: the one whose items are in the catalogue. */
export const district = '990102000000';

/** Yunxi with its districts; codes of the unassigned range 99. */
export const region: Region = {
  code: '990100000000',
  name: { zh: '云溪市', en: 'Yunxi City' },
  level: 'city',
  children: [
    {
      code: district,
      name: { zh: '青岚区', en: 'Qinglan District' },
      level: 'district',
      children: [
        { code: '990102001000', name: { zh: '听泉街道', en: 'Tingquan Subdistrict' }, level: 'township' },
        { code: '990102002000', name: { zh: '柳荫街道', en: 'Liuyin Subdistrict' }, level: 'township' },
        { code: '990102101000', name: { zh: '石桥坞镇', en: 'Shiqiaowu Town' }, level: 'township' },
        { code: '990102201000', name: { zh: '竹坞乡', en: 'Zhuwu Township' }, level: 'township' },
      ],
    },
    {
      code: '990103000000',
      name: { zh: '望澜区', en: 'Wanglan District' },
      level: 'district',
      children: [
        { code: '990103001000', name: { zh: '渡口街道', en: 'Dukou Subdistrict' }, level: 'township' },
        { code: '990103101000', name: { zh: '栗子湾镇', en: 'Liziwan Town' }, level: 'township' },
      ],
    },
    {
      code: '990104000000',
      name: { zh: '松陂区', en: 'Songbei District' },
      level: 'district',
      children: [
        { code: '990104001000', name: { zh: '松风街道', en: 'Songfeng Subdistrict' }, level: 'township' },
      ],
    },
    {
      code: '990121000000',
      name: { zh: '云门县', en: 'Yunmen County' },
      level: 'district',
      children: [{ code: '990121100000', name: { zh: '云门镇', en: 'Yunmen Town' }, level: 'township' }],
    },
  ],
};

/** When offices are open. */
export const weekdays: BidText = {
  zh: '周一至周五 9:00–12:00，13:00–17:00（法定节假日除外）',
  en: 'Monday to Friday 9:00–12:00 and 13:00–17:00, closed on public holidays',
};

/** Service halls with their windows. */
export const halls: readonly Hall[] = [
  {
    key: 'qinglan',
    name: { zh: '青岚区政务服务中心', en: 'Qinglan District Service Hall' },
    regionCode: district,
    address: { zh: '云溪市青岚区政和路66号', en: '66 Zhenghe Road, Qinglan District, Yunxi' },
    hours: weekdays,
    telephone: '0980-8812345',
    windows: [
      { number: 'A01', name: { zh: '综合窗口（个人事项）', en: 'All services for persons' } },
      { number: 'A02', name: { zh: '综合窗口（个人事项）', en: 'All services for persons' } },
      { number: 'B01', name: { zh: '综合窗口（企业事项）', en: 'All services for enterprises' } },
      { number: 'B02', name: { zh: '综合窗口（企业事项）', en: 'All services for enterprises' } },
      { number: 'C01', name: { zh: '后台审批区', en: 'Back office' } },
      { number: 'C02', name: { zh: '后台审批区', en: 'Back office' } },
      { number: 'D01', name: { zh: '统一出件窗口', en: 'Collection of results' } },
      { number: 'E01', name: { zh: '“办不成事”反映窗口', en: 'When something cannot be done' } },
    ],
  },
  {
    key: 'qinglan-police',
    name: { zh: '青岚区公安分局户政服务大厅', en: 'Qinglan Household Registration Hall' },
    regionCode: district,
    address: { zh: '云溪市青岚区望湖路26号', en: '26 Wanghu Road, Qinglan District, Yunxi' },
    hours: weekdays,
    telephone: '0980-8801026',
    windows: [
      { number: '1', name: { zh: '户政综合窗口', en: 'Household registration' } },
      { number: '2', name: { zh: '居住证窗口', en: 'Residence permits' } },
    ],
  },
  {
    key: 'qinglan-tobacco',
    name: { zh: '青岚区烟草专卖局办事大厅', en: 'Qinglan Tobacco Monopoly Service Hall' },
    regionCode: district,
    address: { zh: '云溪市青岚区听泉街75号', en: '75 Tingquan Street, Qinglan District, Yunxi' },
    hours: weekdays,
    telephone: '0980-8801416',
    windows: [{ number: '1', name: { zh: '专卖许可窗口', en: 'Retail licences' } }],
  },
  {
    key: 'tingquan',
    name: { zh: '听泉街道便民服务中心', en: 'Tingquan Community Service Centre' },
    regionCode: '990102001000',
    address: { zh: '云溪市青岚区听泉街8号', en: '8 Tingquan Street, Qinglan District, Yunxi' },
    hours: {
      zh: '周一至周五 8:30–12:00，13:30–17:30；周六 9:00–12:00',
      en: 'Monday to Friday 8:30–12:00 and 13:30–17:30, Saturday 9:00–12:00',
    },
    telephone: '0980-8813001',
    windows: [
      { number: '1', name: { zh: '社会救助窗口', en: 'Social assistance' } },
      { number: '2', name: { zh: '老年人和残疾人绿色窗口', en: 'Elderly and disabled people first' } },
    ],
  },
];
