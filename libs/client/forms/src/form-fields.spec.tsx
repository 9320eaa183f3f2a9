/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { validateForm, visibleData, widgets, type FormField } from '@tongban/rules';
import { click, type } from '@tongban/client-ui/testing';
import { fieldId } from './field-id.js';
import { allWidgets } from './testing/all-widgets.js';
import { drawPage, type DrawnForm } from './testing/form-on-paper.js';

let form: DrawnForm;
afterEach(() => form.remove());

const fields = allWidgets.layout.pages[0]?.fields ?? [];
const shown = (id: string) => document.getElementById(id) !== null;

describe('every widget', () => {
  it('is among the questions of this test', () => {
    form = drawPage(allWidgets);
    expect(new Set(fields.map((field) => field.widget))).toEqual(new Set(widgets));
  });

  it.each(fields.filter(({ when }) => !when))('is drawn with its label: $widget', (field: FormField) => {
    for (const language of ['zh-CN', 'en'] as const) {
      form = drawPage(allWidgets, { language });
      const label = language === 'en' ? field.label.en : field.label.zh;
      const control = form.get(fieldId(`/${field.name}`));
      const named =
        control.tagName === 'FIELDSET'
          ? control.querySelector('legend')
          : document.querySelector(`label[for="${control.id}"]`);
      expect(named?.textContent?.startsWith(label)).toBe(true);
      form.remove();
    }
  });

  it('gives the answer that its schema asks for', () => {
    form = drawPage(allWidgets);
    const write = (id: string, text: string) => type(form.get(id), text);
    write('f-name', '尤南星');
    write('f-mail', 'a@b.cn');
    write('f-story', '一\n二');
    write('f-size', '3');
    write('f-born-year', '1996');
    write('f-born-month', '8');
    write('f-born-day', '8');
    click(form.get('f-reason-work'));
    click(form.get('f-wishes-other'));
    click(form.get('f-wishes-work'));
    write('f-place', 'other');
    click(form.get('f-own-false'));
    write('f-card', '990102199608089049');
    write('f-code', '11440232MB2D06811W');
    write('f-phone', '16900000009');
    write('f-home', '听泉街70号');
    click(form.get('f-household-add'));
    write('f-household-0-member', '尤一诺');
    expect(form.answers()).toEqual({
      name: '尤南星',
      mail: 'a@b.cn',
      story: '一\n二',
      size: 3,
      born: '1996-08-08',
      reason: 'work',
      wishes: ['work', 'other'],
      place: 'other',
      own: false,
      card: '990102199608089049',
      code: '11440232MB2D06811W',
      phone: '16900000009',
      home: '听泉街70号',
      household: [{ member: '尤一诺' }],
    });
    expect(validateForm(allWidgets, form.answers(), { language: 'zh-CN' }).errors).toEqual([]);
  });

  it('takes back an answer that is emptied', () => {
    form = drawPage(allWidgets, { data: { name: '尤南星', size: 3 } });
    type(form.get('f-name'), '');
    type(form.get('f-size'), '');
    expect(form.answers()).toEqual({});
  });

  it('keeps what is no number, so that it can be told', () => {
    form = drawPage(allWidgets);
    type(form.get('f-size'), '三');
    expect(form.answers()).toEqual({ size: '三' });
    expect((form.get('f-size') as HTMLInputElement).value).toBe('三');
    type(form.get('f-size'), '1.50');
    expect(form.answers()).toEqual({ size: 1.5 });
    expect((form.get('f-size') as HTMLInputElement).value).toBe('1.50');
  });

  it('lets a text be too long, so that it can be told', () => {
    form = drawPage(allWidgets);
    expect((form.get('f-story') as HTMLTextAreaElement).maxLength).toBeGreaterThan(20);
  });
});

