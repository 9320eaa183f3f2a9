/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import { click, draw, Holding, type, type Drawing } from '../testing/index.js';
import { Choice, Choices, YesNo } from './choice.js';
import { Faces } from './faces.js';
import { Select } from './select.js';

let drawn: Drawing | undefined;
afterEach(() => drawn?.remove());

const kinds = [
  { value: 'work', label: '工作' },
  { value: 'study', label: '学习', hint: '含进修' },
];
const labelOf = (id: string) => document.querySelector(`label[for="${id}"]`)?.textContent;

it('a choice is a group of radios with one name, described and marked wrong as a whole', () => {
  drawn = draw(
    <Choice
      id="why"
      label="原因"
      hint="选一项"
      error="请选择原因"
      value={undefined}
      options={kinds}
      onChange={() => {}}
    />,
  );
  const group = drawn.get('why');
  expect(group.getAttribute('role')).toBe('radiogroup');
  expect(group.querySelector('legend')?.textContent).toBe('原因');
  expect(drawn.described('why')).toBe('选一项 错误：请选择原因');
  expect(group.getAttribute('aria-invalid')).toBe('true');
  const radios = Array.from(group.querySelectorAll('input'));
  expect(radios.map(({ id, type: kind, name, checked }) => [id, kind, name, checked])).toEqual([
    ['why-work', 'radio', 'why', false],
    ['why-study', 'radio', 'why', false],
  ]);
  expect(labelOf('why-study')).toBe('学习含进修');
});

it('yes and no are answered as what they are', () => {
  drawn = draw(
    <Holding start={undefined as boolean | undefined}>
      {(value, change) => (
        <>
          <YesNo id="own" label="?" value={value} onChange={change} />
          <output id="answer">{JSON.stringify(value)}</output>
        </>
      )}
    </Holding>,
  );
  click(drawn.get('own-false'));
  expect(drawn.get('answer').textContent).toBe('false');
  click(drawn.get('own-true'));
  expect(drawn.get('answer').textContent).toBe('true');
});

it('several answers keep the order of the options', () => {
  drawn = draw(
    <Holding start={[] as readonly string[]}>
      {(values, change) => (
        <>
          <Choices id="why" label="?" values={values} options={kinds} onChange={change} />
          <output id="answer">{values.join()}</output>
        </>
      )}
    </Holding>,
  );
  click(drawn.get('why-study'));
  click(drawn.get('why-work'));
  expect(drawn.get('answer').textContent).toBe('work,study');
  click(drawn.get('why-study'));
  expect(drawn.get('answer').textContent).toBe('work');
});

it('a list starts with nothing chosen, and answers with the value, whatever its type', () => {
  const picked: number[] = [];
  drawn = draw(
    <Select
      id="size"
      label="人数"
      error="请选择人数"
      value={undefined}
      options={[
        { value: 1, label: '一人' },
        { value: 2, label: '两人' },
      ]}
      onChange={(value) => picked.push(value)}
    />,
  );
  const select = drawn.get('size') as HTMLSelectElement;
  expect(labelOf('size')).toBe('人数');
  expect(drawn.described('size')).toBe('错误：请选择人数');
  expect(select.getAttribute('aria-invalid')).toBe('true');
  expect(select.selectedOptions[0]?.textContent).toBe('请选择');
  expect(select.selectedOptions[0]?.disabled).toBe(true);
  type(select, '2');
  expect(picked).toEqual([2]);
});

it('of the faces none is chosen beforehand', () => {
  const given: number[] = [];
  drawn = draw(
    <Faces
      id="level"
      label="满意吗？"
      value={null}
      levels={[
        { level: 5, name: '非常满意' },
        { level: 1, name: '非常不满意' },
      ]}
      onChange={(level) => given.push(level)}
    />,
  );
  expect(drawn.page.querySelectorAll('input:checked')).toHaveLength(0);
  expect(labelOf('level-5')).toBe('非常满意');
  click(drawn.get('level-1'));
  expect(given).toEqual([1]);
});
