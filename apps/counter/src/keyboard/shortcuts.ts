import { isTyping } from './typing.js';

/** What each key does: `j`, `/`, `?`, `Escape` … as `KeyboardEvent.key` names it, letters in lower case. */
export type Bindings = Readonly<Record<string, () => void>>;

/**
 * The shortcuts of the page. The layer that was added last is asked first.
 * None fires while somebody types, while an input method composes, with a modifier held, or behind a dialog;
 * Escape leaves the field one types in.
 */
export class Shortcuts {
  #layers: Bindings[] = [];
  #dialogs = 0;

  /** Adds a layer; call the answer to take it away. */
  add(bindings: Bindings): () => void {
    this.#layers.push(bindings);
    return () => {
      this.#layers = this.#layers.filter((layer) => layer !== bindings);
    };
  }

  /** A dialog lies over the page: keys belong to it until the answer is called. */
  coverWithDialog(): () => void {
    this.#dialogs += 1;
    return () => {
      this.#dialogs -= 1;
    };
  }

  readonly handle = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.#dialogs > 0) return;
    if (isTyping(event.target)) {
      if (event.key !== 'Escape') return;
      // A search box would empty itself.
      event.preventDefault();
      leaveField(event.target);
      return;
    }
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const run = [...this.#layers].reverse().find((layer) => layer[key])?.[key];
    if (!run) return;
    event.preventDefault();
    run();
  };
}

/** Leaves a field without losing one's place: the region around it takes the focus. */
function leaveField(field: EventTarget | null): void {
  if (!(field instanceof HTMLElement)) return;
  const around = field.closest<HTMLElement>('[tabindex="-1"]');
  if (around) around.focus({ preventScroll: true });
  else field.blur();
}