describe('a question that hangs on another', () => {
  it('comes and goes with it, and its answer is dropped when it is gone', () => {
    form = drawPage(allWidgets, { data: { reason: 'work' } });
    expect(shown('f-otherReason')).toBe(false);
    click(form.get('f-reason-other'));
    type(form.get('f-otherReason'), '照顾老人');
    expect(form.answers()).toEqual({ reason: 'other', otherReason: '照顾老人' });

    click(form.get('f-reason-work'));
    expect(shown('f-otherReason')).toBe(false);
    // Somebody who picks the first answer again finds what they wrote; it is not sent.
    expect(visibleData(allWidgets, form.answers())).toEqual({ reason: 'work' });
    click(form.get('f-reason-other'));
    expect((form.get('f-otherReason') as HTMLInputElement).value).toBe('照顾老人');
  });

  it('works inside an entry of a group, for that entry alone', () => {
    form = drawPage(allWidgets, { data: { household: [{ member: '李一' }, {}] } });
    expect([shown('f-household-0-since'), shown('f-household-1-since')]).toEqual([true, false]);
    type(form.get('f-household-1-member'), '李二');
    expect(shown('f-household-1-since')).toBe(true);
  });
});

describe('a repeated group', () => {
  const legend = (at: number) =>
    form.page.querySelectorAll('.tb-entry')[at]?.getAttribute('aria-label') ?? null;

  it('is empty at first, and grows to the number that the schema allows', () => {
    form = drawPage(allWidgets);
    expect(legend(0)).toBeNull();
    const add = form.get('f-household-add') as HTMLButtonElement;
    expect(add.textContent).toBe('添加成员');
    click(add);
    click(add);
    expect([legend(0), legend(1)]).toEqual(['成员 1', '成员 2']);
    expect(add.disabled).toBe(true);
    click(add);
    expect(form.answers()).toEqual({ household: [{}, {}] });
  });

  it('loses the entry that is removed and no other', () => {
    form = drawPage(allWidgets, {
      data: { household: [{ member: '李一' }, { member: '李二' }] },
      language: 'en',
    });
    expect(form.get('f-household-0-remove').getAttribute('aria-label')).toBe('Remove Member 1');
    click(form.get('f-household-0-remove'));
    expect(form.answers()).toEqual({ household: [{ member: '李二' }] });
    expect((form.get('f-household-0-member') as HTMLInputElement).value).toBe('李二');
    click(form.get('f-household-0-remove'));
    expect(form.answers()).toEqual({});
  });
});

describe('an error', () => {
  it.each(['zh-CN', 'en'] as const)('stands at its field and names it by its label, in %s', (language) => {
    const data = { mail: 'x', size: 0, reason: 'work', wishes: ['none'], household: [{}, { member: '李' }] };
    const { errors } = validateForm(allWidgets, data, { language });
    form = drawPage(allWidgets, { data, errors, language });
    const label = (name: string) => (language === 'en' ? `Ask ${name}` : `问${name}`);
    const said = (id: string) => form.described(id);
    expect(said('f-name')).toContain(label('name'));
    expect(form.get('f-name').getAttribute('aria-invalid')).toBe('true');
    expect(said('f-mail')).toContain(label('mail'));
    expect(said('f-size')).toContain(label('size'));
    // An entry of a list of answers is a problem of the whole list.
    expect(said('f-wishes')).toContain(label('wishes'));
    expect(said('f-household-0-member')).toContain(label('member'));
    expect(said('f-household-1-member')).toContain(label('member'));
    // What is right has no error.
    expect(said('f-reason')).toBe('');
    expect(said('f-phone')).toBe('');
    // Every error can be reached from a summary.
    for (const { pointer } of errors.filter((error) => !error.pointer.startsWith('/wishes/')))
      expect(shown(fieldId(pointer))).toBe(true);
  });

  it('follows the hint', () => {
    form = drawPage(allWidgets, {
      errors: [{ pointer: '/name', keyword: 'required', message: '请填写姓名。' }],
    });
    expect(form.described('f-name')).toBe('与证件一致 错误：请填写姓名。');
  });
});
