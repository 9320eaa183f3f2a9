/** What a stand-in of clamd does; it may be altered while it listens. */
export interface ClamdBehaviour {
  /** Bytes of one stream; clamd's own default when left out. */
  longest?: number;
  /** What it does instead of answering. */
  fault?: 'silent' | 'breaks off' | 'nonsense' | undefined;
  /** A unix socket to listen on, instead of a port of loopback. */
  path?: string;
}

export interface ClamdStandIn {
  /** `tcp://127.0.0.1:port`, or `unix:/path`. */
  readonly address: string;
  /** What a server has to be told. */
  readonly env: Record<string, string>;
  /** How many files it was shown. */
  streams(): number;
  close(): Promise<void>;
}

/** EICAR's harmless test string, which every scanner finds. */
export const eicar: Buffer;

/** Starts a stand-in of a ClamAV daemon in this process. */
export function start(behaviour?: ClamdBehaviour): Promise<ClamdStandIn>;
