import type { Readable } from 'node:stream';

/**
 * What a scanner says of a file: nothing was found, something was, or it could not be asked. Whoever cannot be asked has
 * found nothing out: the file is then not kept.
 */
export type ScanVerdict =
  | { readonly kind: 'clean' }
  /** `finding` is what the scanner calls it. */
  | { readonly kind: 'infected'; readonly finding: string }
  /** `reason` is for the log. */
  | { readonly kind: 'unavailable'; readonly reason: string };

/** The seam behind which a scanner for malicious code stands. */
export interface VirusScanner {
  /** Looks through a whole file; never throws. The stream is read to its end or destroyed. */
  scan(content: Readable): Promise<ScanVerdict>;
  /** Whether it would answer now. */
  answers(): Promise<boolean>;
}

/** A file in which something was found. Nothing else of it is left. */
export interface InfectedFile {
  /** Hex. */
  readonly sha256: string;
  /** What the scanner calls it, in letters that harm nobody. */
  readonly finding: string;
}
