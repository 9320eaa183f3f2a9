import { checkCreditCode, checkIdentityNumber, checkTelephone } from '../codes/index.js';
import { creditCodeSentences, identityNumberSentences, telephoneSentences } from '../codes/index.js';
import { fill, inLanguage, type Language } from '../text/index.js';
import type { FormDefinition } from './definition.js';
import type { Finding } from './interpret.js';
import { isTextList } from './json.js';
import { fieldAt } from './layout.js';
import { stepsOf } from './pointer.js';

/** Sentences by keyword; `{name}` is the field's label, `{limit}` the keyword's value. */
const sentences: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    required: '请填写“{name}”。',
    requiredChoice: '请选择“{name}”。',
    requiredGroup: '请添加“{name}”。',
    additionalProperties: '“{name}”不是这张表单中的内容。',
    'type number': '“{name}”应为数字。',
    'type integer': '“{name}”应为整数。',
    'type boolean': '请在“{name}”中选择是或否。',
    type: '“{name}”的填写方式不对，请重新填写。',
    enum: '请从“{name}”的选项中选择。',
    const: '“{name}”的内容不符合要求，请重新选择。',
    minLength: '“{name}”至少要{limit}个字。',
    maxLength: '“{name}”不能超过{limit}个字。',
    pattern: '“{name}”的格式不对，请检查后重新填写。',
    'format date': '“{name}”应是存在的日期，例如2026-10-29。',
    'format postcode': '“{name}”应为6位数字的邮政编码。',
    'format email': '“{name}”应为电子邮箱地址，例如name@example.com。',
    format: '“{name}”：{reason}。',
    minimum: '“{name}”不能小于{limit}。',
    maximum: '“{name}”不能大于{limit}。',
    exclusiveMinimum: '“{name}”应大于{limit}。',
    exclusiveMaximum: '“{name}”应小于{limit}。',
    multipleOf: '“{name}”应为{limit}的倍数。',
    minItems: '“{name}”至少要有{limit}项。',
    maxItems: '“{name}”不能超过{limit}项。',
    uniqueItems: '“{name}”中有重复的内容。',
    anyOf: '“{name}”的内容不符合任何一种允许的填写方式。',
    anyOfRequired: '请至少填写其中一项：{names}。',
    not: '“{name}”的内容与要求不符，请检查。',
    limits: '“{name}”的内容过长或过多，无法保存。',
    whole: '表单',
    value: '所填内容',
    entry: '{group}{index}的{name}',
  },
  en: {
    required: 'Fill in “{name}”.',
    requiredChoice: 'Choose “{name}”.',
    requiredGroup: 'Add “{name}”.',
    additionalProperties: '“{name}” is not part of this form.',
    'type number': '“{name}” must be a number.',
    'type integer': '“{name}” must be a whole number.',
    'type boolean': 'Choose yes or no for “{name}”.',
    type: '“{name}” is not filled in the right way. Please fill it in again.',
    enum: 'Choose one of the options of “{name}”.',
    const: '“{name}” is not what is needed here. Please choose again.',
    minLength: '“{name}” needs at least {limit} characters.',
    maxLength: '“{name}” may have up to {limit} characters.',
    pattern: '“{name}” does not look right. Please check it.',
    'format date': '“{name}” must be a day that exists, such as 2026-10-29.',
    'format postcode': '“{name}” must be a postcode of 6 digits.',
    'format email': '“{name}” must be an e-mail address, such as name@example.com.',
    format: '“{name}”: {reason}.',
    minimum: '“{name}” must be {limit} or more.',
    maximum: '“{name}” must be {limit} or less.',
    exclusiveMinimum: '“{name}” must be more than {limit}.',
    exclusiveMaximum: '“{name}” must be less than {limit}.',
    multipleOf: '“{name}” must be a multiple of {limit}.',
    minItems: '“{name}” needs at least {limit}.',
    maxItems: '“{name}” may have up to {limit}.',
    uniqueItems: '“{name}” has the same entry twice.',
    anyOf: '“{name}” fits none of the ways in which it may be filled in.',
    anyOfRequired: 'Fill in at least one of these: {names}.',
    not: '“{name}” is not allowed like this. Please check it.',
    limits: '“{name}” is too long or too much to be kept.',
    whole: 'The form',
    value: 'The value',
    entry: '{name} of {group} {index}',
  },
};

const choosing = ['choice', 'choices', 'select', 'yes-no'];

/** What a person is told of a finding, the field named as the form names it. */
export function messageOf(
  finding: Finding,
  language: Language,
  definition: FormDefinition | undefined,
): string {
  const words = sentences[language];
  const { keyword, schema, pointer } = finding;
  const say = (key: string, more: Readonly<Record<string, string>> = {}): string =>
    fill(words[key] ?? words.type ?? key, {
      name: nameOf(pointer, language, definition),
      limit: String(schema[keyword]),
      ...more,
    });

  if (keyword === 'required') return say(requiredKey(pointer, definition));
  if (keyword === 'type') return say(`type ${String(schema.type)}`);
  if (keyword === 'anyOf') {
    const names = namesOfWays(finding).map((one) => nameOf(`${pointer}/${one}`, language, definition));
    const separator = language === 'en' ? ', ' : '、';
    return names.length > 0 ? say('anyOfRequired', { names: names.join(separator) }) : say('anyOf');
  }
  if (keyword !== 'format') return say(keyword);
  const reason = reasonOf(String(schema.format), String(finding.value), language);
  return reason ? say('format', { reason }) : say(`format ${String(schema.format)}`);
}

function requiredKey(pointer: string, definition: FormDefinition | undefined): string {
  const widget = definition && fieldAt(definition, pointer)?.field.widget;
  if (widget === 'group') return 'requiredGroup';
  return widget && choosing.includes(widget) ? 'requiredChoice' : 'required';
}

function reasonOf(format: string, text: string, language: Language): string | null {
  if (format === 'identity-number') {
    const check = checkIdentityNumber(text);
    return check.valid ? null : identityNumberSentences[language][check.reason];
  }
  if (format === 'credit-code') {
    const check = checkCreditCode(text);
    return check.valid ? null : creditCodeSentences[language][check.reason];
  }
  if (format !== 'telephone') return null;
  const check = checkTelephone(text);
  return check.valid ? null : telephoneSentences[language][check.reason];
}

/** The properties that the ways of an `anyOf` ask for, when that is all they do. */
function namesOfWays({ schema }: Finding): string[] {
  const ways = Array.isArray(schema.anyOf) ? (schema.anyOf as Readonly<Record<string, unknown>>[]) : [];
  return ways.reduce<string[]>(
    (names, way) => (isTextList(way.required) ? names.concat(way.required) : names),
    [],
  );
}

function nameOf(pointer: string, language: Language, definition: FormDefinition | undefined): string {
  const words = sentences[language];
  const steps = stepsOf(pointer);
  const last = steps[steps.length - 1];
  if (last === undefined) return (definition ? words.whole : words.value) ?? '';
  const place = definition && fieldAt(definition, pointer);
  if (!place) return last;
  const label = inLanguage(place.field.label, language);
  if (!place.group) return label;
  const group = inLanguage(place.group.field.itemLabel ?? place.group.field.label, language);
  return fill(words.entry ?? '', { group, index: place.group.index + 1, name: label });
}
