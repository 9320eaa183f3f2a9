import { describe, expect, it } from '@jest/globals';

import { checkServiceItem } from './check-service-item.js';
import type { ServiceItemContent } from './content.js';
import { goodItem, tables } from './item.fixture.js';

/** Spoils a good item and names what is found: `rule pointer`. */
function found(spoil: (item: ServiceItemContent) => void): string[] {
  const item = goodItem();
  spoil(item);
  return checkServiceItem(item, tables).map((one) => `${one.rule} ${one.pointer}`);
}

/** The first of a list that surely has one. */
function first<T>(list: T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('the list is empty');
  return one;
}

describe('checkServiceItem', () => {
  it('finds nothing in a good item', () => {
    expect(found(() => undefined)).toEqual([]);
  });

  it.each<[string, (item: ServiceItemContent) => void, string[]]>([
    ['a promise longer than the law', (item) => (item.promise_day = 16), ['limit /promise_day']],
    [
      'a promise in natural days beside a law in working days',
      (item) => Object.assign(item, { promise_day: 5, anticipate_day: 6, anticipate_type: '2' }),
      ['limit /promise_day'],
    ],
    ['an instant item that takes days', (item) => (item.project_type = '1'), ['instant /promise_day']],
    ['a promised item without days', (item) => (item.promise_day = 0), ['instant /promise_day']],
    [
      'no visit and not online',
      (item) => Object.assign(item, { is_online: false, handle_type: ['1'] }),
      ['visits /is_online'],
    ],
    ['online in one field only', (item) => (item.handle_type = ['1']), ['visits /handle_type']],
    ['a fee that is not listed', (item) => (item.is_fee = true), ['fee /fees']],
    ['paying online for nothing', (item) => (item.is_pay_online = true), ['fee /is_pay_online']],
    ['an unknown code', (item) => (item.task_type = '11'), ['code-unknown /task_type']],
    ['an unknown code among several', (item) => item.server_type.push('7'), ['code-unknown /server_type']],
    ['an unknown theme', (item) => item.user_topic_type.push('pets'), ['theme-unknown /user_topic_type']],
    ['a short catalogue code', (item) => (item.catalog_code = '0001'), ['code-scheme /catalog_code']],
    [
      'an item code of another department',
      (item) => (item.dept_code = '11440232MB2D06812W'),
      ['code-composed /task_code'],
    ],
    [
      'a handling item of another item',
      (item) => (item.task_handle_item = item.task_handle_item.replace('000117051000', '000117052000')),
      ['code-composed /task_handle_item'],
    ],
    ['a field empty without a reason', (item) => (item.other_dept = ' '), ['reason-needed /other_dept']],
    ['a field that no reason excuses', (item) => (item.summary = ''), ['empty /summary']],
    [
      'a clause without document number',
      (item) => (first(item.laws).document_number = ''),
      ['empty /laws/0/document_number'],
    ],
    ['no law at all', (item) => (item.laws = []), ['reason-needed /laws']],
    [
      'a reason for a field that is filled',
      (item) => (item.empty_because.summary = '没有简介。'),
      ['reason-idle /empty_because/summary'],
    ],
    [
      'a reason with a misspelt name',
      (item) => (item.empty_because['materials/id-card/forms'] = '没有。'),
      ['reason-idle /empty_because/materials~1id-card~1forms'],
    ],
    [
      'copies that do not add up',
      (item) => (first(item.materials).page_num = 3),
      ['copies /materials/0/page_num'],
    ],
    [
      'the same material twice',
      (item) => item.materials.push(first(item.materials)),
      ['duplicate /materials/1/key', 'duplicate /materials/1/material_name'],
    ],
    ['a day that is none', (item) => (item.plan_effective_date = '2026-13-01'), ['day /plan_effective_date']],
    ['half a day', (item) => (item.promise_day = 1.5), ['range /promise_day']],
    ['an identity level beyond five', (item) => (item.identity_level = 6), ['range /identity_level']],
    ['nobody who may apply', (item) => (item.applicant_kinds = []), ['empty /applicant_kinds']],
    [
      'legal persons without a theme',
      (item) => item.applicant_kinds.push('legal'),
      ['kind /corp_topic_type'],
    ],
  ])('finds %s', (_, spoil, expected) => {
    expect(found(spoil)).toEqual(expected);
  });

  it('takes a reason for one material as well as for all', () => {
    const rename = (item: ServiceItemContent): void => {
      delete item.empty_because['materials/*/form_guid'];
      item.empty_because['materials/id-card/form_guid'] = '没有空白表格。';
    };
    expect(found(rename)).toEqual([]);
  });

  it('says each problem in Chinese and in English', () => {
    const item = { ...goodItem(), promise_day: 16, summary: '', dept_type: '9' };
    const problems = checkServiceItem(item, tables);
    expect(problems).toHaveLength(3);
    for (const { sentence } of problems) {
      expect(sentence.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(sentence.en).toMatch(/^[^\u4e00-\u9fff]+$/);
    }
  });
});
