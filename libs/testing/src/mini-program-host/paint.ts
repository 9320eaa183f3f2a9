import { isShownElement, type ShownNode } from './template-renderer.js';
import type { MiniProgramHost } from './host.js';

const tags: Readonly<Record<string, string>> = {
  text: 'span', button: 'button', input: 'input', textarea: 'textarea', image: 'img', label: 'label', form: 'form',
}; // prettier-ignore
const empty = new Set(['input', 'img']);
const kept = new Set(['id', 'class', 'style', 'for', 'src', 'value', 'placeholder', 'role', 'disabled']);

/**
 * The page in front as a web page with the package's own styles, to be looked at in a browser.
 *
 * @param width of the phone in CSS pixels; `rpx` are parts of it
 */
export function paint(host: MiniProgramHost, width = 375): string {
  const styles = host
    .styles()
    .replace(/@import[^;]+;/g, '')
    .replace(/(-?[\d.]+)rpx/g, (_, units: string) => `${(Number(units) * width) / 750}px`)
    .replace(/(^|[},\s])page(?=[\s,{])/g, '$1body');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=${width}">
<title>${escape(host.route)}</title><style>*{box-sizing:border-box}body{margin:0}button{display:block;width:100%;font:inherit}
${styles}</style></head><body>${host.tree().map(element).join('')}</body></html>`;
}

function element(node: ShownNode): string {
  if (!isShownElement(node)) return escape(node.text);
  const tag = tags[node.tag] ?? 'div';
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => [name === 'aria-role' ? 'role' : name, value] as const)
    .filter(
      ([name, value]) =>
        (kept.has(name) || name.startsWith('aria-')) &&
        value !== null &&
        value !== undefined &&
        value !== false &&
        value !== '',
    )
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');
  return empty.has(tag)
    ? `<${tag}${attributes}>`
    : `<${tag}${attributes}>${node.children.map(element).join('')}</${tag}>`;
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
