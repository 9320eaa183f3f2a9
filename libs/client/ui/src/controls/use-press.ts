import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * Runs an act once at a time: while its promise is open, further presses do nothing, so that a double click is one.
 *
 * @returns whether it runs, and the guarded handler
 */
export function usePress(act: () => unknown): readonly [busy: boolean, press: () => void] {
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const press = useCallback(() => {
    if (running.current) return;
    const result = act();
    if (!(result instanceof Promise)) return;
    running.current = true;
    setBusy(true);
    const done = () => {
      running.current = false;
      if (mounted.current) setBusy(false);
    };
    // An act shows what it expects to go wrong; anything else is a fault, and must not vanish.
    void result.finally(done);
  }, [act]);
  return [busy, press];
}
