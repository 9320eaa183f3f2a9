/** A node of a template file. */
export type TemplateNode = TemplateElement | { readonly text: string };

export interface TemplateElement {
  readonly tag: string;
  /** An attribute without a value is `true`. */
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly children: TemplateNode[];
}

export const isElement = (node: TemplateNode): node is TemplateElement => 'tag' in node;

/**
 * Reads wxml or axml, as Taro emits it.
 *
 * @throws Error for tags that do not match: the platform's own tools would refuse the package too
 */
export function parseTemplate(source: string): TemplateElement {
  const root: TemplateElement = { tag: '#root', attributes: {}, children: [] };
  const open: TemplateElement[] = [root];
  const token =
    /<!--[\s\S]*?-->|<\/([\w-]+)\s*>|<([\w-]+)((?:\s+[^\s=/>]+(?:=(?:"[^"]*"|'[^']*'))?)*)\s*(\/?)>|[^<]+/g;
  let end = 0;
  for (const match of source.matchAll(token)) {
    if (match.index !== end) throw new Error(`Unreadable template at: ${source.slice(end, end + 60)}`);
    end = match.index + match[0].length;
    const [whole, closed, opened, attributes = '', selfClosed] = match;
    const parent = open.at(-1) as TemplateElement;
    if (closed) {
      if (parent.tag !== closed) throw new Error(`</${closed}> closes <${parent.tag}>.`);
      open.pop();
    } else if (opened) {
      const element: TemplateElement = { tag: opened, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!selfClosed) open.push(element);
    } else if (!whole.startsWith('<!--') && whole.trim()) {
      parent.children.push({ text: whole.trim() });
    }
  }
  if (end !== source.length || open.length > 1)
    throw new Error(`The template ends inside <${open.at(-1)?.tag}>.`);
  return root;
}

function readAttributes(source: string): Record<string, string | true> {
  const attributes: Record<string, string | true> = {};
  for (const [, name, double, single] of source.matchAll(/([^\s=/>]+)(?:=(?:"([^"]*)"|'([^']*)'))?/g)) {
    if (name) attributes[name] = double ?? single ?? true;
  }
  return attributes;
}
