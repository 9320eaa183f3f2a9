import type { FormEvent } from 'react';
import { isWeb } from '../platform.js';

type TextEvent = FormEvent<HTMLInputElement | HTMLTextAreaElement>;

/** The text of an input event: the DOM has it in `currentTarget`, a mini-program in `detail`. */
export function textOf(event: TextEvent): string {
  const detail: unknown = 'detail' in event ? event.detail : undefined;
  if (typeof detail === 'object' && detail !== null && 'value' in detail) return String(detail.value);
  return event.currentTarget.value;
}

/** Binds a text control: React wants `onChange` on the web, a mini-program only knows `input`. */
export function onText(change: (value: string) => void) {
  const handle = (event: TextEvent) => change(textOf(event));
  return isWeb ? { onChange: handle } : { onInput: handle };
}
