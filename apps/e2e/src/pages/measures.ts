/**
 * Measures of a page, to be evaluated inside it: each is self-contained and answers what is not as it should be.
 */

/** Texts that are smaller than so many CSS pixels. */
export function small(least: number): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim();
    const parent = node.parentElement;
    if (!text || !parent || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      continue;
    const { width, height } = parent.getBoundingClientRect();
    // Said to screen readers only.
    if (width <= 1 || height <= 1) continue;
    const size = parseFloat(getComputedStyle(parent).fontSize);
    if (size < least) found.push(`${size}px: ${parent.className}: ${text}`);
  }
  return found;
}

/** Texts whose lines stand closer than so many times their type. */
export function leading(least: number): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim();
    const parent = node.parentElement;
    if (!text || !parent?.checkVisibility()) continue;
    const { fontSize, lineHeight } = getComputedStyle(parent);
    if (lineHeight !== 'normal' && parseFloat(lineHeight) / parseFloat(fontSize) < least - 0.001)
      found.push(`${parseFloat(lineHeight) / parseFloat(fontSize)}: ${parent.className}: ${text}`);
  }
  return found;
}

/** Controls that are smaller than so many CSS pixels either way. A link inside a sentence is as tall as its line. */
export function smallTargets(least: number): string[] {
  const found: string[] = [];
  const controls = document.querySelectorAll<HTMLElement>(
    'button, a.tb-button, a.tb-tab, a.tb-theme, a.tb-list__row, input, select, textarea, [role=button]',
  );
  for (const control of controls) {
    if (control.getClientRects().length === 0 || control.closest('.tb-skip')) continue;
    // A radio, checkbox or file input is pressed through its label.
    const label = control.matches('input[type=radio], input[type=checkbox], input[type=file]')
      ? document.querySelector<HTMLElement>(`label[for="${CSS.escape(control.id)}"]`)
      : null;
    const { width, height } = (label ?? control).getBoundingClientRect();
    if (width < least - 0.5 || height < least - 0.5)
      found.push(`${Math.round(width)}×${Math.round(height)}: #${control.id} ${control.className}`);
  }
  return found;
}

/** Elements that reach beyond the screen on its right, and the page itself if it scrolls sideways. */
export function wide(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page: ${scrollWidth} of ${clientWidth}`] : [];
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (!element.checkVisibility() || element.closest('.tb-skip, .tb-hidden')) continue;
    const { right, width } = element.getBoundingClientRect();
    if (width > 0 && right > clientWidth + 1)
      found.push(`${Math.round(right)}: ${element.tagName} ${element.className}`);
  }
  return found.slice(0, 10);
}
