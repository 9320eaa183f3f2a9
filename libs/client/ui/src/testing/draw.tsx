import { act, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { UiContext, type Ui } from '../frame/ui-context.js';

declare global {
  // React says so: https://react.dev/reference/react/act
  var IS_REACT_ACT_ENVIRONMENT: boolean | undefined;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

/** A reader's surroundings whose navigator notes what it was asked for. */
export interface FakeUi extends Ui {
  /** What the navigator did, e.g. `open /guide`. */
  readonly went: string[];
}

/** @param own what differs from a plain Chinese portal */
export function uiOf(own: Partial<Ui> = {}): FakeUi {
  const went: string[] = [];
  return {
    language: 'zh-CN',
    elder: false,
    scale: 1,
    brand: null,
    demonstration: null,
    navigator: {
      open: (address) => void went.push(`open ${address}`),
      back: () => void went.push('back'),
      entitle: () => {},
      reveal: (id) => {
        went.push(`reveal ${id}`);
        document.getElementById(id)?.focus();
      },
    },
    change: () => {},
    went,
    ...own,
  };
}

export interface Drawing {
  readonly page: HTMLElement;
  /** The one element of an id. @throws Error when there is none */
  get(id: string): HTMLElement;
  /** What a screen reader says of the elements that describe a control, in order. */
  described(id: string): string;
  redraw(node: ReactNode): void;
  remove(): void;
}

/** Draws blocks into the document. `remove` it after the test. */
export function draw(node: ReactNode, ui: Ui = uiOf()): Drawing {
  const page = document.body.appendChild(document.createElement('div'));
  const root = createRoot(page);
  const redraw = (next: ReactNode) =>
    act(() => root.render(<UiContext.Provider value={ui}>{next}</UiContext.Provider>));
  redraw(node);
  const get = (id: string): HTMLElement => {
    const found = document.getElementById(id);
    if (!found) throw new Error(`nothing drawn with the id ${id} in ${page.innerHTML}`);
    return found;
  };
  return {
    page,
    get,
    described: (id) =>
      (get(id).getAttribute('aria-describedby') ?? '')
        .split(' ')
        .filter(Boolean)
        .map((one) => get(one).textContent)
        .join(' '),
    redraw,
    remove: () => {
      act(() => root.unmount());
      page.remove();
    },
  };
}

/** Clicks as a person does. */
export function click(element: Element): void {
  act(() => void element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
}

/** Presses a key on an element; answers whether the browser would still do what it does by itself. */
export function press(element: Element, key: string, more: KeyboardEventInit = {}): boolean {
  let goesOn = true;
  act(() => {
    goesOn = element.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  });
  return goesOn;
}

/** Types or picks: sets a control to a value as the browser would, past React's own note of it. */
export function type(element: HTMLElement, value: string): void {
  act(() => {
    const prototype: unknown = Object.getPrototypeOf(element);
    const property = Object.getOwnPropertyDescriptor(prototype, 'value');
    property?.set?.call(element, value);
    const kind = element instanceof HTMLSelectElement ? 'change' : 'input';
    element.dispatchEvent(new Event(kind, { bubbles: true }));
  });
}

/** A control whose value lives as long as the drawing, as a page would hold it. */
export function Holding<T>({
  start,
  children,
}: {
  readonly start: T;
  readonly children: (value: T, change: (value: T) => void) => ReactNode;
}) {
  const [value, setValue] = useState(start);
  return <>{children(value, setValue)}</>;
}
