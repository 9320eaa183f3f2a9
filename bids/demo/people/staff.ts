import type { DemoStaff } from '@tongban/rules';

/**
 * Demo accounts of the counter: two who take in and two who review, so that who takes a case in never decides it.
 * The second reviewer sees only the departments that license enterprises.
 */
export const staff: readonly DemoStaff[] = [
  {
    username: 'intake1',
    name: { zh: '周晓岚', en: 'Zhou Xiaolan' },
    roles: ['intake'],
    departments: 'all',
    hall: 'qinglan',
    window: 'A01',
  },
  {
    username: 'intake2',
    name: { zh: '吴思远', en: 'Wu Siyuan' },
    roles: ['intake'],
    departments: 'all',
    hall: 'qinglan',
    window: 'B01',
  },
  {
    username: 'reviewer1',
    name: { zh: '郑明澈', en: 'Zheng Mingche' },
    roles: ['reviewer'],
    departments: 'all',
    hall: 'qinglan',
    window: 'C01',
  },
  {
    username: 'reviewer2',
    name: { zh: '冯若谷', en: 'Feng Ruogu' },
    roles: ['reviewer'],
    departments: [
      'approval',
      'market-supervision',
      'health',
      'human-resources',
      'city-management',
      'tobacco',
    ],
    hall: 'qinglan',
    window: 'C02',
  },
];
