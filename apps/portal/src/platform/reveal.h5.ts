/** Scrolls to an element of the screen and gives it, or the first control in it, the keyboard's focus. */
export function reveal(id: string): void {
  // Screens that one can go back to stay in the document, hidden; only the visible one is meant.
  const element = Array.from(document.querySelectorAll<HTMLElement>(`[id="${id}"]`)).find(
    (one) => one.getClientRects().length > 0,
  );
  if (!element) return;
  const control = element.matches('input, select, textarea, button, a')
    ? element
    : (element.querySelector<HTMLElement>('input, select, textarea') ?? element);
  control.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
}
