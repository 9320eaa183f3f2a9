/** Milliseconds in which an upload has to come on, if only by one byte: a telephone that has lost its network is often not told. */
const PATIENCE = 60_000;

/** Notices that something has come to a halt. */
export interface Patience {
  /** It has come on. */
  again(): void;
  /** It is over: nothing is waited for any more. */
  end(): void;
}

/** Calls `lost` when nothing has come on for a minute. */
export function patience(lost: () => void, most = PATIENCE): Patience {
  let timer = setTimeout(lost, most);
  return {
    again() {
      clearTimeout(timer);
      timer = setTimeout(lost, most);
    },
    end: () => clearTimeout(timer),
  };
}
