import { resolveReference } from './check-schema.js';
import { autofills, widgets, type DefinitionProblem } from './definition.js';
import { equalJson, has, isObject, type JsonObject } from './json.js';
import { escapeStep } from './pointer.js';

const needOptions = ['choice', 'choices', 'select'];
const pageMembers = ['key', 'title', 'intro', 'when', 'fields'];
const fieldMembers = [
  'name',
  'label',
  'hint',
  'widget',
  'autofill',
  'options',
  'when',
  'itemLabel',
  'fields',
];

/** Checks that a layout asks for exactly what the schema takes, in words of both languages. */
export function checkLayout(layout: unknown, schema: JsonObject): DefinitionProblem[] {
  return new LayoutCheck(schema).run(layout);
}

class LayoutCheck {
  private readonly problems: DefinitionProblem[] = [];

  constructor(private readonly root: JsonObject) {}

  run(layout: unknown): DefinitionProblem[] {
    const pages = isObject(layout) ? layout.pages : undefined;
    if (!isObject(layout) || !Array.isArray(pages) || pages.length === 0) {
      return [{ pointer: '/layout/pages', message: 'at least one page is needed' }];
    }
    this.known(layout, '/layout', ['pages']);
    const asked: string[] = [];
    const keys: unknown[] = [];
    pages.forEach((page: unknown, index) => {
      const at = `/layout/pages/${index}`;
      if (!isObject(page)) return this.report(at, 'a page is an object');
      this.known(page, at, pageMembers);
      if (typeof page.key !== 'string' || page.key === '') this.report(`${at}/key`, 'a key is needed');
      else if (keys.includes(page.key)) this.report(`${at}/key`, `the key ${page.key} is taken`);
      keys.push(page.key);
      this.text(page.title, `${at}/title`);
      if (page.intro !== undefined) this.text(page.intro, `${at}/intro`);
      this.when(page, at, asked, this.root);
      this.fields(page.fields, `${at}/fields`, this.root, asked, false);
    });
    this.everyPropertyAsked(this.root, '/schema', asked);
    return this.problems;
  }

  private fields(fields: unknown, at: string, schema: JsonObject, asked: string[], inGroup: boolean): void {
    if (!Array.isArray(fields) || fields.length === 0) return this.report(at, 'at least one field is needed');
    fields.forEach((field: unknown, index) => {
      if (!isObject(field)) return this.report(`${at}/${index}`, 'a field is an object');
      this.field(field, `${at}/${index}`, schema, asked, inGroup);
    });
  }

  private field(field: JsonObject, at: string, schema: JsonObject, asked: string[], inGroup: boolean): void {
    const { name, widget } = field;
    this.known(field, at, fieldMembers);
    if (typeof name !== 'string') return this.report(`${at}/name`, 'a name is needed');
    this.when(field, at, asked, schema);
    if (asked.includes(name)) this.report(`${at}/name`, `${name} is asked twice`);
    asked.push(name);
    this.text(field.label, `${at}/label`);
    if (field.hint !== undefined) this.text(field.hint, `${at}/hint`);
    if (!(widgets as readonly unknown[]).includes(widget)) {
      this.report(`${at}/widget`, `widget must be one of ${widgets.join(', ')}`);
    }
    if (field.autofill !== undefined && !(autofills as readonly unknown[]).includes(field.autofill)) {
      this.report(`${at}/autofill`, `autofill must be one of ${autofills.join(', ')}`);
    }
    const property = this.propertyOf(schema, name);
    if (!property) return this.report(`${at}/name`, `the schema has no property ${name}`);
    this.widgetFitsType(String(widget), property, at);
    this.options(field, at, property);
    this.group(field, at, property, inGroup);
  }

  private widgetFitsType(widget: string, property: JsonObject, at: string): void {
    const expected: Readonly<Record<string, readonly string[]>> = {
      number: ['number', 'integer'],
      choices: ['array'],
      group: ['array'],
      'yes-no': ['boolean'],
      text: ['string'],
      multiline: ['string'],
      date: ['string'],
      'identity-number': ['string'],
      'credit-code': ['string'],
      telephone: ['string'],
      address: ['string'],
    };
    const types = expected[widget];
    if (types && !types.includes(String(property.type))) {
      this.report(
        `${at}/widget`,
        `${widget} asks for ${types.join(' or ')}, the property is ${String(property.type)}`,
      );
    }
  }

