import type { BidSecurity } from '@tongban/rules';
import type { ClamdConfig } from '../../config/scanner.js';
import { Clamd } from './clamd.js';
import type { VirusScanner } from './virus-scanner.js';

/** Provider token of the {@link VirusScanner}, which is null where uploads are not scanned. */
export const VIRUS_SCANNER = Symbol('VirusScanner');

/**
 * The scanner that the environment names.
 *
 * @throws Error when the bid insists on one and none is named: such a server does not start
 */
export function scannerOf(clamd: ClamdConfig | null, scan: BidSecurity['uploadScan']): VirusScanner | null {
  if (clamd) return new Clamd(clamd);
  if (scan === 'optional') return null;
  throw new Error('TONGBAN_CLAMD is not set, although the bid wants uploads scanned (security.uploadScan).');
}
