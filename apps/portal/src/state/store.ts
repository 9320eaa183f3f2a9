import { useSyncExternalStore } from 'react';

/** A value that several screens share. */
export interface Store<T> {
  get(): T;
  set(value: T): void;
  /** For components: the value, drawn anew whenever it changes. */
  use(): T;
}

export function createStore<T>(first: T, onChange: (value: T) => void = () => undefined): Store<T> {
  let value = first;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  const get = () => value;
  return {
    get,
    set(next) {
      value = next;
      onChange(next);
      listeners.forEach((listener) => listener());
    },
    use: () => useSyncExternalStore(subscribe, get, get),
  };
}