  private options(field: JsonObject, at: string, property: JsonObject): void {
    const { options } = field;
    if (!needOptions.includes(String(field.widget))) {
      if (options !== undefined) this.report(`${at}/options`, 'this widget has no options');
      return;
    }
    if (!Array.isArray(options) || options.length === 0) {
      return this.report(`${at}/options`, 'at least one option is needed');
    }
    const chosen =
      field.widget === 'choices' && isObject(property.items) ? this.resolved(property.items) : property;
    const allowed = Array.isArray(chosen.enum) ? (chosen.enum as unknown[]) : [];
    options.forEach((option: unknown, index) => {
      if (!isObject(option)) return this.report(`${at}/options/${index}`, 'an option is an object');
      this.known(option, `${at}/options/${index}`, ['value', 'label']);
      this.text(option.label, `${at}/options/${index}/label`);
      if (!allowed.some((value) => equalJson(value, option.value))) {
        this.report(
          `${at}/options/${index}/value`,
          `${String(option.value)} is not in the enum of the property`,
        );
      }
    });
    for (const value of allowed) {
      if (!options.some((option) => isObject(option) && equalJson(option.value, value))) {
        this.report(`${at}/options`, `the value ${String(value)} of the enum has no option`);
      }
    }
  }

  private group(field: JsonObject, at: string, property: JsonObject, inGroup: boolean): void {
    if (field.widget !== 'group') {
      if (field.fields !== undefined) this.report(`${at}/fields`, 'only a group has fields');
      return;
    }
    if (inGroup) return this.report(`${at}/widget`, 'groups do not nest');
    if (field.itemLabel !== undefined) this.text(field.itemLabel, `${at}/itemLabel`);
    const entry = isObject(property.items) ? this.resolved(property.items) : undefined;
    if (!entry || entry.type !== 'object' || entry.additionalProperties !== false) {
      return this.report(`${at}/name`, 'the items of a group are objects with additionalProperties: false');
    }
    if (property.maxItems === undefined) this.report(`${at}/name`, 'a group needs maxItems');
    const asked: string[] = [];
    this.fields(field.fields, `${at}/fields`, entry, asked, true);
    this.everyPropertyAsked(entry, `/schema/properties/${escapeStep(String(field.name))}/items`, asked);
  }

  /** A condition hangs on an earlier question: of the form, or inside a group of the same entry. */
  private when(holder: JsonObject, at: string, asked: readonly string[], schema: JsonObject): void {
    const { when } = holder;
    if (when === undefined) return;
    const pointer = `${at}/when`;
    if (!isObject(when)) return this.report(pointer, 'a condition is an object');
    this.known(when, pointer, ['field', 'equals', 'oneOf', 'filled']);
    if (typeof when.field !== 'string' || !asked.includes(when.field)) {
      return this.report(`${pointer}/field`, `${String(when.field)} is no earlier field`);
    }
    const given = ['equals', 'oneOf', 'filled'].filter((name) => has(when, name));
    if (given.length !== 1) return this.report(pointer, 'exactly one of equals, oneOf and filled is needed');
    if (has(when, 'filled') && when.filled !== true)
      this.report(`${pointer}/filled`, 'filled can only be true');
    if (has(when, 'oneOf') && !Array.isArray(when.oneOf)) this.report(`${pointer}/oneOf`, 'a list is needed');
    const values = has(when, 'equals') ? [when.equals] : Array.isArray(when.oneOf) ? when.oneOf : [];
    const allowed = this.propertyOf(schema, when.field)?.enum;
    if (!Array.isArray(allowed)) return;
    for (const value of values as unknown[]) {
      if (!allowed.some((one) => equalJson(one, value))) {
        this.report(pointer, `${String(value)} is not in the enum of ${when.field}`);
      }
    }
  }

  private everyPropertyAsked(schema: JsonObject, at: string, asked: readonly string[]): void {
    const properties = isObject(schema.properties) ? schema.properties : {};
    for (const name of Object.keys(properties)) {
      if (!asked.includes(name)) {
        this.report(`${at}/properties/${escapeStep(name)}`, `no field of the layout asks for ${name}`);
      }
    }
    const required = Array.isArray(schema.required) ? (schema.required as string[]) : [];
    for (const name of required) {
      if (!has(properties, name)) this.report(`${at}/required`, `${name} is required but no property`);
    }
  }

  private propertyOf(schema: JsonObject, name: string): JsonObject | undefined {
    const properties = isObject(schema.properties) ? schema.properties : {};
    const property = has(properties, name) ? properties[name] : undefined;
    return isObject(property) ? this.resolved(property) : undefined;
  }

  private resolved(schema: JsonObject): JsonObject {
    const target = typeof schema.$ref === 'string' ? resolveReference(this.root, schema.$ref) : undefined;
    return target ? { ...this.resolved(target), ...schema } : schema;
  }

  private text(text: unknown, at: string): void {
    for (const language of ['zh', 'en']) {
      const words = isObject(text) ? text[language] : undefined;
      if (typeof words !== 'string' || words.trim() === '')
        this.report(`${at}/${language}`, 'a text is needed');
    }
  }

  private known(object: JsonObject, at: string, names: readonly string[]): void {
    for (const name of Object.keys(object)) {
      if (!names.includes(name)) this.report(`${at}/${escapeStep(name)}`, `${name} is not known here`);
    }
  }

  private report(pointer: string, message: string): void {
    this.problems.push({ pointer, message });
  }
}
