import { readFileSync } from 'node:fs';
import { posix, join } from 'node:path';
import type { Dialect } from './platform.js';
import { isElement, parseTemplate, type TemplateElement, type TemplateNode } from './template-syntax.js';

/** What a template shows: elements with their attributes worked out, and texts. */
export type ShownNode = ShownElement | { readonly text: string };

export interface ShownElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly children: readonly ShownNode[];
}

export const isShownElement = (node: ShownNode): node is ShownElement => 'tag' in node;

/** What a custom element shows, or null for the platform's own elements. */
export type CustomElements = (
  tag: string,
  attributes: ShownElement['attributes'],
) => readonly ShownNode[] | null;

type Scope = Readonly<Record<string, unknown>>;
interface TemplateFile {
  readonly root: TemplateElement;
  readonly templates: Map<string, { readonly element: TemplateElement; readonly file: TemplateFile }>;
  readonly scripts: Record<string, unknown>;
}

/** Shows the templates of a compiled package: import, template is/data, for, if/elif/else, {{}}, view scripts. */
export class TemplateRenderer {
  private readonly files = new Map<string, TemplateFile>();

  constructor(
    private readonly folder: string,
    private readonly dialect: Dialect,
  ) {}

  /** Shows a template file (its path without ending) with a page's data. */
  show(path: string, data: Scope, custom: CustomElements): ShownNode[] {
    const file = this.file(path + this.dialect.template);
    return this.showAll(file.root.children, data, file, custom);
  }

  private file(path: string): TemplateFile {
    const known = this.files.get(path);
    if (known) return known;
    const root = parseTemplate(readFileSync(join(this.folder, path), 'utf8'));
    const file: TemplateFile = { root, templates: new Map(), scripts: {} };
    this.files.set(path, file);
    const { script } = this.dialect;
    for (const element of root.children.filter(isElement)) {
      const target = (attribute: string) =>
        posix.join(posix.dirname(path), String(element.attributes[attribute]));
      if (element.tag === 'import') {
        for (const [name, template] of this.file(target('src')).templates) file.templates.set(name, template);
      } else if (element.tag === 'template' && element.attributes['name']) {
        file.templates.set(String(element.attributes['name']), { element, file });
      } else if (element.tag === script.tag) {
        file.scripts[String(element.attributes[script.name])] = this.script(target(script.file));
      }
    }
    return file;
  }

  /** View scripts run beside the page, in the platform's view layer. */
  private script(path: string): unknown {
    const source = readFileSync(join(this.folder, path), 'utf8').replace(
      /export default/,
      'module.exports =',
    );
    const module: { exports: unknown } = { exports: {} };
    new Function('module', 'exports', source)(module, module.exports);
    return module.exports;
  }

  private showAll(
    nodes: readonly TemplateNode[],
    data: Scope,
    file: TemplateFile,
    custom: CustomElements,
  ): ShownNode[] {
    const shown: ShownNode[] = [];
    let taken = false;
    for (const node of nodes) {
      if (!isElement(node)) {
        const text = evaluate(node.text, data, file);
        if (text !== '' && text !== null && text !== undefined) shown.push({ text: String(text) });
        continue;
      }
      const control = (name: string): unknown => {
        const value = node.attributes[this.dialect.prefix + name];
        return value === undefined ? undefined : evaluate(value, data, file);
      };
      const has = (name: string): boolean => this.dialect.prefix + name in node.attributes;
      let visible = true;
      if (has('if')) visible = taken = Boolean(control('if'));
      else if (has('elif')) visible = !taken && Boolean(control('elif'));
      else if (has('else')) visible = !taken;
      taken = taken || visible;
      if (!visible) continue;
      if (has('for')) {
        const list = control('for');
        const [item, index] = [
          String(control('for-item') ?? 'item'),
          String(control('for-index') ?? 'index'),
        ];
        for (const [at, entry] of (Array.isArray(list) ? list : []).entries()) {
          shown.push(...this.showOne(node, { ...data, [item]: entry, [index]: at }, file, custom));
        }
      } else {
        shown.push(...this.showOne(node, data, file, custom));
      }
    }
    return shown;
  }

  private showOne(
    node: TemplateElement,
    data: Scope,
    file: TemplateFile,
    custom: CustomElements,
  ): ShownNode[] {
    if (node.tag === 'import' || node.tag === this.dialect.script.tag) return [];
    if (node.tag === 'block') return this.showAll(node.children, data, file, custom);
    if (node.tag === 'template') {
      if (node.attributes['name']) return [];
      const name = String(evaluate(node.attributes['is'] ?? '', data, file));
      const template = file.templates.get(name);
      if (!template) throw new Error(`The compiled package has no template "${name}".`);
      const given = String(node.attributes['data'] ?? '{{}}').replace(/^\{\{|\}\}$/g, '');
      const inner = expression(`({${given}})`)(scope(data, file)) as Scope;
      return this.showAll(template.element.children, inner, template.file, custom);
    }
    const attributes: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(node.attributes)) {
      if (!name.startsWith(this.dialect.prefix)) attributes[name] = evaluate(value, data, file);
    }
    const children = custom(node.tag, attributes) ?? this.showAll(node.children, data, file, custom);
    return [{ tag: node.tag, attributes, children }];
  }
}

function evaluate(value: string | true, data: Scope, file: TemplateFile): unknown {
  if (value === true || !value.includes('{{')) return value;
  const whole = /^\{\{((?:(?!\}\})[\s\S])*)\}\}$/.exec(value)?.[1];
  if (whole !== undefined) return expression(`(${whole})`)(scope(data, file));
  return value.replace(/\{\{([\s\S]*?)\}\}/g, (_, inner: string) => {
    const part = expression(`(${inner})`)(scope(data, file));
    return part === null || part === undefined ? '' : String(part);
  });
}

const expressions = new Map<string, (scope: object) => unknown>();

function expression(source: string): (scope: object) => unknown {
  let compiled = expressions.get(source);
  if (!compiled) {
    compiled = new Function('scope', `with (scope) { return ${source} }`) as (scope: object) => unknown;
    expressions.set(source, compiled);
  }
  return compiled;
}

/** Names of a template mean its data, else its view scripts, and never anything of the machine. */
const scope = (data: Scope, file: TemplateFile): object =>
  new Proxy(
    {},
    {
      has: (_, name) => typeof name === 'string' && name !== 'scope',
      get: (_, name) =>
        typeof name === 'symbol' ? undefined : name in data ? data[name] : file.scripts[name],
    },
  );
