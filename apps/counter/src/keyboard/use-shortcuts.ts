import { useEffect, useRef } from 'react';
import { Shortcuts, type Bindings } from './shortcuts.js';

const shortcuts = new Shortcuts();
document.addEventListener('keydown', shortcuts.handle);

/** Binds keys while the component lives and `active` is true. The functions called are always the latest ones. */
export function useShortcuts(bindings: Bindings, active = true): void {
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  const keys = Object.keys(bindings).join('\n');
  useEffect(() => {
    if (!active) return;
    const layer = Object.fromEntries(keys.split('\n').map((key) => [key, () => latest.current[key]?.()]));
    return shortcuts.add(layer);
  }, [active, keys]);
}

/** Keeps the page's shortcuts quiet while a dialog is open. */
export function useDialogCover(open: boolean): void {
  useEffect(() => (open ? shortcuts.coverWithDialog() : undefined), [open]);
}
