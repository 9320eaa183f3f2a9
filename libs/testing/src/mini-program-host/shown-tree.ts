import { isShownElement, type ShownElement, type ShownNode } from './template-renderer.js';

/** From the top of the page down to one element. */
export type Trail = readonly ShownElement[];

/** The first element, in reading order, that is as wanted, with everything it lies in. */
export function trailTo(nodes: readonly ShownNode[], wanted: (node: ShownElement) => boolean): Trail | null {
  for (const node of nodes) {
    if (!isShownElement(node)) continue;
    if (wanted(node)) return [node];
    const below = trailTo(node.children, wanted);
    if (below) return [node, ...below];
  }
  return null;
}

/** What one reads. A text field shows its value. */
export function textOf(node: ShownNode): string {
  if (!isShownElement(node)) return node.text;
  if (node.tag === 'input' || node.tag === 'textarea') return String(node.attributes['value'] ?? '');
  return node.children.map(textOf).join('');
}

/** What a screen reader calls an element: its label, else its text. */
export const nameOf = (node: ShownElement): string =>
  String(node.attributes['aria-label'] || textOf(node)).trim();
